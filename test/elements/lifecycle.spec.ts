import {expect} from '@open-wc/testing';
import type {PropertyValues} from 'lit';
import type {Answers} from '../../src/content/screener/ids.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {VERSION} from '../../src/content/version.ts';
import {define} from '../../src/elements/define.ts';
import {KetamineExplainer} from '../../src/elements/explainer/ketamine-explainer.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {Walk} from '../../stories/support/walk.ts';
import {cases} from '../support/commands.ts';
import {freshPage} from '../support/fresh-page.ts';
import {block, DEFAULTS, page, shown} from '../support/page.ts';
import {setPageLanguage} from '../support/page-language.ts';
import {expectSame} from '../support/same.ts';
import {watchPrinting} from '../support/printing.ts';
import {watchSaving} from '../support/saving.ts';
import {settled} from '../support/settled.ts';
import {warnings} from '../support/site-owner.ts';
import {watchTraces} from '../support/traces.ts';
import {WidgetHarness} from '../support/widget.ts';
import {common} from '../support/words.ts';

const TAGS = [
  'ketamine-practice',
  'ketamine-screener',
  'ketamine-explainer',
  'ketamine-schedule-button',
  'ketamine-payment-disclaimer',
] as const;
const WIDGETS = TAGS.slice(1);
const BUTTON = '<ketamine-schedule-button></ketamine-schedule-button>';

describe('registration', () => {
  it('takes five names and no other', async () => {
    const {load, taken, problems} = await freshPage();
    await load('/src/all.ts');
    expect([...taken].sort()).to.deep.equal([...TAGS].sort());
    expect(problems).to.deep.equal([]);
  });

  it('is no side effect of the classes', async () => {
    const {load, taken} = await freshPage();
    await load('/src/index.ts');
    expect(taken).to.deep.equal([]);
  });

  const folders: Readonly<Record<(typeof TAGS)[number], string>> = {
    'ketamine-practice': 'practice',
    'ketamine-screener': 'screener',
    'ketamine-explainer': 'explainer',
    'ketamine-schedule-button': 'schedule-button',
    'ketamine-payment-disclaimer': 'payment-disclaimer',
  };
  for (const [tag, folder] of Object.entries(folders))
    it(`takes one name at a time: ${tag}`, async () => {
      const {load, taken} = await freshPage();
      await load(`/src/elements/${folder}/define.ts`);
      expect(taken).to.deep.equal([tag]);
    });

  it('may happen twice: the first one stays', async () => {
    const first = customElements.get('ketamine-explainer');
    define('ketamine-explainer', class extends HTMLElement {});
    expectSame(customElements.get('ketamine-explainer'), first);

    const {load, customElements: names} = await freshPage();
    await load('/src/elements/explainer/define.ts');
    const before = names.get('ketamine-explainer');
    await load('/src/elements/explainer/define.ts?again');
    await load('/src/all.ts');
    expectSame(names.get('ketamine-explainer'), before);
  });

  it('is silent about the same version, and says once that another came later', () => {
    const heard = warnings();
    const serving = customElements.get('ketamine-explainer');
    const copy = (version: string) =>
      class extends HTMLElement {
        static readonly version = version;
      };
    define('ketamine-explainer', copy(VERSION));
    expect(heard).to.deep.equal([]);
    define('ketamine-explainer', copy('99.0.0'));
    define('ketamine-schedule-button', copy('99.0.0'));
    expect(heard).to.have.lengthOf(1);
    for (const part of ['<ketamine-explainer>', VERSION, '99.0.0', '[kw-two-versions]'])
      expect(heard[0]).to.include(part);
    expectSame(customElements.get('ketamine-explainer'), serving);
  });

  it('leaves a name alone that someone else has taken, and takes the others', async () => {
    const {
      load,
      taken,
      problems,
      customElements: names,
      document,
    } = await freshPage(BUTTON + '<ketamine-explainer>Theirs</ketamine-explainer>');
    await load(
      'data:text/javascript,customElements.define("ketamine-explainer", class extends HTMLElement {})',
    );
    const theirs = names.get('ketamine-explainer');
    await load('/src/all.ts');
    expectSame(names.get('ketamine-explainer'), theirs);
    expect([...taken].sort()).to.deep.equal([...TAGS].sort());
    expect(problems).to.deep.equal([]);
    expect(shown(document)).to.deep.equal(DEFAULTS);
    expect(document.querySelector('ketamine-explainer')?.textContent).to.equal('Theirs');
  });
});

