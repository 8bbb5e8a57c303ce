import {PATHS, type PathId} from '../../content/screener/ids.ts';
import type {Reason, Result} from '../../engine/decide.ts';
import type {Phone} from '../../settings/phone.ts';
import type {Item} from './question-items.ts';
import type {ScreenContext} from './screen-context.ts';

/** What settles who is spoken to: the answers, and what the page has set. */
export type Reader = Pick<ScreenContext, 'details'> & {
  readonly session: Pick<ScreenContext['session'], 'answers'>;
};

/** The heading of a result. */
export const outcomeItem = ({outcome}: Result): Item =>
  outcome === 'crisis' ? 'crisis.heading' : `outcome.${outcome}`;

/** Why; and that the result is about pain alone, where the page speaks against the treatment for the person's mood. */
export const reasonItems = ({matched}: Result, {id, path}: Reason): readonly Item[] => {
  const isPainOnly = path === 'mood' && matched.includes('pain') && !matched.includes('mood');
  return [`reason.${id}`, ...(isPainOnly ? (['result.painOnly'] as const) : [])];
};

const hasNone = ({session}: Reader): boolean => session.answers.referral === 'noProvider';

/** The treatment paths that a person asked about. */
export const pathsAsked = ({session: {answers}}: Reader): readonly PathId[] =>
  PATHS.filter((id) => answers[`${id}Condition`]);

/** Whom to go to: for people who have a provider, for people who have none, and where the page's practice is named. */
interface ProviderItems {
  readonly own: readonly Item[];
  readonly any: readonly Item[];
  /** A named practice and a person's own provider are one step. */
  readonly namedOrOwn: readonly Item[];
  readonly named: readonly Item[];
}
const ASK: ProviderItems = {
  own: ['next.ask'],
  any: ['next.askAny'],
  namedOrOwn: ['next.referrerOrOwn'],
  named: ['next.referrer', 'next.askAny'],
};
const TALK: ProviderItems = {
  own: ['next.talk'],
  any: ['next.talkAny'],
  namedOrOwn: ['next.talkReferrerOrOwn'],
  named: ['next.talkReferrer'],
};
const TELL: ProviderItems = {
  own: ['crisis.tell'],
  any: ['crisis.tellSomeone'],
  namedOrOwn: ['next.talkReferrer', 'crisis.tell'],
  named: ['next.talkReferrer', 'crisis.tellSomeone'],
};

/** The practice first: by its name, or at least by its number. */
function providerItems(reader: Reader, items: ProviderItems): readonly Item[] {
  const {referrer, referrerPhone} = reader.details;
  const none = hasNone(reader);
  if (referrer) return none ? items.named : items.namedOrOwn;
  const own = none ? items.any : items.own;
  return referrerPhone ? ['next.practice', ...own] : own;
}

/** Where a provider is to be found, for people who have none. */
function findItems(reader: Reader, {matched}: Result): readonly Item[] {
  if (!hasNone(reader)) return [];
  const paths = matched.length ? matched : pathsAsked(reader);
  return [
    'next.noProvider',
    ...(paths.includes('mood') ? (['next.findTreatment'] as const) : []),
    ...(paths.includes('pain') ? (['next.findPain'] as const) : []),
  ];
}

/** What to do now, a sentence each, the one thing first. */
export function nextItems(reader: Reader, result: Result): readonly Item[] {
  const {outcome, action, crisis} = result;
  if (outcome === 'may-be-referred') return ['textLine'];
  const find = findItems(reader, result);
  if (outcome === 'may-be-needs-referral') return [...providerItems(reader, ASK), ...find];
  if (crisis) return [...providerItems(reader, TELL), ...find];
  const talk: readonly Item[] = [...providerItems(reader, TALK), ...find];
  if (outcome === 'not-a-candidate') return [...talk, 'next.others', 'next.worse'];
  return action === 'none' ? talk : [...talk, 'next.alsoText'];
}

/** What to arrange before a visit. A referral is not in it: who needs one has just read it, as their next step. */
export const beforeItems = ({matched, action}: Result): readonly Item[] =>
  matched.length || action !== 'none' ? ['ride', 'stay', 'insurance', 'noBilling'] : [];

/** The sentences that send somebody to the practice. */
const OF_THE_PRACTICE: readonly Item[] = [
  'next.referrer',
  'next.referrerOrOwn',
  'next.talkReferrer',
  'next.talkReferrerOrOwn',
  'next.practice',
];

/** The practice's telephone, after the sentence that sends somebody there. */
export const phoneFor = ({details: {referrerPhone}}: Reader, item: Item): Phone | undefined =>
  OF_THE_PRACTICE.includes(item) ? referrerPhone : undefined;
