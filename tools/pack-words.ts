import {basename} from 'node:path';
import type {Plugin} from 'vite';

const FILE = /\/src\/content\/\w+\/(en|es|items)\.ts$/;
const UNPACK = '\0unpack-words';

/* Where a sentence begins, with its first letter; a `{slot}` may come first. */
const BEGINS = /(^|[.?] )[¿“{]?./g;
/** Before a text that does not begin with a capital letter. */
const AS_IT_IS = '~';

/**
 * A text with small letters where sentences begin, because words in the midst of sentences then read
 * the same. What would not come back as it was stays as it is.
 */
export function small(text: string): string {
  const packed = text.replace(BEGINS, (beginning) => beginning.toLowerCase());
  const unpacked = packed.replace(BEGINS, (beginning) => beginning.toUpperCase());
  return unpacked === text ? packed : AS_IT_IS + text;
}

type Module = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Writes each words file as one string in the built file: the ids once, the texts of each language in
 * their order. Quotes, colons and the second set of ids are what a patient does not download. Of what
 * is known about each text nothing is left but a mark before those that a practice may reword. A language is
 * unpacked when somebody asks for the first of its words, and most pages never ask for the second.
 */
export const packWords: Plugin = {
  name: 'pack-words',
  enforce: 'pre',
  resolveId: (id) => (id === UNPACK ? id : null),
  load: (id) =>
    id === UNPACK
      ? `export const unpack = (ids, texts) => {
           let list;
           return new Proxy({}, {
             get: (said, id) =>
               said[id] ??= (list ??= ('|' + texts()).split('|'))[ids.indexOf(id) + 1 || ids.indexOf('*' + id) + 1]
                 .replace(${BEGINS}, (beginning) => beginning.toUpperCase()).replace('${AS_IT_IS}', ''),
           });
         };
         export const marked = (ids) => ({includes: (id) => ids.includes('*' + id)});`
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
        code: `import {marked} from ${JSON.stringify(UNPACK)};
          import {ids} from './en.ts';
          export const rewordable = marked(ids);`,
        map: null,
      };
    }
    const {[file]: words = {}} = (await import(id)) as Module;
    const texts = ids.map((each) => words[each] ?? '');
    if (texts.some((text) => !text || /[~|]/.test(text))) {
      throw new Error(`${id} has an empty text, or one with a mark in it, "|" or "~"`);
    }
    const marked = ids.map((each) => (rewordable.includes(each) ? '*' : '') + each);
    const list =
      file === 'en'
        ? `export const ids = ${JSON.stringify(marked.join('|'))}.split('|');`
        : `import {ids} from './en.ts';`;
    return {
      code: `import {unpack} from ${JSON.stringify(UNPACK)};
        ${list}
        export const ${file} = unpack(ids, () => ${JSON.stringify(texts.map(small).join('|'))});`,
      map: null,
    };
  },
};