describe('a host element', () => {
  /** The rest of a long life: nothing here writes to a host. */
  async function live(body: HTMLElement, answers: Answers): Promise<void> {
    const [practice, ...widgets] = TAGS.map((tag) => body.querySelector<HTMLElement>(tag)!);
    await new Walk(widgets[0]!).to(answers);
    for (const lang of ['es', 'en', 'es']) {
      setPageLanguage(lang);
      await settled();
    }
    for (const widget of [practice!, ...widgets])
      Object.assign(widget, {
        clinic: 'Hill Clinic',
        sms: 9725550123,
        asOf: '2026-05-01',
        referrer: null,
        referrerPhone: undefined,
        headingLevel: 4,
        concern: 'pain',
        practice: 'nobody',
      });
    await settled();
    for (const widget of widgets) {
      const {root} = new WidgetHarness(widget);
      for (const control of root.querySelectorAll<HTMLElement>('summary, input, button')) {
        control.focus();
        control.click();
        await settled();
      }
      body.append(widget);
      practice?.prepend(widget);
    }
    practice?.remove();
    await settled();
  }

  it('has the attributes that its author wrote, and no other, whatever happens', async () => {
    const body = await page(
      `<ketamine-practice clinic="Clinic" data-of-the-author="1">
         ${WIDGETS.map((tag) => `<${tag} id="${tag}" sms="972-555-0123">Fallback</${tag}>`).join('')}
       </ketamine-practice>`,
    );
    const hosts = TAGS.map((tag) => body.querySelector(tag)!);
    const before = hosts.map((host) => host.cloneNode(false));
    const written: string[] = [];
    const watch = new MutationObserver((records) => {
      for (const {target, attributeName} of records)
        written.push(`${attributeName ?? ''} on ${target.nodeName}`);
    });
    for (const host of hosts) watch.observe(host, {attributes: true});
    // Every button is pressed: no dialog and no download, which would stay over the tests to come.
    watchPrinting();
    watchSaving();
    await live(body, PATHS_TO.mayBeReferred.answers);
    watch.disconnect();
    expect(written).to.deep.equal([]);
    expect(
      hosts.every((host, index) => host.cloneNode(false).isEqualNode(before[index]!)),
    ).to.equal(true);
    for (const host of hosts.slice(1)) expect(host.innerHTML).to.equal('Fallback');
  });
});

