import {en as common} from '../../content/common/en.ts';
import type {CommonItem} from '../../content/common/items.ts';
import {en} from '../../content/screener/en.ts';
import type {InputId} from '../../content/screener/ids.ts';
import type {ScreenerItem} from '../../content/screener/items.ts';
import {isSet} from './session.ts';

export type Item = ScreenerItem | CommonItem;

const isItem = (id: string): id is Item => Object.hasOwn(en, id) || Object.hasOwn(common, id);

/** The first of these that has words. A gap is a mistake in the content, and a test walks every screen. */
function wordsFor(...ids: readonly string[]): Item {
  const found = ids.find(isItem);
  if (!found) throw new RangeError(`No words for ${ids.join(' or ')}`);
  return found;
}

/** The question, why it is asked, and a hint where it needs one. */
export const questionItems = (id: InputId): {question: Item; why: Item; hint?: Item} => {
  const hint = isSet(id) ? 'set.hint' : `q.${id}.hint`;
  return {
    question: wordsFor(`q.${id}`),
    why: wordsFor(`q.${id}.why`, 'conditions'),
    ...(isItem(hint) && {hint}),
  };
};

/** An answer's words: its own, or those of the same answer wherever it is given. */
export const optionItem = (id: InputId, value: string): Item => wordsFor(`q.${id}.${value}`, value);
