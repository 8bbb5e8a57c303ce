import {en as commonEn} from '../content/common/en.ts';
import type {CommonItem} from '../content/provenance/common.ts';
import {fill} from '../content/fill.ts';
import type {Locale} from '../content/locales.ts';
import * as spanish from '../content/spanish.ts';
import {en} from '../content/screener/en.ts';
import type {InputId} from '../content/screener/ids.ts';
import type {ScreenerItem} from '../content/provenance/screener.ts';

export type Item = ScreenerItem | CommonItem;

type Texts = Readonly<Partial<Record<string, string>>>;

/** Asked for anew each time: the Spanish words may come later. */
const textsIn = (locale: Locale): readonly Texts[] =>
  locale === 'es' ? [spanish.screener, spanish.common] : [en, commonEn];

const isItem = (id: string): id is Item => textsIn('en').some((texts) => texts[id]);

/** The first of these that has words. */
function itemFor(...ids: readonly string[]): Item {
  const found = ids.find(isItem);
  if (!found) throw new RangeError(`No words for ${ids.join(' or ')}`);
  return found;
}

/** What asks for an input. The crisis screen asks under its heading. */
export const questionItem = (id: InputId): Item =>
  id === 'afterCrisis' ? 'crisis.heading' : itemFor(`q.${id}`);

/**
 * A text as every clinic has it: a definition and the answers to it have to say the same, so no
 * practice's name is in either.
 */
export function textOf(locale: Locale, item: Item): string {
  const find = (id: Item): string => textsIn(locale).find((texts) => texts[id])?.[id] ?? '';
  return fill(find(item), {clinic: find('clinic')});
}

/** An answer's words: its own, or those of the same answer wherever it is given, with what explains it. */
export function answerText(say: (item: Item) => string, id: InputId, value: string): string {
  const hint = `q.${id}.${value}.hint`;
  return [itemFor(`q.${id}.${value}`, value), ...(isItem(hint) ? [hint] : [])].map(say).join('. ');
}
