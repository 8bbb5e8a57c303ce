/** Goes to a host page and does there what a person does; then says what it came to. */
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {en as payment} from '../../src/content/payment/en.ts';
import {en as explainer} from '../../src/content/explainer/en.ts';
import {en as schedule} from '../../src/content/schedule/en.ts';
import {en} from '../../src/content/screener/en.ts';
import {INPUTS, type Answers} from '../../src/content/screener/ids.ts';
import {path} from '../../src/engine/decide.ts';
import {fill} from '../../src/content/fill.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {isWhole} from '../support/commands.ts';
import {settled} from '../support/settled.ts';
import * as eyes from './eyes.ts';
import {
  CLINIC,
  CLINIC_SMS,
  ownWords,
  TAGS,
  type Ask,
  type EngineName,
  type Host,
  type View,
} from './host.ts';
import {slug} from './hosts.ts';
import {until} from './until.ts';

const msg = (text: string): string => fill(text, {clinic: CLINIC, number: CLINIC_SMS});

/** Something each widget says when it works. */
const SAYS: Readonly<Record<(typeof TAGS)[number], readonly string[]>> = {
  'ketamine-screener': [en['start.heading']],
  'ketamine-explainer': [explainer.title, CLINIC],
  'ketamine-schedule-button': [schedule.heading, CLINIC, CLINIC_SMS],
  'ketamine-payment-disclaimer': [payment.heading, CLINIC],
};

const engine = (): EngineName => {
  const {userAgent} = navigator;
  if (userAgent.includes('Firefox')) return 'Firefox';
  return userAgent.includes('Chrome') ? 'Chromium' : 'WebKit';
};

/** The screener's longest way. In the other engines a short one, with a question of each kind: it is as long in a release. */
const {answers, outcome} =
  engine() === 'Chromium' || (await isWhole())
    ? PATHS_TO.mayBeReferred
    : PATHS_TO.talkFirstReferred;

/** Opens a host page in a frame. */
async function open({fault, frame: attributes = {}}: Host): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = fault;
  frame.style.cssText = 'inline-size: 400px; block-size: 800px; border: 0';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = `/hosts/${slug(fault)}`;
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, {once: true});
  });
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Looks straight into a page of our own origin. */
const straight =
  (view: View): Ask =>
  (name, ...given) => {
    const act = eyes[name] as (...all: unknown[]) => never;
    return Promise.resolve(act(view, ...given));
  };

/** Whether a page may be looked into: not where a sandbox gave it an origin of its own. */
function isOpen(view: Window): boolean {
  try {
    return Boolean(view.document);
  } catch {
    return false;
  }
}

/** The script inside answers once it is there; what is asked before that, nobody hears. */
async function hears(view: Window): Promise<void> {
  let heard = false;
  await until(
    () => {
      void byMessage(view)('noticed').then(() => {
        heard = true;
      });
      return heard;
    },
    (so) => so,
  );
}

let asked = 0;

/** Asks the script inside a page that nobody else can look into. */
const byMessage =
  (view: Window): Ask =>
  async (name, ...given) => {
    const id = (asked += 1);
    type Answer = {id: number; value: never; wrong: string};
    const heard = new Promise<Answer>((done) => {
      const hear = ({data}: MessageEvent<Answer>): void => {
        if (data.id !== id) return;
        removeEventListener('message', hear);
        done(data);
      };
      addEventListener('message', hear);
    });
    view.postMessage({id, name, given}, '*');
    const {value, wrong} = await heard;
    if (wrong) throw new Error(wrong);
    return value;
  };

async function saysItsWords(ask: Ask): Promise<void> {
  for (const tag of TAGS) {
    const words = SAYS[tag];
    const {text, height} = await until(
      () => ask('widget', tag),
      (seen) => words.every((each) => seen.text.includes(each)) && seen.height > 50,
    );
    for (const each of words) expect(text, tag).to.include(each);
    expect(text, tag).to.not.include(ownWords(tag));
    expect(height, tag).to.be.greaterThan(50);
  }
  const {links} = await ask('widget', 'ketamine-schedule-button');
  const texts = links.filter((href) => href.startsWith('sms:'));
  for (const href of texts) expect(href).to.equal('sms:+19725550123');
}

const press = (ask: Ask, item: keyof typeof en): Promise<void> =>
  ask('pressIn', 'ketamine-screener', msg(en[item]));

const expectHelp = async (ask: Ask): Promise<void> => {
  const {links} = await ask('widget', 'ketamine-screener');
  for (const href of ['tel:988', 'sms:988', 'tel:911'])
    expect(links, 'crisis help').to.include(href);
};

/** From the first screen through these answers, each question the right one, help always there. */
export async function completeRun(
  ask: Ask,
  given: Answers,
  {midway, forgets = false}: {midway?: () => void | Promise<void>; forgets?: boolean} = {},
): Promise<void> {
  await press(ask, 'start.go');
  for (const [index, id] of path(given).entries()) {
    const seen = await until(
      () => ask('screen'),
      ({heading}) => heading === msg(en[`q.${id}` as keyof typeof en]),
    );
    expect(seen.heading).to.equal(msg(en[`q.${id}` as keyof typeof en]));
    await expectHelp(ask);
    const values: readonly string[] = [given[id] ?? []].flat();
    for (const value of values) {
      await ask(
        'pick',
        INPUTS[id].findIndex((each) => each === value),
      );
      await settled();
    }
    if (index === 2) await midway?.();
    if (index === 2 && forgets) {
      // Afresh: nothing of what was answered is there, and it can be answered again.
      await expectScreen(ask, en['start.heading']);
      return completeRun(ask, given);
    }
    const {answers: picked} = await ask('screen');
    expect(picked, id).to.deep.equal(INPUTS[id].map((value) => values.includes(value)));
    await press(ask, 'continue');
  }
}

