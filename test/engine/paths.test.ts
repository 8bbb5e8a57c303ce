import assert from 'node:assert/strict';
import {once} from 'node:events';
import {describe, it} from 'node:test';
import {Worker} from 'node:worker_threads';
import {INPUTS, OUTCOMES, REASONS} from '../../src/content/screener/ids.ts';
import {nextStep} from '../../src/engine/decide.ts';
import {engineOf, OF_A_RESULT} from './invariants.ts';
import {tally, type Tally} from './tally.ts';

// There are half a million states, so one walk over them serves every test below, a third of it in
// each of three threads.
const elsewhere = ['skip', 'yes'].map((safety) => {
  const worker = new Worker(new URL('tally-worker.ts', import.meta.url), {workerData: [{safety}]});
  return once(worker, 'message') as Promise<[Tally]>;
});
const here = tally({safety: 'no'});
const tallies = [here, ...(await Promise.all(elsewhere)).flat()];

const astray = tallies.flatMap((each) => each.astray);
const violations = tallies.flatMap((each) => each.violations);
const reasons = new Set(tallies.flatMap((each) => [...each.reasons]));
const questions = new Set(tallies.flatMap((each) => [...each.questions]));
const values = new Set(tallies.flatMap((each) => [...each.values]));
const endings = tallies.map((each) => each.endings).reduce(added);
const longest = tallies.reduce<Tally['longest']>((all, each) => ({...all, ...each.longest}), {});
const engine = engineOf();

function added(some: Tally['endings'], more: Tally['endings']): Tally['endings'] {
  const sum = {...some};
  for (const [end, count] of Object.entries(more)) sum[end] = (sum[end] ?? 0) + count;
  return sum;
}

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
    assert.deepEqual(nextStep({}), {kind: 'question', id: 'safety'});
    assert.deepEqual(new Set(['safety', ...questions]), new Set(Object.keys(INPUTS)));
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
