import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answers, InputId, PathId, ReasonId} from '../../src/content/screener/ids.ts';
import type {Result} from '../../src/engine/decide.ts';
import {
  POLICY,
  type FlowRow,
  type OutcomeRow,
  type Policy,
  type VerdictRow,
  type When,
} from '../../src/engine/policy.ts';
import {tellingPaths} from './every-path.ts';
import {engineOf, INVARIANTS, type Engine} from './invariants.ts';

// The policy broken on purpose, one rule at a time, as a hurried edit of the tables might break it.
// If a mutant gets through, it is the invariants that need work.

const {flow, entry, outcomes} = POLICY;

/** The outcome rows by what they are for, in their order. */
const ROWS = [
  'stop',
  'crisis',
  'referred',
  'needsReferral',
  'turnedAway',
  'talkReferred',
  'talk',
] as const;
type Row = (typeof ROWS)[number];
const row = (name: Row): OutcomeRow => outcomes[ROWS.indexOf(name)]!;

const outcome = (name: Row, change: Partial<OutcomeRow>): Policy => ({
  ...POLICY,
  outcomes: outcomes.map((one) => (one === row(name) ? {...one, ...change} : one)),
});
const without = (name: Row): Policy => ({
  ...POLICY,
  outcomes: outcomes.filter((one) => one !== row(name)),
});
/** One more row before another, like a third one but for the change. */
const also = (before: Row, like: Row, change: Partial<OutcomeRow> = {}): Policy => ({
  ...POLICY,
  outcomes: outcomes.flatMap((one) =>
    one === row(before) ? [{...row(like), ...change}, one] : [one],
  ),
});

const verdict = (
  id: PathId,
  reason: ReasonId,
  change: Partial<VerdictRow>,
  policy = POLICY,
): Policy => ({
  ...policy,
  [id]: policy[id].map((one) => (one.reason === reason ? {...one, ...change} : one)),
});
const match = {verdict: 'match'} as const;
const excluded = {verdict: 'excluded'} as const;
const notReferred = {referral: ['notYet', 'noProvider']} as const;

const asked = (input: InputId, when: When): Policy => ({
  ...POLICY,
  flow: flow.map((one) => (one.input === input ? {input, when} : one)),
});
const askedFirst = (...first: readonly FlowRow[]): Policy => ({
  ...POLICY,
  flow: [...first, ...flow.filter((one) => !first.some(({input}) => input === one.input))],
});
const [safety, afterCrisis] = flow as readonly [FlowRow, FlowRow];
const concern: FlowRow = {input: 'concern', when: {}};

const real = engineOf();
const deciding = (decide: (answers: Answers) => Result): Engine => ({...real, decide});

