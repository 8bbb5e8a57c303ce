/** The plugin's own words for whoever runs the site: found in its sources, and written as WordPress reads them. */
import {createHash} from 'node:crypto';

export interface Message {
  readonly id: string;
  readonly context?: string;
}

const TEXT = `('(?:[^'\\\\]|\\\\.)*')`;
const CALLS = new RegExp(
  `\\b(?:esc_html_e|esc_html__|esc_attr__|_e|__)\\(\\s*${TEXT},\\s*'ketamine-widgets'`,
  'g',
);

const unquoted = (quoted: string): string => quoted.slice(1, -1).replace(/\\(.)/g, '$1');

/** The texts that a source file asks to have translated. */
export const messagesIn = (source: string): Message[] =>
  [...source.matchAll(CALLS)].map(([, quoted = "''"]) => ({id: unquoted(quoted)}));

export const keyOf = ({id, context}: Message): string => (context ? `${context}\u0004${id}` : id);

/** Each once, in the order in which they were found. */
export const unique = (messages: readonly Message[]): Message[] => [
  ...new Map(messages.map((message) => [keyOf(message), message])).values(),
];

const quoted = (text: string): string => JSON.stringify(text);

const header = (language: string, version: string): string =>
  [
    `Project-Id-Version: Ketamine Widgets ${version}`,
    `Language: ${language}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'Plural-Forms: nplurals=2; plural=(n != 1);',
    'X-Domain: ketamine-widgets',
    '',
  ].join('\n');

/** A template for translators. */
export const pot = (messages: readonly Message[], version: string): string =>
  [
    `msgid ""\nmsgstr ${quoted(header('', version))}`,
    ...messages.map(
      ({id, context}) =>
        `${context ? `msgctxt ${quoted(context)}\n` : ''}msgid ${quoted(id)}\nmsgstr ""`,
    ),
  ].join('\n\n') + '\n';

/** The translations of a .po file, by `keyOf`. */
export function readPo(po: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of po.split(/\n\n+/)) {
    const field = (name: string): string | undefined => {
      const [, text] = new RegExp(`^${name} (".*")$`, 'm').exec(entry) ?? [];
      return text === undefined ? undefined : String(JSON.parse(text));
    };
    const id = field('msgid');
    const context = field('msgctxt');
    const text = field('msgstr');
    if (id && text) found.set(keyOf(context === undefined ? {id} : {id, context}), text);
  }
  return found;
}

/** The same for PHP: GNU's binary form, its keys in order. */
export function mo(
  translations: ReadonlyMap<string, string>,
  language: string,
  version: string,
): Buffer {
  const entries = [['', header(language, version)] as const, ...translations]
    .map(([key, text]) => [Buffer.from(key), Buffer.from(text)] as const)
    .sort(([one], [other]) => Buffer.compare(one, other));
  const tables = 28;
  const start = tables + entries.length * 16;
  const head = Buffer.alloc(start);
  const numbers = [0x950412de, 0, entries.length, tables, tables + entries.length * 8, 0, start];
  numbers.forEach((number, at) => head.writeUInt32LE(number, at * 4));
  const texts: Buffer[] = [];
  let offset = start;
  [0, 1].forEach((column) => {
    entries.forEach((entry, row) => {
      const text = entry[column === 0 ? 0 : 1];
      const at = tables + (column * entries.length + row) * 8;
      head.writeUInt32LE(text.length, at);
      head.writeUInt32LE(offset, at + 4);
      texts.push(text, Buffer.alloc(1));
      offset += text.length + 1;
    });
  });
  return Buffer.concat([head, ...texts]);
}

/** The same for the editor's script. WordPress finds the file by the path of that script. */
export const scriptJson = (
  translations: ReadonlyMap<string, string>,
  messages: readonly Message[],
  language: string,
): string =>
  JSON.stringify({
    domain: 'ketamine-widgets',
    locale_data: {
      'ketamine-widgets': {
        '': {
          domain: 'ketamine-widgets',
          lang: language,
          'plural-forms': 'nplurals=2; plural=(n != 1);',
        },
        ...Object.fromEntries(
          messages.flatMap((message) => {
            const text = translations.get(keyOf(message));
            return text ? [[keyOf(message), [text]]] : [];
          }),
        ),
      },
    },
  });

export const scriptJsonName = (language: string, path: string): string =>
  `ketamine-widgets-${language}-${createHash('md5').update(path).digest('hex')}.json`;
