import {basename} from 'node:path';
import type {Plugin} from 'vite';

const FILE = /\/src\/content\/\w+\/(en|es|items)\.ts$/;
const UNPACK = '\0unpack-words';

type Module = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Writes each words file as one string in the built file: the ids once, the texts of each language in
 * their order. Quotes, colons and the second set of ids are what a patient does not download. Of what
 * is known about each text nothing is left but a mark before those that a practice may reword.
 */
export const packWords: Plugin = {
  name: 'pack-words',
  enforce: 'pre',
  resolveId: (id) => (id === UNPACK ? id : null),
  load: (id) =>
    id === UNPACK
      ? `export const unpack = (ids, texts) => {
           const list = texts.split('|');
           return Object.fromEntries(ids.map((id, at) => [id.replace('*', ''), list[at]]));
         };`
      : null,
  async transform(_, id) {
    if (!FILE.test(id)) return null;
    const file = basename(id, '.ts');
    const beside = (name: string) => id.replace(/\w+\.ts$/, `${name}.ts`);
    const {en = {}} = (await import(beside('en'))) as Module;
    const {rewordable} = (await import(beside('items'))) as {rewordable: readonly string[]};
    const ids = Object.keys(en);
    if (file === 'items') {
      return {
        code: `import {ids} from './en.ts';
          export const rewordable = ids.filter((id) => id[0] === '*').map((id) => id.slice(1));`,
        map: null,
      };
    }
    const {[file]: words = {}} = (await import(id)) as Module;
    const texts = ids.map((each) => words[each] ?? '');
    if (texts.some((text) => !text || text.includes('|'))) {
      throw new Error(`${id} has an empty text, or one with the separator "|" in it`);
    }
    const marked = ids.map((each) => (rewordable.includes(each) ? '*' : '') + each);
    const list =
      file === 'en'
        ? `export const ids = ${JSON.stringify(marked.join('|'))}.split('|');`
        : `import {ids} from './en.ts';`;
    return {
      code: `import {unpack} from ${JSON.stringify(UNPACK)};
        ${list}
        export const ${file} = unpack(ids, ${JSON.stringify(texts.join('|'))});`,
      map: null,
    };
  },
};
