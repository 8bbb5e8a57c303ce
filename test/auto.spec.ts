import {expect} from '@open-wc/testing';
import {until} from '../stories/support/until.ts';
import {FOLDER, partnerPage, type Partner, type PartnerPage} from './support/partner-page.ts';
import {settled} from './support/settled.ts';

const FAR = '<div style="block-size: 3000px"></div>';
const FALLBACK = '<p>Text us.</p>';

/** Lets all our files in but those of this name: whatever asks for one is reported at once. */
async function without(name: string): Promise<Partner> {
  const answer = await fetch(`${FOLDER}integrity.json`);
  const files = Object.keys((await answer.json()) as object);
  const allowed = files.filter((file) => !file.includes(name)).map((file) => FOLDER + file);
  return {policy: `script-src ${allowed.join(' ')}`};
}

/** The words of a widget that its page can read. */
const text = ({page}: PartnerPage, tag: string): string =>
  widgetsIn(page, tag)[0]?.shadowRoot?.textContent ?? '';

/** The widgets of a page, also those in blocks. */
const widgetsIn = (page: Document, tag: string): readonly Element[] =>
  [
    page,
    ...[...page.querySelectorAll('[data-ketamine]')].map(({shadowRoot}) => shadowRoot),
  ].flatMap((root) => [...(root?.querySelectorAll(tag) ?? [])]);

describe('auto.js', () => {
  let partner: PartnerPage;
  const load = async (body: string, more?: Partner): Promise<void> => {
    partner = await partnerPage('auto.js', body, more);
  };
  const shows = (tag: string, words: string | RegExp): Promise<void> =>
    until(() => text(partner, tag).match(words), `<${tag}> does not say ${String(words)}`);

  afterEach(() => {
    expect(partner.uncaught).to.deep.equal([]);
    partner.frame.remove();
  });

  it('fetches what a page uses, once, and nothing else', async () => {
    await load(`<ketamine-practice clinic="Lakeside Clinic"></ketamine-practice>
      <ketamine-payment-disclaimer></ketamine-payment-disclaimer>
      <ketamine-payment-disclaimer></ketamine-payment-disclaimer>`);
    await shows('ketamine-payment-disclaimer', /Lakeside Clinic/);
    expect([...partner.fetched()].sort()).to.deep.equal([
      'auto.js',
      'split/payment-disclaimer.js',
      'split/shared.js',
    ]);
  });

  it('fetches nothing for a widget that is far away, until a reader comes near', async () => {
    await load(`${FAR}<ketamine-explainer>${FALLBACK}</ketamine-explainer>`);
    await settled();
    expect(partner.fetched()).to.deep.equal(['auto.js']);
    partner.page.querySelector('ketamine-explainer')?.scrollIntoView();
    await shows('ketamine-explainer', /About ketamine/);
  });

  it('has not asked for it either when a widget nearby is there already', async () => {
    await load(
      `<ketamine-payment-disclaimer></ketamine-payment-disclaimer>
       ${FAR}<ketamine-explainer>${FALLBACK}</ketamine-explainer>`,
      await without('explainer'),
    );
    await shows('ketamine-payment-disclaimer', /insurance/);
    expect(partner.reports).to.deep.equal([]);
    partner.page.querySelector('ketamine-explainer')?.scrollIntoView();
    await until(() => partner.reports.length, 'It was not asked for');
  });

  it('finds an empty tag, one that comes later, and one in what comes later', async () => {
    await load('<ketamine-explainer></ketamine-explainer>');
    await shows('ketamine-explainer', /About ketamine/);
    const late = partner.page.createElement('div');
    late.append(partner.page.createElement('ketamine-schedule-button'));
    partner.page.body.prepend(late);
    await shows('ketamine-schedule-button', /972-654-5673/);
  });

  it('fetches the Spanish words for a page that speaks Spanish, whenever it does', async () => {
    await load('<ketamine-explainer></ketamine-explainer>');
    await shows('ketamine-explainer', /About ketamine/);
    expect(partner.fetched()).not.to.include('split/spanish.js');
    partner.page.documentElement.lang = 'es-MX';
    await shows('ketamine-explainer', /infusión de ketamina/);
    expect(partner.fetched()).to.include('split/spanish.js');
    // A widget that comes after the words have.
    partner.page.body.prepend(partner.page.createElement('ketamine-payment-disclaimer'));
    await shows('ketamine-payment-disclaimer', /seguro/);
  });

  it('says it in English, and as English, where the Spanish words do not come', async () => {
    const partly = await without('spanish');
    await load('<ketamine-explainer></ketamine-explainer>', {lang: 'es', ...partly});
    await shows('ketamine-explainer', /About ketamine/);
    const {shadowRoot} = partner.page.querySelector('ketamine-explainer')!;
    expect(shadowRoot?.querySelector('[lang]')).to.have.attribute('lang', 'en');
  });

  it('leaves the author’s words where a file does not come, and says nothing of it', async () => {
    await load(
      `<ketamine-explainer>${FALLBACK}</ketamine-explainer>
       <div data-ketamine="screener">${FALLBACK}</div>`,
      {policy: `script-src ${FOLDER}auto.js`},
    );
    await until(() => partner.reports.length > 1, 'No file was refused');
    await settled();
    expect(partner.page.querySelector('ketamine-explainer')).to.have.html(FALLBACK);
    expect(partner.page.querySelector('[data-ketamine]')).to.have.html(FALLBACK);
    expect(partner.warnings).to.deep.equal([]);
  });

  it('fetches packs only for a screener that names one', async () => {
    await load('<ketamine-screener packs="peg"></ketamine-screener>');
    await until(() => partner.fetched().includes('split/packs.js'), 'No packs were fetched');
  });
});

