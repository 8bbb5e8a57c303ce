import {basename} from 'node:path';
import type {Plugin} from 'vite';

const FILE = /\/src\/content\/\w+\/(en|es)\.ts$/;
const UNPACK = '\0unpack-words';

/**
 * Writes each words file as one string in the built file: the ids once, the texts of each language in
 * their order. Quotes, colons and the second set of ids are what a patient does not download.
 */
export const packWords: Plugin = {
  name: 'pack-words',
  enforce: 'pre',
  resolveId: (id) => (id === UNPACK ? id : null),
  load: (id) =>
    id === UNPACK
      ? `export const unpack = (ids, texts) => {
           const list = texts.split('|');
           return Object.fromEntries(ids.map((id, at) => [id, list[at]]));
         };`
      : null,
  async transform(_, id) {
    if (!FILE.test(id)) return null;
    const locale = basename(id, '.ts');
    const module = (await import(id)) as Readonly<Record<string, Readonly<Record<string, string>>>>;
    const english = (await import(id.replace(/\w+\.ts$/, 'en.ts'))) as typeof module;
    const ids = Object.keys(english['en'] ?? {});
    const texts = ids.map((each) => module[locale]?.[each] ?? '');
    if (texts.some((text) => !text || text.includes('|'))) {
      throw new Error(`${id} has an empty text, or one with the separator "|" in it`);
    }
    const list =
      locale === 'en' ? `${JSON.stringify(ids.join('|'))}.split('|')` : `Object.keys(english)`;
    return {
      code: `import {unpack} from ${JSON.stringify(UNPACK)};
        ${locale === 'en' ? '' : `import {en as english} from './en.ts';`}
        export const ${locale} = unpack(${list}, ${JSON.stringify(texts.join('|'))});`,
      map: null,
    };
  },
};
