import {PRACTICE, tagOf, type WidgetId} from './attributes.ts';
import {tidy, type Chosen, type EmbedConfig} from './config.ts';
import {inAttribute} from './escape.ts';
import {detailsOf, settingsOf, type Attributes} from './rows.ts';

/** What the plugin for WordPress takes: shortcodes for every editor, and blocks for the block editor. */

/** What the practice says for all, or one widget where each says everything. */
const said = ({details, look, lang}: EmbedConfig): Attributes => [
  ...detailsOf(details),
  ...(look.accent ? [['accent', look.accent] as const] : []),
  ...(lang ? [['lang', lang] as const] : []),
];

interface Piece {
  readonly name: WidgetId | typeof PRACTICE;
  readonly rows: Attributes;
}

/** The widgets with what each says, and what is said once around all of them. */
function piecesOf(config: EmbedConfig): {
  readonly around: Piece | undefined;
  readonly widgets: readonly Piece[];
} {
  const about = said(config);
  const isOnce = config.place === 'once';
  return {
    around: isOnce && about.length ? {name: PRACTICE, rows: about} : undefined,
    widgets: config.widgets.map((chosen: Chosen) => ({
      name: chosen.widget,
      rows: [...(isOnce ? [] : about), ...settingsOf(chosen)],
    })),
  };
}

const wrapped = (
  config: EmbedConfig,
  {alone, open, close}: Readonly<Record<'alone' | 'open' | 'close', (piece: Piece) => string>>,
): string => {
  const {around, widgets} = piecesOf(config);
  const lines = widgets.map(alone);
  return (around ? [open(around), ...lines, close(around)] : lines).join('\n');
};

/** WordPress takes backslashes out of a shortcode. */
const inShortcode = (value: string): string => inAttribute(value).replaceAll('\\', '&#92;');
const snake = (name: string): string => name.replaceAll('-', '_');

const shortcode = ({name, rows}: Piece): string =>
  `[${snake(tagOf(name))}${rows
    .map(([setting, value]) => ` ${snake(setting)}${value && `="${inShortcode(value)}"`}`)
    .join('')}]`;

export const shortcodes = (raw: EmbedConfig): string =>
  wrapped(tidy({...raw, form: 'shortcode'}), {
    alone: shortcode,
    open: shortcode,
    close: ({name}) => `[/${snake(tagOf(name))}]`,
  });

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const escaped = (text: string): string =>
  text.replace(/[^]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** As WordPress itself writes what a block says: nothing in it can end the comment. */
function json(rows: Attributes): string {
  if (!rows.length) return '';
  const all = Object.fromEntries(rows.map(([name, value]) => [camel(name), value || true]));
  // A backslash that stands for itself comes first, so that none is taken for a quote's.
  const text = JSON.stringify(all).replace(/\\\\|\\"|--|[<>&]/g, (part) =>
    part === '\\\\' ? part : escaped(part.replace('\\', '')),
  );
  return ` ${text}`;
}

const block =
  (end: string) =>
  ({name, rows}: Piece): string =>
    `<!-- wp:ketamine-widgets/${name}${json(rows)} ${end}-->`;

export const blocks = (raw: EmbedConfig): string =>
  wrapped(tidy({...raw, form: 'block'}), {
    alone: block('/'),
    open: block(''),
    close: ({name}) => `<!-- /wp:ketamine-widgets/${name} -->`,
  });

const BLOCK = /<!--\s+wp:ketamine-widgets\/([\w-]+)\s+(\{[^]*?\}\s+)?\/?-->/g;
const SHORTCODE =
  /\[ketamine_(\w+)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'\]]+))?)*)\s*\/?\]/g;

/** One of them as its tag, to be read as a tag is. */
export interface Written {
  readonly form: 'shortcode' | 'block';
  readonly html: string;
}

function fromJson(text: string): readonly string[] {
  try {
    return Object.entries(Object(JSON.parse(text)) as object).flatMap(([name, value]) =>
      value === false || value === ''
        ? []
        : [` ${kebab(name)}${value === true ? '' : `="${inAttribute(String(value))}"`}`],
    );
  } catch {
    return [];
  }
}

/** The plugin's shortcodes and blocks in a text, each as the tag that the plugin makes of it. */
export function writtenIn(text: string): readonly Written[] {
  const ofBlocks = [...text.matchAll(BLOCK)].map(([, name = '', said = '']): Written => ({
    form: 'block',
    html: `<ketamine-${name}${said && fromJson(said).join('')}></ketamine-${name}>`,
  }));
  const ofShortcodes = [...text.matchAll(SHORTCODE)].map(([, name = '', said = '']): Written => {
    const tag = `ketamine-${name.replaceAll('_', '-')}`;
    const names = said.replace(/"[^"]*"|'[^']*'|_/g, (part) => (part === '_' ? '-' : part));
    return {form: 'shortcode', html: `<${tag}${names}></${tag}>`};
  });
  return [...ofBlocks, ...ofShortcodes];
}
