import {expect} from '@open-wc/testing';
import {items as commonItems, type CommonItem} from '../../src/content/provenance/common.ts';
import {
  items as explainerItems,
  type ExplainerItem,
} from '../../src/content/provenance/explainer.ts';
import type {ItemTable} from '../../src/content/provenance/schema.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {KetamineExplainer} from '../../src/elements/explainer/ketamine-explainer.ts';
import {readableDate} from '../../src/settings/date.ts';
import {violations} from '../support/axe.ts';
import {
  accessibilityTree,
  engine,
  press,
  resize,
  type AccessibleNode,
} from '../support/commands.ts';
import {ExplainerHarness, words} from '../support/explainer.ts';
import {words as screenerWords} from '../support/screener.ts';
import {page} from '../support/page.ts';
import {expectSame} from '../support/same.ts';
import {settled} from '../support/settled.ts';
import {warnings} from '../support/site-owner.ts';
import {until} from '../../stories/support/until.ts';

type Item = ExplainerItem | CommonItem;

const tag = (attributes = ''): string => `<ketamine-explainer ${attributes}></ketamine-explainer>`;

async function mount(attributes = ''): Promise<ExplainerHarness> {
  return new ExplainerHarness((await page(tag(attributes))).firstElementChild);
}

/** Words that stand in one reading alone. */
const ONLY = {
  mood: ['mood.who', 'mdd', 'mood.hope', 'not.heading', 'not.mild', 'mood.repair', 'mood.length'],
  pain: ['pain.hard', 'pain.may', 'crps', 'otherNerve', 'pain.reset', 'pain.length'],
} as const;
const TOPICS = [
  'day.heading',
  'help.heading',
  'how.heading',
  'feel.heading',
  'better.heading',
  'arrange.heading',
  'cost.heading',
] as const;

const all = (items: readonly Item[], locale: 'en' | 'es' = 'en'): string[] =>
  items.map((item) => words(item, locale));

/** What the clinic says of the treatment itself, in the part on depression. */
const GENERAL: readonly Item[] = ['what.dose'];

/** Which reading is on the screen: all of its words, and none of the other’s. */
function reading({texts}: ExplainerHarness, locale: 'en' | 'es' = 'en'): string {
  const seen = (items: readonly Item[]): number =>
    all(items, locale).filter((text) => texts.includes(text)).length;
  const found = (['mood', 'pain'] as const).filter((each) => seen(ONLY[each]));
  return found.length === 1 && seen(ONLY[found[0]!]) === ONLY[found[0]!].length
    ? found[0]!
    : 'mixed';
}

