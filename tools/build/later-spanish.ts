import type {Plugin} from 'vite';
import {WORDS} from '../../src/content/index.ts';
import {small} from '../pack-words.ts';

const SPANISH = /\/src\/content\/(\w+)\/es\.ts$/;
const FILE = /\/src\/auto\/spanish\.ts$/;
const LOCALES = /\/src\/content\/locales\.ts$/;
const LATER = '\0later-words';

const isFolder = (name: string | undefined): name is keyof typeof WORDS => !!name && name in WORDS;

/** The texts of a folder in the order of its English ones, as `packWords` leaves ids and texts. */
const texts = ({en, es}: (typeof WORDS)[keyof typeof WORDS]): string => {
  const spanish: Readonly<Record<string, string>> = es;
  return Object.keys(en)
    .map((id) => small(spanish[id] ?? ''))
    .join('|');
};

/**
 * For files that share one copy of everything: the Spanish words in a file of their own. Until it is
 * here nobody speaks Spanish, and a widget that should says it in English. Comes after `packWords`.
 */
export const laterSpanish: Plugin = {
  name: 'later-spanish',
  enforce: 'pre',
  resolveId: (id) => (id === LATER ? id : null),
  load: (id) =>
    id === LATER
      ? `import {unpack} from '\0unpack-words';
         let here;
         export const later = (folder, ids) => unpack(ids, () => here[folder]);
         export const arrive = (words) => {
           here = words;
         };`
      : null,
  transform(code, id) {
    const [, folder] = SPANISH.exec(id) ?? [];
    if (isFolder(folder))
      return {
        code: `import {ids} from './en.ts';
          import {later} from '${LATER}';
          export const es = later('${folder}', ids);`,
        map: null,
      };
    if (FILE.test(id)) {
      const words = Object.entries(WORDS).map(([name, both]) => [name, texts(both)]);
      return {
        code: `import {arrive} from '${LATER}';
          arrive(${JSON.stringify(Object.fromEntries(words))});
          ${code}`,
        map: null,
      };
    }
    if (!LOCALES.test(id)) return null;
    const pieces = code.split('[...LOCALES]');
    if (pieces.length !== 2) throw new Error(`${id}: where are the languages that are spoken?`);
    return {code: pieces.join("['en']"), map: null};
  },
};