describe('a widget', () => {
  it('that stood there before its script shows what the page and its scripts have set', async () => {
    const {document, load, problems} = await freshPage(
      `<ketamine-schedule-button clinic="Hill Clinic">
         <p>Fallback</p>
       </ketamine-schedule-button>`,
    );
    const widget = document.querySelector('ketamine-schedule-button')!;
    Object.assign(widget, {sms: '972-555-0123'});
    await load('/src/all.ts');
    expect(shown(document)).to.deep.equal({clinic: 'Hill Clinic', number: '972-555-0123'});
    expect(widget.innerHTML.trim()).to.equal('<p>Fallback</p>');
    expect(problems).to.deep.equal([]);
  });

  it('is there at once when the page writes it anew', async () => {
    const body = await page();
    for (const clinic of ['One', 'Two', 'Three']) {
      body.innerHTML = `<ketamine-practice clinic="${clinic}">${BUTTON}</ketamine-practice>`;
      expect(shown(body).clinic).to.equal(clinic);
    }
    body.replaceChildren();
    await settled();
    expect(body.innerHTML).to.equal('');
  });

  it('can be cloned, with its practice or without', async () => {
    const body = await page(
      '<ketamine-practice clinic="Hill Clinic"><ketamine-schedule-button sms="972-555-0123"></ketamine-schedule-button></ketamine-practice>',
    );
    const copy = body.firstElementChild!.cloneNode(true) as Element;
    body.replaceChildren(copy);
    expect(shown(body)).to.deep.equal({clinic: 'Hill Clinic', number: '972-555-0123'});
    const widget = copy.firstElementChild!.cloneNode(true);
    body.replaceChildren(document.importNode(widget, true));
    expect(shown(body)).to.deep.equal({...DEFAULTS, number: '972-555-0123'});
  });

  it('starts afresh as a clone, whatever was answered', async () => {
    const body = await page('<ketamine-screener></ketamine-screener>');
    const fresh = new WidgetHarness(body.firstElementChild).text;
    await new Walk(body.firstElementChild as HTMLElement).to({safety: 'no'});
    body.append(body.firstElementChild!.cloneNode(true));
    expect(new WidgetHarness(body.lastElementChild).text).to.equal(fresh);
    expect(new WidgetHarness(body.firstElementChild).text).to.not.equal(fresh);
  });

  for (const tag of WIDGETS)
    it(`may go while it is about to change: ${tag}`, async () => {
      const body = await page(`<ketamine-practice><${tag}></${tag}></ketamine-practice>`);
      const widget = body.querySelector<HTMLElement>(tag)!;
      const practice = body.querySelector('ketamine-practice')!;
      practice.clinic = 'Hill Clinic';
      Object.assign(widget, {clinic: 'Own Clinic'});
      widget.remove();
      await settled();
      // A link knows a host too, but is no root that a widget could stand in.
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      link.append(widget);
      Object.assign(widget, {clinic: 'Another Clinic'});
      await settled();
      practice.append(widget);
      Object.assign(widget, {clinic: null});
      practice.remove();
      await settled();
      body.append(practice);
      await settled();
      const {texts} = new WidgetHarness(widget);
      expect(texts.length).to.be.greaterThan(3);
      if (tag !== 'ketamine-screener')
        expect(texts).to.include(common('from', 'en', {clinic: 'Hill Clinic'}));
    });

  for (const tag of TAGS)
    it(`leaves nothing behind on the page: ${tag}`, async () => {
      const stays = await page(`<${tag}></${tag}>`);
      const traces = watchTraces();
      const [host, root] = block(`<${tag}></${tag}>`);
      const body = await page(host, `<${tag}></${tag}>`);
      await settled();
      stays.append(host);
      root.firstElementChild?.remove();
      body.replaceChildren();
      await settled();
      expect(traces.left).to.deep.equal([]);
    });

  it('may go, or lose its practice, while the page is told of a change', async () => {
    const body = await page(`<ketamine-practice>${BUTTON}${BUTTON}</ketamine-practice>`);
    const [first, second] = body.querySelectorAll('ketamine-schedule-button');
    body.addEventListener('ketamine-practice-change', ({target}) => {
      first?.remove();
      if (target instanceof Element) body.append(...target.children);
    });
    body.querySelector('ketamine-practice')!.clinic = 'Hill Clinic';
    await settled();
    expect(first?.isConnected).to.equal(false);
    expectSame(second?.parentElement, body);
    expect(shown(body).clinic).to.equal('Hill Clinic');
  });

  for (const tag of WIDGETS)
    it(`looks the same in another document, moved or new there: ${tag}`, async () => {
      const body = await page(`<div style="width: 500px"><${tag} sms="9725550123"></${tag}></div>`);
      const widget = body.querySelector<HTMLElement>(tag)!;
      const look = (): unknown => {
        const {root, texts} = new WidgetHarness(widget);
        return {
          texts,
          looks: [...root.querySelectorAll('section, p, h2, h3, summary, a, button, label')].map(
            (each) => {
              const {fontSize, fontWeight, color, backgroundColor, paddingTop, marginTop, display} =
                getComputedStyle(each);
              return [
                each.localName,
                fontSize,
                fontWeight,
                color,
                backgroundColor,
                paddingTop,
                marginTop,
                display,
              ].join(' ');
            },
          ),
        };
      };
      const here = look();

      const {document: elsewhere, problems} = await freshPage('<div style="width: 500px"></div>');
      const sizes = new Set<number>();
      for (let moves = 0; moves < 3; moves++) {
        elsewhere.body.firstElementChild?.append(widget);
        expect(look()).to.deep.equal(here);
        sizes.add(widget.shadowRoot!.childNodes.length);

        body.firstElementChild?.append(widget);
        expect(look()).to.deep.equal(here);
      }
      expect(sizes.size, 'grows with each move').to.equal(1);

      const fresh = document.createElement(tag);
      fresh.setAttribute('sms', '9725550123');
      elsewhere.adoptNode(fresh);
      elsewhere.body.firstElementChild?.append(fresh);
      await settled();
      expect(new WidgetHarness(fresh).texts).to.deep.equal(new WidgetHarness(widget).texts);
      elsewhere.documentElement.lang = 'es';
      await settled();
      expect(new WidgetHarness(fresh).language).to.equal('es');
      expect(problems).to.deep.equal([]);
    });

  it('is one of many, each with its own settings', async () => {
    const body = await page(
      ...Array.from(
        {length: 40},
        (_, index) =>
          `<ketamine-schedule-button clinic="Clinic ${index}" heading-level="3"></ketamine-schedule-button>`,
      ),
    );
    expect(body.children.length).to.equal(40);
    for (const index of [0, 17, 39]) expect(shown(body, index).clinic).to.equal(`Clinic ${index}`);
  });
});

