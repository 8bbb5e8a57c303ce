import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {coding} from '../../src/fhir/coding.ts';
import {levels, UNANSWERED, type Clause} from '../../src/fhir/enable-when.ts';

const is = (question: string, value: string) => ({
  question,
  operator: '=',
  answerCoding: coding(question, value),
});
const hasNone = (question: string) => ({question, operator: 'exists', answerBoolean: false});
const A1: Clause = ['a', ['1']];
const A12: Clause = ['a', ['1', '2']];
const B1: Clause = ['b', ['1']];
const B12: Clause = ['b', ['1', '2']];
const bothOf = (question: string) => ({
  enableWhen: [is(question, '1'), is(question, '2')],
  enableBehavior: 'any',
});

describe('the levels of', () => {
  // prettier-ignore
  const CASES = [
    ['nothing asked for',        [[]],           [{}]],
    ['nothing, or something',    [[A1], []],     [{}]],
    ['one value',                [[A1]],         [{enableWhen: [is('a', '1')]}]],
    ['one of two values',        [[A12]],        [bothOf('a')]],
    ['one value, or no answer',  [[['a', ['1', UNANSWERED]]]], [{enableWhen: [is('a', '1'), hasNone('a')], enableBehavior: 'any'}]],
    ['two inputs',               [[A1, B1]],     [{enableWhen: [is('a', '1'), is('b', '1')], enableBehavior: 'all'}]],
    ['either of two inputs',     [[A12], [B1]],  [{enableWhen: [is('a', '1'), is('a', '2'), is('b', '1')], enableBehavior: 'any'}]],
    ['one of two, and another',  [[B1, A12]],    [bothOf('a'), {enableWhen: [is('b', '1')]}]],
    ['one of two, twice',        [[A12, B12]],   [bothOf('a'), bothOf('b')]],
  ] as const;
  for (const [what, ways, expected] of CASES)
    it(what, () => {
      assert.deepEqual(levels(ways), expected);
    });

  it('this and that, or the other, are refused', () => {
    assert.throws(() => levels([[A1, B1], [B12]]), RangeError);
  });
});
