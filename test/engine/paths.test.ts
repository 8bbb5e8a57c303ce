import assert from 'node:assert/strict';
import {once} from 'node:events';
import {describe, it} from 'node:test';
import {Worker} from 'node:worker_threads';
import {INPUTS, OUTCOMES, REASONS} from '../../src/content/screener/ids.ts';
import {nextStep} from '../../src/engine/decide.ts';
import {OF_A_RESULT} from './invariants.ts';
import type {Tally} from './tally.ts';

const tallies = await Promise.all(
  INPUTS.safety.map(async (safety) => {
    const thread = new Worker(new URL('tally.ts', import.meta.url), {workerData: {safety}});
    const [tally] = (await once(thread, 'message')) as [Tally];
    return tally;
  }),
);

const astray = tallies.flatMap((tally) => tally.astray);
const violations = tallies.flatMap((tally) => tally.violations);
const reached = new Set(tallies.flatMap((tally) => [...tally.reached]));
const endings: Record<string, number> = {};
const longest: Record<string, number> = {};
for (const tally of tallies) {
  for (const [end, paths] of tally.endings) endings[end] = (endings[end] ?? 0) + paths;
  for (const [concern, most] of tally.longest)
    longest[concern] = Math.max(longest[concern] ?? 0, most);
}

describe('every path', () => {
  it('begins with safety', () => {
    assert.deepEqual(nextStep({}), {kind: 'question', id: 'safety'});
  });

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

  it('reaches every outcome, every question, every value and every reason', () => {
    const outcomes = Object.keys(endings).map((end) => end.split(',')[0]);
    assert.deepEqual(new Set(outcomes), new Set(OUTCOMES));
    for (const [id, values] of Object.entries(INPUTS)) {
      if (id !== 'safety') assert.ok(reached.has(`question ${id}`), id);
      for (const value of values) assert.ok(reached.has(`${id} ${value}`), `${id} ${value}`);
    }
    for (const id of REASONS) assert.ok(reached.has(`reason ${id}`), id);
  });

  it('asks at most six questions for one concern and nine for both', () => {
    assert.deepEqual(longest, {none: 1, other: 2, unsure: 2, depression: 6, pain: 6, both: 9});
  });

  for (const [id, statement] of OF_A_RESULT)
    it(`${id}: ${statement}`, () => {
      assert.deepEqual(violations.filter(({broken}) => broken.includes(id)).slice(0, 3), []);
    });
});
