import {expect} from '@open-wc/testing';
import {LOCALES} from '../../src/content/locales.ts';
import {readableDate} from '../../src/settings/date.ts';
import {violations} from '../support/axe.ts';
import {accessibilityTree, engine} from '../support/commands.ts';
import {page} from '../support/page.ts';
import {PaymentHarness, words} from '../support/payment-disclaimer.ts';
import {settled} from '../support/settled.ts';
import {warnings} from '../support/site-owner.ts';

const tag = (attributes = ''): string =>
  `<ketamine-payment-disclaimer ${attributes}></ketamine-payment-disclaimer>`;

async function mount(attributes = ''): Promise<PaymentHarness> {
  return new PaymentHarness((await page(tag(attributes))).firstElementChild);
}

const BEFORE_DATE = ['heading', 'from', 'glance.insurance', 'insurance'] as const;
const AFTER_DATE = [
  'noBilling',
  'glance.forms',
  'forms',
  'ownPlan',
  'glance.estimate',
  'estimate',
  'estimate.when',
  'several',
  'decides',
] as const;

describe('payment', () => {
  for (const locale of LOCALES) {
    const msg = (items: readonly Parameters<typeof words>[0][]): string[] =>
      items.map((item) => words(item, locale));

    it(`says it all, in order, and no date when none is set (${locale})`, async () => {
      const {texts} = await mount(`lang="${locale}"`);
      expect(texts).to.deep.equal(msg([...BEFORE_DATE, ...AFTER_DATE]));
    });

    it(`says on which day the statement about insurance was checked, right behind it (${locale})`, async () => {
      const harness = await mount(`lang="${locale}" as-of="2026-05-01"`);
      const date = readableDate('2026-05-01', locale);
      expect(date).to.contain('2026').and.not.contain('05');
      expect(harness.texts).to.deep.equal([
        ...msg(BEFORE_DATE),
        words('asOf', locale, {date}),
        ...msg(AFTER_DATE),
      ]);
      harness.host.removeAttribute('as-of');
      await settled();
      expect(harness.texts).to.deep.equal(msg([...BEFORE_DATE, ...AFTER_DATE]));
    });

    it(`has nothing that axe reports (${locale})`, async () => {
      const {host} = await mount(`lang="${locale}" as-of="2026-05-01"`);
      expect(await violations(host)).to.deep.equal([]);
    });
  }

  it('says it in the clinic’s name', async () => {
    const clinic = 'hill clinic';
    const {texts} = await mount(`clinic="${clinic}"`);
    expect(texts[1]).to.equal(words('from', 'en', {clinic}));
    for (const item of ['insurance', 'noBilling', 'forms'] as const) {
      const text = words(item, 'en', {clinic});
      expect(text).to.contain('Hill clinic');
      expect(texts).to.include(text);
    }
  });

  it('names no price', async () => {
    for (const locale of LOCALES)
      expect((await mount(`lang="${locale}"`)).text).to.not.match(/[$€£%]|\d{3}/);
  });

  it('is a region that is named by its heading, at the level that is set', async () => {
    for (const [level, expected] of [
      ['', 2],
      ['1', 1],
      ['4', 4],
      ['6', 6],
    ] as const) {
      const harness = await mount(`heading-level="${level}"`);
      expect(harness.region.localName).to.equal('section');
      expect(harness.regionName).to.equal(words('heading'));
      expect(harness.headings).to.deep.equal([{text: words('heading'), level: expected}]);
    }
  });

  if (engine === 'chromium')
    it('reads as region and heading to assistive technology', async () => {
      const body = await page(tag());
      body.id = 'around';
      const region = await accessibilityTree('#around');
      expect(region).to.include({role: 'region', name: words('heading')});
      expect(region.children?.find(({role}) => role === 'heading')).to.include({
        name: words('heading'),
        level: 2,
      });
    });
});

describe('how much it says', () => {
  const said = async (attributes: string): Promise<string> => (await mount(attributes)).text;
  const statement = ['insurance', 'noBilling'] as const;
  const more = ['forms', 'ownPlan', 'estimate', 'estimate.when'] as const;
  const most = ['several', 'decides'] as const;

  const VARIANTS = {
    full: {shows: [...statement, ...more, ...most], leaves: []},
    short: {shows: [...statement, ...more], leaves: most},
    line: {shows: statement, leaves: [...more, ...most]},
  } as const;
  for (const [variant, {shows, leaves}] of Object.entries(VARIANTS))
    for (const locale of LOCALES)
      it(`is ${variant}, with the clinic named as the one who says it (${locale})`, async () => {
        const harness = await mount(`variant="${variant}" lang="${locale}" as-of="2026-05-01"`);
        for (const item of shows) expect(harness.text).to.include(words(item, locale));
        for (const item of leaves) expect(harness.text).not.to.include(words(item, locale));
        expect(harness.text).to.match(/2026/);
        expect(harness.regionName).to.equal(words('heading', locale));
        expect(await violations(harness.host)).to.deep.equal([]);
      });

  it('is all of it by default, and when another is asked for, of which the site owner is told', async () => {
    const heard = warnings();
    expect(await said('variant="tiny"')).to.equal(await said('variant="full"'));
    expect(await said('')).to.equal(await said('variant="full"'));
    expect(heard.join()).to.match(/variant.*Write/);
  });

  it('says calmly that it should have been checked again', async () => {
    const late = words('pastReview', 'en', {reviewDate: 'May 1, 2026'});
    expect(await said('review-by="2026-05-01"')).to.include(late);
    expect(await said('review-by="2999-05-01"')).not.to.include('2999');
  });
});
