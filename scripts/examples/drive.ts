/** What a person does with the page of an example, and what its developer sees. */
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import type {Browser, Page, SerializedAXNode} from 'puppeteer-core';
import {en as explainer} from '../../src/content/explainer/en.ts';
import {en as payment} from '../../src/content/payment/en.ts';
import {en as schedule} from '../../src/content/schedule/en.ts';
import {en as screener} from '../../src/content/screener/en.ts';
import {es as screenerInSpanish} from '../../src/content/screener/es.ts';
import type {Form} from './list.ts';

const HEADINGS = [screener['start.heading'], explainer.title, schedule.heading, payment.heading];

/** Every widget is in view, so that any that moves is counted. */
const VIEW = {width: 800, height: 6000};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

interface Served {
  readonly server: Server;
  readonly home: string;
  /** Lets the scripts go, which are held back until then. */
  readonly release: () => void;
}

export async function serve(folder: string): Promise<Served> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = normalize(
      join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const answer = (): void => {
      try {
        const body = readFileSync(path);
        response.writeHead(200, {'content-type': type});
        response.end(body);
      } catch {
        // Browsers ask for an icon by themselves.
        response.writeHead(pathname === '/favicon.ico' ? 204 : 404);
        response.end();
      }
    };
    if (type === 'text/javascript') void released.then(answer);
    else answer();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const {port} = server.address() as AddressInfo;
  return {server, home: `http://127.0.0.1:${port}/`, release};
}

const names = ({name, children = []}: SerializedAXNode): string[] => [
  name ?? '',
  ...children.flatMap(names),
];

/** Waits until a listener comes upon this text, closed roots included. */
async function heard(page: Page, text: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  let all: string[] = [];
  while (Date.now() < deadline) {
    const tree = await page.accessibility.snapshot();
    all = tree ? names(tree) : [];
    if (all.some((name) => name.includes(text))) return;
  }
  throw new Error(`“${text}” is not on the page, which says: ${all.join(' | ').slice(0, 600)}`);
}

/** From now on the page counts what moves on it. */
const watchShift = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const moved = Object.assign(window, {moved: 0});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) moved.moved += Number(entry.value);
    }).observe({type: 'layout-shift', buffered: true});
  });

/** From now on the page knows in which roots a script has drawn: each gives its root the styles first. */
const watchRoots = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const drawn = new Set<ShadowRoot>();
    Object.assign(window, {drawn});
    const {prototype} = ShadowRoot;
    const sheets = Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets');
    Object.defineProperty(prototype, 'adoptedStyleSheets', {
      ...sheets,
      set(this: ShadowRoot, given: unknown) {
        drawn.add(this);
        sheets?.set?.call(this, given);
      },
    });
  });

/** Until the script has taken over so many widgets: a press before that is the browser's alone. */
const drawnBy = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (least) => 'drawn' in window && window.drawn instanceof Set && window.drawn.size >= least,
    {},
    count,
  );

/** What has moved until the widgets stand: Chromium's layout shift, 0 for nothing. */
const shift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return 'moved' in window ? Number(window.moved) : Infinity;
  });

/**
 * Opens the page of an example and uses it.
 * @returns its layout shift
 */
export async function drive(
  browser: Browser,
  {home, release}: Served,
  form: Form,
): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport(VIEW);
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  await watchShift(page);
  await watchRoots(page);
  // Not until it has loaded: its scripts are held back.
  await page.goto(home, {waitUntil: []});
  if (form === 'prerendered') for (const heading of HEADINGS) await heard(page, heading);
  release();
  await page.waitForFunction(() => customElements.get('ketamine-payment-disclaimer'));
  for (const heading of HEADINGS) await heard(page, heading);
  await drawnBy(page, HEADINGS.length);
  const moved = await shift(page);
  if (form === 'prerendered' && moved > 0)
    throw new Error(`The page moves when the script comes: layout shift ${moved}`);
  // Past crisis help to the start, as a person with a keyboard; the root is closed to scripts.
  await page.focus('main > button');
  for (let tab = 0; tab < 4; tab++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heard(page, screener['q.safety']);
  await page.waitForFunction(() => document.querySelector('output')?.textContent === '1', {
    timeout: 5000,
  });
  await page.click('main > button');
  await heard(page, screenerInSpanish['q.safety']);
  await page.close();
  if (noise.length > 0) throw new Error(`The console is not empty:\n${noise.join('\n')}`);
  return moved;
}
