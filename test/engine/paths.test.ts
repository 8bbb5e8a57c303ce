import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  INPUTS,
  OUTCOMES,
  REASONS,
  type Answers,
  type InputId,
} from '../../src/content/screener/ids.ts';
import {nextStep, type Result, type Step} from '../../src/engine/decide.ts';
import {everyState} from './every-path.ts';
import {engineOf, OF_A_RESULT} from './invariants.ts';

// There are half a million states, so one walk over them serves every test below.
const astray: {answers: Answers; step: Step}[] = [];
const violations: {answers: Answers; result: Result}[] = [];
const endings: Record<string, number> = {};
const longest: Record<string, number> = {};
const reasons = new Set<string>();
const questions = new Set<string>();
const values = new Set<string>();

const ending = ({outcome, crisis, referred}: Result): string => {
  if (outcome !== 'talk-first') return outcome;
  if (crisis) return 'talk-first, with the crisis card';
  return referred ? 'talk-first, referred' : 'talk-first';
};

const engine = engineOf();
everyState((answers, open) => {
  const step = nextStep(answers);
  if (step.kind === 'question') {
    if (step.id !== open) astray.push({answers, step});
    questions.add(step.id);
    return;
  }
  if (open) astray.push({answers, step});

  const {result} = step;
  const end = ending(result);
  endings[end] = (endings[end] ?? 0) + 1;
  for (const {id} of result.reasons) reasons.add(id);
  if (!OF_A_RESULT.every(([, , check]) => check(answers, result, engine)))
    violations.push({answers, result});

  const inputs = Object.keys(answers) as InputId[];
  const {concern = 'none'} = answers;
  const asked = inputs.length - (answers.afterCrisis ? 1 : 0);
  longest[concern] = Math.max(longest[concern] ?? 0, asked);
  // With both, the values are those of one concern and the other: no need to list them again.
  if (concern === 'both') values.add('concern both');
  else
    for (const id of inputs) for (const value of [answers[id]].flat()) values.add(`${id} ${value}`);
});

describe('every path', () => {
  it('asks what can still change the outcome, in order, and then nothing more', () => {
    assert.deepEqual(astray.slice(0, 3), []);
  });

  it('ends as often in each outcome as the policy was approved for', () => {
    assert.deepEqual(endings, {
      crisis: 1,
      'talk-first, with the crisis card': 130_238,
      'may-be-referred': 14_846,
      'may-be-needs-referral': 44_538,
      'talk-first, referred': 50_272,
      'talk-first': 150_796,
      'not-a-candidate': 24,
    });
    const paths = Object.values(endings).reduce((sum, count) => sum + count);
    assert.equal(paths, 390_715);
  });

  it('reaches every question, every value, every outcome and every reason', () => {
    const all = Object.entries(INPUTS).flatMap(([id, one]) => one.map((value) => `${id} ${value}`));
    const outcomes = Object.keys(endings).map((end) => end.split(',')[0]);
    assert.deepEqual(questions, new Set(Object.keys(INPUTS)));
    assert.deepEqual(values, new Set(all));
    assert.deepEqual(new Set(outcomes), new Set(OUTCOMES));
    assert.deepEqual(reasons, new Set(REASONS));
  });

  it('asks at most six questions for one concern and nine for both', () => {
    assert.deepEqual(longest, {none: 1, other: 2, unsure: 2, depression: 6, pain: 6, both: 9});
  });

  for (const [id, statement, check] of OF_A_RESULT)
    it(`${id}: ${statement}`, () => {
      const broken = violations.filter(({answers, result}) => !check(answers, result, engine));
      assert.deepEqual(broken.slice(0, 3), []);
    });
});
