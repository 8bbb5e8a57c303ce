/** The plugin's own words for whoever runs the site: found in its sources, and written as WordPress reads them. */
import {createHash} from 'node:crypto';
import {mo as binary, po, type GetTextTranslationRecord} from 'gettext-parser';

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

const headers = (language: string, version: string): Record<string, string> => ({
  'Project-Id-Version': `Ketamine Widgets ${version}`,
  Language: language,
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
  'Plural-Forms': 'nplurals=2; plural=(n != 1);',
  'X-Domain': 'ketamine-widgets',
});

/** A template for translators. */
export function pot(messages: readonly Message[], version: string): Buffer {
  const translations: GetTextTranslationRecord = {};
  for (const {id, context = ''} of messages) {
    const entry = {msgid: id, ...(context && {msgctxt: context}), msgstr: ['']};
    (translations[context] ??= {})[id] = entry;
  }
  return po.compile(
    {charset: 'utf-8', headers: headers('', version), translations},
    {foldLength: 0},
  );
}

/** The translations of a .po file, by `keyOf`. */
export const readPo = (source: string): Map<string, string> =>
  new Map(
    Object.entries(po.parse(source).translations).flatMap(([context, entries]) =>
      Object.values(entries).flatMap(({msgid: id, msgstr: [text]}) =>
        id && text ? [[keyOf({id, context}), text] as const] : [],
      ),
    ),
  );

/** A .po file for PHP, in GNU's binary form. */
export const mo = (source: string, language: string, version: string): Buffer =>
  binary.compile({...po.parse(source), headers: headers(language, version)});

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
