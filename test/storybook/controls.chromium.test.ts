/** What surrounds the stories, in the Storybook that is built, by mouse and keys: controls, actions and toolbar. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import manifest from '../../custom-elements.json' with {type: 'json'};
import {names} from '../support/built-page.ts';
import {canvas, finished, named, openStorybook, until, type Storybook} from './storybook.ts';

/** The story on which everything of each element is set by hand. */
const PLAYGROUNDS: Readonly<Record<string, string>> = {
  'ketamine-screener': 'screener-playground--playground',
  'ketamine-explainer': 'explainer-playground--playground',
  'ketamine-schedule-button': 'text-to-schedule-playground--playground',
  'ketamine-payment-disclaimer': 'payment-disclaimer-playground--playground',
  'ketamine-practice': 'practice-playground--playground',
};
/** Everything that is pressed in the toolbar above a story. */
const TOOLS = '[role="toolbar"]:has([aria-label^="The page around it"]) :is(button, a)';
const BUTTON = PLAYGROUNDS['ketamine-schedule-button'] ?? '';

interface Named {
  readonly name: string;
}
interface Declared {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & {
    readonly kind?: string;
    readonly attribute?: string;
    readonly readonly?: boolean;
  })[];
  readonly cssProperties?: readonly Named[];
}

/** Everything that can be set on an element, by the name of its row. */
function settable(tag: string): readonly string[] {
  const elements = manifest.modules.flatMap<Declared>(({declarations}) =>
    declarations.flatMap((each) => ('tagName' in each ? [each] : [])),
  );
  const {
    attributes = [],
    members = [],
    cssProperties = [],
  } = elements.find(({tagName}) => tagName === tag) ?? {};
  const properties = members.filter(
    ({kind, attribute, readonly}) => kind === 'field' && attribute === undefined && !readonly,
  );
  return [...attributes, ...properties, ...cssProperties].map(({name}) => name);
}

