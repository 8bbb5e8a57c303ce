import {en as commonEn} from '../content/common/en.ts';
import {es as commonEs} from '../content/common/es.ts';
import type {CommonItem} from '../content/common/items.ts';
import {fill} from '../content/fill.ts';
import type {Locale} from '../content/locales.ts';
import {en} from '../content/screener/en.ts';
import {es} from '../content/screener/es.ts';
import type {InputId} from '../content/screener/ids.ts';
import type {ScreenerItem} from '../content/screener/items.ts';

export type Item = ScreenerItem | CommonItem;

type Texts = Readonly<Partial<Record<string, string>>>;

const TEXTS: Readonly<Record<Locale, readonly Texts[]>> = {
  en: [en, commonEn],
  es: [es, commonEs],
};

const isItem = (id: string): id is Item => TEXTS.en.some((texts) => texts[id]);

/** The first of these that has words. */
function itemFor(...ids: readonly string[]): Item {
  const found = ids.find(isItem);
  if (!found) throw new RangeError(`No words for ${ids.join(' or ')}`);
  return found;
}

/** What asks for an input. The crisis screen asks under its heading. */
export const questionItem = (id: InputId): Item =>
  id === 'afterCrisis' ? 'crisis.heading' : itemFor(`q.${id}`);

/** An answer's words: its own, or those of the same answer wherever it is given. */
export const answerItem = (id: InputId, value: string): Item => itemFor(`q.${id}.${value}`, value);

/**
 * A text as every clinic has it: a definition and the answers to it have to say the same, so no
 * practice's name is in either.
 */
export function textOf(locale: Locale, item: Item): string {
  const find = (id: Item): string => TEXTS[locale].find((texts) => texts[id])?.[id] ?? '';
  return fill(find(item), {clinic: find('clinic')});
}