describe('the explainer', () => {
  for (const locale of LOCALES) {
    it(`says what it is, and asks the reader’s questions in their order (${locale})`, async () => {
      const {texts, headings} = await mount(`lang="${locale}"`);
      const first: readonly Item[] = ['title', 'from', 'infusion', 'what.dose', 'what.outpatient'];
      expect(texts.slice(0, first.length)).to.deep.equal(all(first, locale));
      const [day, ...others] = TOPICS;
      const moments = ['day.bring', 'day.recliner', 'mood.length', 'day.home'] as const;
      expect(headings.map(({text}) => text)).to.deep.equal(
        all(['title', day, ...moments, ...others], locale),
      );
    });

    it(`says in each reading what it is for, and what it is not for (${locale})`, async () => {
      const harness = await mount(`lang="${locale}"`);
      harness.openAll();
      expect(reading(harness, locale)).to.equal('mood');
      expect(harness.texts).to.include.members(
        all(['bipolar', 'ptsd', 'anxiety', 'not.who', 'not.situational', 'not.moodSwings'], locale),
      );
      harness.readings[1]?.click();
      await settled();
      expect(reading(harness, locale)).to.equal('pain');
      expect(harness.texts).to.include.members(all(['fibro', 'phn', 'lyme', 'pain.who'], locale));
    });

    it(`never says “rapid” without the rest, in this order (${locale})`, async () => {
      const group = [
        'better.several',
        'better.hours',
        'better.doing',
        'better.mood',
        'better.result',
      ];
      for (const concern of ['depression', '']) {
        const harness = await mount(`lang="${locale}" concern="${concern}"`);
        harness.openAll();
        const {texts} = harness;
        const at = texts.indexOf(words('better.several', locale));
        expect(texts.slice(at, at + group.length)).to.deep.equal(all(group as Item[], locale));
        expect(texts.filter((text) => text === words('better.result', locale))).to.have.length(1);
        for (const topic of harness.topics) topic.open = false;
        expect(harness.texts).to.not.include(words('better.result', locale));
        expect(harness.texts).to.not.include(words('better.hours', locale));
      }
    });

    it(`says nothing of depression alone to who reads about pain (${locale})`, async () => {
      const harness = await mount(`lang="${locale}" concern="pain"`);
      harness.openAll();
      // What the clinic says in the part on depression, or of it by name.
      const items = Object.entries({...explainerItems, ...commonItems} as ItemTable);
      const ofDepression = items
        .filter(([, {facts = []}]) => facts.some((fact) => /^S[123]\.|^S6\.3/.test(fact)))
        .map(([id]) => id as Item)
        .filter((id) => !GENERAL.includes(id));
      expect(ofDepression).to.include.members(['mood.who', 'better.result', 'mood.length', 'mdd']);
      const said = harness.texts;
      expect(ofDepression.filter((id) => said.includes(words(id, locale)))).to.deep.equal([]);
      expect(said).to.include(words('better.mood', locale));
    });

    it(`says next to each claim that the use is off-label (${locale})`, async () => {
      const offLabel = words('offLabel', locale);
      const harness = await mount(`lang="${locale}"`);
      harness.openAll();
      const {texts} = harness;
      expect(texts[texts.indexOf(words('mood.hope', locale)) + 1]).to.equal(offLabel);
      harness.readings[1]?.click();
      await settled();
      const pain = harness.texts;
      expect(pain[pain.indexOf(words('otherNerve', locale)) + 1]).to.equal(offLabel);
      expect(pain.filter((text) => text === offLabel)).to.have.length(1);
    });

    it(`says on which day the statement about insurance was checked (${locale})`, async () => {
      const cost: readonly Item[] = ['insurance', 'noBilling'];
      const harness = await mount(`lang="${locale}"`);
      harness.openAll();
      expect(harness.texts.slice(-2)).to.deep.equal(all(cost, locale));
      harness.host.setAttribute('as-of', '2026-05-01');
      await settled();
      const asOf = words('asOf', locale, {date: readableDate('2026-05-01', locale)});
      expect(harness.texts.slice(-3)).to.deep.equal([
        words('insurance', locale),
        asOf,
        words('noBilling', locale),
      ]);
    });

    for (const concern of ['', 'depression', 'pain'])
      it(`has nothing that axe reports, closed and open (${locale}, ${concern || 'both'})`, async () => {
        const harness = await mount(`lang="${locale}" concern="${concern}" as-of="2026-05-01"`);
        expect(await violations(harness.host)).to.deep.equal([]);
        harness.openAll();
        expect(await violations(harness.host)).to.deep.equal([]);
        harness.readings[1]?.click();
        await settled();
        expect(await violations(harness.host)).to.deep.equal([]);
      });
  }

  it('is a region that is named by its heading, with no level left out', async () => {
    const levels: Readonly<Record<string, readonly number[]>> = {
      '': [2, 3, 4],
      '1': [1, 2, 3],
      '3': [3, 4, 5],
      '5': [5, 6, 6],
      '6': [6, 6, 6],
    };
    for (const [level, [title, topic, part]] of Object.entries(levels)) {
      const harness = await mount(`heading-level="${level}"`);
      harness.openAll();
      expect(harness.region.localName).to.equal('section');
      expect(harness.regionName).to.equal(words('title'));
      expect(harness.headings.filter(({text}) => text === words('title'))).to.deep.equal([
        {text: words('title'), level: title},
      ]);
      for (const text of all(TOPICS))
        expect(harness.headings).to.deep.include({text, level: topic});
      expect(harness.headings).to.deep.include({text: words('not.heading'), level: part});
    }
  });
});

