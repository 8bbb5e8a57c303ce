/** The Storybook as it is published: built once for all files of a run, served, and open in Chromium. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {launch, type Browser, type ElementHandle, type Frame, type Page} from 'puppeteer-core';
import {preview} from 'vite';
import {findBrowsers, NODE, ROOT} from '../../scripts/setup.mjs';
import {BUILDER, BUILT} from '../../scripts/test/storybook.ts';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'docs' | 'story';
}

export interface Storybook {
  readonly home: string;
  readonly entries: readonly Entry[];
  readonly browser: Browser;
  /** A page of the size that a laptop has. */
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The run's own, where it has built one; a file that runs alone builds it for itself. */
async function build(): Promise<{readonly outDir: string; readonly forget: () => void}> {
  const shared = process.env[BUILT];
  if (shared && existsSync(join(shared, 'index.json')))
    return {outDir: shared, forget: () => undefined};
  const outDir = mkdtempSync(join(tmpdir(), 'storybook-'));
  await promisify(execFile)(NODE, [...BUILDER, outDir], {cwd: ROOT});
  return {
    outDir,
    forget: () => {
      rmSync(outDir, {recursive: true});
    },
  };
}

export async function openStorybook(): Promise<Storybook> {
  const {chromium} = findBrowsers();
  assert.ok(chromium, 'Chromium is missing. `npm test` says what to install.');
  const {outDir, forget} = await build();
  const {entries} = JSON.parse(readFileSync(join(outDir, 'index.json'), 'utf8')) as {
    entries: Readonly<Record<string, Entry>>;
  };
  const server = await preview({
    root: ROOT,
    configFile: false,
    build: {outDir},
    preview: {port: 0, host: '127.0.0.1'},
  });
  const browser = await launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    home: server.resolvedUrls?.local[0] ?? '',
    entries: Object.values(entries),
    browser,
    newPage: async () => {
      const page = await browser.newPage();
      await page.setViewport({width: 1280, height: 900});
      // Machines are slow at times.
      page.setDefaultTimeout(60_000);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      forget();
    },
  };
}

/**
 * Where a page of it stands, in the frame of the stories. Its own run of axe waits until it is asked: of all the
 * time that a large page takes, most is that.
 */
export const addressOf = (
  home: string,
  {id, type}: Pick<Entry, 'id' | 'type'>,
  globals = '',
): string =>
  `${home}iframe.html?id=${id}&viewMode=${type}&globals=${encodeURIComponent(`a11y.manual:!true;${globals}`)}`;

/** What Storybook tells of its pages as they come. */
declare global {
  interface Window {
    readonly __STORYBOOK_ADDONS_CHANNEL__?: {
      readonly last: (event: string) => readonly unknown[] | undefined;
      readonly emit: (event: string, said: unknown) => void;
    };
  }
}

/** Waits until a page is all there: a story has played well, or every story on a docs page is drawn. */
export async function finished(where: Page | Frame, id: string): Promise<void> {
  const waited = await where.waitForFunction(
    (wanted) => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      const [page] = channel?.last('docsRendered') ?? [];
      const stories = [
        ...document.querySelectorAll('#storybook-docs [id^="story--"][id$="-inner"]'),
      ];
      if (page === wanted && stories.every(({firstElementChild}) => firstElementChild))
        return 'success';
      const told = channel?.last('storyFinished') as readonly [Finished] | undefined;
      return told?.[0].storyId === wanted && told[0].status;
    },
    {},
    id,
  );
  assert.equal(await waited.jsonValue(), 'success', `${id} has failed`);
}

interface Finished {
  readonly storyId: string;
  readonly status: string;
}

/** The page that the manager shows. */
export async function canvas(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[title*="preview"], #storybook-preview-iframe');
  const frame = await element?.contentFrame();
  assert.ok(frame, 'the manager shows no page');
  return frame;
}

/** What has this role and this name, as soon as it can be seen. */
export async function named(
  where: Page | Frame,
  role: string,
  name: string,
): Promise<ElementHandle> {
  const found = await where.waitForSelector(`::-p-aria(${name}[role="${role}"])`, {visible: true});
  assert.ok(found, `${role} “${name}” is not there`);
  return found;
}

/** Waits until this is so in the page; what is wrong is in the message. */
export async function until<Value>(
  ask: () => Promise<Value>,
  right: (value: Value) => boolean,
  what: string,
): Promise<void> {
  const deadline = Date.now() + 30_000;
  let last = await ask();
  while (!right(last)) {
    if (Date.now() > deadline) assert.fail(`${what}; it is ${JSON.stringify(last)}`);
    await new Promise((next) => setTimeout(next, 50));
    last = await ask();
  }
}
