import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {launch, type Browser, type Page, type SerializedAXNode} from 'puppeteer-core';
import {build} from 'vite';
import {en} from '../src/content/screener/en.ts';
import {findBrowsers} from '../tools/setup.mjs';

/** The one file as partners get it, and a page of theirs with a link that leads away. */
async function files(): Promise<ReadonlyMap<string, string>> {
  const built = await build({logLevel: 'silent', build: {write: false}});
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new TypeError('The build gave no files');
  const [chunk] = output.output;
  const page = `<!doctype html><html lang="en"><script type="module" src="/widgets.js"></script>
    <ketamine-screener></ketamine-screener><p><a href="/away">Away</a></p>`;
  return new Map([
    ['/', page],
    ['/away', '<!doctype html><title>Away</title>'],
    ['/widgets.js', chunk.code],
  ]);
}

const names = ({name, children = []}: SerializedAXNode): string[] => [
  name ?? '',
  ...children.flatMap(names),
];

describe('a page that comes back from the back/forward cache', () => {
  let browser: Browser;
  let page: Page;
  const server = createServer();

  before(async () => {
    const {chromium} = findBrowsers();
    assert.ok(chromium, 'Chromium is missing. `npm test` says what to install.');
    const served = await files();
    server.on('request', ({url = ''}, response) => {
      const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(served.has(url) ? 200 : 404, {'content-type': type});
      response.end(served.get(url));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    browser = await launch({
      executablePath: chromium,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
    page = await browser.newPage();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  const shows = async (text: string): Promise<boolean> => {
    const tree = await page.accessibility.snapshot();
    return tree ? names(tree).some((name) => name.includes(text)) : false;
  };

  it('starts afresh: no answer is there, and no question but the start', async () => {
    const {port} = server.address() as AddressInfo;
    const home = `http://127.0.0.1:${port}/`;
    await page.goto(home);
    // The root is closed, so a person's own way: to the start button, and through the first question.
    for (let tab = 0; tab < 4; tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.ok(await shows(en['q.safety']), 'the first question is not there');
    for (const key of ['Tab', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
    assert.ok(await shows(en['q.concern']), 'the second question is not there');

    await page.goto(`${home}away`);
    await page.goBack();
    const restored = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return entry instanceof PerformanceNavigationTiming ? entry.type : undefined;
    });
    // A page from the cache is the one that was first gone to, not one that was loaded anew.
    assert.equal(restored, 'navigate', 'the page was loaded anew, and not restored');
    assert.ok(await shows(en['start.heading']), 'the start is not there');
    assert.ok(!(await shows(en['q.concern'])), 'the question is still there');
    assert.ok(!(await shows(en['q.safety'])));
  });
});
