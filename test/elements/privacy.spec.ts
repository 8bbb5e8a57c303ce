import {expect, fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {PATHS_TO} from '../../stories/support/paths.ts';
import * as content from '../../src/content/index.ts';
import {en} from '../../src/content/schedule/en.ts';
import {INPUTS, type Answers, type InputId} from '../../src/content/screener/ids.ts';
import {ScheduleActionEvent} from '../../src/elements/schedule-button/events.ts';
import {ScreenerStepEvent} from '../../src/elements/screener/events.ts';
import {KetamineScreener} from '../../src/elements/screener/ketamine-screener.ts';
import {decide} from '../../src/engine/decide.ts';
import * as engine from '../../src/engine/index.ts';
import * as fhir from '../../src/fhir/index.ts';
import * as all from '../../src/index.ts';
import {CLINIC_NUMBER} from '../../src/settings/details.ts';
import * as packs from '../../src/packs/index.ts';
// Here already, as in the one file: the development server would be asked for it on a click.
import '../../src/ui/qr.ts';
import {clickOn, press} from '../support/commands.ts';
import {watchCopying} from '../support/copying.ts';
import {page} from '../support/page.ts';
import {expectSame} from '../support/same.ts';
import {pastDoubleTap, ScreenerHarness} from '../support/screener.ts';
import {settled} from '../support/settled.ts';
import {CHANNEL_NAMES, Watcher, type Channel} from '../support/watcher.ts';

const roots = new WeakMap<Element, ShadowRoot>();

/** Closed, as on a page: only the test has its root. */
class ClosedScreener extends KetamineScreener {
  override attachShadow(init: ShadowRootInit): ShadowRoot {
    const root = super.attachShadow(init);
    roots.set(this, root);
    return root;
  }
}
customElements.define('closed-screener', ClosedScreener);

class ClosedHarness extends ScreenerHarness {
  override get root(): ShadowRoot {
    const root = roots.get(this.screener);
    if (!root) throw new Error('The screener has no root');
    return root;
  }
}

const mountClosed = async (attributes = ''): Promise<ClosedHarness> =>
  new ClosedHarness(await fixture(`<closed-screener ${attributes}></closed-screener>`));

describe('privacy, on the way to', () => {
  for (const [name, {answers}] of Object.entries(PATHS_TO))
    describe(`${name}: the page notices nothing by its`, () => {
      let noticed: ReadonlyMap<Channel, readonly string[]>;
      let silent = 0;

      before(async () => {
        const harness = await mountClosed('id="mine"');
        const watcher = new Watcher(harness.screener);
        try {
          await harness.to(answers);
          await harness.press(harness.buttons.at(-1));
          await settled();
        } finally {
          noticed = watcher.stop();
        }
      });

      for (const channel of CHANNEL_NAMES)
        it(channel, () => {
          expect(noticed.get(channel)).to.deep.equal([]);
          silent += 1;
        });

      after(async () => {
        await executeServerCommand('privacyVerdict', {row: name, verdict: String(silent)});
      });
    });

  it('any outcome: no press of what reaches the clinic is told, as it is on the schedule button', async () => {
    watchCopying();
    const told: string[] = [];
    const note = ({type}: Event): void => void told.push(type);
    document.addEventListener(ScheduleActionEvent.type, note);
    try {
      for (const {answers} of Object.values(PATHS_TO)) {
        const harness = await mountClosed('voice-phone="972-555-0199"');
        harness.root.addEventListener('click', (event) => {
          if (event.target instanceof HTMLAnchorElement) event.preventDefault();
        });
        await harness.to(answers);
        await pastDoubleTap();
        for (const each of harness.root.querySelectorAll<HTMLElement>('a, button[popovertarget]'))
          each.click();
        await settled();
        harness.screener.remove();
      }
    } finally {
      document.removeEventListener(ScheduleActionEvent.type, note);
    }
    expect(told).to.deep.equal([]);
  });

  it('any outcome, in a root that is closed to the page', async () => {
    const {screener} = await mountClosed();
    expectSame(screener.shadowRoot, null);
  });

  it('answers that differ look the same to the page', async () => {
    const trace = async (
      safety: 'no' | 'skip',
      concern: 'other' | 'unsure',
    ): Promise<unknown[]> => {
      const harness = await mountClosed();
      const heard: unknown[] = [];
      const note = (event: Event): void => {
        heard.push(
          event instanceof ScreenerStepEvent ? [event.type, event.step, event.widget] : event.type,
        );
      };
      for (const type of ['click', 'input', 'change', ScreenerStepEvent.type])
        harness.screener.addEventListener(type, note);
      await harness.to({safety, concern});
      harness.screener.remove();
      return heard;
    };
    const heard = await trace('no', 'other');
    expect(heard.length).to.be.greaterThan(2);
    expect(heard).to.deep.equal(await trace('skip', 'unsure'));
  });
});

/** What the package hands out: a page’s own modules have the same objects as the elements. */
const EXPORTS = {all, content, engine, fhir, packs};

/** All that a script of the page can read of an element: properties, own and inherited, and what stands behind them. */
function readable(element: HTMLElement): string {
  const seen = new Map<unknown, number>();
  const show = (value: unknown, depth: number): unknown => {
    if (value === null || value === undefined) return String(value);
    if (typeof value === 'symbol' || typeof value === 'bigint') return value.toString();
    if (typeof value !== 'object' && typeof value !== 'function') return value;
    if (value === element || value instanceof Node) return 'a node';
    const before = seen.get(value);
    if (before !== undefined) return `see ${before}`;
    seen.set(value, seen.size);
    if (depth > 6) return 'deep';
    const entries = value instanceof Map || value instanceof Set ? [...value] : [];
    return [of(value, value, depth), entries.map((each) => show(each, depth + 1))];
  };
  const of = (from: object, self: unknown, depth: number): unknown =>
    Reflect.ownKeys(from).map((key) => {
      const property = Object.getOwnPropertyDescriptor(from, key);
      let found: unknown = property?.value;
      try {
        if (property?.get) found = property.get.call(self);
      } catch (error) {
        found = error instanceof Error ? error.name : 'an error';
      }
      return [String(key), show(found, depth + 1)];
    });
  const chain: unknown[] = [of(element, element, 0)];
  for (
    let at = Object.getPrototypeOf(element) as object;
    at !== HTMLElement.prototype;
    at = Object.getPrototypeOf(at) as object
  ) {
    chain.push(of(at, element, 0), show(at.constructor, 0));
    // What takes nothing may be called by anyone, and gives whatever it gives.
    for (const key of Reflect.ownKeys(at)) {
      const method: unknown = Object.getOwnPropertyDescriptor(at, key)?.value;
      if (typeof method !== 'function' || method.length || LIFE.test(String(key))) continue;
      try {
        chain.push([String(key), show(Reflect.apply(method, element, []), 0)]);
      } catch (error) {
        chain.push([String(key), String(error)]);
      }
    }
  }
  chain.push(show(EXPORTS, 0));
  const globals = Reflect.ownKeys(window).map(String).sort();
  return JSON.stringify([chain, element.outerHTML, element.matches(':defined'), globals]);
}

/** What the browser and Lit call themselves, and what makes another element. */
const LIFE =
  /^constructor$|Callback$|Update$|^(update|updated|firstUpdated|willUpdate|performUpdate|draws)$|^_\$/;

describe('privacy, of two people who answer differently', () => {
  /** What reaches the page, as it bubbles, and all that can be read on every screen. */
  async function run(answers: Answers): Promise<{heard: unknown[]; read: string[]}> {
    const harness = await mountClosed();
    const heard: unknown[] = [];
    const read: string[] = [];
    const note = (event: Event): void => {
      const {type} = event;
      const what = event instanceof KeyboardEvent ? event.key : '';
      if (event instanceof ScreenerStepEvent) heard.push([type, event.step, event.widget]);
      // How far a pointer travels and where the focus is stands in docs/hardening.md.
      else heard.push([type, what]);
    };
    const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'click'];
    const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];
    const all = [...types, ...presses, ScreenerStepEvent.type];
    for (const type of all) document.addEventListener(type, note);
    try {
      await harness.tabTo((focused) => focused === harness.buttons.at(-1));
      await press('Enter');
      for (const [id, value] of Object.entries(answers)) {
        read.push(readable(harness.screener));
        await harness.answerByKeyboard(id as InputId, [value].flat());
      }
      read.push(readable(harness.screener));
      await harness.back();
      await pastDoubleTap();
      // And once more with the mouse.
      const values: readonly string[] = INPUTS.concern;
      await clickOn(harness.answers[values.indexOf(String(answers.concern))]!.closest('label')!);
      await clickOn(harness.buttons.at(-1)!);
      read.push(readable(harness.screener));
    } finally {
      for (const type of all) document.removeEventListener(type, note);
      harness.screener.remove();
    }
    return {heard, read};
  }

  it('with keys and a mouse: the page hears the same, and can read the same, also of our modules', async () => {
    const one = await run({safety: 'no', concern: 'other'});
    const other = await run({safety: 'skip', concern: 'unsure'});
    expect(one.heard.length).to.be.greaterThan(5);
    expect(one.heard).to.deep.equal(other.heard);
    expect(one.read.length).to.equal(4);
    for (const [at, each] of one.read.entries())
      expect(each === other.read[at], `what can be read on screen ${at}`).to.equal(true);
  });

  /** All that can be read on every screen, the outcome's too. Which keys leave differs with the kinds of questions. */
  async function screens(answers: Answers): Promise<readonly string[]> {
    const harness = await mountClosed('packs="phq-8" export="fhir"');
    const read = [readable(harness.screener)];
    await harness.tabTo((focused) => focused === harness.buttons.at(-1));
    await press('Enter');
    read.push(readable(harness.screener));
    for (const [id, value] of Object.entries(answers)) {
      await harness.answerByKeyboard(id as InputId, [value].flat());
      read.push(readable(harness.screener));
    }
    harness.screener.remove();
    return read;
  }

  it('with keys: nothing that can be read tells which questions were asked, or which result came', async () => {
    const mood: Answers = {
      ...{safety: 'no', concern: 'depression', moodCondition: ['mdd']},
      ...{moodPattern: 'severe', moodResponse: 'notEnough', referral: 'yes'},
    };
    const pain: Answers = {
      ...{safety: 'skip', concern: 'pain', painCondition: ['crps']},
      ...{painSeverity: 'severe', painControl: 'notControlled', referral: 'noProvider'},
    };
    expect(decide(mood).outcome).not.to.equal(decide(pain).outcome);
    const crisis: Answers = {safety: 'yes'};
    const [one, other, third] = [await screens(mood), await screens(pain), await screens(crisis)];
    expect([one.length, other.length, third.length]).to.deep.equal([8, 8, 3]);
    for (const [at, each] of one.entries()) {
      expect(each === other[at], `what can be read on screen ${at}`).to.equal(true);
      if (third[at]) expect(each === third[at], `or in a crisis, on screen ${at}`).to.equal(true);
    }
  });
});

