import {en as common} from '../../content/common/en.ts';
import type {CommonItem} from '../../content/provenance/common.ts';
import {en} from '../../content/screener/en.ts';
import type {InputId} from '../../content/screener/ids.ts';
import type {ScreenerItem} from '../../content/provenance/screener.ts';
import {path} from '../../engine/decide.ts';
import type {Texts} from '../../settings/view-context.ts';
import {given, isSet} from './session.ts';
import type {ScreenContext} from './screen-context.ts';

export type Item = ScreenerItem | CommonItem;

const TEXTS: Texts = en;
const COMMON_TEXTS: Texts = common;

const isItem = (id: string): id is Item => Boolean(TEXTS[id] || COMMON_TEXTS[id]);

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

/** What explains an answer, where it needs more than a few words. */
export const optionHint = (id: InputId, value: string): Item | undefined => {
  const hint = `q.${id}.${value}.hint`;
  return isItem(hint) ? hint : undefined;
};

/** The questions on the path, in their order. The crisis screen asks none. */
export const questionsOnPath = ({session}: ScreenContext): readonly InputId[] =>
  path(session.answers).filter((id) => id !== 'afterCrisis');

export const questionText = ({msg}: ScreenContext, id: InputId): string =>
  msg(questionItems(id).question);

/** What was answered there, in words. */
export const answerText = ({msg, session}: ScreenContext, id: InputId): string =>
  given(session.answers, id)
    .map((value) => {
      const hint = optionHint(id, value);
      return msg(optionItem(id, value)) + (hint ? `. ${msg(hint)}` : '');
    })
    .join('; ');
