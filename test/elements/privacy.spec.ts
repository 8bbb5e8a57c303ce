import {expect, fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {en} from '../../src/content/schedule/en.ts';
import {ScreenerStepEvent} from '../../src/elements/screener/events.ts';
import {KetamineScreener} from '../../src/elements/screener/ketamine-screener.ts';
import {CLINIC_NUMBER} from '../../src/model/details.ts';
// Here already, as in the one file: the development server would be asked for it on a click.
import '../../src/ui/qr.ts';
import {watchCopying} from '../support/copying.ts';
import {page} from '../support/page.ts';
import {expectSame} from '../support/same.ts';
import {ScreenerHarness} from '../support/screener.ts';
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
