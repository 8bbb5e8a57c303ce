/** What a page with all four widgets costs until they are there, counted by the browser itself: no clock is read. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CDPSession, HTTPRequest, Page} from 'puppeteer-core';
import {WIDGETS, tagOf, type WidgetId} from '../../src/embed/attributes.ts';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {fallbackHtml} from '../../src/prerender/fallback.ts';
import {prerender} from '../../src/prerender/prerender.ts';
import {DOCUMENTED_ROOM} from '../../scripts/reserved-size.ts';
import {
  callsFor,
  counting,
  heard,
  keptBy,
  layouts,
  openBuilt,
  painted,
  type BuiltPage,
} from '../support/built-page.ts';

interface Form {
  readonly script: string;
  readonly styles?: string;
  readonly write: (widget: WidgetId, locale: Locale) => string;
  /** Pixels that the page's own text may move, of a hundred that the bare tags push it. */
  readonly moves: number;
  readonly shift: number;
  /** How often the page is laid out when the script comes. */
  readonly layouts?: number;
}

const bare = (widget: WidgetId): string => `<${tagOf(widget)}></${tagOf(widget)}>`;
const withWords = (widget: WidgetId, locale: Locale): string =>
  `<${tagOf(widget)}>${fallbackHtml(widget, {locale})}</${tagOf(widget)}>`;

const FORMS: Readonly<Record<string, Form>> = {
  prerendered: {
    script: 'widgets',
    write: (widget, locale) => prerender(widget, {locale}),
    moves: 0,
    shift: 0,
    // Each is drawn in a turn of its own, so that the page answers in between.
    layouts: WIDGETS.length,
  },
  'the bare tags': {
    script: 'widgets',
    styles: DOCUMENTED_ROOM,
    write: bare,
    moves: 10,
    shift: 0.01,
    layouts: 1,
  },
  'tags with words in them': {
    script: 'widgets',
    styles: DOCUMENTED_ROOM,
    write: withWords,
    moves: 10,
    shift: 0.01,
    layouts: 1,
  },
  'auto.js': {script: 'auto', styles: DOCUMENTED_ROOM, write: withWords, moves: 10, shift: 0.01},
};
/** Calls until all four widgets are settled: 8,874 measured, the most of the four forms, and 5 % more. */
const MOST_CALLS = 9_320;
const PHONE = {width: 390, height: 844};
const VIEWPORTS = {'a phone': PHONE, 'a desktop': {width: 1280, height: 900}};

const pathOf = (form: string, lang: string): string => `/${lang}/${form.replaceAll(' ', '-')}`;

