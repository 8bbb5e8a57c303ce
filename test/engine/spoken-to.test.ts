import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answers} from '../../src/content/screener/ids.ts';
import {
  beforeItems,
  nextItems,
  outcomeItem,
  phoneFor,
  reasonItems,
} from '../../src/elements/screener/next-items.ts';
import type {Item} from '../../src/elements/screener/question-items.ts';
import {decide, type Result} from '../../src/engine/decide.ts';
import type {Details} from '../../src/settings/details.ts';
import {everyState, tellingPaths} from './every-path.ts';
import {RULES, type Told} from './spoken-to.ts';

const phone = {dial: '+19725550142', text: '972-555-0142'};

/** What a practice may have set of itself. */
const PAGES: readonly Details[] = [
  {},
  {referrer: 'Lakeside Psychiatry', referrerPhone: phone},
  {referrer: 'Lakeside Psychiatry'},
  {referrerPhone: phone},
];

function told(answers: Answers, result: Result, details: Details): Told {
  const reader = {details, session: {answers}};
  return {
    outcome: outcomeItem(result),
    why: result.reasons.flatMap((reason) => reasonItems(result, reason)),
    next: result.outcome === 'crisis' ? [] : nextItems(reader, result),
    before: beforeItems(result),
    phone: (id) => phoneFor(reader, id as Item)?.text,
  };
}

/** Each way to break a rule, as a hurried edit of the screens might. */
const BROKEN: Readonly<
  Record<string, (told: Told, answers: Answers, details: Details) => Partial<Told>>
> = {
  'the need for a referral is listed for everyone': ({before}) => ({
    before: [...before, 'referral'],
  }),
  'nobody is told to get a referral': ({next}) => ({
    next: next.filter((id) => !/^next\.(?:ask|referrer)/.test(id)),
  }),
  'everyone is sent to their provider': ({next}) => ({
    next: next.map((id) =>
      id === 'next.talkAny' || id === 'next.talkReferrer' ? 'next.talkReferrerOrOwn' : id,
    ),
  }),
  'in a crisis everyone is sent to their provider': ({next}) => ({
    next: next.map((id) => (id === 'crisis.tellSomeone' ? 'crisis.tell' : id)),
  }),
  'findtreatment.gov is for pain too': ({next}) => ({
    next: next.map((id) => (id === 'next.findPain' ? 'next.findTreatment' : id)),
  }),
  'nobody is told where to find a provider': ({next}) => ({
    next: next.filter((id) => !id.startsWith('next.find')),
  }),
  'the practice comes last': ({next}) => ({next: next.toReversed()}),
  'the practice is left out in a crisis': ({next}, {safety}) => ({
    next: next.filter((id) => safety !== 'yes' || id !== 'next.talkReferrer'),
  }),
  'the practice has no number': () => ({phone: () => undefined}),
  'being unsure is said to be common of everything': ({why}) => ({
    why: [...why, 'reason.concernUnsure'],
  }),
  'only the match is explained': ({why}) => ({why: why.slice(0, 1)}),
  'a match for pain does not say that it is for pain': ({why}) => ({
    why: why.filter((id) => id !== 'result.painOnly'),
  }),
  'texting is spoken of to everyone': ({next}) => ({next: [...next, 'next.alsoText']}),
};

const broken = new Map<string, string>();
let paths = 0;
everyState((answers, open) => {
  if (open) return;
  paths++;
  const result = decide(answers);
  for (const details of PAGES) {
    const shown = told(answers, result, details);
    for (const [statement, holds] of RULES)
      if (!broken.has(statement) && !holds(answers, shown, details))
        broken.set(statement, JSON.stringify({answers, details, ...shown}));
  }
});

describe('who reads is who is spoken to', () => {
  it('on every path', () => {
    assert.equal(paths, 390_715);
  });

  for (const [statement] of RULES)
    it(statement, () => {
      assert.equal(broken.get(statement), undefined);
    });
});

describe('the sentences broken on purpose', () => {
  const telling = tellingPaths().map((answers) => ({answers, result: decide(answers)}));
  const caught = new Set<string>();

  for (const [mutation, change] of Object.entries(BROKEN))
    it(`${mutation}: caught`, () => {
      const by = RULES.filter(([, holds]) =>
        telling.some(({answers, result}) =>
          PAGES.some((details) => {
            const shown = told(answers, result, details);
            return !holds(answers, {...shown, ...change(shown, answers, details)}, details);
          }),
        ),
      );
      assert.ok(by.length);
      for (const [statement] of by) caught.add(statement);
    });

  it('by every rule at least once', () => {
    assert.deepEqual(
      RULES.map(([statement]) => statement).filter((statement) => !caught.has(statement)),
      [],
    );
  });
});