describe('the reader’s choice of reading', () => {
  it('is a named group of two, the first of them chosen', async () => {
    const {readings, readingsName} = await mount();
    expect(readings.map(({checked}) => checked)).to.deep.equal([true, false]);
    expect(readings.map(({labels}) => labels?.[0]?.textContent.trim())).to.deep.equal(
      all(['reading.mood', 'reading.pain']),
    );
    expect(readingsName).to.equal(words('reading'));
  });

  it('is made with the keyboard', async () => {
    const harness = await mount();
    harness.openAll();
    harness.readings[0]?.focus();
    await press('ArrowRight');
    await settled();
    expectSame(harness.focused, harness.readings[1]);
    expect(reading(harness)).to.equal('pain');
    await press('ArrowLeft');
    await settled();
    expectSame(harness.focused, harness.readings[0]);
    expect(reading(harness)).to.equal('mood');
    await press('Tab');
    expectSame(harness.focused, harness.summaries[0]);
    await press('Shift', 'Tab');
    expectSame(harness.focused, harness.readings[0]);
  });

  it('belongs to its own explainer, of two on the page', async () => {
    const body = await page(tag(), tag());
    const [first, second] = [...body.children].map((each) => new ExplainerHarness(each));
    first?.openAll();
    second?.openAll();
    second?.readings[1]?.click();
    await settled();
    expect(reading(first!)).to.equal('mood');
    expect(reading(second!)).to.equal('pain');
    expect(first?.readings[0]?.checked).to.equal(true);
  });

  it('stays through a change of language', async () => {
    const harness = await mount();
    harness.openAll();
    harness.readings[1]?.click();
    harness.host.lang = 'es';
    await settled();
    expect(reading(harness, 'es')).to.equal('pain');
    expect(harness.readings.map(({checked}) => checked)).to.deep.equal([false, true]);
  });

  it('is made by the page where it sets a concern, and followed when it changes', async () => {
    const harness = await mount('concern="pain"');
    harness.openAll();
    expect(harness.readings).to.deep.equal([]);
    expect(reading(harness)).to.equal('pain');
    harness.host.setAttribute('concern', 'depression');
    await settled();
    expect(harness.readings).to.deep.equal([]);
    expect(reading(harness)).to.equal('mood');
    Object.assign(harness.host, {concern: 'pain'});
    await settled();
    expect(reading(harness)).to.equal('pain');
    Object.assign(harness.host, {concern: null});
    await settled();
    expect(harness.readings).to.have.length(2);
    expect(reading(harness)).to.equal('mood');
  });

  for (const width of [320, 800])
    for (const locale of LOCALES)
      it(`stays under the hand that makes it, and leaves no room for the other (${width}px, ${locale})`, async () => {
        await resize({width, height: 600});
        const body = await page(
          '<p>Above</p>',
          tag(`lang="${locale}"`),
          '<p style="block-size: 900px">Below</p>',
        );
        const harness = new ExplainerHarness(body.children[1]);
        harness.openAll();
        scrollTo(0, 100);
        const place = (): number[] =>
          [body.firstElementChild!, ...harness.readings].map(
            (each) => each.getBoundingClientRect().top,
          );
        const before = place();
        const heights: number[] = [];
        for (const each of [1, 0, 1, 0]) {
          harness.readings[each]?.click();
          await settled();
          expect(place()).to.deep.equal(before);
          // Each is as high as it is alone.
          const alone = new ExplainerHarness(
            (await page(tag(`lang="${locale}" concern="${each ? 'pain' : 'depression'}"`)))
              .firstElementChild,
          );
          alone.openAll();
          const high = ({topics}: ExplainerHarness): number[] =>
            topics.map((topic) => Math.round(topic.getBoundingClientRect().height));
          expect(high(harness)).to.deep.equal(high(alone));
          alone.host.parentElement?.remove();
          heights.push(harness.host.getBoundingClientRect().height);
        }
        expect(heights[0]).to.not.equal(heights[1]);
        scrollTo(0, 0);
      });

  if (engine === 'chromium')
    it('leaves the other reading to nobody’s ears', async () => {
      const body = await page(tag());
      body.id = 'around';
      new ExplainerHarness(body.firstElementChild).openAll();
      const names = ({name = '', children = []}: AccessibleNode): string[] => [
        name.trim(),
        ...children.flatMap(names),
      ];
      const heard = names(await accessibilityTree('#around'));
      expect(heard).to.include.members(all(ONLY.mood));
      for (const text of all(ONLY.pain)) expect(heard).to.not.include(text);
    });
});