describe('privacy of', () => {
  const INTERACTIONS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
    'ketamine-explainer': (root) => {
      for (const each of root.querySelectorAll<HTMLElement>('summary, input')) each.click();
    },
    'ketamine-schedule-button': (root) => {
      for (const each of root.querySelectorAll<HTMLElement>('button')) each.click();
    },
    'ketamine-payment-disclaimer': () => undefined,
  };
  for (const [tag, interact] of Object.entries(INTERACTIONS))
    it(`${tag}: whatever a reader opens or copies, the page and its scripts notice nothing`, async () => {
      const copied = watchCopying();
      const body = await page(`<${tag} message="standard" deep-link></${tag}>`);
      const widget = body.firstElementChild!;
      const watcher = new Watcher(widget);
      let noticed;
      try {
        interact(widget.shadowRoot!);
        await settled();
      } finally {
        noticed = watcher.stop();
      }
      for (const channel of CHANNEL_NAMES) {
        // Their roots are open: there is nothing about the reader in them. And a copy is what was asked for.
        if (channel === 'events' || channel === 'clipboard') continue;
        expect(noticed.get(channel), channel).to.deep.equal([]);
      }
      // The clipboard is written to on a click only, and with what stands on the button's screen.
      const {text} = CLINIC_NUMBER;
      for (const each of copied) expect([text, en.message]).to.include(each);
    });
});
