import {expect} from '@open-wc/testing';
import {violations} from './support/axe.ts';
import {RULES_OF_COLOURS} from './support/axe-rules.ts';
import {cases, emulateMedia, inWindow, isWhole} from './support/commands.ts';
import {described, everything, seen} from './support/inside.ts';
import {STORIES, storyOf} from './support/stories.ts';

/** Whether anything of an element moves for longer than so many seconds; its marks are boxes of their own. */
const moves = (element: Element, longest: number): boolean =>
  [null, '::before', '::after'].some((box) => {
    const {transitionDuration, animationName} = getComputedStyle(element, box);
    return (
      animationName !== 'none' ||
      transitionDuration.split(',').some((time) => parseFloat(time) > longest)
    );
  });

/** What nobody finds, or what gets into the way. */
const hidden = (canvas: Element): Element[] =>
  everything(canvas).filter((each) =>
    each.matches(
      '[title], [placeholder], [accesskey], [autofocus], [tabindex]:not([tabindex="-1"]), svg title, marquee, [aria-live=assertive]',
    ),
  );

const movingHelp = (canvas: Element): Element[] =>
  everything(canvas)
    .filter((each) => each.matches('a:is([href$=":988"], [href$=":911"], [href$="838255"])'))
    .filter((each) => !/^0s(, 0s)*$/.test(getComputedStyle(each).transitionDuration));

/** What can be pressed and has neither an edge nor an underline, and what is picked and has no mark. */
const withoutEdge = (canvas: Element): Element[] =>
  everything(canvas)
    .filter((each) => each.matches('.button, a[href], input') && seen(each))
    .filter((each) => {
      const {borderTopWidth, borderTopStyle, textDecorationLine, appearance, opacity} =
        getComputedStyle(each);
      const edge = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none';
      return !edge && textDecorationLine === 'none' && appearance === 'none' && opacity !== '0';
    });

const WIDTHS = ['1280', '320'] as const;

const whole = await isWhole();
const CASES = await cases({
  story: STORIES.map(({name}) => name),
  look: ['light', 'dark', 'forced'],
  lang: ['en', 'es'],
  width: WIDTHS,
});

for (const width of WIDTHS)
  describe(`every story, ${width} px`, () => {
    inWindow({width: Number(width), height: 800});
    after(() => {
      document.body.replaceChildren();
    });

    for (const {story, look, lang} of CASES.filter((each) => each.width === width)) {
      it(`${story} (${lang}, ${look}): plays, axe reports nothing, and nothing moves or is hidden`, async function () {
        this.timeout(60_000);
        const forced = look === 'forced' && ({'forced-colors': 'active'} as const);
        await emulateMedia({...forced});
        // Drawn anew each time: Chromium keeps the colours of what was there before they were forced.
        const canvas = await storyOf(story).show({
          lang,
          scheme: look === 'dark' ? 'dark' : 'light',
        });
        // In light, the same story has been asked for everything; forced colours are the reader's own.
        const rules = look === 'light' || whole ? undefined : RULES_OF_COLOURS;
        if (look !== 'forced' || whole) expect(await violations(canvas, rules)).to.deep.equal([]);
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth, 'scrolls sideways').to.equal(clientWidth);
        if (forced) expect(withoutEdge(canvas).map(described), 'without an edge').to.deep.equal([]);
        expect(hidden(canvas).map(described), 'hidden, or in the way').to.deep.equal([]);
        expect(movingHelp(canvas).map(described), 'help that moves').to.deep.equal([]);
        const slow = everything(canvas).filter((each) => moves(each, 0.2));
        expect(slow.map(described), 'moves for more than 200 ms').to.deep.equal([]);
        await emulateMedia({...forced, 'prefers-reduced-motion': 'reduce'});
        const moving = everything(canvas).filter((each) => moves(each, 0));
        expect(moving.map(described), 'moves for who wants none of it').to.deep.equal([]);
      });
    }
  });
