import {expect, fixtureCleanup} from '@open-wc/testing';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {INPUTS, type Answers, type InputId} from '../../src/content/screener/ids.ts';
import {path} from '../../src/engine/decide.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {resize} from '../support/commands.ts';
import {ScreenerHarness, words} from '../support/screener.ts';
import {settled} from '../support/settled.ts';

/* What a person has before their eyes on a phone, without a hand on it. */

const inView = (element: Element | undefined): boolean => {
  const {top, bottom} = element?.getBoundingClientRect() ?? {top: -1, bottom: -1};
  return top >= 0 && bottom <= innerHeight && bottom > top;
};

/** A screener at the top of a page of its own, which holds nothing else. */
async function mount(locale: Locale, attributes = ''): Promise<ScreenerHarness> {
  fixtureCleanup();
  document.body.style.margin = '0';
  scrollTo(0, 0);
  return ScreenerHarness.mount(`lang="${locale}" ${attributes}`);
}

const shown = (harness: ScreenerHarness, selector: string): HTMLElement[] =>
  [...harness.root.querySelectorAll<HTMLElement>(selector)].filter((each) =>
    each.checkVisibility(),
  );

const PRACTICE = 'referrer="Lakeside Psychiatry" referrer-phone="972-555-0142"';
const NEEDS: Answers = {...PATHS_TO.mayBeNeedsReferral.answers, referral: 'notYet'};

/** What somebody can do now, by what they answered and what the page has set. */
const ACTIONS: readonly (readonly [string, Answers, string, RegExp])[] = [
  ['text, with a referral', PATHS_TO.mayBeReferred.answers, '', /654-5673$/],
  ['text, with a referral and a practice', PATHS_TO.mayBeReferred.answers, PRACTICE, /654-5673$/],
  ['call the practice', NEEDS, PRACTICE, /555-0142$/],
  ['print where no practice is known', NEEDS, '', /^(Print|Imprimir)/],
  ['call, to talk first', PATHS_TO.talkFirst.answers, PRACTICE, /555-0142$/],
  ['print, to talk first', PATHS_TO.talkFirst.answers, '', /^(Print|Imprimir)/],
  ['call, when it is not for them', PATHS_TO.notACandidate.answers, PRACTICE, /555-0142$/],
];

/** Whether it has a colour of its own behind its words. */
const isFilled = (each: Element): boolean => {
  const {backgroundColor} = getComputedStyle(each);
  return !/^(transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(backgroundColor);
};

describe('the way through the screener on a phone', () => {
  for (const locale of LOCALES) {
    for (const [name, answers, attributes, label] of ACTIONS)
      it(`has one filled action, in view at 390 × 844: ${name} (${locale})`, async () => {
        await resize({width: 390, height: 844});
        const harness = await mount(locale, attributes);
        await harness.to(answers);
        const filled = shown(harness, '[part~="button"]').filter(isFilled);
        expect(filled.length).to.equal(1);
        expect(filled[0]?.textContent.trim()).to.match(label);
        expect(inView(filled[0])).to.equal(true);
      });

    it(`outlines texting for who has a referral and is to talk first (${locale})`, async () => {
      const harness = await mount(locale);
      await harness.to(PATHS_TO.talkFirstReferred.answers);
      const texts = shown(harness, '[part~="button"]').filter((each) =>
        each.textContent.includes('654-5673'),
      );
      expect(texts.length).to.equal(1);
      expect(texts.map(isFilled)).to.deep.equal([false]);
    });

    it(`comes in at crisis help after “Go on”, with its first link in view (${locale})`, async () => {
      await resize({width: 390, height: 844});
      const harness = await mount(locale, PRACTICE);
      await harness.to(PATHS_TO.talkFirstAfterCrisis.answers);
      expect(harness.focused?.textContent).to.contain(words('crisis.heading', locale));
      expect(inView(harness.focused ?? undefined)).to.equal(true);
      const [, second] = harness.links.filter(({href}) => href === 'tel:988');
      expect(inView(second)).to.equal(true);
    });

    it(`has Continue in view at 360 × 640 where there are up to four answers (${locale})`, async () => {
      await resize({width: 360, height: 640});
      const seen = new Set<InputId>();
      for (const {answers} of Object.values(PATHS_TO)) {
        const harness = await mount(locale);
        await harness.start();
        const given: Answers = answers;
        for (const id of path(given)) {
          if (id === 'afterCrisis') break;
          const count = INPUTS[id].length;
          if (count <= 4) {
            seen.add(id);
            expect(inView(harness.buttons.at(-1)), id).to.equal(true);
          }
          await harness.answer(id, [given[id] ?? []].flat());
        }
      }
      expect([...seen].sort()).to.deep.equal(
        ['moodResponse', 'painControl', 'painSeverity', 'referral', 'safety'].sort(),
      );
    });

    it(`has the crisis strip in two lines at most after the first screen, at 360 px (${locale})`, async () => {
      await resize({width: 360, height: 640});
      const harness = await mount(locale);
      await harness.start();
      const parts = [
        ...harness.links.slice(0, 3),
        [...harness.root.querySelectorAll('p')].find(
          ({textContent}) => textContent === words('crisis.brief', locale),
        )!,
      ];
      const middles = parts.map((each) => {
        const {top, bottom} = each.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      });
      expect(new Set(middles).size).to.be.at.most(2);
    });
  }

  it('tells a progress that never goes back on the way, and ends whole', async () => {
    for (const {answers} of Object.values(PATHS_TO)) {
      const harness = await mount('en');
      const given: Answers = answers;
      await harness.start();
      let last = 0;
      for (const id of path(given)) {
        const [, step, total] = /Question (\d) of (?:up to )?(\d)/.exec(harness.text) ?? [];
        if (id !== 'afterCrisis') {
          const share = Number(step) / Number(total);
          expect(share, id).to.be.greaterThan(last);
          last = share;
        }
        await harness.answer(id, [given[id] ?? []].flat());
      }
      if (given.referral) expect(last).to.equal(1);
    }
  });

  it('fills an answer that is chosen, and never one under a hand', async () => {
    const harness = await mount('en');
    await harness.start();
    await harness.pick('safety', 'no');
    await settled();
    const grounds = harness.answers.map(
      (each) => getComputedStyle(each.closest('label')!).backgroundColor,
    );
    expect(grounds[0]).to.equal(grounds[2]);
    expect(grounds[1]).not.to.equal(grounds[0]);
    const hovering = harness.root.adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules])
      .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule)
      .filter(({selectorText}) => selectorText.includes('.choice:hover'));
    expect(hovering.length).to.be.greaterThan(0);
    for (const {style} of hovering) expect(style.background).to.equal('');
  });
});
