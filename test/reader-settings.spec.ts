/* What readers have set for themselves goes before what a practice has. Less motion, forced colours, text and zoom: layout.spec.ts. */
import {expect} from '@open-wc/testing';
import {KINDS, pairsIn} from '../stories/support/contrast.ts';
import {emulateMedia, engine} from './support/commands.ts';
import {STORIES} from './support/stories.ts';

const TAGS =
  'ketamine-screener, ketamine-explainer, ketamine-schedule-button, ketamine-payment-disclaimer';

/** Looks that are as weak as the guard lets them be. */
const WEAK = [
  '--ketamine-accent: #ffe94d; --ketamine-muted: #bbb; --ketamine-text: #999',
  '--ketamine-accent: #7a7a7a; --ketamine-surface: #767676',
  '--ketamine-accent: #d33; --ketamine-surface: #fff4f4; --ketamine-text: #c66',
];

const SHOWN = [
  'Screener › MissingAnswers',
  'Screener › OutcomeMayBeReferred',
  'Explainer › Article',
].concat(['Text to schedule › WithCallsAndHours', 'Payment disclaimer › Default']);

// Only Chromium's driver can set what a reader has set.
if (engine === 'chromium') {
  describe('a reader who wants more contrast', () => {
    after(() => {
      document.body.replaceChildren();
    });

    for (const name of SHOWN) {
      for (const scheme of ['light', 'dark']) {
        for (const look of WEAK) {
          it(`reads every text at 7:1, whatever the practice set: ${name}, ${scheme}, ${look}`, async () => {
            const story = STORIES.find((each) => each.name === name);
            if (!story) throw new Error(`There is no story ${name}`);
            await emulateMedia({'prefers-contrast': 'more', 'prefers-reduced-motion': 'reduce'});
            const canvas = await story.show({lang: 'en', scheme});
            canvas.style.cssText += look;
            const weak = pairsIn(canvas.querySelectorAll(TAGS)).filter(
              ({kind, ratio}) => ratio < (KINDS[kind].AAA ?? KINDS[kind].AA).ratio,
            );
            expect(weak).to.deep.equal([]);
          });
        }
      }
    }
  });

  describe('a reader who wants less transparency', () => {
    after(() => {
      document.body.replaceChildren();
    });

    const behindThePanel = async (): Promise<string> => {
      const story = STORIES.find(({name}) => name === 'Text to schedule › PanelOpen');
      if (!story) throw new Error('There is no such story');
      const canvas = await story.show({lang: 'en', scheme: 'light'});
      const panel = canvas.querySelector(TAGS)?.shadowRoot?.querySelector(':popover-open');
      if (!panel) throw new Error('The panel is not open');
      return getComputedStyle(panel, '::backdrop').backgroundColor;
    };

    it('has a page behind the panel that does not shine through', async () => {
      await emulateMedia({});
      expect(await behindThePanel()).to.match(/rgba\(.*, 0\.\d+\)/);
      await emulateMedia({'prefers-reduced-transparency': 'reduce'});
      expect(await behindThePanel()).to.match(/^rgb\(/);
    });
  });
}
