import {LOCALES} from '../content/locales.ts';
import {
  attributesOf,
  DETAIL_NAMES,
  isWidget,
  PRACTICE,
  settingNamesOf,
  type DetailName,
  type SettingName,
  type WidgetId,
} from './attributes.ts';
import {tidy, type Chosen, type EmbedConfig, type Form, type Release} from './config.ts';
import {attribute, elementsIn, parsed, type Element} from './html.ts';
import {isToken, lookOf, type Look, type TokenName} from './look.ts';
import {MARKS} from '../settings/recorder-marks.ts';

/** What a snippet says. */
export interface ReadSnippet {
  readonly config: EmbedConfig;
  /** Where its files come from, if it has any. */
  readonly release: Release | undefined;
  /** What stands in it and has no place in a configuration, such as `id` of `<ketamine-screener>`. */
  readonly left: readonly {readonly tag: string; readonly name: string}[];
}

/** Our files, whatever folder they are in and whatever an optimiser has appended. */
const FILE =
  /^(.*\/)?(ketamine-widgets(?:\.iife)?\.js|packs\.js|frame-host\.js|auto\.js)(?:[?#].*)?$/;
/** Files whose names others use too: only in a folder of ours. */
const COMMON_FILE =
  /^(.*ketamine-widgets.*\/)((?:screener|explainer|schedule-button|payment-disclaimer|practice)\.js)(?:[?#].*)?$/;
const FRAME = /^(.*\/)?frame\/([\w-]+)\.html(?:#(.*))?$/s;

/** The folder and the name of one of our files. */
export function ourFile(src: string): {readonly base: string; readonly file: string} | undefined {
  const address = src.trim();
  const [, base = '', file] = FILE.exec(address) ?? COMMON_FILE.exec(address) ?? [];
  return file ? {base, file} : undefined;
}

/** The folder, the widget and the settings of one of our frames. */
export function ourFrame(
  src: string,
): {readonly base: string; readonly widget: WidgetId; readonly said: URLSearchParams} | undefined {
  const [, base = '', widget = '', fragment = ''] = FRAME.exec(src.trim()) ?? [];
  return isWidget(widget) ? {base, widget, said: new URLSearchParams(fragment)} : undefined;
}

/** One widget as it stands in a snippet, whatever its form: settings by the names of attributes. */
interface Piece {
  readonly of: WidgetId | typeof PRACTICE;
  readonly form: Form;
  readonly said: ReadonlyMap<string, string>;
  readonly look: Look;
}

const named = (name: string): WidgetId | typeof PRACTICE | undefined =>
  name === PRACTICE || isWidget(name) ? name : undefined;

/** What each snippet has for recorders of sessions. It sets nothing. */
const isMark = (name: string): boolean => MARKS.some(([mark]) => mark === name);

function pieceOf(element: Element): Piece | undefined {
  const style = lookOf(attribute(element, 'style') ?? '');
  const tag = element.tagName.startsWith('ketamine-') ? named(element.tagName.slice(9)) : undefined;
  if (tag) {
    const said = element.attrs.filter(({name}) => name !== 'style' && !isMark(name));
    const readable = element.childNodes.some(({nodeName}) => nodeName === 'template');
    return {
      of: tag,
      form: readable ? 'readable' : 'standard',
      said: new Map(said.map(({name, value}) => [name, value])),
      look: style,
    };
  }
  const block = named(attribute(element, 'data-ketamine') ?? '');
  if (block) {
    const said = element.attrs.flatMap(({name, value}) =>
      name === 'lang' || (name.startsWith('data-') && name !== 'data-ketamine' && !isMark(name))
        ? [[name.replace('data-', ''), value] as const]
        : [],
    );
    return {of: block, form: 'restricted', said: new Map(said), look: style};
  }
  const frame =
    element.tagName === 'iframe' ? ourFrame(attribute(element, 'src') ?? '') : undefined;
  if (!frame) return undefined;
  const entries = [...frame.said];
  return {
    of: frame.widget,
    form: 'frame',
    // A snippet says by itself which frames stand alone.
    said: new Map(entries.filter(([name]) => !isToken(name) && name !== 'alone')),
    look: lookOf(
      entries
        .flatMap(([name, value]) => (isToken(name) ? [`--ketamine-${name}: ${value}`] : []))
        .join(';'),
    ),
  };
}

function releaseIn(elements: readonly Element[]): Release | undefined {
  const files = elements.flatMap((element) => {
    const src = element.tagName === 'script' ? attribute(element, 'src') : undefined;
    const ours = src === undefined ? undefined : ourFile(src);
    return ours ? [{...ours, hash: attribute(element, 'integrity')}] : [];
  });
  const [first] = files;
  const [frame] = elements.flatMap(({tagName, attrs}) =>
    tagName === 'iframe'
      ? (ourFrame(attrs.find(({name}) => name === 'src')?.value ?? '') ?? [])
      : [],
  );
  if (!first) return frame && {base: frame.base, integrity: {}};
  return {
    base: first.base,
    integrity: Object.fromEntries(files.flatMap(({file, hash}) => (hash ? [[file, hash]] : []))),
  };
}

/** Reads a snippet back. Total: what it does not know it leaves out and names. */
export function readSnippet(html: string): ReadSnippet {
  const elements = elementsIn(parsed(html));
  const pieces = elements.flatMap((element) => pieceOf(element) ?? []);
  const widgets = pieces.filter(
    (piece): piece is Piece & {readonly of: WidgetId} => piece.of !== PRACTICE,
  );
  const release = releaseIn(elements);

  const details: Partial<Record<DetailName, string>> = {};
  const look: Partial<Record<TokenName, string>> = {};
  const left: {tag: string; name: string}[] = [];
  for (const {of, said, look: own} of pieces) {
    Object.assign(look, {...own, ...look});
    for (const [name, value] of said) {
      const detail = DETAIL_NAMES.find((each) => each === name);
      if (detail) details[detail] ??= value;
      else if (name !== 'lang' && (of === PRACTICE || !attributesOf(of)[name]))
        left.push({tag: of, name});
    }
  }

  const lang = pieces.map(({said}) => said.get('lang')).find(Boolean);
  const locale = LOCALES.find((each) => each === lang);
  const classic = elements.some(({tagName, attrs}) =>
    attrs.some(
      ({name, value}) =>
        tagName === 'script' && name === 'src' && ourFile(value)?.file.endsWith('.iife.js'),
    ),
  );
  const form = widgets[0]?.form ?? 'standard';
  const onEach = widgets.some(({said}) => DETAIL_NAMES.some((name) => said.has(name)));
  return {
    config: tidy({
      widgets: widgets.map(chosen),
      details,
      look,
      ...(locale && {lang: locale}),
      form: form === 'standard' && !release ? 'package' : form,
      script: classic ? 'classic' : 'module',
      place: onEach ? 'each' : 'once',
    }),
    release,
    left,
  };
}

function chosen({of, said}: Piece & {readonly of: WidgetId}): Chosen {
  const settings: Partial<Record<SettingName, string>> = {};
  for (const name of settingNamesOf(of)) {
    const value = said.get(name);
    if (value !== undefined) settings[name] = value;
  }
  return {widget: of, settings};
}
