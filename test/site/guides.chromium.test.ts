import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type * as Axe from 'axe-core';
import {pages} from '../../scripts/site/pages.ts';
import {isWhole} from '../../scripts/test/share.ts';
import {RULES_OF_COLOURS} from '../support/axe-rules.ts';
import {openBuilt, type BuiltPage} from '../support/built-page.ts';

declare const axe: typeof Axe;

const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

const all = [...pages()].filter(([path]) => path.endsWith('.html'));
const look = pages().get('docs/guides.css') ?? '';

/** With its look inside, because only pages are served. */
const served = Object.fromEntries(
  all.map(([path, page]) => [
    `/${path}`,
    page.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${look}</style>`),
  ]),
);

describe('the guides, as they are read', () => {
  let built: BuiltPage;
  before(async () => {
    built = await openBuilt(served);
  });
  after(() => built.close());

  it('axe finds nothing on any of them, in light or dark, and none is wider than a phone', async () => {
    const {page, home} = built;
    await page.setViewport({width: 320, height: 640});
    for (const [path] of all) {
      await page.goto(`${home}${path}`);
      await page.evaluate(AXE);
      for (const [scheme, rules] of [
        ['light', RULES],
        ['dark', isWhole ? RULES : RULES_OF_COLOURS],
      ] as const) {
        // By far the longest, and those in Spanish, are of the same parts as the others: in one light is enough.
        if (scheme === 'dark' && !isWhole && /content-review|\/es\//.test(path)) continue;
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        const found = await page.evaluate(async (runOnly) => {
          const {violations} = await axe.run(document, {
            runOnly,
            resultTypes: ['violations'],
          });
          return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
        }, rules);
        assert.deepEqual(found, [], `${path}, ${scheme}`);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
    }
  });
});
