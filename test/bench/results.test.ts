import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {median, medians} from '../../bench/results.ts';
import {affordable, LIMIT} from '../../bench/scale.ts';

describe('the middle of several rounds', () => {
  it('is a value of an odd number of them, and between two of an even one', () => {
    assert.equal(median([9, 1, 4]), 4);
    assert.equal(median([1, 4]), 2.5);
  });

  it('is that of the rounds in which a figure was measured', () => {
    assert.deepEqual(medians([{work: 1}, {work: 3, tap: 8}, {work: 2}]), {work: 2, tap: 8});
  });
});

describe('more and more at once', () => {
  it('is cut off where it would take too long by its growth so far', () => {
    assert.ok(affordable(100, LIMIT / 200));
    assert.ok(affordable(100, LIMIT / 200, LIMIT / 300));
    assert.ok(!affordable(100, LIMIT / 200, LIMIT / 900));
  });

  it('does not go on after that', () => {
    assert.ok(!affordable(100, undefined));
  });
});
