import {en as commonEn} from '../content/common/en.ts';
import {es as commonEs} from '../content/common/es.ts';
import {items as commonItems, type CommonItem} from '../content/provenance/common.ts';
import {fill} from '../content/fill.ts';
import type {Locale} from '../content/locales.ts';
import type {ItemTable, ReviewMark} from '../content/provenance/schema.ts';
import {en} from '../content/screener/en.ts';
import {es} from '../content/screener/es.ts';
import {items, type ScreenerItem} from '../content/provenance/screener.ts';

export type Item = ScreenerItem | CommonItem;

const WORDS: Readonly<Record<Locale, Readonly<Record<Item, string>>>> = {
  en: {...commonEn, ...en},
  es: {...commonEs, ...es},
};
const TABLE: ItemTable = {...commonItems, ...items};

const isItem = (id: string): id is Item => Object.hasOwn(TABLE, id);

/** The screener's words in one language, and the review marks of those that were said. */
export interface Words {
  /** The first of these that has words, with the clinic's name and the lines of the United States in it. */
  readonly say: (...ids: readonly string[]) => string;
  readonly marks: () => readonly (ReviewMark | undefined)[];
}

export function words(locale: Locale): Words {
  const said: Item[] = [];
  return {
    say(...ids) {
      const found = ids.find(isItem);
      if (!found) throw new RangeError(`No words for ${ids.join(' or ')}`);
      said.push(found);
      return fill(WORDS[locale][found], {clinic: WORDS[locale].clinic});
    },
    marks: () => said.map((id) => TABLE[id]?.review?.[locale]),
  };
}
