import {expect} from '@open-wc/testing';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {en} from '../../src/content/schedule/en.ts';
import {ScreenerStepEvent} from '../../src/elements/screener/events.ts';
import {CLINIC_NUMBER} from '../../src/model/details.ts';
// Here already, as in the one file: the development server would be asked for it on a click.
import '../../src/ui/qr.ts';
import {watchCopying} from '../support/copying.ts';
import {page} from '../support/page.ts';
import {ScreenerHarness} from '../support/screener.ts';
import {settled} from '../support/settled.ts';

/** All that a page, or a script on it, could notice of a run. */
class Watcher {
  readonly seen: string[] = [];
  readonly #undo: (() => void)[] = [];

  constructor() {
    this.#replace(console, ['log', 'info', 'warn', 'error', 'debug']);
    this.#replace(window, ['fetch', 'open', 'postMessage']);
    this.#replace(navigator, ['sendBeacon']);
    this.#replace(BroadcastChannel.prototype, ['postMessage']);
    this.#replace(MessagePort.prototype, ['postMessage']);
    this.#replace(Document.prototype, ['execCommand', 'open', 'write']);
    this.#replace(history, ['pushState', 'replaceState']);
    this.#replace(Storage.prototype, ['setItem', 'removeItem', 'getItem']);
    this.#replace(XMLHttpRequest.prototype, ['open', 'send']);
    this.#replace(IDBFactory.prototype, ['open']);
    this.#replace(performance, ['mark', 'measure']);
    const changes = new MutationObserver((records) => {
      records.forEach(({type, target}) =>
        this.seen.push(`light DOM ${type} on ${target.nodeName}`),
      );
    });
    changes.observe(document.documentElement, {
      subtree: true,
      attributes: true,
      childList: true,
      characterData: true,
    });
    this.#undo.push(() => {
      changes.disconnect();
    });
    const requests = new PerformanceObserver((list) => {
      list.getEntries().forEach(({name}) => this.seen.push(`request ${name}`));
    });
    requests.observe({type: 'resource'});
    this.#undo.push(() => {
      requests.disconnect();
    });
  }

  /** What is not a call: the address, the title, what is stored, what is global. */
  static snapshot(): Readonly<Record<string, unknown>> {
    return {
      href: location.href,
      title: document.title,
      name: window.name,
      history: history.length,
      cookie: document.cookie,
      local: JSON.stringify(Object.entries(localStorage)),
      session: JSON.stringify(Object.entries(sessionStorage)),
      globals: Object.getOwnPropertyNames(window).sort().join(' '),
    };
  }

  stop(): void {
    this.#undo.forEach((each) => {
      each();
    });
  }

  #replace(owner: object, names: readonly string[]): void {
    for (const name of names) {
      const original = Object.getOwnPropertyDescriptor(owner, name);
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        value: () => void this.seen.push(name),
      });
      this.#undo.push(() => {
        if (original) Object.defineProperty(owner, name, original);
        else Reflect.deleteProperty(owner, name);
      });
    }
  }
}

describe('privacy, on the way to', () => {
  for (const [name, {answers}] of Object.entries(PATHS_TO)) {
    it(name, async () => {
      const harness = await ScreenerHarness.mount('id="mine"');
      const {screener} = harness;
      const attributes = screener.outerHTML;
      const events: {type: string; event: Event}[] = [];
      const types = ['click', 'input', 'change', 'submit', ScreenerStepEvent.type];
      const note = (event: Event): void => {
        events.push({type: event.type, event});
      };
      types.forEach((type) => {
        document.addEventListener(type, note, true);
      });
      const before = Watcher.snapshot();
      const watcher = new Watcher();
      try {
        await harness.to(answers);
        await harness.press(harness.buttons.at(-1));
        await Promise.resolve();
      } finally {
        watcher.stop();
        types.forEach((type) => {
          document.removeEventListener(type, note, true);
        });
      }
      expect(watcher.seen).to.deep.equal([]);
      expect(Watcher.snapshot()).to.deep.equal(before);
      expect(screener.outerHTML).to.equal(attributes);
      const steps = events.filter(({event}) => event instanceof ScreenerStepEvent);
      expect(steps.length).to.be.greaterThan(2);
      for (const {event} of steps) {
        expect(
          Object.keys(event)
            .filter((key) => key !== 'isTrusted')
            .sort(),
        ).to.deep.equal(['step', 'widget']);
        expect(event).to.have.property('widget', 'mine');
        expect(event).to.have.property('step').that.is.a('number');
      }
      // Whatever else reaches the page comes from the element as a whole.
      for (const {event} of events)
        expect(event.target === screener || event.target === document).to.equal(true);
    });
  }

  it('answers that differ look the same to the page', async () => {
    const trace = async (
      safety: 'no' | 'skip',
      concern: 'other' | 'unsure',
    ): Promise<unknown[]> => {
      const harness = await ScreenerHarness.mount();
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
    expect(await trace('no', 'other')).to.deep.equal(await trace('skip', 'unsure'));
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
      const before = Watcher.snapshot();
      const attributes = widget.outerHTML;
      const watcher = new Watcher();
      try {
        interact(widget.shadowRoot!);
        await settled();
      } finally {
        watcher.stop();
      }
      expect(watcher.seen).to.deep.equal([]);
      expect(Watcher.snapshot()).to.deep.equal(before);
      expect(widget.outerHTML).to.equal(attributes);
      // The clipboard is written to on a click only, and with what stands on the button's screen.
      const {text} = CLINIC_NUMBER;
      for (const each of copied) expect([text, en.message]).to.include(each);
    });
});
