/**
 * `npm run pictures:site`, after a build: where one copies in the builder, and where one pastes on each
 * platform, for the guides. Only our own page is photographed; the other places are drawn.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launch, type Page} from 'puppeteer-core';
import {createServer} from 'vite';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {PLATFORM_IDS, platform, type PlatformId} from '../../src/embed/platforms.ts';
import {findBrowsers} from '../setup.mjs';
import {sourceSans} from '../source-sans.ts';
import {DETAILS, OWN_BASE} from './example.ts';
import {digest, mock} from './mocks.ts';
import {LIST, PICTURES, type Picture} from './picture-list.ts';

const WIDTH = 720;
/** No picture is heavier than this. */
const MOST_BYTES = 40_000;
/** Enough to see what to copy; the rest is below it in the builder too. */
const TALLEST = 300;

const FACES = [400, 600, 700].map(sourceSans).join('\n');
const LOOK = readFileSync(new URL('mocks.css', import.meta.url), 'utf8');
/** The builder as it is, in the one face, with a ring around what to press. */
const RING = `${FACES}
  :root { font-family: 'Source Sans 3'; color-scheme: light }
  .paste .button { outline: 3px solid #b3541e; outline-offset: 3px }`;

const drawn = (name: PlatformId, locale: Locale): string =>
  `<!doctype html><meta charset="utf-8"><style>${FACES}\n${LOOK}</style>${mock(name, locale)}`;

const builderAt = (home: string, name: PlatformId, locale: Locale): string => {
  const said = new URLSearchParams({
    ...(locale === 'es' && {ui: 'es'}),
    ...DETAILS,
    lang: locale,
    platform: name,
    ...(platform(name).forms[0] === 'frame' && {base: OWN_BASE}),
  });
  return `${home}index.html#${said.toString()}`;
};

const list: Record<string, Picture> = {};

/** The top of the page, as small a file as its details allow. */
async function take(page: Page, file: string, of: string, top: number, end: number): Promise<void> {
  const height = Math.ceil(end - top);
  for (const quality of [84, 70, 56, 40]) {
    const clip = {x: 0, y: top, width: WIDTH, height};
    const bytes = await page.screenshot({type: 'webp', quality, clip});
    if (bytes.length > MOST_BYTES) continue;
    writeFileSync(new URL(`${file}.webp`, PICTURES), bytes);
    list[file] = {width: WIDTH, height, of};
    return;
  }
  throw new Error(`${file} does not fit into ${String(MOST_BYTES)} bytes.`);
}

const {chromium} = findBrowsers();
if (!chromium) throw new Error('Chromium is missing. `npm test` says what to install.');
mkdirSync(PICTURES, {recursive: true});
const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
const server = await createServer({configFile, server: {port: 0}, logLevel: 'error'});
await server.listen();
const home = server.resolvedUrls?.local[0] ?? '';
const browser = await launch({executablePath: chromium, args: ['--no-sandbox', '--disable-gpu']});
const page = await browser.newPage();
await page.setViewport({width: WIDTH, height: 900, deviceScaleFactor: 1.5});
for (const locale of LOCALES)
  for (const name of PLATFORM_IDS) {
    const of = digest(name, locale);
    await page.setContent(drawn(name, locale), {waitUntil: 'load'});
    const tall = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.body.scrollHeight;
    });
    await take(page, `${name}.${locale}`, of, 0, tall);

    await page.goto('about:blank');
    await page.goto(builderAt(home, name, locale), {waitUntil: 'domcontentloaded'});
    await page.waitForSelector('.paste');
    await page.addStyleTag({content: RING});
    const {top, end} = await page.evaluate(async () => {
      await document.fonts.ready;
      const edge = (selector: string): DOMRect | undefined =>
        [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect();
      const from = document
        .querySelector('section[aria-labelledby=step-5]')
        ?.getBoundingClientRect();
      return {top: (from?.top ?? 0) + scrollY, end: (edge('.paste')?.bottom ?? 0) + scrollY};
    });
    await take(page, `${name}-copy.${locale}`, of, top - 12, Math.min(end + 8, top + TALLEST));
    console.log(`${name}.${locale}`);
  }
writeFileSync(LIST, `${JSON.stringify(list, null, 2)}\n`);
await browser.close();
await server.close();
