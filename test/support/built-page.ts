/** A page of a partner's with the one file as partners get it, in a Chromium that Node starts. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {launch, type Browser, type Page, type SerializedAXNode} from 'puppeteer-core';
import {findBrowsers} from '../../tools/setup.mjs';

export interface BuiltPage {
  readonly page: Page;
  /** Where the pages stand, with a slash at its end. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** `npm test` builds before it tests. */
const BUILT = new URL('../../dist/cdn/ketamine-widgets.js', import.meta.url);

/**
 * Serves pages by their paths, each of which may load `/widgets.js`, and opens a browser for them.
 * @param keepsPages whether a page that one leaves is kept for the way back, as people's browsers do
 */
export async function openBuilt(
  pages: Readonly<Record<string, string>>,
  keepsPages = false,
): Promise<BuiltPage> {
  const {chromium} = findBrowsers();
  assert.ok(chromium, 'Chromium is missing. `npm test` says what to install.');
  const served = new Map([...Object.entries(pages), ['/widgets.js', readFileSync(BUILT, 'utf8')]]);
  const server = createServer(({url = ''}, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(served.has(url) ? 200 : 404, {'content-type': type});
    response.end(served.get(url));
  });
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
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

const names = ({name, children = []}: SerializedAXNode): string[] => [
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
