import {expect} from '@open-wc/testing';
import {violations} from './support/axe.ts';
import {engine, resize} from './support/commands.ts';
import {STORIES} from './support/stories.ts';

/** One engine looks at every combination; the others at one, because axe reads the same tree. */
const LANGUAGES = engine === 'chromium' ? ['en', 'es'] : ['en'];
const SCHEMES = engine === 'chromium' ? ['light', 'dark'] : ['light'];
const WIDTHS = engine === 'chromium' ? [320, 1280] : [1280];

for (const width of WIDTHS) {
  describe(`every story at ${width}px`, () => {
    beforeEach(() => resize({width, height: 800}));
    after(() => {
      document.body.replaceChildren();
    });

    for (const {name, show} of STORIES) {
      it(`${name}: axe reports nothing, and nothing scrolls sideways`, async function () {
        this.timeout(30_000);
        for (const lang of LANGUAGES) {
          for (const scheme of SCHEMES) {
            const canvas = await show({lang, scheme});
            expect(await violations(canvas), `${lang}, ${scheme}`).to.deep.equal([]);
            const {scrollWidth, clientWidth} = document.documentElement;
            expect(scrollWidth, `${lang}, ${scheme}`).to.equal(clientWidth);
          }
        }
      });
    }
  });
}
