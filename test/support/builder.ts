/** The embed builder, as one finds it. */
import {fixture, html} from '@open-wc/testing';
import {start, type Around} from '../../site/builder/app.ts';
import {cdnBase} from '../../src/embed/config.ts';
import {until} from '../../stories/support/until.ts';
import {engine} from './commands.ts';

const VERSION = '0.1.0';
export const BASE = cdnBase(VERSION);
export const HASH = `sha384-${'A'.repeat(64)}`;

/** As on the day after a release; a test may say otherwise. */
const AROUND: Around = {
  version: VERSION,
  published: {at: 'cdn'},
  integrity: {'ketamine-widgets.js': HASH},
  download: {href: './download.zip', bytes: 1_480_000},
  signed: {of: 3, ids: {en: [], es: []}},
  preview: 'about:blank',
};
const LOOK = new URL('../../site/builder/builder.css', import.meta.url).href;

/**
 * WebKit takes a hundred addresses in ten seconds, and refuses the next. No person is so quick; tests are, so that each
 * begins only when it has enough of them left.
 */
const [SPAN, ENOUGH] = [10_000, 50];
const written: number[] = [];
const replaceState = history.replaceState.bind(history);
history.replaceState = (...given) => {
  written.push(performance.now());
  replaceState(...given);
};
const hasEnough = (): boolean =>
  engine !== 'webkit' ||
  written.filter((time) => time > performance.now() - SPAN).length < 100 - ENOUGH;

/** Opens it at an address that ends in this. */
export async function open(fragment = '', around: Partial<Around> = {}): Promise<HTMLElement> {
  await until(hasEnough, 'the browser takes no address');
  history.replaceState(null, '', `${location.pathname}${location.search}#${fragment}`);
  const root = await fixture<HTMLElement>(html`<div></div>`);
  start(root, {...AROUND, ...around});
  return root;
}

/** In a suite: it has its style sheet, and each test leaves the page as it was. */
export function withItsLook(): void {
  const page = document.documentElement;
  const {lang} = page;
  const {title} = document;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = LOOK;
  before(async () => {
    const loaded = new Promise((done) => {
      sheet.addEventListener('load', done);
    });
    document.head.append(sheet);
    await loaded;
  });
  after(() => {
    sheet.remove();
  });
  afterEach(() => {
    history.replaceState(null, '', `${location.pathname}${location.search}`);
    page.lang = lang;
    document.title = title;
    page.style.removeProperty('color-scheme');
  });
}

/** What a control of the builder is called. */
export const nameOf = (element: Element | null): string =>
  (
    element?.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.labels?.[0]?.textContent
      : element?.textContent) ??
    ''
  )
    .replace(/\s+/g, ' ')
    .trim();

export const textOf = (root: Element): string => root.textContent.replace(/\s+/g, ' ');
