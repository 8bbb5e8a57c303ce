/** The Storybook that is built, opened as a designer would: every page of it comes up, and says what the manifest says. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ConsoleMessage, Page} from 'puppeteer-core';
import manifest from '../../custom-elements.json' with {type: 'json'};
import {heard} from '../support/built-page.ts';
import {isWhole} from '../../scripts/test/share.ts';
import {
  addressOf,
  canvas,
  finished,
  openStorybook,
  type Entry,
  type Storybook,
} from './storybook.ts';

/** The title of the docs page on which each element has its reference. */
const REFERENCES: Readonly<Record<string, string>> = {
  'ketamine-screener': 'Screener/Playground',
  'ketamine-explainer': 'Explainer/Playground',
  'ketamine-schedule-button': 'Text to schedule/Playground',
  'ketamine-payment-disclaimer': 'Payment disclaimer/Playground',
  'ketamine-practice': 'Practice/Playground',
};

interface NamedParts {
  readonly tagName: string;
  readonly attributes?: readonly {readonly name: string}[];
  readonly events?: readonly {readonly name: string}[];
  readonly cssParts?: readonly {readonly name: string}[];
  readonly cssProperties?: readonly {readonly name: string}[];
}

/** Every name that the manifest has for an element, as it stands in the first column of the tables. */
function namesOf(tag: string): readonly string[] {
  const elements: readonly NamedParts[] = manifest.modules.flatMap<NamedParts>(({declarations}) =>
    declarations.flatMap((each) => ('tagName' in each ? [each] : [])),
  );
  const found = elements.find(({tagName}) => tagName === tag);
  const {attributes = [], events = [], cssParts = [], cssProperties = []} = found ?? {};
  return [
    ...[...attributes, ...events, ...cssProperties].map(({name}) => name),
    ...cssParts.map(({name}) => `::part(${name})`),
  ];
}

/** What the browser had to say while something went on. */
async function saidDuring(page: Page, act: () => Promise<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  const listen = {
    console: (message: ConsoleMessage) => {
      const {url = ''} = message.location();
      // The frame of a page, opened alone, has no icon.
      if (message.type() === 'error' && !url.endsWith('/favicon.ico'))
        said.push(`${message.text()} ${url}`);
    },
    pageerror: (error: unknown) => said.push(String(error)),
    requestfailed: (request: {url: () => string}) => said.push(`not loaded: ${request.url()}`),
  };
  page.on('console', listen.console);
  page.on('pageerror', listen.pageerror);
  page.on('requestfailed', listen.requestfailed);
  await act();
  page.off('console', listen.console);
  page.off('pageerror', listen.pageerror);
  page.off('requestfailed', listen.requestfailed);
  return said;
}

describe('the built Storybook', {timeout: 600_000}, () => {
  let storybook: Storybook;
  let page: Page;
  let home = '';
  let entries: readonly Entry[] = [];

  before(async () => {
    storybook = await openStorybook();
    ({home, entries} = storybook);
    page = await storybook.newPage();
    // Machines are slow at times.
    page.setDefaultTimeout(120_000);
  });

  after(() => storybook.close());

  /** By its own address, as from a link. */
  const open = async (entry: Entry): Promise<void> => {
    await page.goto(addressOf(home, entry));
    await finished(page, entry.id);
  };

  /** From the page before, as in the sidebar. */
  const goOn = async ({id, type}: Entry): Promise<void> => {
    await page.evaluate(
      (chosen) => {
        window.__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', chosen);
      },
      {storyId: id, viewMode: type},
    );
    await finished(page, id);
  };

  it('opens at its first page, with a sidebar, and without an error', async () => {
    const said = await saidDuring(page, async () => {
      await page.goto(home);
      await page.waitForSelector(`[data-item-id="${entries[0]?.id ?? ''}"]`);
      await finished(await canvas(page), entries[0]?.id ?? '');
    });
    assert.deepEqual(said, []);
  });

  it('has every page without an error', async () => {
    assert.ok(entries.length > 100);
    // That each story plays and fits, test/layout.spec.ts finds in each engine: of every title, one is opened here.
    const first = new Map(
      entries.filter(({type}) => type === 'story').map((entry) => [entry.title, entry]),
    );
    const looked = entries.filter(
      (entry) => isWhole || entry.type === 'docs' || first.get(entry.title) === entry,
    );
    for (const [at, entry] of looked.entries()) {
      const where = `${entry.title} › ${entry.name}`;
      const show = isWhole || at === 0 ? open : goOn;
      assert.deepEqual(await saidDuring(page, () => show(entry)), [], where);
      assert.ok((await heard(page)).length > 1, `${where} says nothing`);
    }
  });

  for (const [tag, title] of Object.entries(REFERENCES)) {
    it(`has a row for everything that the manifest says of <${tag}>`, async () => {
      const entry = entries.find((each) => each.type === 'docs' && each.title === title);
      assert.ok(entry, `${title} has no docs page`);
      await open(entry);
      await page.waitForSelector('table');
      const rows = await page.$$eval('table tbody tr', (found) =>
        found.flatMap((row) =>
          row.cells.length > 1 && row.checkVisibility()
            ? (row.cells[0]?.innerText.trim() ?? '')
            : [],
        ),
      );
      const names = namesOf(tag);
      assert.ok(names.length > 10, `the manifest does not know ${tag}`);
      assert.deepEqual(
        names.filter((name) => !rows.includes(name)),
        [],
        'without a row',
      );
      assert.deepEqual(
        rows.filter((name, at) => rows.indexOf(name) !== at),
        [],
        'a row stands twice',
      );
    });
  }
});
