/** What comes and goes leaves nothing behind: nodes, listeners and memory are counted by the browser itself. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CDPSession} from 'puppeteer-core';
import {runsOf} from '../scripts/test/share.ts';
import {keptBy, openBuilt, painted, type BuiltPage} from './support/built-page.ts';

const TAGS = ['screener', 'explainer', 'schedule-button', 'payment-disclaimer', 'practice'].map(
  (name) => `ketamine-${name}`,
);

const MANY = runsOf(2000);

/** Templates, style sheets and what the browser compiles on the way, the last of it past the first thousand. */
const UNTIL_MADE = Math.max(MANY, 1200);

const PAGES = {
  '/': '<!doctype html><html lang="en"><title>Leaks</title><script type="module" src="/widgets.js"></script><main></main>',
};

describe('widgets that come and go', {timeout: 900_000}, () => {
  let built: BuiltPage;
  let browser: CDPSession;
  before(async () => {
    built = await openBuilt(PAGES);
    browser = await built.page.createCDPSession();
  });
  after(() => built.close());

  /** Puts some on the page, waits until they have been painted, and takes them away. */
  const mount = async (tag: string, times: number): Promise<void> => {
    for (let left = times; left > 0; left -= 100) {
      await built.page.$eval(
        'main',
        (main, name, count) => {
          main.replaceChildren(...Array.from({length: count}, () => document.createElement(name)));
        },
        tag,
        Math.min(left, 100),
      );
      await painted(built.page);
      await built.page.$eval('main', (main) => {
        main.replaceChildren();
      });
    }
    // What the last of them had on the screen is let go with the next picture.
    await painted(built.page);
  };

  for (const tag of TAGS) {
    it(`${tag}: after ${MANY} nothing is kept, and the heap is within 2 % of what it was`, async () => {
      await built.page.goto(built.home);
      await built.page.waitForFunction((name) => customElements.get(name), {}, tag);
      await mount(tag, UNTIL_MADE);
      const first = await keptBy(browser);
      await mount(tag, MANY);
      const last = await keptBy(browser);
      assert.equal(last.nodes, first.nodes, 'nodes');
      assert.equal(last.listeners, first.listeners, 'listeners');
      assert.ok(last.heap <= first.heap * 1.02, `${first.heap} bytes became ${last.heap}`);
    });
  }
});
