import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hexOf} from '../../site/builder/color.ts';

describe('a colour as a person has written it', () => {
  for (const [raw, hex] of [
    ['#7A2E5D', '#7a2e5d'],
    ['7a2e5d', '#7a2e5d'],
    [' rebeccapurple ', '#663399'],
    ['rgb(122 46 93)', '#7a2e5d'],
    ['rgb(122 46 93 / 0.5)', undefined],
    ['plum-ish', undefined],
    ['', undefined],
    // The parser throws on these.
    ['/1prototype', undefined],
    ['rgb(1 2 3 /4x', undefined],
  ] as const)
    it(`“${raw}” is ${hex ?? 'none'}`, () => {
      assert.equal(hexOf(raw), hex);
    });
});