for (const file of ['auto.js', 'ketamine-widgets.js']) {
  describe(`a block in place of a tag, with ${file}`, () => {
    let partner: PartnerPage;
    const load = async (body: string): Promise<void> => {
      partner = await partnerPage(file, body);
    };
    afterEach(() => {
      partner.frame.remove();
    });

    it('holds the widget, with its settings and with what stood there', async () => {
      await load(`<div data-ketamine="practice" data-clinic="Lakeside Clinic"></div>
        <div data-ketamine="payment-disclaimer" data-variant="line" data-heading-level="3"
          >${FALLBACK}</div>`);
      const tag = 'ketamine-payment-disclaimer';
      await until(() => text(partner, tag).includes('Lakeside Clinic'), 'The block is not filled');
      const [widget] = widgetsIn(partner.page, tag);
      expect(widget).to.have.attribute('variant', 'line');
      expect(widget).to.have.attribute('heading-level', '3');
      // What stood there stands there still, and is not shown beside the widget.
      const block = partner.page.querySelectorAll('[data-ketamine]')[1];
      expect(block).to.have.html(FALLBACK);
      expect(block?.firstElementChild?.checkVisibility()).to.equal(false);
    });

    it('is filled once, and also when it comes later', async () => {
      await load('<div data-ketamine="payment-disclaimer"></div>');
      const tag = 'ketamine-payment-disclaimer';
      await until(() => text(partner, tag), 'The block is not filled');
      const late = partner.page.createElement('div');
      late.dataset['ketamine'] = 'payment-disclaimer';
      partner.page.body.prepend(late);
      await until(
        () => late.shadowRoot?.firstElementChild?.shadowRoot?.textContent,
        'The late one is not',
      );
      await settled();
      expect(widgetsIn(partner.page, tag).length).to.equal(2);
    });

    it('gives no one a way to script or style that an editor has kept from them', async () => {
      await load(`<div data-ketamine="payment-disclaimer" data-onclick="top.hit = 1"
        data-style="position: fixed" data-slot="x" data-id="here"></div>`);
      const tag = 'ketamine-payment-disclaimer';
      await until(() => text(partner, tag), 'The block is not filled');
      const names = widgetsIn(partner.page, tag)[0]?.getAttributeNames();
      expect(names).to.include('id');
      for (const kept of ['onclick', 'style', 'slot']) expect(names).not.to.include(kept);
    });

    it('stays as it is where it names nothing of ours', async () => {
      await load(`<div data-ketamine="constructor">${FALLBACK}</div>
        <div data-ketamine="">${FALLBACK}</div>
        <div data-ketamine="payment-disclaimer"></div>`);
      await until(() => text(partner, 'ketamine-payment-disclaimer'), 'The block is not filled');
      const [strange, empty] = partner.page.querySelectorAll('[data-ketamine]');
      expect(strange).to.have.html(FALLBACK);
      expect(empty).to.have.html(FALLBACK);
    });
  });
}
