import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import {launch, type Browser} from 'puppeteer-core';
import {WIDGETS} from '../../src/embed/attributes.ts';
import {frameTitle} from '../../src/embed/titles.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {
  DOWNLOAD,
  downloadFiles,
  downloadZip,
  FOLDER,
  PAGES,
} from '../../scripts/download/download.ts';
import {findBrowsers} from '../../scripts/setup.mjs';
import {names} from '../support/built-page.ts';

/** `npm test` builds before it tests. */
const zip = readFileSync(DOWNLOAD);
const files = unzipSync(zip);
const text = (name: string): string => Buffer.from(files[`${FOLDER}/${name}`] ?? []).toString();

describe('the download', () => {
  let folder: string;
  let browser: Browser;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'download-'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), content);
    }
    const {chromium} = findBrowsers();
    assert.ok(chromium, 'Chromium is missing. `npm test` says what to install.');
    browser = await launch({
      executablePath: chromium,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, {recursive: true});
  });

  it('has the files for a website, the plugin, the package, the hashes, and how to go on in both languages', () => {
    for (const name of [
      ...['START-HERE.html', 'EMPIECE-AQUI.html', 'example.html', 'ejemplo.html'],
      ...['cdn/ketamine-widgets.js', 'cdn/ketamine-widgets.iife.js', 'cdn/packs.js'],
      ...['cdn/frame-host.js', 'cdn/integrity.json', 'cdn/LICENSES.txt'],
      ...WIDGETS.map((widget) => `cdn/frame/${widget}.html`),
      ...['wordpress/ketamine-widgets.zip', 'SHA256SUMS.txt', 'LICENSE.txt'],
    ])
      assert.ok(files[`${FOLDER}/${name}`]?.length, name);
    assert.ok(Object.keys(files).some((name) => /\/npm\/ketamine-widgets-[\d.]+\.tgz$/.test(name)));
    const plugin = unzipSync(files[`${FOLDER}/wordpress/ketamine-widgets.zip`] ?? new Uint8Array());
    assert.ok(plugin['ketamine-widgets/ketamine-widgets.php']?.length);
    assert.deepEqual(
      plugin['ketamine-widgets/assets/ketamine-widgets.js'],
      files[`${FOLDER}/cdn/ketamine-widgets.js`],
    );
  });

  it('has the hash of every file', () => {
    const sums = text('SHA256SUMS.txt').trim().split('\n');
    assert.equal(sums.length, Object.keys(files).length - 1);
    for (const line of sums) {
      const [, hash, name = ''] = /^([\da-f]{64}) {2}(.+)$/.exec(line) ?? [];
      const content = files[`${FOLDER}/${name}`];
      assert.ok(content, line);
      assert.equal(createHash('sha256').update(content).digest('hex'), hash, name);
    }
  });

  it('is the same again, byte for byte', () => {
    assert.ok(Buffer.from(downloadZip(downloadFiles())).equals(zip));
  });

  for (const locale of LOCALES)
    it(`opens from its folder without a network: the example, and the pages that tell how to go on (${locale})`, async () => {
      const page = await browser.newPage();
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(String(error)));
      page.on('console', (told) => {
        if (['error', 'warn'].includes(told.type())) trouble.push(told.text());
      });
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) trouble.push(`elsewhere: ${request.url()}`);
      });
      const {example, start} = PAGES[locale];
      const address = (name: string): string => pathToFileURL(join(folder, FOLDER, name)).href;
      await page.goto(address(example), {waitUntil: 'load'});
      await page.waitForSelector('ketamine-screener:defined');
      const tree = await page.accessibility.snapshot();
      const heard = tree ? names(tree) : [];
      for (const widget of WIDGETS) assert.ok(heard.includes(frameTitle(widget, locale)), widget);

      await page.goto(address(start), {waitUntil: 'load'});
      assert.equal(await page.evaluate(() => document.documentElement.lang), locale);
      const said = await page.evaluate(() => document.body.textContent);
      // What one is told to use is there.
      for (const name of [
        'wordpress/ketamine-widgets.zip',
        example,
        'SHA256SUMS.txt',
        'cdn/integrity.json',
      ]) {
        assert.ok(said.includes(name), name);
        assert.ok(existsSync(join(folder, FOLDER, name)), name);
      }
      // The snippet in it is the example's.
      assert.ok(text(example).includes(await page.$eval('pre', (code) => code.textContent.trim())));
      assert.deepEqual(trouble, []);
      await page.close();
    });
});
