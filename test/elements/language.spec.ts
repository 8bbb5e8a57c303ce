import {expect} from '@open-wc/testing';
import {en} from '../../src/content/payment/en.ts';
import {es} from '../../src/content/payment/es.ts';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {block, page} from '../support/page.ts';
import {setPageLanguage} from '../support/page-language.ts';
import {PaymentHarness, words} from '../support/payment-disclaimer.ts';
import {settled} from '../support/settled.ts';

const WIDGET = '<ketamine-payment-disclaimer></ketamine-payment-disclaimer>';
const HEADING: Readonly<Record<string, Locale>> = {[en.heading]: 'en', [es.heading]: 'es'};

const widgetIn = (around: ParentNode): Element =>
  around.querySelector('ketamine-payment-disclaimer')!;

/** The language that a widget speaks, and says that it speaks. */
function spoken(around: ParentNode): Locale | 'mixed' {
  const harness = new PaymentHarness(widgetIn(around));
  const locale = HEADING[harness.headings[0]?.text ?? ''];
  const all = (['estimate', 'ownPlan', 'forms'] as const).every((item) =>
    harness.texts.includes(words(item, locale === 'es' ? 'es' : 'en')),
  );
  return all && locale && harness.language === locale ? locale : 'mixed';
}

describe('a widget’s language', () => {
  const tags: Readonly<Record<Locale, readonly string[]>> = {
    es: ['es', 'es-MX', 'es-419', 'es_US', 'ES', 'es-Latn-US-x-private'],
    en: ['en', 'en-GB', 'fr', 'est', 'e', '-es', '__proto__', 'constructor', '💬'],
  };
  for (const [locale, tag] of LOCALES.flatMap((each) =>
    tags[each].map((tag) => [each, tag] as const),
  ))
    it(`is ${locale} on a page in “${tag}”, and inside an element that is`, async () => {
      setPageLanguage(tag);
      expect(spoken(await page(WIDGET))).to.equal(locale);
      setPageLanguage(locale === 'es' ? 'en' : 'es');
      expect(spoken(await page(`<div lang="${tag}">${WIDGET}</div>`))).to.equal(locale);
    });

  it('is English on a page that does not say', async () => {
    setPageLanguage(null);
    expect(spoken(await page(WIDGET))).to.equal('en');
    setPageLanguage('');
    await settled();
    expect(spoken(await page(WIDGET))).to.equal('en');
  });

  it('is that of the nearest element that says one', async () => {
    setPageLanguage('es');
    const body = await page(`<div lang="en"><p lang="es"><span>${WIDGET}</span></p></div>`);
    expect(spoken(body)).to.equal('es');
  });

  it('is its own before any other', async () => {
    const body = await page(`<div lang="en">${WIDGET}</div>`);
    widgetIn(body).setAttribute('lang', 'es');
    await settled();
    expect(spoken(body)).to.equal('es');
  });

  it('is not one that is left empty', async () => {
    expect(spoken(await page(`<div lang="es"><div lang="">${WIDGET}</div></div>`))).to.equal('es');
  });

  it('is that of the practice around it', async () => {
    const body = await page(`<ketamine-practice lang="es">${WIDGET}</ketamine-practice>`);
    expect(spoken(body)).to.equal('es');
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`is looked for outward through ${mode} shadow roots`, async () => {
      const [outer, between] = block('<div></div>', mode);
      const [inner, root] = block(WIDGET, mode);
      between.firstElementChild?.append(inner);
      const body = await page('<div lang="es"></div>');
      body.firstElementChild?.append(outer);
      expect(spoken(root)).to.equal('es');
      inner.lang = 'en';
      await settled();
      expect(spoken(root)).to.equal('en');
      inner.lang = '';
      await settled();
      expect(spoken(root)).to.equal('es');
      body.firstElementChild?.setAttribute('lang', 'en-US');
      await settled();
      expect(spoken(root)).to.equal('en');
    });

    it(`is that of a practice around the slot it stands in (${mode})`, async () => {
      const [host] = block('<ketamine-practice lang="es"><slot></slot></ketamine-practice>', mode);
      host.innerHTML = WIDGET;
      await page(host);
      expect(spoken(host)).to.equal('es');
    });
  }
});

