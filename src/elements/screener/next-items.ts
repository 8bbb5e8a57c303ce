import type {Result} from '../../engine/decide.ts';
import type {Item} from './question-items.ts';
import type {Stage} from './stage.ts';

/** The heading of a result. The crisis outcome has a screen of its own. */
export function outcomeItem({outcome}: Result): Item {
  if (outcome === 'crisis') throw new RangeError('The crisis outcome has no result to show');
  return `outcome.${outcome}`;
}

/** What to do now, a sentence each, the one thing first. */
export function nextItems({details, session}: Stage, {outcome, action}: Result): readonly Item[] {
  switch (outcome) {
    case 'may-be-referred':
      return ['textLine'];
    case 'may-be-needs-referral': {
      const own: Item[] = details.referrer ? ['next.referrer'] : [];
      const none = session.answers.referral === 'noProvider';
      return ['next.ask', ...own, ...(none ? (['next.noProvider'] as const) : [])];
    }
    case 'not-a-candidate':
      return ['next.talk', 'next.others', 'next.worse'];
    default:
      return ['next.talk', ...(action === 'none' ? [] : (['next.alsoText'] as const))];
  }
}
