/**
 * `npm run pictures:before-after -- <commit>`: ten screens as they were kept at that commit beside what is kept now, as
 * docs/before-after/*.webp. Names after the commit are those of other kept pictures, without `.png`.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {findBrowsers, ROOT} from './setup.mjs';

const SCREENS = [
  'screener-start-400-es-light',
  'screener-concern-320-en-light',
  'screener-missinganswers-320-en-light',
  'screener-crisishelp-320-en-light',
  'screener-outcomecrisis-320-en-light',
  'screener-outcomemaybereferred-800-en-dark',
  'screener-outcometalkfirstaftercrisis-400-es-light',
  'explainer-everythingopen-800-en-dark',
  'text-to-schedule-panelopen-800-en-dark',
  'payment-disclaimer-inspanish-320-en-light',
];

const FOLDER = join(ROOT, 'docs/before-after');

const [commit, ...named] = process.argv.slice(2);
if (!commit) throw new Error('Which commit? npm run pictures:before-after -- <commit>');

const inPage = (png: Buffer): string =>
  `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`;

const pairOf = (name: string): string => {
  const path = `test/pictures/${name}.png`;
  const before = execFileSync('git', ['show', `${commit}:${path}`], {
    cwd: ROOT,
    maxBuffer: 2 ** 26,
  });
  return `<style>
      body { margin: 0; display: inline-flex; gap: 24px; padding: 12px; align-items: start; background: #8a9199; zoom: 0.6 }
    </style>${inPage(before)}${inPage(readFileSync(join(ROOT, path)))}`;
};

const {chromium} = findBrowsers();
if (!chromium) throw new Error('Chromium is missing. `npm test` says what to install.');
mkdirSync(FOLDER, {recursive: true});
const browser = await launch({executablePath: chromium, args: ['--no-sandbox', '--disable-gpu']});
try {
  const page = await browser.newPage();
  for (const name of named.length ? named : SCREENS) {
    await page.setContent(pairOf(name));
    const body = await page.waitForSelector('body');
    const taken = await body?.screenshot({type: 'webp', quality: 60});
    if (!taken) throw new Error(`${name} could not be taken.`);
    writeFileSync(join(FOLDER, `${name}.webp`), taken);
    console.log(`docs/before-after/${name}.webp`);
  }
} finally {
  await browser.close();
}
