import {expect} from '@open-wc/testing';
import {comparePicture, emulateMedia, engine, resize} from './support/commands.ts';
import {STORIES} from './support/stories.ts';

interface Case {
  readonly story: string;
  readonly width: number;
  readonly lang?: 'en' | 'es';
  readonly scheme?: 'light' | 'dark';
  readonly as?: string;
  readonly prepare?: (canvas: HTMLElement) => unknown;
}

const twiceAsLarge = (canvas: HTMLElement): void => {
  canvas.style.fontSize = '200%';
};
const rightToLeft = (canvas: HTMLElement): void => {
  canvas.dir = 'rtl';
};
const inForcedColours = (): Promise<void> => emulateMedia({'forced-colors': 'active'});
const inPrint = (): Promise<void> => emulateMedia({type: 'print'});

// prettier-ignore
const CASES: readonly Case[] = [
  {story: 'Screener › Start', width: 320},
  {story: 'Screener › Start', width: 1200, lang: 'es', scheme: 'dark'},
  {story: 'Screener › Start', width: 400, as: 'rtl', prepare: rightToLeft},
  {story: 'Screener › MoodCondition', width: 320, scheme: 'dark'},
  {story: 'Screener › MoodPattern', width: 1200, lang: 'es'},
  {story: 'Screener › MoodPattern', width: 400, as: 'large', prepare: twiceAsLarge},
  {story: 'Screener › MissingAnswer', width: 320, lang: 'es'},
  {story: 'Screener › MissingAnswers', width: 400, as: 'forced', prepare: inForcedColours},
  {story: 'Screener › CrisisHelp', width: 320},
  {story: 'Screener › CrisisHelp', width: 1200, lang: 'es', scheme: 'dark'},
  {story: 'Screener › CrisisHelpElsewhere', width: 320},
  {story: 'Screener › OutcomeMayBeReferred', width: 320},
  {story: 'Screener › OutcomeMayBeNeedsReferralFromThisPractice', width: 1200, lang: 'es', scheme: 'dark'},
  {story: 'Screener › OutcomeTalkFirstAfterCrisis', width: 320, scheme: 'dark'},
  {story: 'Screener › OutcomeNotACandidate', width: 1200},
  {story: 'Explainer › Default', width: 320},
  {story: 'Explainer › Article', width: 1200, lang: 'es'},
  {story: 'Explainer › ArticleOnPain', width: 400, scheme: 'dark'},
  {story: 'Explainer › Article', width: 400, as: 'forced', prepare: inForcedColours},
  {story: 'Explainer › Default', width: 600, as: 'print', prepare: inPrint},
  {story: 'Text to schedule › Default', width: 280},
  {story: 'Text to schedule › WithCallsAndHours', width: 1200, lang: 'es', scheme: 'dark'},
  {story: 'Text to schedule › Outline', width: 400, scheme: 'dark'},
  {story: 'Text to schedule › AsLink', width: 400},
  {story: 'Text to schedule › Default', width: 320, as: 'large', prepare: twiceAsLarge},
  {story: 'Text to schedule › BadNumber', width: 400},
  {story: 'Payment disclaimer › Default', width: 280, lang: 'es'},
  {story: 'Payment disclaimer › PastItsReview', width: 1200, scheme: 'dark'},
  {story: 'Payment disclaimer › Short', width: 400},
  {story: 'Payment disclaimer › Line', width: 400},
];

if (engine === 'chromium') {
  describe('the picture of', () => {
    before(async () => {
      // A font of our own, so that the pictures are alike on every machine.
      for (const weight of ['400', '600', '700']) {
        const file = `/node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`;
        const face = new FontFace('Pictured', `url(${file})`, {weight});
        document.fonts.add(await face.load());
      }
    });
    after(() => {
      document.body.replaceChildren();
    });

    for (const {story, width, lang = 'en', scheme = 'light', as, prepare} of CASES) {
      const parts = [story, String(width), lang, scheme, as].filter(Boolean).join(' ');
      const name = parts.replace(/\W+/g, '-').toLowerCase();
      it(parts, async () => {
        await resize({width, height: 900});
        const found = STORIES.find((each) => each.name === story);
        if (!found) throw new Error(`There is no story ${story}`);
        const canvas = await found.show({lang, scheme});
        canvas.style.setProperty('--ketamine-font', 'Pictured');
        canvas.style.fontSize = '17px';
        await prepare?.(canvas);
        // Without a ring, which comes and goes with the focus of the window.
        for (const {shadowRoot} of canvas.children) {
          const {activeElement} = shadowRoot ?? {};
          if (activeElement instanceof HTMLElement) activeElement.blur();
        }
        await document.fonts.ready;
        const {x, y, height} = canvas.getBoundingClientRect();
        const area = {x: x + scrollX, y: y + scrollY, width, height: Math.ceil(height)};
        expect(await comparePicture(name, area)).to.equal('');
      });
    }
  });
}