describe('the topics', () => {
  it('open and close with the keyboard, as many as the reader likes', async () => {
    const harness = await mount();
    const day = words('day.heading');
    expect(harness.open).to.deep.equal([day]);
    const [, help, how] = harness.summaries;
    help?.focus();
    await press('Enter');
    await press('Tab');
    expectSame(harness.focused, how);
    await press(' ');
    expect(harness.open).to.deep.equal(all(['day.heading', 'help.heading', 'how.heading']));
    expect(harness.texts).to.include.members(all(['mood.hope', 'mood.repair', 'day.recliner']));
    await press(' ');
    await press('Shift', 'Tab');
    await press('Enter');
    expect(harness.open).to.deep.equal([day]);
    expect(harness.texts).to.not.include(words('mood.hope'));
  });

  it('are reached one after the other with Tab, and then left', async () => {
    const body = await page(tag('concern="pain"'), '<button>After</button>');
    const harness = new ExplainerHarness(body.firstElementChild);
    harness.summaries[0]?.focus();
    for (const summary of harness.summaries) {
      expectSame(harness.focused, summary);
      await press('Tab');
    }
    expectSame(document.activeElement, body.lastElementChild);
  });

  it('stay as the reader left them while language, reading and settings change', async () => {
    const harness = await mount();
    harness.summaries[0]?.click();
    harness.summaries[3]?.click();
    harness.summaries[6]?.click();
    const left = ['feel.heading', 'cost.heading'] as const;
    expect(harness.open).to.deep.equal(all(left));
    harness.host.lang = 'es';
    await settled();
    expect(harness.open).to.deep.equal(all(left, 'es'));
    harness.readings[1]?.click();
    await settled();
    Object.assign(harness.host, {clinic: 'Hill Clinic', asOf: '2026-05-01', headingLevel: 3});
    await settled();
    Object.assign(harness.host, {concern: 'pain'});
    await settled();
    expect(harness.open).to.deep.equal(all(left, 'es'));
  });

  if (engine === 'chromium')
    it('say whether they are open to assistive technology', async () => {
      const body = await page(tag());
      body.id = 'around';
      const triangles = (await accessibilityTree('#around')).children?.filter(
        ({role}) => role === 'DisclosureTriangle',
      );
      expect(triangles?.map(({name, expanded}) => [name, expanded])).to.deep.equal(
        all(TOPICS).map((name) => [name, name === words('day.heading')]),
      );
    });
});

describe('its layout', () => {
  const parts = (harness: ExplainerHarness): string[] => harness.headings.map(({text}) => text);

  for (const concern of ['depression', 'pain'])
    it(`says as an article all that it says as an accordion, all of it in view (${concern})`, async () => {
      const accordion = await mount(`concern="${concern}"`);
      accordion.openAll();
      const article = await mount(`concern="${concern}" layout="article"`);
      expect(article.text).to.equal(accordion.text);
      expect(parts(article)).to.deep.equal(parts(accordion));
      expectSame(article.root.querySelector('details'), null);
    });

  it('is the accordion when another is asked for, and the site owner is told', async () => {
    const heard = warnings();
    const harness = await mount('layout="tabs"');
    expect(harness.summaries.length).to.equal(7);
    expect(heard.join()).to.match(/layout.*Write/);
  });
});

