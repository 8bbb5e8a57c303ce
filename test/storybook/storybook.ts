/** The Storybook as it is published: built once for a file of tests, served, and open in Chromium. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {launch, type Browser, type ElementHandle, type Frame, type Page} from 'puppeteer-core';
import {preview} from 'vite';
import {findBrowsers, NODE} from '../../tools/setup.mjs';

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

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILDER = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');

export async function openStorybook(): Promise<Storybook> {
  const {chromium} = findBrowsers();
  assert.ok(chromium, 'Chromium is missing. `npm test` says what to install.');
  const outDir = mkdtempSync(join(tmpdir(), 'storybook-'));
  await promisify(execFile)(NODE, [BUILDER, 'build', '-o', outDir, '--quiet'], {cwd: ROOT});
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
      rmSync(outDir, {recursive: true});
    },
  };
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
