/* The frames as a portal shows them, from another origin and with what the portal lets them do. Real mouse, closed roots. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {ElementHandle, type Frame} from 'puppeteer-core';
import {en as common} from '../src/content/common/en.ts';
import {fill} from '../src/content/fill.ts';
import {en as schedule} from '../src/content/schedule/en.ts';
import {INPUTS, type Answers} from '../src/content/screener/ids.ts';
import {en as screener} from '../src/content/screener/en.ts';
import {path} from '../src/engine/decide.ts';
import {PATHS_TO} from '../stories/support/paths.ts';
import {openBuilt, type BuiltPage} from './support/built-page.ts';

const NUMBER = '972-555-0142';
/** What the builder writes on a frame. */
const ALLOW = 'allow="clipboard-write; web-share"';
/** What portals leave out: permissions, or what a sandbox may do. */
const RIGHTS: Readonly<Record<string, {readonly attributes: string; readonly copies: boolean}>> = {
  'without allow': {attributes: '', copies: false},
  'in a sandbox': {attributes: 'sandbox="allow-scripts"', copies: false},
  'in a sandbox that keeps its origin': {
    attributes: 'sandbox="allow-scripts allow-same-origin"',
    copies: false,
  },
  'as the builder writes it': {attributes: ALLOW, copies: true},
};

const slug = (name: string): string => `/${name.replaceAll(' ', '-')}`;

/** The frame's page is on localhost, the portal's on 127.0.0.1: two origins, and both are secure. */
const portal = (widget: string, attributes: string): string =>
  `<!doctype html><html lang="en"><title>A portal</title><body><script>
    document.write('<iframe title="Widget" width="600" height="900" ${attributes} src="http://localhost:' + location.port +
      '/frame/${widget}.html#message=standard&export=fhir&sms=${NUMBER}"></iframe>');</script>`;

const framePage = (widget: string): string =>
  readFileSync(new URL(`../dist/cdn/frame/${widget}.html`, import.meta.url), 'utf8');

const PAGES = Object.fromEntries([
  ...['schedule-button', 'screener'].map((widget) => [`/frame/${widget}.html`, framePage(widget)]),
  ...Object.entries(RIGHTS).flatMap(([name, {attributes}]) => [
    [`${slug(name)}/schedule-button`, portal('schedule-button', attributes)],
    [`${slug(name)}/screener`, portal('screener', attributes)],
  ]),
]) as Readonly<Record<string, string>>;

/** Every root, also the closed one, for the test alone. */
declare const testRoots: Set<ShadowRoot>;

let built: BuiltPage;
let frame: Frame;

async function open(name: string, widget: string): Promise<void> {
  await built.page.goto(`${built.home}${slug(name).slice(1)}/${widget}`);
  const found = built.page.frames().find((each) => each.url().includes('/frame/'));
  assert.ok(found, 'there is no frame');
  frame = found;
  await frame.waitForFunction(() => testRoots.size > 0);
  // A browser without a mouse of its own hides what opens the panel.
  await frame.evaluate(() => {
    for (const root of testRoots)
      root
        .querySelector<HTMLElement>('[popovertarget]')
        ?.style.setProperty('display', 'inline-flex');
  });
}

/** What is read in the frame now. */
const text = (): Promise<string> =>
  frame.evaluate(() =>
    [...testRoots]
      .map((root) => (root.querySelector('section') as HTMLElement).innerText)
      .join('\n'),
  );

/** What has these words, or this place among the answers. */
async function find(what: string | number): Promise<ElementHandle> {
  const handle = await frame.waitForFunction(
    (wanted) => {
      for (const root of testRoots) {
        const button = [...root.querySelectorAll('button')].find(
          (each) => each.checkVisibility() && each.textContent.trim() === wanted,
        );
        const answer = [...root.querySelectorAll('input')].at(Number(wanted));
        const found = typeof wanted === 'number' ? answer : button;
        if (found) return found;
      }
      return undefined;
    },
    {},
    what,
  );
  assert.ok(handle instanceof ElementHandle);
  return handle;
}

/** With the mouse. */
const press = async (what: string): Promise<void> => (await find(what)).click();

/** With a key. */
const hit = async (what: string | number): Promise<void> => (await find(what)).press('Space');

/** Presses until it is so: what opens something waits for a moment on a new screen. */
async function pressUntil(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, `${what} does nothing`);
    await press(what);
  }
}

const says = async (part: string): Promise<boolean> => (await text()).includes(part);

describe('a frame from elsewhere', {timeout: 120_000}, () => {
  before(async () => {
    built = await openBuilt(PAGES);
    await built.page.evaluateOnNewDocument(() => {
      const roots = new Set<ShadowRoot>();
      Object.assign(globalThis, {testRoots: roots});
      const attach = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow');
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, init);
        roots.add(root);
        return root;
      };
    });
  });
  after(() => built.close());

  for (const [name, {copies}] of Object.entries(RIGHTS))
    it(`${name}: copies, or says so and has the number and the message as text`, async () => {
      await open(name, 'schedule-button');
      const values = {number: NUMBER};
      await press(common.copy);
      const told = copies ? common.copied : fill(common.copyFailed, values);
      await pressUntil(common.copy, () => says(told));
      assert.ok(await says(NUMBER));
      await press(fill(common.textAction, values));
      await pressUntil(common.copyMessage, () =>
        says(copies ? common.messageCopied : common.messageNotCopied),
      );
      // The words themselves, to select or to type.
      assert.ok(await says(schedule.message));
    });

  for (const [name, {attributes}] of Object.entries(RIGHTS)) {
    if (!attributes.startsWith('sandbox')) continue;
    for (const item of ['take.print', 'take.file'] as const)
      it(`${name}: where ${item} does nothing, the person is told, and their answers are on the screen`, async () => {
        await open(name, 'screener');
        const answers: Answers = PATHS_TO.talkFirst.answers;
        await hit(screener['start.go']);
        for (const id of path(answers)) {
          for (const value of [answers[id] ?? []].flat()) {
            const all: readonly string[] = INPUTS[id];
            await hit(all.indexOf(value));
          }
          await hit(screener.continue);
        }
        assert.ok(!(await says(screener['take.nothing'])));
        await pressUntil(screener[item], () => says(screener['take.nothing']));
        assert.ok(await says(screener['q.concern.depression']));
      });
  }
});
