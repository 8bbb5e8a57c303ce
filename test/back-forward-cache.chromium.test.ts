import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {en} from '../src/content/screener/en.ts';
import {hears, openBuilt, type BuiltPage} from './support/built-page.ts';

const PAGES = {
  '/': `<!doctype html><html lang="en"><script type="module" src="/widgets.js"></script>
    <ketamine-screener></ketamine-screener><p><a href="/away">Away</a></p>`,
  '/away': '<!doctype html><title>Away</title>',
};

describe('a page that comes back from the back/forward cache', () => {
  let built: BuiltPage;
  before(async () => {
    built = await openBuilt(PAGES, true);
  });
  after(() => built.close());

  it('starts afresh: no answer is there, and no question but the start', async () => {
    const {page, home} = built;
    await page.goto(home);
    // The root is closed, so a person's own way: to the start button, and through the first question.
    for (let tab = 0; tab < 4; tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.ok(await hears(page, en['q.safety']), 'the first question is not there');
    for (const key of ['Tab', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
    assert.ok(await hears(page, en['q.concern']), 'the second question is not there');

    await page.goto(`${home}away`);
    await page.goBack();
    const restored = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return entry instanceof PerformanceNavigationTiming ? entry.type : undefined;
    });
    // A page from the cache is the one that was first gone to, not one that was loaded anew.
    assert.equal(restored, 'navigate', 'the page was loaded anew, and not restored');
    assert.ok(await hears(page, en['start.heading']), 'the start is not there');
    assert.ok(!(await hears(page, en['q.concern'])), 'the question is still there');
    assert.ok(!(await hears(page, en['q.safety'])));
  });
});
