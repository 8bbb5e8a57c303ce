import type {Result} from '../../engine/decide.ts';
import type {Phone} from '../../model/phone.ts';
import type {Item} from './question-items.ts';
import type {Stage} from './stage.ts';

/** The heading of a result. */
export const outcomeItem = ({outcome}: Result): Item =>
  outcome === 'crisis' ? 'crisis.heading' : `outcome.${outcome}`;

/** What to do now, a sentence each, the one thing first. */
export function nextItems({details, session}: Stage, {outcome, action}: Result): readonly Item[] {
  // Who has no provider can talk with none, whatever the outcome.
  const none: Item[] = session.answers.referral === 'noProvider' ? ['next.noProvider'] : [];
  switch (outcome) {
    case 'may-be-referred':
      return ['textLine'];
    case 'may-be-needs-referral':
      return ['next.ask', ...(details.referrer ? (['next.referrer'] as const) : []), ...none];
    case 'not-a-candidate':
      return ['next.talk', ...none, 'next.others', 'next.worse'];
    default:
      return ['next.talk', ...none, ...(action === 'none' ? [] : (['next.alsoText'] as const))];
  }
}

/** The practice's telephone, after the sentence that sends somebody there. */
export const phoneFor = (
  {details: {referrer, referrerPhone}}: Stage,
  item: Item,
): Phone | undefined =>
  item === (referrer ? 'next.referrer' : 'next.ask') ? referrerPhone : undefined;
