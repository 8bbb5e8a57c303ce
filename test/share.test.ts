/** What `npm test` leaves out is repetition, and no pair of two things. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ENGINES} from '../scripts/setup.mjs';
import {casesOf, type Factors} from '../scripts/test/share.ts';

const FACTORS = {
  story: Array.from({length: 20}, (_, at) => `story ${at}`),
  look: ['light', 'dark', 'forced'],
  lang: ['en', 'es'],
  width: ['320', '1280'],
};

/** Each two values of different factors. */
const pairsOf = (factors: Factors): readonly [string, string, string, string][] =>
  Object.entries(factors).flatMap(([one, values], at) =>
    Object.entries(factors)
      .slice(at + 1)
      .flatMap(([other, others]) =>
        values.flatMap((value) =>
          others.map((each): [string, string, string, string] => [one, value, other, each]),
        ),
      ),
  );

const missing = (factors: Factors, engine: (typeof ENGINES)[number], given: Factors) =>
  pairsOf(factors).filter(
    ([one, value, other, each]) =>
      !casesOf(given, engine).some((met) => met[one] === value && met[other] === each),
  );

describe('the cases of a run', () => {
  it('have every pair of two values in Chromium', () => {
    assert.deepEqual(missing(FACTORS, 'chromium', FACTORS), []);
  });

  it('have each subject, and every pair of what is around it, in each engine', () => {
    const {story, ...around} = FACTORS;
    for (const engine of ENGINES) {
      assert.deepEqual(missing(around, engine, FACTORS), [], engine);
      const met = new Set(casesOf(FACTORS, engine).map((each) => each['story']));
      assert.deepEqual([...met].sort(), [...story].sort(), engine);
    }
  });

  it('are all of them where there is one factor alone', () => {
    for (const engine of ENGINES)
      assert.deepEqual(
        casesOf({story: FACTORS.story}, engine).map((each) => each['story']),
        FACTORS.story,
      );
  });
});
