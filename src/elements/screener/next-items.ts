import {PATHS, type PathId} from '../../content/screener/ids.ts';
import type {Reason, Result} from '../../engine/decide.ts';
import type {Phone} from '../../model/phone.ts';
import type {Item} from './question-items.ts';
import type {Stage} from './stage.ts';

/** What settles who is spoken to: the answers, and what the page has set. */
export type Reader = Pick<Stage, 'details'> & {readonly session: Pick<Stage['session'], 'answers'>};

/** The heading of a result. */
export const outcomeItem = ({outcome}: Result): Item =>
  outcome === 'crisis' ? 'crisis.heading' : `outcome.${outcome}`;

/** Why, and what to make of it where the page speaks against a path beside one that matches. */
export const reasonItems = ({matched}: Result, {id, path}: Reason): readonly Item[] => [
  `reason.${id}`,
  ...(matched.length && path && !matched.includes(path) ? (['result.painOnly'] as const) : []),
];

const hasNone = ({session}: Reader): boolean => session.answers.referral === 'noProvider';

/** The treatment paths that a person asked about. */
export const pathsAsked = ({session: {answers}}: Reader): readonly PathId[] =>
  PATHS.filter((id) => answers[`${id}Condition`]);

/** The practice whose page this is: by its name, or at least by its number. */
function practiceItems({details}: Reader, named: Item): readonly Item[] {
  if (details.referrer) return [named];
  return details.referrerPhone ? ['next.practice'] : [];
}

/** Where a provider is to be found, for who has none. */
function findItems(reader: Reader, {matched}: Result): readonly Item[] {
  if (!hasNone(reader)) return [];
  const paths = matched.length ? matched : pathsAsked(reader);
  return [
    'next.noProvider',
    ...(paths.includes('mood') ? (['next.findTreatment'] as const) : []),
    ...(paths.includes('pain') ? (['next.findPain'] as const) : []),
  ];
}

/** What to do now, a sentence each, the one thing first. On paper nobody reads that there was a crisis. */
export function nextItems(reader: Reader, result: Result, onPaper = false): readonly Item[] {
  const {outcome, action, crisis} = result;
  const none = hasNone(reader);
  const find = findItems(reader, result);
  if (outcome === 'may-be-referred') return ['textLine'];
  if (outcome === 'may-be-needs-referral')
    return [...practiceItems(reader, 'next.referrer'), none ? 'next.askAny' : 'next.ask', ...find];
  const practice = practiceItems(reader, 'next.talkReferrer');
  if (crisis && !onPaper)
    return [...practice, none ? 'crisis.tellSomeone' : 'crisis.tell', ...find];
  const talk = [...practice, none ? 'next.talkAny' : 'next.talk', ...find] as const;
  if (outcome === 'not-a-candidate') return [...talk, 'next.others', 'next.worse'];
  return action === 'none' ? talk : [...talk, 'next.alsoText'];
}

/** What to arrange before a visit. Who has a referral is not told to get one, nor who has just read it. */
export function beforeItems(reader: Reader, {outcome, matched, action}: Result): readonly Item[] {
  const rest: readonly Item[] = ['ride', 'insurance', 'noBilling'];
  if (outcome === 'may-be-needs-referral' && !hasNone(reader)) return ['referral', ...rest];
  return matched.length || action !== 'none' ? rest : [];
}

/** The practice's telephone, after the sentence that sends somebody there. */
export const phoneFor = ({details: {referrerPhone}}: Reader, item: Item): Phone | undefined =>
  item === 'next.referrer' || item === 'next.talkReferrer' || item === 'next.practice'
    ? referrerPhone
    : undefined;
