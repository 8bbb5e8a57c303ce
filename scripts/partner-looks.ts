/** `npm run pictures:looks`: pictures of one page in the looks of five practices, each made with three tokens at most. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {findBrowsers} from './setup.mjs';
import {sourceSans} from './source-sans.ts';

interface Practice {
  readonly name: string;
  /** The page around the widgets, as the practice has it anyway. */
  readonly page: string;
  readonly look: Readonly<Record<`--ketamine-${string}`, string>>;
}

/** All of them are invented. */
const PRACTICES: readonly Practice[] = [
  {
    name: 'Lakeside Psychiatry',
    page: 'background: #f6f8f8; color: #1c2328; font-family: "Source Sans 3"',
    look: {},
  },
  {
    name: 'Hilltop Pain Care',
    page: 'background: #fbf7f2; color: #2b2230; font-family: P052, Palatino, serif',
    look: {'--ketamine-accent': '#7a2e5d', '--ketamine-radius': '4px'},
  },
  {
    name: 'Harbor Therapy',
    page: 'color-scheme: dark; background: #0f1720; color: #e3e9ef; font-family: "Source Sans 3"',
    look: {'--ketamine-accent': '#ffb454', '--ketamine-surface': '#162230'},
  },
  {
    name: 'Elm Street Counseling',
    page: 'background: #eef3ea; color: #22301f; font-family: "Source Sans 3"',
    look: {
      '--ketamine-accent': '#3d7a34',
      '--ketamine-surface': '#fbfdf8',
      '--ketamine-heading-font': 'P052, Palatino, serif',
    },
  },
  {
    name: 'Northside Neurology',
    page: 'background: #fff; color: #111; font-family: "Nimbus Sans", Helvetica, sans-serif',
    look: {'--ketamine-accent': '#1d4ed8', '--ketamine-radius': '0px'},
  },
];

const path = (relative: string): string =>
  fileURLToPath(new URL(`../${relative}`, import.meta.url));

const pageOf = ({name, page, look}: Practice): string => {
  const tokens = Object.entries(look).map(([token, value]) => `${token}: ${value}`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
    <style>
      ${[400, 600, 700].map(sourceSans).join('\n')}
      body { margin: 0; padding: 28px 36px 36px; ${page}; font-size: 17px; line-height: 1.5 }
      header { display: flex; justify-content: space-between; margin-block-end: 26px; font-weight: 600 }
      main { display: grid; grid-template-columns: 1fr 1fr; gap: 28px; align-items: start }
      ketamine-practice { display: contents; ${tokens.join('; ')} }
    </style>
    <script type="module">${readFileSync(path('dist/cdn/ketamine-widgets.js'), 'utf8')}</script>
    <header><span>${name}</span><span>Treatments &nbsp; Team &nbsp; Contact</span></header>
    <main><ketamine-practice referrer="${name}">
      <ketamine-screener></ketamine-screener>
      <ketamine-schedule-button></ketamine-schedule-button>
    </ketamine-practice></main>`;
};

const {chromium} = findBrowsers();
if (!chromium) throw new Error('Chromium is missing. `npm test` says what to install.');
const browser = await launch({executablePath: chromium, args: ['--no-sandbox', '--disable-gpu']});
for (const practice of PRACTICES) {
  const page = await browser.newPage();
  await page.setViewport({width: 1040, height: 400});
  await page.setContent(pageOf(practice), {waitUntil: 'load'});
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const file = `docs/looks/${practice.name.toLowerCase().replaceAll(' ', '-')}.webp`;
  writeFileSync(path(file), await page.screenshot({type: 'webp', quality: 82, fullPage: true}));
  console.log(file);
}
await browser.close();