describe('a widget that cannot be drawn', () => {
  let isBroken = true;
  class Broken extends KetamineExplainer {
    protected override update(changed: PropertyValues): void {
      if (isBroken) throw new Error('Something of ours failed');
      super.update(changed);
    }
  }
  define('broken-explainer', Broken);
  beforeEach(() => {
    isBroken = true;
  });

  const HELP = [
    ['crisis.strip'],
    ['crisis.call', 'tel:988'],
    ['crisis.text', 'sms:988'],
    ['crisis.emergency', 'tel:911'],
    ['from'],
    ['textLine'],
    ['textAction', 'sms:+19725550123'],
  ] as const;
  const values = {clinic: 'Hill Clinic', number: '972-555-0123'};
  const settings = `clinic="${values.clinic}" sms="${values.number}"`;

  for (const locale of LOCALES)
    for (const blank of ['', '\n  <!-- nothing -->\n'])
      it(`says where help is, and the number as a link (${locale}${blank && ', blanks inside'})`, async () => {
        const lines = warnings();
        const body = await page(
          `<broken-explainer lang="${locale}" ${settings}>${blank}</broken-explainer>`,
        );
        const {texts, links} = new WidgetHarness(body.firstElementChild);
        expect(texts).to.deep.equal(HELP.map(([item]) => common(item, locale, values)));
        expect(links.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal(
          HELP.flatMap(([item, href]) => (href ? [[common(item, locale, values), href]] : [])),
        );
        Object.assign(body.firstElementChild!, {clinic: 'Another Clinic'});
        await settled();
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(/^<broken-explainer> .*Something of ours failed/);
      });

  for (const fallback of ['<p>Call the clinic</p>', 'Call the clinic', '<img alt="Call" />'])
    it(`shows what its author wrote inside, and where help is: ${fallback}`, async () => {
      warnings();
      const body = await page(`<broken-explainer>\n${fallback}</broken-explainer>`);
      const widget = body.firstElementChild!;
      expect(new WidgetHarness(widget).texts).to.include(common('crisis.strip', 'en'));
      const written = [...widget.childNodes].at(-1) as Element | Text;
      expectSame(written.assignedSlot?.getRootNode(), widget.shadowRoot);
    });

  it('is left with help when it fails later, and stays so', async () => {
    const lines = warnings();
    isBroken = false;
    const body = await page(`<broken-explainer ${settings}></broken-explainer>`);
    const harness = new WidgetHarness(body.firstElementChild);
    expect(harness.headings.length).to.be.greaterThan(3);
    isBroken = true;
    harness.host.lang = 'es';
    await settled();
    const help = HELP.map(([item]) => common(item, 'es', values));
    expect(harness.texts).to.deep.equal(help);
    isBroken = false;
    harness.host.lang = 'en';
    body.prepend(harness.host);
    await settled();
    expect(harness.texts).to.deep.equal(help);
    expect(lines).to.have.length(1);
  });
});

/** A setting, and what nobody can read in it. */
interface Bad {
  readonly setting: string;
  readonly property: string;
  readonly values: readonly unknown[];
  readonly on?: readonly string[];
}
const anything: readonly unknown[] = [
  {},
  [],
  Symbol('setting'),
  () => 'setting',
  NaN,
  true,
  Object.create(null),
];
const BAD: readonly Bad[] = [
  {setting: 'clinic', property: 'clinic', values: [' ', '\u200b', ...anything]},
  {setting: 'sms', property: 'sms', values: ['call us', '123', ...anything]},
  {setting: 'as-of', property: 'asOf', values: ['2026-02-30', 'today', ...anything]},
  {setting: 'referrer', property: 'referrer', values: ['\n', ...anything]},
  {setting: 'referrer-phone', property: 'referrerPhone', values: ['n/a', ...anything]},
  {
    setting: 'heading-level',
    property: 'headingLevel',
    values: ['0', '7', 'h3', '2.5', '-1', 'Infinity', 7, 2.5, ...anything],
    on: WIDGETS,
  },
  {setting: 'practice', property: 'practice', values: [' ', ...anything], on: WIDGETS},
  {
    setting: 'concern',
    property: 'concern',
    values: ['Depression and pain', 'constructor', 'mood', ...anything],
    on: ['ketamine-explainer'],
  },
];

const SUBJECTS = BAD.flatMap((bad) =>
  (bad.on ?? TAGS).map((tag) => ({...bad, tag, name: `${bad.setting} of ${tag}`})),
);
const CASES = await cases({
  subject: SUBJECTS.map(({name}) => name),
  value: Array.from(
    {length: Math.max(...BAD.map(({values}) => values.length))},
    (_, at) => `${at}`,
  ),
});

describe('a setting that is bad', () => {
  for (const {setting, property, values, tag, name} of SUBJECTS) {
    const places = CASES.filter(({subject}) => subject === name).map(({value}) => Number(value));
    const some = values.filter((_, at) => places.some((place) => place % values.length === at));
    it(`is told to the site owner once, and the patient does not see it: ${name}`, async () => {
      const look = (element: HTMLElement): unknown => {
        if (!element.shadowRoot) return element.innerText;
        const {texts, headings} = new WidgetHarness(element);
        return {texts, headings};
      };
      const lines = warnings();
      const body = await page(`<${tag}></${tag}>`);
      const good = look(body.firstElementChild as HTMLElement);
      expect(lines).to.deep.equal([]);
      for (const [index, value] of some.entries()) {
        const element = document.createElement(tag);
        if (typeof value === 'string') element.setAttribute(setting, value);
        else Object.assign(element, {[property]: value});
        body.replaceChildren(element);
        await settled();
        expect(look(element), String(index)).to.deep.equal(good);

        // Not again when it is drawn anew, moved, or set to something else as bad.
        for (const lang of ['es', 'en']) {
          element.lang = lang;
          await settled();
        }
        Object.assign(element, {[property]: {}});
        body.replaceChildren(element);
        await settled();
        expect(lines).to.have.length(index + 1);
        expect(lines[index]).to.match(
          new RegExp(`^<${tag}> ${setting} (is|has) .+\\. Write .+\\. \\[kw-[a-z-]+\\]$`),
        );
      }
    });
  }

  it('of a practice is told once, by the practice and not by those who read it', async () => {
    const lines = warnings();
    await page(`<ketamine-practice sms="call us">${BUTTON}${BUTTON}</ketamine-practice>${BUTTON}`);
    await settled();
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^<ketamine-practice> sms /);
  });

  it('is told where a day has not come, and where a review was due before the last check', async () => {
    const lines = warnings();
    const body = await page(
      '<ketamine-payment-disclaimer as-of="2062-05-01" review-by="2063-01-01"></ketamine-payment-disclaimer>',
    );
    await page('<ketamine-practice as-of="2025-05-01" review-by="2025-02-01"></ketamine-practice>');
    await settled();
    expect(lines.map((line) => /kw-[a-z-]+/.exec(line)?.[0])).to.deep.equal([
      'kw-as-of-to-come',
      'kw-review-by-past',
    ]);
    expect(new WidgetHarness(body.firstElementChild).text).not.to.contain('2062');
  });

  it('counts as not set, so that the next source stands in', async () => {
    const lines = warnings();
    const body = await page(
      '<ketamine-practice clinic="Hill Clinic" sms="972-555-0123"><ketamine-schedule-button clinic=" " sms="12"></ketamine-schedule-button></ketamine-practice>',
    );
    expect(shown(body)).to.deep.equal({clinic: 'Hill Clinic', number: '972-555-0123'});
    expect(lines).to.have.length(2);
  });

  it('is nothing that a page without a console could break on', async () => {
    warnings();
    console.warn = () => {
      throw new Error('no console');
    };
    const body = await page('<ketamine-schedule-button sms="call us"></ketamine-schedule-button>');
    expect(shown(body)).to.deep.equal(DEFAULTS);
  });

  it('is text, and never anything else', async () => {
    const clinic = '<img src=x onerror="window.hacked=1">{number}$&';
    const body = await page(BUTTON);
    Object.assign(body.firstElementChild!, {clinic});
    await settled();
    const {texts, root} = new WidgetHarness(body.firstElementChild);
    expect(texts).to.include(common('from', 'en', {clinic}));
    expectSame(root.querySelector('img'), null);
  });
});
