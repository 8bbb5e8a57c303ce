/** What `npm run release:fault-injection` takes away is still there to be taken, and the page says what it came to. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {it} from 'node:test';
import {cell} from '../scripts/doc-sections.ts';
import {ROOT} from '../scripts/setup.mjs';
import {enginesOf} from '../scripts/test/plan.ts';
import {WEAKENINGS} from '../scripts/fault-injection/list.ts';

const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');
const page = read('docs/hardening.md');

it('each weakening has a name of its own', () => {
  assert.equal(new Set(WEAKENINGS.map(({name}) => name)).size, WEAKENINGS.length);
});

for (const {name, what, file, find, replace, test} of WEAKENINGS)
  it(`${name}: stands in its file once, and on the page with its test`, () => {
    assert.equal(read(file).split(find).length, 2, `${file} does not have it once: ${find}`);
    assert.notEqual(find, replace);
    assert.ok(existsSync(`${ROOT}${test}`), test);
    // In Chromium, where `npm run weakened` has seen it notice; and not before a release alone.
    if (test.endsWith('.spec.ts')) assert.ok(enginesOf(test, false).includes('chromium'), test);
    const row = page.split('\n').find((line) => line.startsWith(`| ${cell(what)} `)) ?? '';
    assert.ok(
      row.includes(`(../${test})`),
      'The page does not know it: npm run release:fault-injection.',
    );
  });