describe('around the stories', {timeout: 600_000}, () => {
  let storybook: Storybook;
  let page: Page;

  before(async () => {
    storybook = await openStorybook();
  });
  after(() => storybook.close());
  // One page for all: the manager takes longer to come than most of these tests do.
  before(async () => {
    page = await storybook.newPage();
  });
  afterEach(() => page.emulateMediaFeatures([]));

  /** What the manager shows, as soon as it is there, with everything around it. */
  const shown = async (id: string): Promise<Frame> => {
    await page.waitForSelector(TOOLS);
    const frame = await canvas(page);
    await finished(frame, id);
    return frame;
  };

  /** What is chosen in the toolbar of the manager that is there. */
  let chosen: string | undefined;

  /** A story in the manager, with nothing set by hand. */
  const open = async (id: string, globals = ''): Promise<Frame> => {
    const viewMode = id.endsWith('--reference') ? 'docs' : 'story';
    if (chosen === globals) {
      const frame = await canvas(page);
      await frame.evaluate(
        (story) => {
          const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
          channel?.emit('resetStoryArgs', story);
          // As a link in a story does.
          channel?.emit('selectStory', story);
        },
        {storyId: id, viewMode},
      );
    } else {
      chosen = globals;
      await page.goto(
        `${storybook.home}?path=/${viewMode}/${id}&globals=a11y.manual:!true;${globals}`,
      );
    }
    return shown(id);
  };

  /** Waits until a listener comes upon this, and no longer upon something else. */
  const hears = (text: string, gone = ''): Promise<void> =>
    until(
      async () => {
        const tree = await page.accessibility.snapshot({includeIframes: true});
        return tree ? names(tree).join('\n') : '';
      },
      (all) => all.includes(text) && !(gone && all.includes(gone)),
      `“${text}” is not said alone`,
    );

  it('opens at Welcome, whose table is a table with a way to each widget', async () => {
    await page.goto(storybook.home);
    const frame = await shown('start-here-welcome--reference');
    assert.match(page.url(), /start-here-welcome--reference/);
    const rows = await frame.$$eval('#storybook-docs table tbody tr', (found) =>
      found.map((row) => row.querySelector('a')?.textContent),
    );
    assert.deepEqual(rows, [
      'Screener',
      'Explainer',
      'Text to schedule',
      'Payment disclaimer',
      'Practice',
    ]);
    const link = await named(frame, 'link', 'Explainer');
    await link.click();
    await until(
      () => Promise.resolve(page.url()),
      (url) => url.includes('explainer-overview--reference'),
      'the link leads elsewhere',
    );
  });

  it('has a live control for everything that is set on an element', async () => {
    const rows = (): Promise<readonly {readonly name: string; readonly live: boolean}[]> =>
      page.$$eval('#storybook-panel-root table tbody tr', (found) =>
        found
          .filter((row) => !row.querySelector('td > button'))
          .map((row) => ({
            name: row.cells[0]?.innerText.trim() ?? '',
            live: row.querySelector('input:enabled, select:enabled, textarea:enabled') !== null,
          })),
      );
    for (const [tag, id] of Object.entries(PLAYGROUNDS)) {
      const expected = [...settable(tag)].sort();
      assert.ok(expected.length > 10, `the manifest does not know ${tag}`);
      await open(id);
      await until(
        async () => (await rows()).map(({name}) => name).sort(),
        (names) => names.join() === expected.join(),
        `the rows of ${tag} are others than ${expected.join()}`,
      );
      assert.deepEqual(
        (await rows()).filter(({live}) => !live),
        [],
        tag,
      );
    }
  });

  it('sets a text, and the widget changes; emptied, it is as before', async () => {
    await open(BUTTON);
    await hears('Text 972-654-5673');
    const field = await page.waitForSelector('#control-sms');
    await field?.click();
    await page.keyboard.type('972-555-0142');
    await hears('Text 972-555-0142', '972-654-5673');
    await field?.click({count: 3});
    await page.keyboard.press('Backspace');
    await hears('Text 972-654-5673', '972-555-0142');
  });

  it('sets one of the words that a type allows, with the keys', async () => {
    const frame = await open(BUTTON);
    const fill = (): Promise<string | undefined> =>
      frame.evaluate(() => {
        const root = document.querySelector('ketamine-schedule-button')?.shadowRoot;
        const button = root?.querySelector('[part~="button"]');
        return button ? getComputedStyle(button).backgroundColor : undefined;
      });
    const before = await fill();
    const first = await page.waitForSelector('#control-variant-0');
    await first?.focus();
    // Not set, filled, outline.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await until(fill, (now) => now !== before, 'an outlined button is filled');
    assert.equal(
      await frame.$eval('ketamine-schedule-button', (button) => button.getAttribute('variant')),
      'outline',
    );
  });

  it('sets a switch, a number and a colour', async () => {
    const frame = await open(BUTTON);
    const button = await frame.waitForSelector('ketamine-schedule-button');
    assert.ok(button);
    const toggle = await page.waitForSelector('label[for="control-floating"]');
    await toggle?.click();
    await until(
      () => button.evaluate((each) => getComputedStyle(each).position),
      (position) => position === 'sticky',
      'it does not stay in view',
    );

    const level = await page.waitForSelector('#control-heading-level');
    await level?.select('4');
    await until(
      async () => JSON.stringify(await page.accessibility.snapshot({includeIframes: true})),
      (tree) => tree.includes('"level":4'),
      'no heading is of level 4',
    );

    const colour = await page.waitForSelector('#control---ketamine-accent');
    await colour?.click();
    await page.keyboard.type('#7a2e5d');
    await until(
      () =>
        button.evaluate((each) => {
          const shown = each.shadowRoot?.querySelector('[part~="button"]');
          const brush = new OffscreenCanvas(1, 1).getContext('2d');
          if (!shown || !brush) return [];
          brush.fillStyle = getComputedStyle(shown).backgroundColor;
          brush.fillRect(0, 0, 1, 1);
          return [...brush.getImageData(0, 0, 1, 1).data];
        }),
      (painted) => painted.join() === '122,46,93,255',
      'the button has another colour',
    );
  });

  it('logs what a page can hear, with what it carries, and nothing else', async () => {
    const frame = await open(PLAYGROUNDS['ketamine-screener'] ?? '');
    const actions = await page.waitForSelector('[role="tab"][id$="actions/panel"]');
    await actions?.click();
    const start = await frame.waitForSelector('ketamine-screener >>> [part~="button"]');
    await start?.click();
    await until(
      () =>
        page.$eval('#storybook-panel-root', (each) =>
          each instanceof HTMLElement ? each.innerText : '',
        ),
      (text) => /ketamine-screener-step:.*step: 1/s.test(text) && /widget: ""/.test(text),
      'the step is not logged',
    );
    const text = await page.$eval('#storybook-panel-root', (each) => each.textContent);
    assert.doesNotMatch(text, /isTrusted|answers|outcome:/);
  });

  it('shows a story as wide as six screens are, from 320 to 1280 pixels', async () => {
    const frame = await open(BUTTON);
    for (const width of [320, 375, 600, 768, 1024, 1280]) {
      const tool = await page.waitForSelector('[aria-label^="Viewport size"]');
      await tool?.click();
      const option = await page.waitForSelector(`::-p-text(${width} px)`, {visible: true});
      await option?.click();
      await until(
        () => frame.evaluate(() => innerWidth),
        (now) => now === width,
        `it is not ${width} px wide`,
      );
    }
  });

  /** What of the toolbar cannot be seen whole. */
  const hidden = (): Promise<readonly string[]> =>
    page.$$eval(TOOLS, (found) =>
      found.flatMap((each) => {
        const {left, right, top, bottom, width} = each.getBoundingClientRect();
        const {x, y} = {x: (left + right) / 2, y: (top + bottom) / 2};
        const hit = document.elementFromPoint(x, y);
        const seen =
          left >= 0 && right <= innerWidth && width > 0 && (hit === each || each.contains(hit));
        return seen ? [] : [each.getAttribute('aria-label') ?? each.textContent];
      }),
    );

  it('shows the toolbar whole at 1280 pixels, with nothing chosen and with everything', async () => {
    await open(BUTTON);
    assert.ok((await page.$$(TOOLS)).length >= 13);
    assert.deepEqual(await hidden(), []);
    await open(
      BUTTON,
      'host:theme;practice:lakeside;scheme:light dark;locale:es;direction:rtl;text:wide;contrast:forced;motion:reduced;transparency:reduced;medium:print;viewport.value:w1024',
    );
    assert.deepEqual(await hidden(), []);
    await open('screener-overview--reference');
    assert.deepEqual(await hidden(), []);
  });

  /** How light what is around the stories is, from 0 to 255: sidebar, toolbar and page. */
  const brightness = async (frame: Frame): Promise<readonly number[]> => {
    // What was shown before may still be there, hidden.
    const measure = (elements: readonly Element[]): number[] =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => {
          let at: Element | null = element;
          while (at && /, 0\)$|transparent/.test(getComputedStyle(at).backgroundColor))
            at = at.parentElement;
          const [r = 0, g = 0, b = 0] = (
            at ? getComputedStyle(at).backgroundColor : 'rgb(255, 255, 255)'
          )
            .match(/\d+/g)!
            .map(Number);
          return Math.round((r + g + b) / 3);
        });
    const chrome = await page.$$eval(
      'nav, [role="toolbar"]:has([aria-label^="The page around it"])',
      measure,
    );
    const shown = await frame.$$eval('#storybook-docs h1, #storybook-root [lang]', measure);
    return [...chrome, ...shown];
  };

  for (const id of [BUTTON, 'screener-overview--reference', 'foundations-tokens--tokens'])
    it(`is dark around a dark story, and light again: ${id}`, async () => {
      const frame = await open(id);
      const all = (bright: boolean) =>
        until(
          () => brightness(frame),
          (found) => found.length > 2 && found.every((each) => each > 128 === bright),
          `not all is ${bright ? 'light' : 'dark'}`,
        );
      await all(true);
      const choose = async (name: string): Promise<void> => {
        await page.click('[aria-label^="The page’s colour scheme"]');
        await (await named(page, 'option', name)).click();
      };
      await choose('Dark');
      await all(false);
      await choose('Device');
      await all(true);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
      await all(false);
    });
});
