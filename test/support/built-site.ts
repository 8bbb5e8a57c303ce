/** The site as `npm run build:site` makes it, in a folder of its own, served to a Chromium. */
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {build} from 'vite';
import {findBrowsers} from '../../scripts/setup.mjs';

const CONFIG = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
const TYPES: Readonly<Partial<Record<string, string>>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.webp': 'image/webp',
  '.md': 'text/markdown; charset=utf-8',
};

export interface BuiltSite {
  /** Every file by its path, without a slash at its beginning. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** With a slash at its end. */
  readonly home: string;
  readonly browser: Browser;
  readonly page: Page;
  /** What any page has complained of, or asked for elsewhere. */
  readonly trouble: readonly string[];
  readonly close: () => Promise<void>;
}

export async function siteFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const outDir = join(folder, 'site');
    await build({configFile: CONFIG, mode: 'site', logLevel: 'warn', build: {outDir}});
    const paths = readdirSync(outDir, {recursive: true, encoding: 'utf8'});
    return new Map(
      paths
        .filter((path) => statSync(join(outDir, path)).isFile())
        .map((path) => [path.split(sep).join('/'), readFileSync(join(outDir, path))]),
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
}

export async function openSite(): Promise<BuiltSite> {
  const {chromium} = findBrowsers();
  assert.ok(chromium, 'Chromium is missing. `npm test` says what to install.');
  const files = await siteFiles();
  const server = createServer(({url = '/'}, response) => {
    const path = url.slice(1).replace(/[?#].*/, '') || 'index.html';
    response.writeHead(files.has(path) ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    });
    response.end(files.get(path));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const home = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const browser = await launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('console', (told) => {
    if (['error', 'warn'].includes(told.type())) trouble.push(told.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('response', (answer) => {
    if (answer.status() >= 400) trouble.push(`${String(answer.status())} ${answer.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(about|data|blob):/.test(url))
      trouble.push(`elsewhere: ${url}`);
  });
  return {
    files,
    home,
    browser,
    page,
    trouble,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
