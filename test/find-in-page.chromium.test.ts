import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {en} from '../src/content/explainer/en.ts';
import {hears, openBuilt, type BuiltPage} from './support/built-page.ts';

const PAGES = {
  '/': `<!doctype html><html lang="en"><script type="module" src="/widgets.js"></script>
    <ketamine-explainer></ketamine-explainer>`,
};

/*
 * The search box is the browser's own and takes no keys from a test. A link to a text uses the same
 * search, and opens what it finds in the same way.
 */
describe('text of a closed topic, looked for with the browser’s own search', () => {
  let built: BuiltPage;
  before(async () => {
    built = await openBuilt(PAGES);
  });
  after(() => built.close());

  const inFeel = en['feel.floating'];
  const inHelp = en['mood.who'].replace('{Clinic}', '').trim().slice(0, 20);

  it('is not heard before', async () => {
    await built.page.goto(built.home);
    assert.ok(await hears(built.page, en['feel.heading']), 'the widget did not come up');
    assert.ok(!(await hears(built.page, inFeel)));
  });

  it('opens the topic that holds it, and no other', async () => {
    await built.page.goto('about:blank');
    await built.page.goto(`${built.home}#:~:text=${encodeURIComponent(inFeel)}`);
    await built.page.waitForFunction(() => scrollY > 0);
    assert.ok(await hears(built.page, inFeel), 'the topic did not open');
    assert.ok(!(await hears(built.page, inHelp)), 'another topic opened');
  });
});
