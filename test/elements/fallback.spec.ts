/* The last resort says and dials what the widget would: the same reader, the same sources. */
import {expect} from '@open-wc/testing';
import {showFallback} from '../../src/base/show-fallback.ts';
import {page} from '../support/page.ts';
import {common} from '../support/words.ts';

interface Spelling {
  readonly setting: string;
  readonly written: string;
  readonly dials?: string;
  readonly word?: string;
}

const NUMBERS = (await (await fetch('/test/settings/phone-numbers.json')).json()) as Spelling[];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The fallback of the widget in this page, made of what stands there alone. */
async function fallbackIn(markup: string): Promise<{texts: string[]; hrefs: (string | null)[]}> {
  const body = await page(markup);
  const widget = body.querySelector<HTMLElement>('x-widget')!;
  showFallback(widget, undefined);
  const root = widget.shadowRoot!;
  // Its practice would be another of the page’s.
  body.remove();
  return {
    texts: [...root.querySelectorAll('p')].map(({textContent}) => textContent),
    hrefs: [...root.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  };
}

const US = ['tel:988', 'sms:988', 'tel:911'];
const CLINIC = 'sms:+19726545673';

/** What stands beside a number that has to have another. */
const BESIDE: Readonly<Record<string, string>> = {
  'crisis-line': 'emergency="112"',
  emergency: 'crisis-line="13 11 14"',
  'crisis-text': 'crisis-line="13 11 14" emergency="112"',
};

function dialled({setting, dials, word}: Spelling): string[] {
  const body = word ? `?&body=${word}` : '';
  if (setting === 'sms') return [...US, ...(dials ? [`sms:${dials}`] : [])];
  if (setting === 'crisis-text')
    return ['tel:131114', ...(dials ? [`sms:${dials}${body}`] : []), 'tel:112', CLINIC];
  if (!dials) return [...US, CLINIC];
  return setting === 'emergency'
    ? ['tel:131114', `tel:${dials}`, CLINIC]
    : [`tel:${dials}`, 'tel:112', CLINIC];
}

/** What pages and older browsers have in place of the browser's own, each of them wrong or gone. */
const CHANGES: Readonly<Record<string, () => void>> = {
  nothing: () => undefined,
  'newer calls that are gone': () => {
    for (const [of, names] of [
      [
        Array.prototype,
        ['at', 'find', 'includes', 'flat', 'flatMap', 'some', 'every', 'filter', 'map'],
      ],
      [String.prototype, ['at', 'includes', 'startsWith', 'matchAll', 'replaceAll', 'padStart']],
      [Object, ['hasOwn', 'fromEntries', 'entries']],
    ] as const)
      for (const name of names) change(of, name, undefined);
  },
  'calls that give something else': () => {
    change(Array.prototype, 'find', () => 'found');
    change(Array.prototype, 'filter', () => []);
    change(Array.prototype, 'some', () => 1);
    change(Array.prototype, 'includes', () => 1);
    change(String.prototype, 'includes', () => 1);
    change(String.prototype, 'startsWith', () => 1);
    change(String.prototype, 'matchAll', () => []);
  },
};

const undo: (() => void)[] = [];
function change(of: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(of, name)!;
  Object.defineProperty(of, name, {configurable: true, writable: true, value});
  undo.push(() => {
    Object.defineProperty(of, name, before);
  });
}
const restore = (): void => {
  while (undo.length) undo.pop()!();
};

describe('a number in the fallback', () => {
  for (const [what, begin] of Object.entries(CHANGES))
    it(`dials what the table of spellings says, or nothing, on a page with ${what}`, async () => {
      const seen = [];
      const wanted = [];
      for (const spelling of NUMBERS) {
        const {setting, written} = spelling;
        if (setting !== 'sms' && !BESIDE[setting]) continue;
        const body = await page(
          `<x-widget ${setting}="${escaped(written)}" ${BESIDE[setting] ?? ''}></x-widget>`,
        );
        const widget = body.querySelector<HTMLElement>('x-widget')!;
        const root = widget.attachShadow({mode: 'open'});
        begin();
        try {
          showFallback(widget, root);
        } finally {
          restore();
        }
        seen.push([
          written,
          ...[...root.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        ]);
        wanted.push([written, ...dialled(spelling)]);
      }
      expect(seen.length).to.be.above(60);
      expect(seen).to.deep.equal(wanted);
    });

  it('that is refused is read as it is written, and is never another', async () => {
    for (const sms of ['972-555-0142 (24/7)', '838255', `972-555-0142${' '.repeat(300)}9`]) {
      const {texts, hrefs} = await fallbackIn(`<x-widget sms="${sms}"></x-widget>`);
      expect(hrefs).to.deep.equal(US);
      expect(texts.at(-1)).to.equal(common('textAction', 'en', {number: sms.slice(0, 120)}));
    }
  });
});

describe('what the fallback knows', () => {
  it('is of the widget, then of the practice around it, or by its name, or of the page', async () => {
    const of = async (markup: string): Promise<string | null | undefined> =>
      (await fallbackIn(markup)).hrefs.at(-1);
    const [a, b] = ['sms="972-555-0111"', 'sms="972-555-0122"'];
    const practice = (said: string, inside = ''): string =>
      `<ketamine-practice ${said}>${inside}</ketamine-practice>`;
    const one = 'sms:+19725550111';
    expect(await of(practice(b, `<x-widget ${a}></x-widget>`))).to.equal(one);
    expect(await of(practice(b, practice(a, '<x-widget></x-widget>')))).to.equal(one);
    expect(await of(practice(a) + '<x-widget></x-widget>')).to.equal(one);
    expect(
      await of(
        `${practice(`id="north" ${a}`)}${practice(b)}<x-widget practice="north"></x-widget>`,
      ),
    ).to.equal(one);
    // Two snippets on a page, each with the same practice.
    expect(await of(`${practice(a)}${practice(a)}<x-widget></x-widget>`)).to.equal(one);
    expect(await of(`${practice(a)}${practice(b)}<x-widget></x-widget>`)).to.equal(CLINIC);
    // What cannot be read gives way to what can.
    expect(await of(practice(a, '<x-widget sms="call us"></x-widget>'))).to.equal(one);
  });

  it('has the crisis lines of one source, and never of two countries', async () => {
    const {hrefs} = await fallbackIn(
      '<ketamine-practice crisis-line="116 123" crisis-text="SHOUT to 85258" emergency="999"><x-widget crisis-line="13 11 14"></x-widget></ketamine-practice>',
    );
    expect(hrefs).to.deep.equal(['tel:116123', 'sms:85258?&body=SHOUT', 'tel:999', CLINIC]);
  });

  it('is said as the widgets say it: “del Centro”, and the word to send', async () => {
    const {texts} = await fallbackIn(
      '<x-widget lang="es" clinic="el Centro" crisis-line="024" crisis-text="AYUDA al 85258" emergency="112"></x-widget>',
    );
    expect(texts).to.include(common('from', 'es', {clinic: 'el Centro'}));
    expect(texts.join(' ')).to.contain('del Centro').and.not.contain('de el');
    expect(texts).to.include(
      common('crisis.textWord', 'es', {crisisText: '85258', crisisWord: 'AYUDA'}),
    );
  });
});