function pageOf(
  lang: Locale,
  {script, styles = '', write}: Form,
  shown: readonly WidgetId[] = WIDGETS,
): string {
  const widgets = shown.map(
    (widget) => `${write(widget, lang)}<p class="host">The page goes on.</p>`,
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Speed</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>body {margin: 16px; font: 16px/1.5 sans-serif} ${styles}</style>
    <script type="module" src="/${script}.js"></script></head>
    <body><h1>A practice</h1>${widgets.join('')}<p id="end"></p></body></html>`;
}

/** Where these two are on one page, each has a way to the other, which a page that came with its words has not yet. */
const APART = ['screener', 'explainer'] as const satisfies readonly WidgetId[];

const PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  LOCALES.flatMap((lang) =>
    Object.entries(FORMS).flatMap(([name, form]): readonly (readonly [string, string])[] => [
      [pathOf(name, lang), pageOf(lang, form)],
      ...APART.map((left): readonly [string, string] => {
        const shown = WIDGETS.filter((widget) => widget !== left);
        return [pathOf(`${name} without ${left}`, lang), pageOf(lang, form, shown)];
      }),
    ]),
  ),
);

/** Notes which widgets have been drawn: whoever draws takes the root first. */
const watchDrawn = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const drawn: Element[] = [];
    Object.assign(window, {drawn});
    const {prototype} = Element;
    const attachShadow = Reflect.get(prototype, 'attachShadow');
    prototype.attachShadow = function (init) {
      drawn.push(this);
      return attachShadow.call(this, init);
    };
  });

const untilDrawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    (tags) =>
      (Reflect.get(window, 'drawn') as Element[]).length === document.querySelectorAll(tags).length,
    {},
    WIDGETS.map(tagOf).join(),
  );

describe('a page with all four widgets', {timeout: 300_000}, () => {
  let built: BuiltPage;
  let browser: CDPSession;
  before(async () => {
    built = await openBuilt(PAGES);
    browser = await counting(built.page);
    await watchDrawn(built.page);
    await built.page.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      const registered: string[] = [];
      Object.assign(window, {shifts, registered});
      const {registerProperty} = CSS;
      CSS.registerProperty = (definition) => {
        registerProperty.call(CSS, definition);
        registered.push(definition.name);
      };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({type: 'layout-shift', buffered: true});
    });
  });
  after(() => built.close());

  /** Where the page's own text stands, from the top of the page. */
  const places = (): Promise<number[]> =>
    built.page.$$eval('.host', (all) => {
      scrollTo(0, 0);
      return all.map((each) => each.getBoundingClientRect().top);
    });

  const shift = (): Promise<number> =>
    built.page.evaluate(() =>
      (Reflect.get(window, 'shifts') as number[]).reduce((sum, each) => sum + each, 0),
    );

  /** Opens a page whose scripts are held until `release`. */
  const open = async (path: string): Promise<{readonly release: () => Promise<void>}> => {
    const release = built.holdScripts();
    const loaded = built.page.goto(built.home + path.slice(1));
    await built.page.waitForSelector('#end');
    await painted(built.page);
    return {
      release: async () => {
        release();
        await loaded;
        // Those of `auto.js` come when a reader comes near.
        for (const widget of WIDGETS) {
          await built.page.$eval(tagOf(widget), (each) => {
            each.scrollIntoView();
          });
          await built.page.waitForSelector(`${tagOf(widget)}:defined`);
        }
        await untilDrawn(built.page);
        await painted(built.page);
      },
    };
  };

  for (const [name, form] of Object.entries(FORMS))
    for (const lang of LOCALES)
      for (const [device, viewport] of Object.entries(VIEWPORTS))
        it(`${name}: what stands below stays where it is (${lang}, ${device})`, async () => {
          await built.page.setViewport(viewport);
          const {release} = await open(pathOf(name, lang));
          const first = await places();
          await release();
          const last = await places();
          const heights = await built.page.$$eval(WIDGETS.map(tagOf).join(), (all) =>
            all.reduce((sum, each) => sum + each.getBoundingClientRect().height, 0),
          );
          const moved = Math.max(...last.map((place, at) => Math.abs(place - (first[at] ?? NaN))));
          assert.ok(
            moved <= (form.moves / 100) * heights,
            `${moved} px moved of ${heights} px that the widgets take`,
          );
          const score = await shift();
          assert.ok(score <= form.shift, `a layout shift of ${score}`);
        });

  it('prerendered: nothing is kept of what the page came with', async () => {
    /** All nodes that there are, without those of the page itself. In a browser that has seen no other page. */
    const inside = async (form: string): Promise<number> => {
      const {page, home, close} = await openBuilt(PAGES);
      await watchDrawn(page);
      await page.goto(home + pathOf(form, 'en').slice(1));
      await untilDrawn(page);
      const own = await page.evaluate(() => {
        const walker = document.createTreeWalker(document);
        let count = 1;
        while (walker.nextNode()) count += 1;
        return count;
      });
      const {nodes: all} = await keptBy(await page.createCDPSession());
      await close();
      return all - own;
    };
    for (const left of APART)
      assert.equal(
        await inside(`prerendered without ${left}`),
        await inside(`tags with words in them without ${left}`),
        left,
      );
  });

  for (const name of Object.keys(FORMS))
    it(`${name}: at most ${MOST_CALLS} calls`, async () => {
      await built.page.setViewport(PHONE);
      const {release} = await open(pathOf(name, 'en'));
      const calls = await callsFor({browser, home: built.home}, release);
      assert.ok(calls > 500 && calls <= MOST_CALLS, `${calls} calls`);
    });

  // With `auto.js` each is laid out when it comes.
  for (const [name, {layouts: turns}] of Object.entries(FORMS))
    if (turns)
      it(`${name}: the script has the page laid out ${turns} ${turns === 1 ? 'time' : 'times'}, and asks for none of it`, async () => {
        await built.page.setViewport(PHONE);
        const {release} = await open(pathOf(name, 'en'));
        const before = await layouts(browser);
        await release();
        assert.equal((await layouts(browser)) - before, turns);
      });

  it('each colour is worked out once for a widget: the browser takes what is registered, and works it out', async () => {
    await (await open(pathOf('the bare tags', 'en'))).release();
    const colours = await built.page.$eval('ketamine-explainer', ({shadowRoot}) => {
      const box = shadowRoot?.querySelector('section');
      const names = Reflect.get(window, 'registered') as string[];
      return names.map((name) => [name, box ? getComputedStyle(box).getPropertyValue(name) : '']);
    });
    assert.ok(colours.length > 0);
    for (const [name = '', colour = ''] of colours) {
      assert.match(name, /^--[\w-]+$/);
      assert.match(colour, /^(?!.*(from|light-dark)).*\d/);
    }
  });

  for (const locale of LOCALES)
    it(`prerendered: every word stands there before a script comes, and nothing else is asked for (${locale})`, async () => {
      const asked: string[] = [];
      const note = (request: HTTPRequest): void => {
        asked.push(new URL(request.url()).pathname);
      };
      built.page.on('request', note);
      const {release} = await open(pathOf('prerendered', locale));
      built.page.off('request', note);
      // Sentences that the live widget has one by one stand there in one piece.
      const first = (await heard(built.page)).join('').replaceAll(/\s/g, '');
      assert.deepEqual(asked, [pathOf('prerendered', locale), '/widgets.js']);
      await release();
      const last = await heard(built.page);
      const missing = last.filter((words) => !first.includes(words.replaceAll(/\s/g, '')));
      assert.deepEqual(missing, []);
    });
});
