/** What a step through the screener costs, and whether many widgets cost many times one. No clock is read. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CDPSession} from 'puppeteer-core';
import {WORDS} from '../../src/content/index.ts';
import {optionHint, optionItem} from '../../src/elements/screener/question-items.ts';
import {given, isSet} from '../../src/elements/screener/session.ts';
import {WIDGETS, tagOf} from '../../src/embed/attributes.ts';
import {path} from '../../src/engine/decide.ts';
import {fill} from '../../src/content/fill.ts';
import {isWhole} from '../../scripts/test/share.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {
  callsFor,
  counting,
  keptBy,
  layouts,
  openBuilt,
  painted,
  type BuiltPage,
} from '../support/built-page.ts';

const WORD: Readonly<Record<string, string>> = {...WORDS.common.en, ...WORDS.screener.en};
const {answers} = PATHS_TO.mayBeReferred;

/** What costs more for each the more there are is plain by then. */
const MANY = isWhole ? 1000 : 300;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Steps</title><script type="module" src="/widgets.js"></script>${body}<p>Below</p>`;

const PAGES = {
  '/': page('<ketamine-screener></ketamine-screener>'),
  '/many': page('<main></main>'),
};

describe('in the built files', {timeout: 300_000}, () => {
  let built: BuiltPage;
  let browser: CDPSession;
  before(async () => {
    built = await openBuilt(PAGES);
    browser = await counting(built.page);
  });
  after(() => built.close());

  /** By name and role, as a screen reader finds it: the root is closed. */
  const control = async (role: string, name: string) => {
    const found = await built.page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
    assert.ok(found);
    return found;
  };

  const laidOutBy = async (act: () => Promise<void>): Promise<number> => {
    const first = await layouts(browser);
    await act();
    await painted(built.page);
    return (await layouts(browser)) - first;
  };

  it('each step lays the page out once, and an answer that is picked does not, nor does it change a node', async () => {
    await built.page.goto(built.home);
    const help = await control('link', fill(WORD['crisis.call'] ?? '', {}));
    const press = async (name: string): Promise<void> => {
      const button = await control('button', name);
      assert.equal(await laidOutBy(() => button.click()), 1, name);
    };
    await press(WORD['start.go'] ?? '');
    for (const id of path(answers)) {
      const role = isSet(id) ? 'checkbox' : 'radio';
      for (const value of given(answers, id)) {
        const hint = optionHint(id, value);
        const name = [optionItem(id, value), hint].map((item) => (item && WORD[item]) ?? '');
        const choice = await control(role, name.filter(Boolean).join('. '));
        const changes = await choice.evaluateHandle((each) => {
          const records: MutationRecord[] = [];
          new MutationObserver((all) => records.push(...all)).observe(each.getRootNode(), {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
          return records;
        });
        assert.equal(await laidOutBy(() => choice.click()), 0, `${id}: ${value}`);
        assert.equal(await changes.evaluate(({length}) => length), 0, `${id}: ${value}`);
      }
      await press(WORD['continue'] ?? '');
    }
    // Crisis help is the one that was there at first: it was never drawn anew.
    assert.ok(await help.evaluate((each) => each.isConnected));
    await control('heading', WORD['outcome.may-be-referred'] ?? '');
  });

  it('nothing of a question, or of its answer, is kept when another is there', async () => {
    await built.page.goto(built.home);
    await (await control('button', WORD['start.go'] ?? '')).click();
    const {keyboard} = built.page;
    /** With the keys alone, because what has looked for a node holds it. */
    const thereAndBack = async (): Promise<number> => {
      for (const key of ['Tab', 'ArrowDown', 'Enter'] as const) await keyboard.press(key);
      await painted(built.page);
      await keyboard.down('Shift');
      await keyboard.press('Tab');
      await keyboard.up('Shift');
      await keyboard.press('Enter');
      await painted(built.page);
      return (await keptBy(browser)).nodes;
    };
    const rounds = 20;
    const first = await thereAndBack();
    for (let round = 1; round < rounds; round += 1) await thereAndBack();
    const kept = (await thereAndBack()) - first;
    // What is shown often leaves a copy for the next time, but only once. A question has three answers, and more.
    assert.ok(kept < 3 * rounds, `${kept} nodes for ${rounds} questions`);
    // It did go there and back.
    await control('radio', WORD[optionItem('safety', 'no')] ?? '');
  });

  for (const widget of WIDGETS)
    it(`${MANY} of ${widget} are laid out once, with no more calls for each than ten have`, async () => {
      await built.page.goto(`${built.home}many`);
      await built.page.waitForFunction((tag) => customElements.get(tag), {}, tagOf(widget));
      const mount = async (count: number): Promise<{calls: number; times: number}> => {
        let times = NaN;
        const calls = await callsFor({browser, home: built.home}, async () => {
          times = await laidOutBy(() =>
            built.page.$eval(
              'main',
              (main, tag, many) => {
                main.append(...Array.from({length: many}, () => document.createElement(tag)));
              },
              tagOf(widget),
              count,
            ),
          );
        });
        return {calls, times};
      };
      const ten = await mount(10);
      const many = await mount(MANY);
      assert.equal(many.times, 1);
      assert.ok(
        many.calls <= (MANY / 10) * ten.calls,
        `${many.calls} for ${MANY / 10} times ${ten.calls}`,
      );
    });
});
