import {expect} from '@open-wc/testing';
import {LOCALES} from '../../src/content/locales.ts';
import {tagOf, WIDGETS, type WidgetId} from '../../src/embed/attributes.ts';
import {prerender, type WidgetOptions} from '../../src/prerender/prerender.ts';
import {cases} from '../support/commands.ts';
import {prerenderedPage} from '../support/prerendered.ts';

const SAID: WidgetOptions = {
  clinic: 'Hill “Top” & <Sons>',
  sms: '(214) 555-0123',
  'voice-phone': '+1 214 555 0124',
  hours: 'Mon–Fri 9–5',
  'as-of': '2025-05-01',
  'review-by': '2025-11-01',
  referrer: 'Lakeside',
  'referrer-phone': '214-555-0125',
  'heading-level': 4,
};

const ELSEWHERE: WidgetOptions = {
  ...{'crisis-line': '13 11 14', 'crisis-text': '0477 13 11 14', emergency: '000'},
  wording: {
    en: {
      'payment.forms': '{Clinic} gives you a form to send in.',
      'common.textLine': 'Text {number}.',
    },
    es: {
      'payment.forms': '{Clinic} le da un formulario.',
      'common.textLine': 'Escriba al {number}.',
    },
  },
};

/** Nothing that anybody could read. */
const WRONG: WidgetOptions = {
  ...{clinic: '\u200b', sms: 'call us', 'as-of': 'May', 'heading-level': 9, variant: 'huge'},
  ...{
    concern: 'toothache',
    layout: 'grid',
    message: 'About my ketamine',
    'crisis-line': '',
    wording: '{',
  },
};

const OWN: Readonly<Record<WidgetId, readonly WidgetOptions[]>> = {
  screener: [{packs: 'phq-8', 'expose-outcome': true}],
  explainer: [
    {concern: 'depression'},
    {concern: 'pain', ...SAID},
    {layout: 'article', ...SAID},
    {concern: 'pain', layout: 'article'},
  ],
  'schedule-button': [
    {variant: 'filled', message: 'standard', 'sms-form': 'apple'},
    {variant: 'outline', message: 'Hello, “I” would like help.', 'sms-form': 'rfc5724'},
    {variant: 'link', floating: true},
  ],
  'payment-disclaimer': ['full', 'short', 'line'].flatMap((variant) => [
    {variant},
    {variant, ...SAID},
  ]),
};

const SHARED: readonly WidgetOptions[] = [
  ...[{}, SAID, WRONG, {...ELSEWHERE, 'voice-phone': '0298765432', theme: 'dark'}],
];

/** A tree as text: tags, attributes in one order, and words; comments and blanks do not count. */
function outline(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof (node.ownerDocument?.defaultView ?? window).Element)) return '';
  const inside = [...node.childNodes].map(outline).join('').replace(/ +/g, ' ').trim();
  if (node.localName === 'style' || node.id === 'waiting') return '';
  const attributes = [...node.attributes]
    .filter(({value}) => value !== 'waiting')
    .map(({name, value}) => `${name}="${value}"`);
  if ('checked' in node) attributes.push(`checked is ${String(node.checked)}`);
  return `<${node.localName} ${attributes
    .filter((each) => each !== 'checked=""')
    .sort()
    .join(' ')}>\n${inside}</>`;
}

const CASES = await cases({
  widget: WIDGETS,
  settings: ['what all take', 'its own settings'],
  lang: LOCALES,
});

describe('a prerendered widget is what the script draws', () => {
  for (const {widget, settings, lang} of CASES)
    it(`${widget}, ${lang}, ${settings}`, async () => {
      const variants = settings === 'what all take' ? SHARED : OWN[widget];
      const today = new Date().toISOString().slice(0, 10);
      const html = variants.map((options) => prerender(widget, {...options, lang}, {today}));
      const {page, load, view} = await prerenderedPage(html.join(''), {opened: true});
      view.console.warn = () => undefined;
      const hosts = [...page.querySelectorAll(tagOf(widget))];
      const outlines = (): string[] =>
        hosts.map(({shadowRoot}) => outline(shadowRoot!.querySelector('section')!));
      const before = outlines();
      const sections = hosts.map(({shadowRoot}) => shadowRoot!.querySelector('section'));
      // Templates as they are written: the built file has fewer blanks.
      await load('/src/all.ts');
      const after = outlines();
      variants.forEach((options, index) => {
        expect(after[index]!.length).to.be.greaterThan(100);
        expect(before[index], JSON.stringify(options)).to.equal(after[index]);
        // It has been drawn by the script indeed.
        const now = hosts[index]!.shadowRoot!.querySelector('section');
        expect(now === sections[index]).to.equal(false);
      });
    });
});