// prettier-ignore
const MUTANTS: readonly (readonly [caughtBy: string, mutation: string, mutant: Policy | Engine])[] = [
  ['INV-1',  'stopping in a crisis goes on to questions',    askedFirst(safety, afterCrisis, concern)],
  ['INV-1',  'a question is asked that can change nothing',  asked('painControl', {painSeverity: ['severe', 'moderate']})],
  ['INV-1',  'a decisive question is not asked',             asked('referral', {concern: ['depression', 'pain']})],
  ['INV-1',  'the pain part comes before the mood part',     askedFirst(...flow.slice(0, 4), ...flow.slice(7, 10))],
  ['INV-2',  'safety is asked late',                         askedFirst(concern, safety, afterCrisis)],
  ['INV-2',  'the crisis screen waits for the concern',      askedFirst(safety, concern, afterCrisis)],

  ['INV-3',  'a crisis does not cap the outcome',            without('crisis')],
  ['INV-3',  'a match goes before a crisis',                 also('crisis', 'referred')],
  ['INV-3',  'a crisis offers texting',                      outcome('crisis', {action: 'secondary'})],
  ['INV-3',  'stopping in a crisis ends like going on',      without('stop')],
  ['INV-3',  'going on after a crisis ends like stopping',   outcome('stop', {when: {safety: 'yes'}})],
  ['INV-3',  'a match shows through a crisis',               outcome('crisis', {because: ['crisis', 'match']})],

  ['INV-4',  'moderate depression counts',                   verdict('mood', 'moodBetween', match)],
  ['INV-4',  'treatment not tried counts',                   verdict('mood', 'moodNotTried', match)],
  ['INV-4',  'treatment that helps counts',                  verdict('mood', 'moodHelped', match)],
  ['INV-4',  'not sure that treatment helps counts',         verdict('mood', 'moodResponseUnsure', match)],
  ['INV-4',  'no listed condition counts',                   verdict('mood', 'moodNoCondition', match)],
  ['INV-4',  'not sure of a condition counts',               verdict('mood', 'moodConditionUnsure', match)],
  ['INV-4',  'severe or not helped, instead of and',         verdict('mood', 'moodMatch', {when: {moodPattern: 'severe'}})],
  ['INV-4',  'mild depression with PTSD counts',             verdict('mood', 'moodMildMixed', match)],
  ['INV-4',  'pain of any other kind counts',                verdict('pain', 'painOtherKind', match)],
  ['INV-4',  'moderate pain counts',                         verdict('pain', 'painNotSevere', match)],
  ['INV-4',  'pain under control counts',                    verdict('pain', 'painControlled', match)],
  ['INV-4',  'pain never treated counts',                    verdict('pain', 'painNotTried', match)],
  ['INV-4',  'severe or not controlled, instead of and',     verdict('pain', 'painMatch', {when: {painSeverity: 'severe'}})],
  ['INV-5',  'an open path cancels a match',                 also('referred', 'talk', {when: {verdict: 'open'}})],
  ['INV-5',  'exclusion goes before a match for pain',       also('referred', 'turnedAway', {when: {...excluded, ...notReferred}})],
  ['INV-5',  'only major depression is listed',              verdict('mood', 'moodMatch', {when: {moodCondition: 'mdd', moodPattern: 'severe', moodResponse: 'notEnough'}})],
  ['INV-5',  'fibromyalgia is not listed',                   verdict('pain', 'painMatch', {when: {painCondition: ['crps', 'phn', 'lyme', 'otherNerve'], painControl: 'notControlled'}})],

  ['INV-6',  'mild depression with PTSD is excluded',        verdict('mood', 'moodMildMixed', excluded)],
  ['INV-6',  'bipolar depression, mood swings: excluded',    verdict('mood', 'moodConflict', excluded)],
  ['INV-6',  'moderate depression is excluded',              verdict('mood', 'moodBetween', excluded)],
  ['INV-6',  'not sure of a condition is excluded',          verdict('mood', 'moodConditionUnsure', excluded)],
  ['INV-6',  'mild depression is not excluded',              verdict('mood', 'moodMild', {verdict: 'open'})],
  ['INV-6',  'who is referred is turned away',               outcome('turnedAway', {when: {concern: 'depression', ...excluded}})],
  ['INV-6',  'not sure of a referral is turned away',        outcome('turnedAway', {when: {concern: 'depression', ...excluded, referral: ['notYet', 'noProvider', 'unsure']}})],
  ['INV-7',  'exclusion for mood turns away for both',       outcome('turnedAway', {when: {...excluded, ...notReferred}})],
  ['INV-7',  'pain turns away',                              verdict('pain', 'painNotSevere', excluded, outcome('turnedAway', {when: {...excluded, ...notReferred}}))],
  ['INV-7',  'another concern turns away',                   {...outcome('turnedAway', {when: excluded}), entry: entry.map((one) => ({...one, ...excluded}))}],

  ['INV-8',  'a match may text without a referral',          outcome('referred', {when: match})],
  ['INV-8',  'who needs a referral may text',                outcome('needsReferral', {action: 'secondary'})],
  ['INV-8',  'anyone may text',                              outcome('talk', {action: 'secondary'})],
  ['INV-9',  'a referral is worth less than none',           {...POLICY, outcomes: outcomes.map((one) => ({...one, outcome: one === row('referred') ? 'may-be-needs-referral' : one === row('needsReferral') ? 'may-be-referred' : one.outcome}))}],
  ['INV-9',  'mild depression does better than moderate',    verdict('mood', 'moodMild', {verdict: 'open'}, verdict('mood', 'moodBetween', excluded))],

  ['INV-10', 'only the condition ticked first counts',       deciding((a) => real.decide(a.moodCondition ? {...a, moodCondition: a.moodCondition.slice(0, 1)} : a))],
  ['INV-10', 'an answer off the path counts',                deciding((a) => ({...real.decide(a), referred: a.referral === 'yes'}))],
  ['INV-10', 'the order of the answers counts',              deciding((a) => real.decide(Object.keys(a)[0] === 'safety' ? a : {}))],
  ['INV-10', 'answers off the path are kept',                {...real, prune: (a) => a}],

  ['INV-15', 'a pack’s answers raise the severity',           deciding((a) => real.decide('phq-8' in a && a.moodPattern ? {...a, moodPattern: 'severe', moodResponse: 'notEnough'} : a))],
  ['INV-15', 'a pack’s answers are kept among the others',   {...real, prune: (a) => ('peg' in a ? a : real.prune(a))}],
  ['INV-15', 'a pack takes the place of a question',         {...real, path: (a) => real.path(a).slice('gad-7' in a ? 1 : 0)}],

  ['INV-11', 'a match gives no reason',                      outcome('referred', {because: []})],
  ['INV-11', 'a match gives the reasons of the other path',  outcome('referred', {because: ['match', 'open']})],
  ['INV-11', 'an excluded path goes unsaid beside a match',  outcome('needsReferral', {because: 'match'})],
  ['INV-11', 'an excluded path goes without a word',         outcome('talk', {because: 'open'})],
  ['INV-11', 'a crisis gives reasons for the paths',         outcome('crisis', {because: ['crisis', 'open']})],
  ['INV-11', 'a row is missing',                             {...POLICY, pain: POLICY.pain.filter(({reason}) => reason !== 'painControlUnsure')}],
];

const paths = tellingPaths();

describe('the policy as it is', () => {
  const failed = new Map<string, Answers>();
  for (const answers of paths) {
    const result = real.decide(answers);
    for (const [id, , check] of INVARIANTS)
      if (!check(answers, result, real)) failed.set(id, answers);
  }

  for (const [id, statement] of INVARIANTS)
    it(`${id}: ${statement}`, () => {
      assert.equal(failed.get(id), undefined);
    });
});

describe('the policy broken on purpose', () => {
  for (const [id, mutation, mutant] of MUTANTS)
    it(`${mutation}: caught by ${id}`, () => {
      const engine = 'decide' in mutant ? mutant : engineOf(mutant);
      const [, , check] = INVARIANTS.find((one) => one[0] === id)!;
      assert.ok(paths.some((answers) => !check(answers, engine.decide(answers), engine)));
    });

  it('is caught by every invariant at least once', () => {
    assert.deepEqual(new Set(MUTANTS.map(([id]) => id)), new Set(INVARIANTS.map(([id]) => id)));
  });
});
