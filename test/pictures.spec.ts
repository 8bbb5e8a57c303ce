import {expect} from '@open-wc/testing';
import {
  comparePicture,
  emulateMedia,
  engine,
  resize,
  type EmulatedMedia,
} from './support/commands.ts';
import {longerWords} from './support/longer-words.ts';
import {SCREENS, STORIES} from './support/stories.ts';

interface Look {
  readonly width: number;
  readonly lang: 'en' | 'es';
  readonly scheme: 'light' | 'dark';
}

interface Case extends Partial<Look> {
  readonly story: string;
  readonly as?: string;
  readonly media?: EmulatedMedia;
  readonly prepare?: (canvas: HTMLElement) => void;
}

const twiceAsLarge = (canvas: HTMLElement): void => {
  canvas.style.fontSize = '200%';
};
const rightToLeft = (canvas: HTMLElement): void => {
  canvas.dir = 'rtl';
};

/** Every screen has one of these, by turns. */
const LOOKS: readonly Look[] = [
  {width: 320, lang: 'en', scheme: 'light'},
  {width: 1200, lang: 'es', scheme: 'dark'},
  {width: 400, lang: 'es', scheme: 'light'},
  {width: 800, lang: 'en', scheme: 'dark'},
];

// prettier-ignore
const CASES: readonly Case[] = [
  ...SCREENS.map(({name: story}, turn) => ({story, ...LOOKS[turn % LOOKS.length]})),
  {story: 'Screener › Start', as: 'rtl', prepare: rightToLeft},
  {story: 'Screener › MoodPattern', as: 'large', prepare: twiceAsLarge},
  {story: 'Screener › MoodPattern', as: 'longer', lang: 'es', prepare: longerWords},
  {story: 'Screener › MissingAnswers', as: 'forced', media: {'forced-colors': 'active'}},
  {story: 'Screener › MissingAnswers', as: 'contrast', scheme: 'dark', media: {'prefers-contrast': 'more'}},
  {story: 'Screener › CrisisHelp', width: 320},
  {story: 'Screener › CrisisHelp', as: 'longer', lang: 'es', prepare: longerWords},
  {story: 'Screener › OutcomeMayBeReferred', as: 'longer', lang: 'es', prepare: longerWords},
  {story: 'Explainer › Default', as: 'longer', lang: 'es', prepare: longerWords},
  {story: 'Explainer › Article', as: 'forced', media: {'forced-colors': 'active'}},
  {story: 'Explainer › Default', width: 600, as: 'print', media: {type: 'print'}},
  {story: 'Text to schedule › Default', width: 280},
  {story: 'Text to schedule › Default', width: 320, as: 'large', prepare: twiceAsLarge},
  {story: 'Text to schedule › Default', as: 'longer', lang: 'es', prepare: longerWords},
  {story: 'Text to schedule › Default', as: 'contrast', media: {'prefers-contrast': 'more'}},
  {story: 'Payment disclaimer › Default', width: 280, lang: 'es'},
  {story: 'Payment disclaimer › Default', as: 'longer', lang: 'es', prepare: longerWords},
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

    for (const {story, width = 400, lang = 'en', scheme = 'light', as, media, prepare} of CASES) {
      const parts = [story, String(width), lang, scheme, as].filter(Boolean).join(' ');
      const name = parts.replace(/\W+/g, '-').toLowerCase();
      it(parts, async () => {
        await resize({width, height: 900});
        // Nothing is caught on its way from one colour to another.
        await emulateMedia({...media, 'prefers-reduced-motion': 'reduce'});
        const found = STORIES.find((each) => each.name === story);
        if (!found) throw new Error(`There is no story ${story}`);
        const canvas = await found.show({lang, scheme});
        canvas.style.fontFamily = 'Pictured';
        canvas.style.fontSize = '17px';
        prepare?.(canvas);
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
