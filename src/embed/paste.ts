import type {Locale} from '../content/locales.ts';
import {PRACTICE, tagOf, type WidgetId} from './attributes.ts';
import {tidy, type EmbedConfig, type Release} from './config.ts';
import {nameOf} from './names.ts';
import {platform, type PlatformId} from './platforms.ts';
import {isRemote, type Published} from './published.ts';
import type {Attributes} from './rows.ts';
import {
  attributesIn,
  filesOf,
  frameAddress,
  piecesOf,
  practiceIn,
  snippet,
  styleRule,
  type Making,
} from './snippet.ts';
import {words} from './words/index.ts';

/** What a piece of text is for. */
export type PastePart =
  | 'everything'
  | 'script'
  | 'widgets'
  | 'box'
  | 'frame'
  | 'frameAddress'
  | 'shortcodes'
  | 'blocks'
  | 'install'
  | 'import'
  | 'setup'
  | 'markup'
  | 'style'
  | 'line'
  | 'letter';

/** One line of a box's settings, each of which goes into a field of its own. */
export interface PasteRow {
  readonly kind: 'address' | 'tag' | 'attribute';
  /** Of the attribute. */
  readonly name?: string;
  readonly value: string;
}

/** One text to copy. */
export interface Paste {
  readonly part: PastePart;
  /** What it belongs to, by name. */
  readonly of?: string;
  /** What to copy piece by piece. The text is all of them, to be read. */
  readonly rows?: readonly PasteRow[];
  readonly text: string;
}

export interface Pasting {
  readonly platform: PlatformId;
  readonly release: Release;
  readonly version: string;
  readonly making?: Making;
  readonly published: Published;
  readonly locale: Locale;
}

/** Where nobody has said which language a page is in, the words are in the language of whoever asks. */
function speaking({help, fallback, prerendered}: Making, locale: Locale): Making {
  return {
    ...(help && {help: (widget, options) => help(widget, {...options, locale})}),
    ...(fallback && {fallback: (widget, options) => fallback(widget, {...options, locale})}),
    ...(prerendered && {
      prerendered: (widget, options, first) => prerendered(widget, {...options, locale}, first),
    }),
  };
}

/** Exactly what to copy for a platform, in the order in which it is pasted. */
export function pastes(config: EmbedConfig, pasting: Pasting): readonly Paste[] {
  const {release, locale} = pasting;
  const making = config.lang ? pasting.making : speaking(pasting.making ?? {}, locale);
  const {way} = platform(pasting.platform);
  const pieces = piecesOf(config, release, making);
  const all = snippet(config, release, making);
  const body = [
    ...(pieces.practice ? [pieces.practice] : []),
    ...pieces.widgets.map(({html}) => html),
  ];
  switch (way) {
    case 'whole':
      return [{part: 'everything', text: all}];
    case 'script-apart':
      return [
        {part: 'script', text: pieces.scripts.join('\n')},
        {part: 'widgets', text: body.join('\n')},
      ];
    case 'boxes':
      return boxes(config, release, locale);
    case 'frames':
      return pieces.widgets.map(({widget, html}) => ({
        part: 'frame',
        of: nameOf(widget, locale),
        text: html,
      }));
    case 'addresses':
      return tidy(config).widgets.map((chosen) => ({
        part: 'frameAddress',
        of: nameOf(chosen.widget, locale),
        text: frameAddress(chosen, tidy(config), release),
      }));
    case 'plugin':
      return [{part: config.form === 'block' ? 'blocks' : 'shortcodes', text: all}];
    case 'code':
      return codeFor(config, pasting, body.join('\n'));
    case 'letter':
      return [{part: 'letter', text: letter(all, pasting)}];
  }
}

/** The message to whoever keeps the website: it says of the files what is true of them. */
function letter(all: string, {release, version, locale}: Pasting): string {
  const own = words(locale);
  const files = isRemote(release.base) ? own.letterHashed : own.letterEnclosed;
  return own.letter
    .replace('{files}', files.replaceAll('{version}', version).replace('{base}', release.base))
    .replace('{snippet}', () => all);
}

/**
 * One box for the practice and one for each widget, with an address, a tag, and a field for each attribute.
 * All have the same address: a browser loads it once.
 */
function boxes(raw: EmbedConfig, {base}: Release, locale: Locale): readonly Paste[] {
  const config = tidy({...raw, form: 'short', script: 'module'});
  const [file, packs] = filesOf(config);
  const box = (name: WidgetId | typeof PRACTICE, said: Attributes): Paste => {
    // The box of the practice is one more place to load a second file.
    const address = name === PRACTICE && packs ? packs : (file ?? '');
    const rows: readonly PasteRow[] = [
      {kind: 'address', value: base + address},
      {kind: 'tag', value: tagOf(name)},
      // There or not, and a box has no row without a value.
      ...said.map(([attribute, value]): PasteRow => ({
        kind: 'attribute',
        name: attribute,
        value: value || 'true',
      })),
    ];
    const titles = words(locale).rows;
    const text = rows.map(({kind, name: title = titles[kind], value}) => `${title}: ${value}`);
    return {part: 'box', of: nameOf(name, locale), rows, text: text.join('\n')};
  };
  const about = practiceIn(config);
  return [
    ...(about.length || packs ? [box(PRACTICE, about)] : []),
    ...config.widgets.map((chosen) => box(chosen.widget, attributesIn(chosen, config))),
  ];
}

const SETUP: Readonly<Partial<Record<PlatformId, string>>> = {
  vue: "// vite.config.js\nvue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('ketamine-')}}})",
  angular: '// in the component\nschemas: [CUSTOM_ELEMENTS_SCHEMA]',
};

function codeFor(
  config: EmbedConfig,
  {platform: id, version, published}: Pasting,
  markup: string,
): readonly Paste[] {
  const setup = SETUP[id];
  const style = styleRule(config.look);
  return [
    {
      part: 'install',
      text: `npm install ${
        published.at === 'nowhere'
          ? `./ketamine-widgets-${version}.tgz`
          : `ketamine-widgets@${version}`
      }`,
    },
    {part: 'import', text: "import 'ketamine-widgets/define';"},
    ...(setup ? [{part: 'setup', text: setup} as const] : []),
    {part: 'markup', text: markup},
    ...(style ? [{part: 'style', text: style} as const] : []),
  ];
}
