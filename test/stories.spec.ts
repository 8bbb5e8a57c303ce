import {expect} from '@open-wc/testing';
import type {Locale} from '../src/content/locales.ts';
import {violations} from './support/axe.ts';
import {emulateMedia, engine, resize} from './support/commands.ts';
import {STORIES} from './support/stories.ts';

interface Look {
  readonly lang: Locale;
  readonly scheme: 'light' | 'dark';
  readonly forced?: true;
  readonly width: 1280 | 320;
}

/**
 * One engine looks at every language in every look, the wide and the narrow window by turns; the others
 * at two, because axe reads the same tree, but not the same colours.
 */
const LOOKS: readonly Look[] =
  engine === 'chromium'
    ? [
        {lang: 'en', scheme: 'light', width: 1280},
        {lang: 'en', scheme: 'dark', width: 320},
        {lang: 'en', scheme: 'light', forced: true, width: 1280},
        {lang: 'es', scheme: 'light', width: 320},
        {lang: 'es', scheme: 'dark', width: 1280},
        {lang: 'es', scheme: 'light', forced: true, width: 320},
      ]
    : [
        {lang: 'en', scheme: 'light', width: 1280},
        {lang: 'es', scheme: 'dark', width: 320},
      ];

describe('every story', () => {
  after(() => {
    document.body.replaceChildren();
  });

  for (const {name, show} of STORIES) {
    it(`${name}: plays, axe reports nothing, and nothing scrolls sideways`, async function () {
      this.timeout(60_000);
      for (const {lang, scheme, forced, width} of LOOKS) {
        const look = `${lang}, ${forced ? 'forced colours' : scheme}, ${width} px`;
        await resize({width, height: 800});
        if (engine === 'chromium') await emulateMedia(forced ? {'forced-colors': 'active'} : {});
        // Drawn anew each time: Chromium keeps the colours of what was there before they were forced.
        const canvas = await show({lang, scheme});
        expect(await violations(canvas), look).to.deep.equal([]);
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth, look).to.equal(clientWidth);
      }
    });
  }
});
