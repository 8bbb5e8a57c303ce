import type {Words} from './shape.ts';

export const en: Words = {
  problem: 'This {wrong}. Write {write}.',
  where: {line: 'line {line}, <{tag}>', page: '<{tag}>'},

  findings: {
    'nothing-found': {
      wrong: 'There is no ketamine widget here.',
      write:
        'Paste the snippet again. If you did, paste here what the browser shows under “View page source”, not what the editor shows.',
    },
    'tags-removed': {
      wrong:
        'Your website has taken the widgets out and left only the words that stood inside them.',
      write:
        'Your account or your editor may not use these tags. Use our WordPress plugin, or the form for restricted editors, or ask an administrator to paste the snippet.',
    },
    'tags-cleaned': {
      wrong:
        'The script is there, but your editor has taken the widgets out and left only the words that stood inside them. A “Visual” tab does that when it is opened.',
      write:
        'Paste the snippet again into a “Custom HTML” block, or into the “Text” or “Code” tab, and save without opening “Visual”. Or use the form for restricted editors, which it leaves alone.',
    },
    'frame-removed': {
      wrong: 'Your website has removed the frame. Visitors see only the words beside it.',
      write:
        'Your account may not use frames. Use our WordPress plugin, or ask an administrator to paste the snippet.',
    },
    'parts-dead': {
      wrong:
        'Parts of the widget stand on the page by themselves, with buttons that do nothing: what held them was removed.',
      write:
        'Delete them. This form is only for accounts whose tags stay. Use our WordPress plugin, or the form for restricted editors.',
    },
    'tags-as-text': {
      wrong: 'Visitors see the snippet itself, as text.',
      write:
        'It was pasted where people write. Delete it there, add a box for code (such as “Custom HTML”, “Code” or “Embed”), and paste it into that.',
    },
    'quotes-curled': {
      wrong:
        'The straight quotes (") have become curly ones (“ ”), so the settings cannot be read.',
      write:
        'Copy the snippet again and paste it as plain text, not by way of a word processor or an e-mail.',
    },
    'paragraphs-inside': {
      wrong: 'The editor has put line breaks or empty paragraphs inside the widget.',
      write: 'Paste the snippet into a box for code, and keep each tag on one line.',
    },
    'words-outside': {
      wrong:
        'The editor has ended a paragraph inside the tag. The words that belong inside the widget stand below it, and visitors read both.',
      write:
        'Use the form for restricted editors here, which paragraphs do not tear, or our WordPress plugin, or a box for code.',
    },
    'not-closed': {
      wrong: 'The tag is not closed, so it swallows what comes after it.',
      write:
        'Write </{tag}> where the widget ends. A slash in the first tag (“/>”) does not close it.',
    },
    'settings-lost': {
      wrong: 'Your website has removed these settings: {name}.',
      write: 'Use the form for restricted editors, or our WordPress plugin, and save again.',
    },
    'widgets-lost': {
      wrong: '<{name}> was in the snippet and is not on the page.',
      write: 'Paste the snippet again, and check that the whole of it is there.',
    },
    'script-missing': {
      wrong:
        'The widgets are there, but not the script that runs them. Visitors see only the plain words.',
      write:
        'Add the first line of the snippet, which begins with <script. If your website removes it, an administrator has to add it, or use our WordPress plugin.',
    },
    'script-as-text': {
      wrong: 'The line with the script stands on the page as text and does nothing.',
      write:
        'Put the script line into a box for code, or into your website’s setting for custom code.',
    },
    'script-not-module': {
      wrong:
        '{file} is loaded as a classic script and stops with an error. Something has removed type="module".',
      write:
        'Write type="module" into the script’s tag. If your website removes it again, use the classic file ketamine-widgets.iife.js.',
    },
    'script-held-back': {
      wrong: 'A cookie banner or a consent tool is holding the script back (type="{value}").',
      write:
        'Tell that tool that the script is necessary: it sets no cookies and sends nothing. Or use the classic file ketamine-widgets.iife.js, which such tools can start later.',
    },
    'script-delayed': {
      wrong: 'A speed plugin delays the script until somebody scrolls or taps.',
      write:
        'Leave ketamine-widgets out of “delay JavaScript” in that plugin. Until it runs, visitors see the plain words.',
    },
    'script-twice': {
      wrong: '{file} is loaded more than once. That is harmless, but it is not needed.',
      write: 'Keep the first and delete the others.',
    },
    'two-versions': {
      wrong: 'Two versions are on one page ({value}). The one that comes first runs all widgets.',
      write: 'Keep one version everywhere.',
    },
    'packs-missing': {
      wrong: 'The screener asks for extra parts, but the file packs.js is not on the page.',
      write: 'Add a script line for packs.js after the first one, or delete the packs setting.',
    },
    'policy-blocks': {
      wrong: 'The page’s own security policy does not let this script load.',
      write: 'Add {value} to script-src in that policy.',
    },
    'address-insecure': {
      wrong: 'The address begins with http:, which browsers refuse on a secure page.',
      write: 'Write https:.',
    },
    'hash-malformed': {
      wrong: 'The integrity value is damaged ({value}).',
      write: 'Copy the script line again. The value is one long word that begins with sha384-.',
    },
    'hash-moving': {
      wrong:
        'The address ({value}) may get a new file at any time, but the integrity value fits one file only. On that day the widgets stop.',
      write: 'Name one exact version in the address, as the snippet does.',
    },
    'hash-differs': {
      wrong:
        'The integrity value is not that of {file} in this version, so the browser refuses the file.',
      write: 'Write integrity="{value}", or copy the script line again.',
    },
    'crossorigin-missing': {
      wrong:
        'There is an integrity value but no crossorigin, so the browser cannot check the file and refuses it.',
      write: 'Add crossorigin="anonymous" to the script’s tag.',
    },
    'version-moving': {
      wrong:
        'The address ({value}) does not name one exact version, so the widgets can change without you.',
      write: 'Name one exact version in the address, as the snippet does.',
    },
    'hash-missing': {
      wrong:
        'Without an integrity value the browser cannot tell whether the file is the right one.',
      write: 'Copy the script line again: it has the value.',
    },
    'unknown-tag': {
      wrong: 'There is no widget called “{name}”.',
      write: 'Did you mean {suggestion}?',
    },
    'unknown-setting': {
      wrong: 'There is no setting called “{name}” here, so it does nothing.',
      write: 'Did you mean {suggestion}?',
    },
    'bad-value': {
      wrong: '{name} {wrong}: “{value}”.',
      write: 'Write {write}.',
    },
    'text-refused': {
      wrong: 'Your own words for {name} cannot stand for ours.',
      write: 'This text may not be changed, or its {slots} are missing. Ours is: “{value}”',
    },
    'text-barred': {
      wrong: 'Your text for {name} {wrong}: “{value}”.',
      write: 'Say it without that. The widgets would show it to patients as it is.',
    },
    'form-named': {
      wrong: 'Your text for {name} names a form: “{value}”.',
      write: 'Keep it only if your clinic gives patients exactly this form.',
    },
    'data-missing': {
      wrong: 'In this form every setting begins with data-, so {name} does nothing.',
      write: 'Write {suggestion}.',
    },
    'data-not-needed': {
      wrong: 'On a tag, settings have no data- before them, so {name} does nothing.',
      write: 'Write {suggestion}.',
    },
    'practice-unknown': {
      wrong: 'The widget asks for the practice “{name}”, and nothing on the page has that id.',
      write: 'Give <ketamine-practice> the id “{name}”, or delete the practice setting.',
    },
    'practice-apart': {
      wrong:
        'There are several <ketamine-practice> tags, and this one has no widget inside it, so its details reach none.',
      write:
        'Put its details on the widgets themselves, or give it an id and name that in each widget’s practice setting.',
    },
    'practice-unclear': {
      wrong:
        'There are several <ketamine-practice> tags, and this widget is in none of them, so it says what it says without one: the clinic’s own number.',
      write:
        'Put it inside the practice that it belongs to, give it that practice’s id as its practice setting, or write sms on it.',
    },
    'practice-empty': {
      wrong: 'This <ketamine-practice> says nothing.',
      write: 'Give it your details, or delete it.',
    },
    'fallback-missing': {
      wrong:
        'Nothing stands between the tags, so visitors see an empty place until the script has loaded, or for good if it never does.',
      write:
        'Copy the snippet again: it has the words that stand there meanwhile, with crisis help and the number.',
    },
    'inside-control': {
      wrong: 'The widget stands inside <{value}>, so a tap on it does two things at once.',
      write: 'Move the widget out of it.',
    },
    'inside-form': {
      wrong:
        'The widget stands inside a form of your page. It takes no part in it, but the Enter key may send that form.',
      write: 'Move the widget out of the form.',
    },
    'inside-hidden': {
      wrong: 'The widget stands inside something that is hidden (<{value}>).',
      write: 'Move it to where visitors can see it.',
    },
    'focus-trapped': {
      wrong:
        'The widget stands in a popup (<{value}>). Scripts that keep the Tab key in a popup cannot look into a widget. Without something to tab to both before and after it, people who use a keyboard may never reach the widget and its crisis help.',
      write:
        'Put a button, such as Close, before the widget and another one after it. Or use <dialog> with showModal(), or put the widget on the page itself.',
    },
    'lang-missing': {
      wrong:
        'The page does not say which language it is in, so the widgets speak English and screen readers guess.',
      write:
        'Write lang="en" or lang="es" into the page’s <html> tag, or choose a language in the builder.',
    },
    'lang-unknown': {
      wrong: 'The widgets do not speak “{value}” and use English.',
      write: 'Write lang="en" or lang="es".',
    },
    'tracker-near': {
      wrong:
        'A tracking or recording script is on the page that has the screener. That someone reads this page can be health information.',
      write: 'Leave tracking, advertising and session recording off this page.',
    },
    'frame-from-cdn': {
      wrong:
        'The frame’s page comes from a network that hands out pages as plain text, so visitors see its code.',
      write: 'Put the folder “frame” on web space of your own and use that address.',
    },
    'frame-sandboxed': {
      wrong: 'The frame is sandboxed without {name}, so parts of the widget cannot work.',
      write: 'Add {name} to its sandbox attribute.',
    },
    'frame-untitled': {
      wrong: 'The frame has no title, so screen readers cannot say what it is.',
      write: 'Copy the frame again: it has a title.',
    },
    'frame-height': {
      wrong: 'Nothing sets the frame’s height, so the widget may be cut off.',
      write: 'Add the line for frame-host.js, or write height="760".',
    },
    'frame-cannot-copy': {
      wrong:
        'The frame has lost allow="clipboard-write; web-share", so its button for copying may not work. The number can still be read and selected.',
      write:
        'Copy the frame again, paste it where you paste code, and save without opening a “Visual” tab.',
    },
    'not-json': {
      wrong: 'This is not JSON with names and values.',
      write: 'Begin with { and end with }. Put every name and every text between straight quotes.',
    },
    'unknown-language': {
      wrong: '“{name}” is not a language with texts.',
      write: 'Write {"en": {…}, "es": {…}}.',
    },
    'unknown-text': {
      wrong: 'There is no text called “{name}”.',
      write: 'Did you mean {suggestion}?',
    },
    'fixed-text': {
      wrong:
        'The text {name} may not be changed: it is a question, an answer, crisis help, privacy, or what the tool is not.',
      write: 'Leave it out.',
    },
    'slots-differ': {
      wrong: 'Your text for {name} does not have the same {slots} as ours.',
      write: 'Keep them, as in: “{value}”',
    },
    'unknown-field': {
      wrong: 'There is no detail called “{name}”, so it does nothing.',
      write: 'Did you mean {suggestion}?',
    },
  },
  values: {},

  forms: {
    standard: {
      name: 'Tags and a script',
      about:
        'The usual form. Plain words with the number and crisis help stand there until the script has loaded; Wix alone has no place for them.',
    },
    readable: {
      name: 'Readable before the script',
      about:
        'Longer to paste. Visitors see the finished widget at once, also on a slow connection.',
    },
    restricted: {
      name: 'For restricted editors',
      about: 'Plain boxes that editors leave alone which remove tags they do not know.',
    },
    frame: {
      name: 'In a frame',
      about:
        'For websites that allow nothing but frames. The frame’s page has to be on web space of your own.',
    },
    package: {
      name: 'From npm',
      about: 'For websites that are built from code.',
    },
  },

  parts: {
    everything: 'The snippet',
    script: 'The script, once for the website',
    widgets: 'The widgets, where they should appear',
    address: 'Server URL',
    tag: 'Tag name',
    attribute: 'Attribute',
    frame: 'The frame',
    frameAddress: 'The address of the frame',
    shortcode: 'The shortcode',
    install: 'In the terminal',
    import: 'In your start file',
    setup: 'In the configuration',
    markup: 'Where the widgets should appear',
    style: 'In your style sheet',
    letter: 'The message',
  },

  letter: `Hello,

please put these widgets on our website, on the page about the treatments we refer for:

{snippet}

- It is plain HTML: paste it where the widgets should appear, as code and not as text.
- The version and its hash are fixed. Nothing changes until we change the line.
- The widgets send nothing, store nothing and set no cookies. The only address they need is that of the script.
- If a security policy (CSP) is in place, script-src needs that address. Nothing else does.
- Please keep tracking, advertising and session recording off this page.

Thank you.`,

  platforms: {
    'wordpress-block': {
      name: 'WordPress, block editor',
      allows:
        'Administrators and editors may use tags and scripts on most sites. Authors, contributors and many hosted sites may not: WordPress then takes them out when you save.',
      steps: [
        'Open the page in WordPress and click where the widgets should appear.',
        'Press + and choose “Custom HTML”.',
        'Paste the snippet into that block. Do not paste it into a paragraph.',
        'Press “Update” or “Publish”, and open the page in a new tab.',
        'If you see only plain words, WordPress has taken the tags out: choose “WordPress, with our plugin” in the builder.',
      ],
    },
    'wordpress-classic': {
      name: 'WordPress, classic editor',
      allows:
        'The Visual tab takes unknown tags out, for everybody. Boxes of the restricted form stay. The script has to be added once by an administrator.',
      steps: [
        'Ask an administrator to add the script once, in the theme’s or a plugin’s setting for code in the footer.',
        'Open the page and choose the tab “Text” (or “Code”), not “Visual”.',
        'Paste the widgets where they should appear. Leave each on its one line.',
        'Press “Update” while the Text tab is still open, and open the page in a new tab.',
      ],
    },
    'wordpress-plugin': {
      name: 'WordPress, with our plugin',
      allows: 'Works for every role and in both editors. The files come from your own website.',
      steps: [
        'Ask an administrator to upload the plugin’s zip file under Plugins → Add New → Upload, and to activate it.',
        'Fill in your details once, in the plugin’s settings.',
        'In the block editor, press + and look for “Ketamine”. In the classic editor, paste a shortcode.',
        'Press “Update” and open the page in a new tab.',
      ],
    },
    squarespace: {
      name: 'Squarespace',
      allows: 'Code blocks run scripts on most plans, but not on the lowest one.',
      steps: [
        'Open the page, press “Edit”, and add a block of the kind “Code”.',
        'Delete what stands in it, and paste the snippet. Keep “HTML” chosen and “Display source” off.',
        'Save. While you edit, Squarespace may show that scripts are switched off.',
        'Open the page in a private window to see it as visitors do.',
      ],
    },
    wix: {
      name: 'Wix',
      allows:
        'Each widget goes into a “Custom Element” box of its own, by address and name. Wix needs a paid plan with your own domain for that.',
      steps: [
        'In the editor press “Add Elements”, then “Embed Code”, then “Custom Element”.',
        'Press “Choose Source”, choose “Server URL”, and paste the address.',
        'Paste the tag name into “Tag Name”.',
        'Press “Set Attributes”. For each attribute add a row, and paste its name and its value.',
        'Repeat this for every widget, then publish. Draw the box tall enough on the computer and on the phone view.',
      ],
    },
    webflow: {
      name: 'Webflow',
      allows:
        'Custom code runs on the published site, and depends on the plan. The designer may not show it.',
      steps: [
        'Open the page in the designer and drag a “Code Embed” to where the widgets should appear.',
        'Paste the snippet and press “Save & Close”.',
        'Publish, and open the published page.',
      ],
    },
    duda: {
      name: 'Duda',
      allows: 'The HTML widget takes tags and scripts. Changes show only after you republish.',
      steps: [
        'Open the page, and drag the widget “HTML” to where the widgets should appear.',
        'Paste the snippet and press “Update”.',
        'Republish the website, and open the page.',
      ],
    },
    'google-sites': {
      name: 'Google Sites',
      allows:
        'Only frames. The page in the frame needs web space of your own; a package network will not do.',
      steps: [
        'Ask your web person to put the folder “frame” on web space of yours, and write its address into step 4 of the builder.',
        'In Google Sites choose “Insert”, then “Embed”, then “By URL”.',
        'Paste the address, and press “Insert”.',
        'Drag the box until the whole widget shows. A frame there cannot grow by itself.',
      ],
    },
    portal: {
      name: 'A patient portal',
      allows: 'Most portals allow frames and nothing else. Some allow only a link.',
      steps: [
        'Ask your web person to put the folder “frame” on web space of yours, and write its address into step 4 of the builder.',
        'Give the text of each frame to whoever runs the portal.',
        'Ask for sandbox="allow-scripts allow-popups allow-modals allow-downloads", so that the links to call and text work, and a patient can print and save.',
      ],
    },
    html: {
      name: 'Plain HTML',
      allows: 'Everything.',
      steps: [
        'Open the page’s HTML file.',
        'Paste the snippet where the widgets should appear.',
        'See that <html lang="en"> or lang="es" says the page’s language.',
        'Save, upload, and open the page.',
      ],
    },
    react: {
      name: 'React',
      allows:
        'React 19 takes the tags as they are. With React 18 use the components in ketamine-widgets/react.',
      steps: [
        'Install the package.',
        'Import it once in the file that starts your app. With Next, do that in a client component.',
        'Put the tags into your JSX.',
        'For types, add "ketamine-widgets/types/react" to types in tsconfig.json.',
      ],
    },
    vue: {
      name: 'Vue',
      allows: 'Tags work as they are, once Vue is told that they are custom elements.',
      steps: [
        'Install the package.',
        'Import it once in the file that starts your app.',
        'Tell Vue which tags are custom elements, in vite.config.js.',
        'Put the tags into your template.',
      ],
    },
    angular: {
      name: 'Angular',
      allows: 'Tags work as they are, in components with the schema for custom elements.',
      steps: [
        'Install the package.',
        'Import it once in main.ts.',
        'Add CUSTOM_ELEMENTS_SCHEMA to the component that shows the widgets.',
        'Put the tags into its template.',
      ],
    },
    svelte: {
      name: 'Svelte',
      allows: 'Tags work as they are.',
      steps: [
        'Install the package.',
        'Import it once in the page’s script.',
        'Put the tags into the markup.',
      ],
    },
    'web-person': {
      name: 'Send it to my web person',
      allows: 'They get everything in one message.',
      steps: [
        'Copy the message and send it to whoever keeps your website.',
        'Ask them to tell you when it is live, and check the page in step 5 of the builder.',
      ],
    },
  },
};