describe('a topic', () => {
  const widget = (harness: ExplainerHarness): KetamineExplainer => {
    if (harness.host instanceof KetamineExplainer) return harness.host;
    throw new Error('This is no explainer');
  };

  it('can be opened by the page, and the others stay as they are', async () => {
    const harness = await mount();
    const before = harness.open;
    expect(widget(harness).show('cost')).to.equal(true);
    expect(harness.open).to.deep.equal([...before, words('cost.heading')]);
    expect(widget(harness).show('price')).to.equal(false);
    expect(widget(harness).show('__proto__')).to.equal(false);
    expect(harness.open).to.deep.equal([...before, words('cost.heading')]);
  });

  it('cannot be opened where the widget is on no page, and nothing is thrown', () => {
    expect(new KetamineExplainer().show('cost')).to.equal(false);
  });

  it('is opened by the address only where the page wants it', async () => {
    const before = location.href;
    try {
      history.replaceState(null, '', '#ketamine-feel');
      expect((await mount()).open).to.not.include(words('feel.heading'));
      const harness = await mount('deep-link');
      expect(harness.open).to.include(words('feel.heading'));
      history.replaceState(null, '', '#ketamine-cost');
      dispatchEvent(new HashChangeEvent('hashchange'));
      expect(harness.open).to.include(words('cost.heading'));
      history.replaceState(null, '', '#something-else');
      dispatchEvent(new HashChangeEvent('hashchange'));
      expect(location.hash).to.equal('#something-else');
      harness.host.remove();
      history.replaceState(null, '', '#ketamine-help');
      dispatchEvent(new HashChangeEvent('hashchange'));
      expect(harness.open).to.not.include(words('help.heading'));
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('is opened when a router pushes or replaces the address, and not again after that', async () => {
    const before = location.href;
    const own = Object.getOwnPropertyDescriptor(window, 'navigation');
    const topics = ['feel', 'cost'] as const;
    try {
      for (const isThere of [true, false]) {
        if (!isThere) Object.defineProperty(window, 'navigation', {configurable: true, value: {}});
        history.replaceState(null, '', '#');
        const harness = await mount('deep-link');
        for (const [index, topic] of topics.entries()) {
          const heading = words(`${topic}.heading`);
          expect(harness.open).to.not.include(heading);
          if (index) history.replaceState(null, '', `#ketamine-${topic}`);
          else history.pushState(null, '', `#ketamine-${topic}`);
          // Without the Navigation API it is seen with the reader's next move.
          if (!isThere || !own) await press('Shift');
          await until(() => harness.open.includes(heading), `${topic} did not open`);
        }
        const details = harness.root.getElementById('cost');
        details?.removeAttribute('open');
        await press('Shift');
        expect(harness.open).to.not.include(words('cost.heading'));
        harness.host.remove();
      }
    } finally {
      if (own) Object.defineProperty(window, 'navigation', own);
      else Reflect.deleteProperty(window, 'navigation');
      history.replaceState(null, '', before);
    }
  });
});

describe('its pictures', () => {
  it('say nothing that the words under them do not, and are hidden from who cannot see them', async () => {
    for (const concern of ['depression', 'pain']) {
      const harness = await mount(`concern="${concern}" layout="article"`);
      const scenes = [...harness.root.querySelectorAll('svg[viewBox="0 0 320 180"]')];
      // Four moments of the day, and how it works.
      expect(scenes.length).to.equal(5);
      for (const scene of scenes) {
        expect(scene.getAttribute('aria-hidden')).to.equal('true');
        expect(scene.textContent.trim()).to.equal('');
      }
      const said = concern === 'pain' ? 'pain.blocks' : 'mood.blocks';
      expect(harness.text).to.include(words(said)).and.to.include(words('receptor'));
    }
  });
});

describe('the way to the self-check', () => {
  const way = ({root}: ExplainerHarness): HTMLButtonElement | undefined =>
    [...root.querySelectorAll('button')].find(
      ({textContent}) => textContent.trim() === words('screener'),
    );

  it('is there only beside a self-check on the same page, whichever comes first', async () => {
    const harness = await mount();
    expectSame(way(harness), undefined);
    const screener = document.createElement('ketamine-screener');
    harness.host.after(screener);
    await settled();
    expect(way(harness)?.checkVisibility()).to.equal(true);
    screener.remove();
    await settled();
    expectSame(way(harness), undefined);
  });

  it('leads there and back, without a change of the address', async () => {
    const before = location.href;
    const entries = history.length;
    const body = await page(
      '<ketamine-screener></ketamine-screener>',
      '<p style="block-size: 2000px">Between</p>',
      tag(),
    );
    const screener = body.firstElementChild!;
    const harness = new ExplainerHarness(body.lastElementChild);
    way(harness)?.click();
    expectSame(document.activeElement, screener);
    expect(screener.getBoundingClientRect().top).to.be.within(-1, 1);
    expect(screener.shadowRoot?.activeElement?.textContent).to.contain(
      screenerWords('start.heading'),
    );
    const back = [...screener.shadowRoot!.querySelectorAll('button')].at(-1);
    back?.click();
    expectSame(document.activeElement, harness.host);
    expect(harness.focused?.textContent).to.contain(words('title'));
    expect(harness.host.getBoundingClientRect().top).to.be.below(innerHeight);
    expect(location.href).to.equal(before);
    expect(history.length).to.equal(entries);
  });
});

describe('what is dated', () => {
  const late = (text: string): boolean =>
    text.includes(words('pastReview', 'en', {reviewDate: 'May 1, 2026'}));
  const at = async (attributes: string): Promise<string> =>
    (await mount(`layout="article" ${attributes}`)).text;

  it('says when it was checked, and calmly that it should have been checked again', async () => {
    expect(late(await at('as-of="2025-05-01" review-by="2026-05-01"'))).to.equal(true);
    expect(await at('as-of="2025-05-01"')).to.include(words('asOf', 'en', {date: 'May 1, 2025'}));
    expect(await at('review-by="2999-01-01"')).to.equal(await at(''));
  });
});