describe('the language of a practice elsewhere on the page', () => {
  const practice = '<ketamine-practice lang="es"></ketamine-practice>';

  it('goes before the page’s own', async () => {
    setPageLanguage('en');
    const body = await page(practice, WIDGET);
    expect(spoken(body)).to.equal('es');
    body.innerHTML = WIDGET + practice;
    await settled();
    expect(spoken(body)).to.equal('es');
  });

  it('does not go before one that is said around the widget', async () => {
    expect(spoken(await page(practice, `<div lang="en">${WIDGET}</div>`))).to.equal('en');
  });

  it('says nothing when it is one of two', async () => {
    const other = '<ketamine-practice lang="en"></ketamine-practice>';
    setPageLanguage('en');
    expect(spoken(await page(practice, other, WIDGET))).to.equal('en');
  });

  it('says nothing when it has none of its own, whatever is around it', async () => {
    setPageLanguage('es');
    const body = await page('<div lang="en"><ketamine-practice></ketamine-practice></div>', WIDGET);
    expect(spoken(body)).to.equal('es');
  });

  it('is that of the one which the widget names', async () => {
    const body = await page(
      '<ketamine-practice id="a" lang="en"></ketamine-practice><ketamine-practice id="b" lang="es"></ketamine-practice>',
      '<ketamine-payment-disclaimer practice="b"></ketamine-payment-disclaimer>',
    );
    expect(spoken(body)).to.equal('es');
  });

  it('is followed when it changes, goes and comes back', async () => {
    setPageLanguage('en');
    const body = await page(practice, WIDGET);
    const it = body.querySelector('ketamine-practice')!;
    it.setAttribute('lang', 'en');
    await settled();
    expect(spoken(body)).to.equal('en');
    it.setAttribute('lang', 'es-US');
    await settled();
    expect(spoken(body)).to.equal('es');
    it.remove();
    await settled();
    expect(spoken(body)).to.equal('en');
    body.append(it);
    await settled();
    expect(spoken(body)).to.equal('es');
    it.removeAttribute('lang');
    await settled();
    expect(spoken(body)).to.equal('en');
  });
});

describe('a language that changes', () => {
  it('is followed on the page', async () => {
    setPageLanguage('en');
    const body = await page(WIDGET);
    for (const [tag, locale] of [
      ['es', 'es'],
      ['fr', 'en'],
      ['es-MX', 'es'],
      ['', 'en'],
    ] as const) {
      setPageLanguage(tag);
      await settled();
      expect(spoken(body)).to.equal(locale);
    }
  });

  it('is followed around the widget, and on it', async () => {
    setPageLanguage('en');
    const body = await page(`<div><p><span>${WIDGET}</span></p></div>`);
    const around = body.querySelector('p')!;
    const widget = widgetIn(body);
    around.lang = 'es';
    await settled();
    expect(spoken(body)).to.equal('es');
    widget.setAttribute('lang', 'en');
    await settled();
    expect(spoken(body)).to.equal('en');
    widget.removeAttribute('lang');
    await settled();
    expect(spoken(body)).to.equal('es');
    around.removeAttribute('lang');
    await settled();
    expect(spoken(body)).to.equal('en');
  });

  it('comes with a move', async () => {
    const body = await page(`<div lang="en">${WIDGET}</div><div lang="es"></div>`);
    body.lastElementChild?.append(widgetIn(body));
    expect(spoken(body)).to.equal('es');
  });

  it('is followed by many widgets at once, and by those that stay when one goes', async () => {
    const body = await page(WIDGET.repeat(20));
    const widgets = [...body.children];
    widgets[0]?.remove();
    body.lang = 'es';
    await settled();
    expect(
      widgets.slice(1).every((widget) => new PaymentHarness(widget).language === 'es'),
    ).to.equal(true);
    body.append(widgets[0]!);
    expect(new PaymentHarness(widgets[0]).language).to.equal('es');
  });
});
