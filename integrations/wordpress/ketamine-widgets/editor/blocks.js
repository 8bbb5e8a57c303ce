/* global window */
/**
 * The blocks in the editor: each shows its real widget in a frame from the plugin's own files, which
 * works inside the editor's own frame as well, where no script of ours runs. Until the frame has told
 * its height, and if it never does, the words stand there that a page has without scripts.
 */
(({blocks, blockEditor, components, element, i18n}, known) => {
  const {createElement: h, useEffect, useRef, useState} = element;
  const {InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps} = blockEditor;
  const {PanelBody, SelectControl, TextControl, ToggleControl} = components;
  const {__} = i18n;

  /** `heading-level` is `headingLevel` here. */
  const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

  const LABELS = {
    clinic: __('Name of the clinic', 'ketamine-widgets'),
    sms: __('Number to text', 'ketamine-widgets'),
    'voice-phone': __('Number to call', 'ketamine-widgets'),
    hours: __('When the clinic answers', 'ketamine-widgets'),
    referrer: __('Name of your practice', 'ketamine-widgets'),
    'referrer-phone': __('Telephone of your practice', 'ketamine-widgets'),
    'as-of': __('Day on which the insurance statement was last checked', 'ketamine-widgets'),
    'review-by': __('Day by which it is to be checked again', 'ketamine-widgets'),
    'crisis-line': __('Crisis line, outside the United States', 'ketamine-widgets'),
    'crisis-text': __('Crisis line for texts, outside the United States', 'ketamine-widgets'),
    emergency: __('Emergency number, outside the United States', 'ketamine-widgets'),
    accent: __('Accent color, such as #12586a', 'ketamine-widgets'),
    theme: __('Light or dark', 'ketamine-widgets'),
    lang: __('Language', 'ketamine-widgets'),
    'heading-level': __('Level of the heading', 'ketamine-widgets'),
    concern: __('For whom', 'ketamine-widgets'),
    layout: __('Layout', 'ketamine-widgets'),
    variant: __('Form', 'ketamine-widgets'),
    message: __('Message to start with', 'ketamine-widgets'),
    packs: __('Extra parts of the result', 'ketamine-widgets'),
    export: __('Answers as a file for a provider’s computer', 'ketamine-widgets'),
    'deep-link': __('The address may open a topic', 'ketamine-widgets'),
    floating: __('Stays in view', 'ketamine-widgets'),
    'sms-form': __('How a message is handed over', 'ketamine-widgets'),
  };

  /** One field for one setting. What cannot be read is said by the widget itself, in the console. */
  function field(name, kind, {attributes, setAttributes}) {
    const key = camel(name);
    const value = attributes[key];
    const common = {key, label: LABELS[name] ?? name, __nextHasNoMarginBottom: true};
    const set = (now) => setAttributes({[key]: now});
    if (kind === 'switch')
      return h(ToggleControl, {...common, checked: value === true, onChange: set});
    const words = kind === 'level' ? ['1', '2', '3', '4', '5', '6'] : kind;
    if (!Array.isArray(words))
      return h(TextControl, {...common, value: value ?? '', onChange: set});
    const unset = {value: '', label: __('As usual', 'ketamine-widgets')};
    const options = [unset, ...words.map((word) => ({value: word, label: word}))];
    return h(SelectControl, {...common, options, value: value ?? '', onChange: set});
  }

  const panel = (title, kinds, props, initialOpen = false) =>
    Object.keys(kinds).length > 0 &&
    h(
      PanelBody,
      {key: title, title, initialOpen},
      Object.entries(kinds).map(([name, kind]) => field(name, kind, props)),
    );

  const inspector = (own, props) =>
    h(
      InspectorControls,
      null,
      panel(__('Settings', 'ketamine-widgets'), own, props, true),
      panel(__('Practice, only here', 'ketamine-widgets'), known.details, props),
      panel(__('Look and language, only here', 'ketamine-widgets'), known.looks, props),
    );

  /** What the widget is told, as the address of its frame says it. */
  function told(own, {attributes, context}) {
    const names = Object.keys({...own, ...known.details, ...known.looks});
    // Without the number that a frame shows below a widget: a page of the site shows none there.
    const settings = new URLSearchParams({alone: ''});
    for (const name of names) {
      const value =
        attributes[camel(name)] || context[`ketamine-widgets/${camel(name)}`] || known.site[name];
      if (value) settings.set(name, value === true ? '' : value);
    }
    return settings.toString();
  }

  function Preview({widget, settings}) {
    const frame = useRef();
    const [height, setHeight] = useState(0);
    useEffect(() => {
      const page = frame.current.ownerDocument.defaultView;
      const hear = ({source, data}) => {
        if (source === frame.current?.contentWindow && data?.type === 'ketamine-frame-height')
          setHeight(data.height);
      };
      page.addEventListener('message', hear);
      // It may have told already.
      frame.current.contentWindow?.postMessage({type: 'ketamine-frame-ask'}, '*');
      return () => page.removeEventListener('message', hear);
    }, []);
    return h(
      'div',
      // A picture of the widget: to be looked at, and to select the block by.
      {inert: '', style: {pointerEvents: 'none'}},
      height === 0 && h('div', {dangerouslySetInnerHTML: {__html: known.words[widget]}}),
      h('iframe', {
        ref: frame,
        title: __('Preview', 'ketamine-widgets'),
        tabIndex: -1,
        src: `${known.frames}${widget}.html#${settings}`,
        style: {display: 'block', width: '100%', border: 0, height: `${height}px`},
      }),
    );
  }

  function editWidget(widget, own) {
    return function Edit(props) {
      return h(
        'div',
        useBlockProps(),
        inspector(own, props),
        h(Preview, {widget, settings: told(own, props)}),
      );
    };
  }

  function EditPractice(props) {
    const inner = useInnerBlocksProps(useBlockProps(), {
      template: [['ketamine-widgets/screener'], ['ketamine-widgets/schedule-button']],
    });
    return h(element.Fragment, null, inspector({}, props), h('div', inner));
  }

  for (const [widget, own] of Object.entries(known.widgets)) {
    const isPractice = widget === 'practice';
    blocks.registerBlockType(`ketamine-widgets/${widget}`, {
      edit: isPractice ? EditPractice : editWidget(widget, own),
      // PHP makes the page, so that an update of the plugin reaches every post.
      save: () => (isPractice ? h(InnerBlocks.Content) : null),
    });
  }
})(window.wp, window.ketamineWidgets);
