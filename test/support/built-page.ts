/** A page of a partner's with the one file as partners get it, in a Chromium that Node starts. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {
  launch,
  type Browser,
  type CDPSession,
  type Page,
  type SerializedAXNode,
} from 'puppeteer-core';
import {findBrowsers} from '../../scripts/setup.mjs';

export interface BuiltPage {
  readonly page: Page;
  /** Where the pages stand, with a slash at its end. */
  readonly home: string;
  /** No script comes from now on, until what this gives is called. */
  readonly holdScripts: () => () => void;
  readonly close: () => Promise<void>;
}

/** `npm test` builds before it tests. */
const BUILT = new URL('../../dist/cdn/', import.meta.url);

/** By its path: the one file, or another of those for CDNs. */
function script(path: string): Buffer | undefined {
  const file = new URL(path === '/widgets.js' ? 'ketamine-widgets.js' : path.slice(1), BUILT);
  return path.endsWith('.js') && existsSync(file) ? readFileSync(file) : undefined;
}

/**
 * Serves pages by their paths, each of which may load `/widgets.js` and the other built files, and opens a
 * browser for them.
 * @param keepsPages whether a page that one leaves is kept for the way back, as people's browsers do
 */
export async function openBuilt(
  pages: Readonly<Record<string, string>>,
  keepsPages = false,
): Promise<BuiltPage> {
  const {chromium} = findBrowsers();
  assert.ok(chromium, 'Chromium is missing. `npm test` says what to install.');
  let held = Promise.resolve();
  const answer = async (url: string, response: ServerResponse): Promise<void> => {
    const code = script(url);
    if (code) await held;
    const type = code ? 'text/javascript' : 'text/html';
    const found = code ?? pages[url];
    response.writeHead(found === undefined ? 404 : 200, {'content-type': type});
    response.end(found);
  };
  const server = createServer(({url = ''}, response) => void answer(url, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser: Browser = await launch({
    executablePath: chromium,
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const {port} = server.address() as AddressInfo;
  return {
    page: await browser.newPage(),
    home: `http://127.0.0.1:${port}/`,
    holdScripts: () => {
      let release = (): void => undefined;
      held = new Promise((released) => (release = released));
      return () => {
        release();
      };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Until all that there is has been painted, and what follows from that has come. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );

/** Lets the browser count what it does for a page. */
export async function counting(page: Page): Promise<CDPSession> {
  const browser = await page.createCDPSession();
  await browser.send('Performance.enable');
  await browser.send('Profiler.enable');
  return browser;
}

/** How often the page has been laid out. */
export async function layouts(browser: CDPSession): Promise<number> {
  const {metrics} = await browser.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'LayoutCount')?.value ?? NaN;
}

/** How many calls of ours this takes. */
export async function callsFor(
  {browser, home}: {readonly browser: CDPSession; readonly home: string},
  act: () => Promise<unknown>,
): Promise<number> {
  await browser.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
  await act();
  const {result} = await browser.send('Profiler.takePreciseCoverage');
  await browser.send('Profiler.stopPreciseCoverage');
  return result
    .filter(({url}) => url.startsWith(home))
    .flatMap(({functions}) => functions)
    .reduce((sum, {ranges}) => sum + (ranges[0]?.count ?? 0), 0);
}

/** What a listener comes upon in a part of the tree. */
export const names = ({name, children = []}: SerializedAXNode): string[] => [
  name ?? '',
  ...children.flatMap(names),
];

/** Everything that a listener comes upon, closed roots included. */
export async function heard(page: Page): Promise<readonly string[]> {
  const tree = await page.accessibility.snapshot();
  return tree ? names(tree).filter(Boolean) : [];
}

/** Whether a listener comes upon this text. */
export const hears = async (page: Page, text: string): Promise<boolean> =>
  (await heard(page)).some((name) => name.includes(text));

export interface Kept {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

/** What the browser holds for a page, after what nobody can reach any more has gone. */
export async function keptBy(browser: CDPSession): Promise<Kept> {
  // More than once: what the first round frees holds what the second does.
  for (let round = 0; round < 3; round += 1) await browser.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners: listeners} = await browser.send('Memory.getDOMCounters');
  const {usedSize: heap} = await browser.send('Runtime.getHeapUsage');
  return {nodes, listeners, heap};
}
