/** What somebody who opens the published page has before them. */
import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, Page, SerializedAXNode} from 'puppeteer-core';
import {en as screener} from '../../src/content/screener/en.ts';

export interface Seen {
  /** The self-check opens and asks its first question. */
  readonly works: boolean;
  /** Whether the crisis lines, and the clinic's number, can be read. */
  readonly help: boolean;
  readonly number: boolean;
  /** The words for when no script comes stand there as well, outside of the widget that they were written for. */
  readonly twice: boolean;
  /** What no patient should have to read: code, or a shortcode that nobody filled. */
  readonly code: boolean;
  /** What went wrong on the page. */
  readonly errors: readonly string[];
}

const SOON = 20_000;

const names = ({name, children = []}: SerializedAXNode): string[] => [
  name ?? '',
  ...children.flatMap(names),
];

async function read(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({interestingOnly: false, includeIframes: true});
  return tree ? names(tree).join('\n') : '';
}

/** Opens a page as somebody who has never been there. With nothing alive on it, nothing is waited for. */
export async function look(
  browser: Browser,
  url: string,
  {alive, number}: {readonly alive: boolean; readonly number: string},
): Promise<Seen> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(url, {waitUntil: 'load'});
    const works = alive && (await startsTheSelfCheck(page));
    const text = await read(page);
    return {
      works,
      help: /\b988\b/.test(text) && /\b911\b/.test(text),
      number: text.includes(number),
      twice:
        works &&
        (await page.$$eval('a[data-ketamine-number]', (links) =>
          // Inside of one they go as soon as it comes up, which one far down the page does when it is come near.
          links.some(
            (link) => link.checkVisibility() && !link.closest(':not(:defined), [data-ketamine]'),
          ),
        )),
      code: /\[ketamine|<\/?ketamine|crossorigin|data-ketamine/.test(text),
      errors,
    };
  } finally {
    await context.close();
  }
}

async function startsTheSelfCheck(page: Page): Promise<boolean> {
  for (const deadline = Date.now() + SOON; Date.now() < deadline;) {
    for (const frame of page.frames()) {
      // By name and role: the widget's inside is closed to scripts, as it is to the page's.
      const start = await frame.$(`::-p-aria([name="${screener['start.go']}"][role="button"])`);
      if (!start) continue;
      await start.click();
      return (await read(page)).includes(screener['q.safety']);
    }
    await pause(100);
  }
  return false;
}
