import {expect} from '@open-wc/testing';
import {LOCALES} from '../../src/content/locales.ts';
import {readableDate} from '../../src/model/date.ts';
import {violations} from '../support/axe.ts';
import {accessibilityTree, engine} from '../support/commands.ts';
import {page} from '../support/page.ts';
import {PaymentHarness, words} from '../support/payment-disclaimer.ts';
import {settled} from '../support/settled.ts';

const tag = (attributes = ''): string =>
  `<ketamine-payment-disclaimer ${attributes}></ketamine-payment-disclaimer>`;

async function mount(attributes = ''): Promise<PaymentHarness> {
  return new PaymentHarness((await page(tag(attributes))).firstElementChild);
}

const BEFORE_DATE = ['from', 'heading', 'insurance'] as const;
const AFTER_DATE = [
  'noBilling',
  'forms',
  'ownPlan',
  'several',
  'decides',
  'estimate',
  'estimate.when',
] as const;

describe('payment', () => {
  for (const locale of LOCALES) {
    const say = (items: readonly Parameters<typeof words>[0][]): string[] =>
      items.map((item) => words(item, locale));

    it(`says it all, in order, and no date when none is set (${locale})`, async () => {
      const {texts} = await mount(`lang="${locale}"`);
      expect(texts).to.deep.equal(say([...BEFORE_DATE, ...AFTER_DATE]));
    });

    it(`says on which day the statement about insurance was checked, right behind it (${locale})`, async () => {
      const harness = await mount(`lang="${locale}" as-of="2026-05-01"`);
      const date = readableDate('2026-05-01', locale);
      expect(date).to.contain('2026').and.not.contain('05');
      expect(harness.texts).to.deep.equal([
        ...say(BEFORE_DATE),
        words('asOf', locale, {date}),
        ...say(AFTER_DATE),
      ]);
      harness.host.removeAttribute('as-of');
      await settled();
      expect(harness.texts).to.deep.equal(say([...BEFORE_DATE, ...AFTER_DATE]));
    });

    it(`has nothing that axe reports (${locale})`, async () => {
      const {host} = await mount(`lang="${locale}" as-of="2026-05-01"`);
      expect(await violations(host)).to.deep.equal([]);
    });
  }

  it('says it in the clinic’s name', async () => {
    const clinic = 'hill clinic';
    const {texts} = await mount(`clinic="${clinic}"`);
    expect(texts[0]).to.equal(words('from', 'en', {clinic}));
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