const expectScreen = async (ask: Ask, heading: string): Promise<void> => {
  const seen = await until(
    () => ask('screen'),
    (screen) => screen.heading === heading,
  );
  expect(seen.heading).to.equal(heading);
};

async function works(
  {midway, forgets, noPaper, noFile}: Host,
  ask: Ask,
  view: View,
): Promise<void> {
  await saysItsWords(ask);
  for (const tag of TAGS) expect(await ask('illegible', tag), tag).to.deep.equal([]);
  await completeRun(ask, answers, {midway: () => midway?.(view), forgets: forgets ?? false});
  const end = msg(en[`outcome.${outcome}`]);
  await expectScreen(ask, end);
  await expectHelp(ask);
  expect(await ask('illegible', 'ketamine-screener')).to.deep.equal([]);
  // On paper, and as a file.
  await press(ask, 'take.print');
  await press(ask, 'take.file');
  const {taken} = await until(
    () => ask('noticed'),
    (seen) => seen.taken.length === (noFile ? 1 : 2),
  );
  if (!noFile) expect(taken).to.include('answers.json');
  const printed = taken.find((text) => text !== 'answers.json');
  if (noPaper) expect(printed).to.equal('the screen');
  else expect(printed).to.include(en['summary.heading']);
  // Start again: nothing of it is left.
  await press(ask, 'result.again');
  await expectScreen(ask, en['start.heading']);
}

async function fallsBack({bare = false}: Host, ask: Ask): Promise<void> {
  for (const tag of TAGS) {
    const {text, links, height} = await until(
      () => ask('widget', tag),
      (seen) => seen.text.includes(CLINIC_SMS) && seen.height > 50,
    );
    for (const each of [CLINIC_SMS, CLINIC, '988', '911']) expect(text, tag).to.include(each);
    if (!bare) expect(text, tag).to.include(ownWords(tag));
    expect(links, tag).to.include.members(['tel:988', 'sms:988', 'tel:911', 'sms:+19725550123']);
    expect(height, tag).to.be.greaterThan(50);
  }
}

async function words(ask: Ask): Promise<void> {
  for (const tag of TAGS) {
    const {text} = await until(
      () => ask('widget', tag),
      (seen) => seen.text === ownWords(tag),
    );
    expect(text, tag).to.equal(ownWords(tag));
  }
}

/** What was noticed that is not the page's own doing. */
async function expectSilence({noise}: Host, ask: Ask): Promise<void> {
  const {problems, said, reports} = await ask('noticed');
  const ours = (all: readonly string[]): string[] => all.filter((each) => !noise?.test(each));
  expect(ours(problems), 'uncaught').to.deep.equal([]);
  expect(ours(said), 'said on the console').to.deep.equal([]);
  expect(ours(reports), 'reported').to.deep.equal([]);
}

/** The whole of what is expected of a host, in the engine that this is. */
export async function survives(host: Host): Promise<void> {
  const expected = host.except?.[engine()]?.expect ?? host.expect ?? 'works';
  const frame = await open(host);
  try {
    const page = frame.contentWindow as View;
    const view = host.within === undefined ? page : (page[host.within] as View);
    const ask = isOpen(view) ? straight(view) : byMessage(view);
    if (expected === 'works' && !isOpen(view)) await hears(view);
    if (isOpen(view)) await until(() => ask('isThere', TAGS[0]), Boolean);
    await host.before?.(view);
    if (expected === 'works') {
      await saysItsWords(ask);
      const before = await ask('noticed');
      if (host.offline) await executeServerCommand('cdnGone', true);
      await works(host, ask, view);
      const after = await ask('noticed');
      expect(after.requests, 'asked for during the run').to.deep.equal(before.requests);
    } else if (expected === 'fallback') await fallsBack(host, ask);
    else await words(ask);
    await host.after?.(ask, view);
    await expectSilence(host, ask);
  } catch (error) {
    // What the page itself knows of it.
    const view = frame.contentWindow;
    const watched = view && isOpen(view) ? (view as Partial<View>).watched : undefined;
    const {problems = [], said = []} = watched ?? {};
    if (error instanceof Error) error.message += `\n${[...problems, ...said].join('\n')}`;
    throw error;
  } finally {
    if (host.offline) await executeServerCommand('cdnGone', false);
    frame.remove();
  }
  await executeServerCommand('hostVerdict', {row: host.fault, verdict: expected});
}

/** A test for each host of a group. */
export function describeHosts(group: string, hosts: readonly Host[]): void {
  describe(`${group}:`, () => {
    for (const host of hosts)
      it(host.fault, async function () {
        // A page of a hundred and sixty widgets takes its time on a slow machine.
        this.timeout(60_000);
        await survives(host);
      });
  });
}
