import type {Locale} from '../content/locales.ts';
import {tagOf, type WidgetId} from './attributes.ts';
import {tidy, type EmbedConfig, type Release} from './config.ts';
import {attributesIn, frameAddress, piecesOf, snippet, styleRule, type Making} from './snippet.ts';
import {platform, type PlatformId} from './platforms.ts';
import {frameTitle} from './titles.ts';

/** What a piece of text is for. */
export type PastePart =
  | 'everything'
  | 'script'
  | 'widgets'
  | 'address'
  | 'tag'
  | 'attribute'
  | 'frame'
  | 'frameAddress'
  | 'shortcode'
  | 'install'
  | 'import'
  | 'setup'
  | 'markup'
  | 'style'
  | 'letter';

/** One text to copy. */
export interface Paste {
  readonly part: PastePart;
  /** The widget that it belongs to, in the patient's words. */
  readonly of?: string;
  /** The name of the attribute, where each goes into a field of its own. */
  readonly name?: string;
  readonly text: string;
}

export interface Pasting {
  readonly platform: PlatformId;
  readonly release: Release;
  readonly version: string;
  readonly making?: Making;
  /** The letter to a web person, with `{snippet}`. */
  readonly letter: string;
  readonly locale: Locale;
}

/** Exactly what to copy for a platform, in the order in which it is pasted. */
export function pastes(config: EmbedConfig, pasting: Pasting): readonly Paste[] {
  const {release, making, letter, locale} = pasting;
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
        of: frameTitle(widget, locale),
        text: html,
      }));
    case 'addresses':
      return tidy(config).widgets.map((chosen) => ({
        part: 'frameAddress',
        of: frameTitle(chosen.widget, locale),
        text: frameAddress(chosen, tidy(config), release),
      }));
    case 'shortcodes':
      return tidy(config).widgets.map((chosen) => ({
        part: 'shortcode',
        of: frameTitle(chosen.widget, locale),
        text: shortcode(chosen.widget, attributesIn(chosen, tidy(config))),
      }));
    case 'code':
      return codeFor(config, pasting, body.join('\n'));
    case 'letter':
      return [{part: 'letter', text: letter.replace('{snippet}', () => all)}];
  }
}

type Row = readonly [name: string, value: string];

/** One box for each widget: an address, a tag, and a field for each attribute. */
function boxes(raw: EmbedConfig, {base}: Release, locale: Locale): readonly Paste[] {
  const config = tidy({...raw, form: 'standard'});
  return config.widgets.flatMap((chosen): Paste[] => {
    const of = frameTitle(chosen.widget, locale);
    return [
      {part: 'address', of, text: `${base}${chosen.widget}.js`},
      {part: 'tag', of, text: tagOf(chosen.widget)},
      ...attributesIn(chosen, config).map(([name, text]): Paste => ({
        part: 'attribute',
        of,
        name,
        text,
      })),
    ];
  });
}

const shortcode = (widget: WidgetId, rows: readonly Row[]): string =>
  `[${tagOf(widget).replaceAll('-', '_')}${rows
    .map(([name, value]) => ` ${name.replaceAll('-', '_')}="${value.replace(/["[\]<>]/g, '')}"`)
    .join('')}]`;

const SETUP: Readonly<Partial<Record<PlatformId, string>>> = {
  vue: "// vite.config.js\nvue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('ketamine-')}}})",
  angular: '// in the component\nschemas: [CUSTOM_ELEMENTS_SCHEMA]',
};

function codeFor(
  config: EmbedConfig,
  {platform: id, version}: Pasting,
  markup: string,
): readonly Paste[] {
  const setup = SETUP[id];
  const style = styleRule(config.look);
  return [
    {part: 'install', text: `npm install ketamine-widgets@${version}`},
    {part: 'import', text: "import 'ketamine-widgets/define';"},
    ...(setup ? [{part: 'setup', text: setup} as const] : []),
    {part: 'markup', text: markup},
    ...(style ? [{part: 'style', text: style} as const] : []),
  ];
}
