import {expect} from '@open-wc/testing';
import {readSnippet} from '../../src/embed/read-snippet.ts';
import {words} from '../../src/embed/words/index.ts';
import {fallbackHtml} from '../../src/prerender/fallback.ts';
import {sayIn, type Word} from '../../site/builder/say.ts';
import {BASE, HASH, open, withItsLook} from '../support/builder.ts';
import {press, type} from '../support/commands.ts';
import {watchCopying} from '../support/copying.ts';
import {settled} from '../support/settled.ts';

const msg = sayIn('en');
const page = document.documentElement;

const fragment = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

const nameOf = (element: Element | null): string =>
  (
    element?.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.labels?.[0]?.textContent
      : element?.textContent) ??
    ''
  )
    .replace(/\s+/g, ' ')
    .trim();

/** Tabs on until it comes to what begins with this name, as a person without a mouse does. */
async function tabTo(name: string): Promise<HTMLElement> {
  const passed: string[] = [];
  for (let step = 0; step < 150; step++) {
    await press('Tab');
    const now = document.activeElement;
    if (now instanceof HTMLElement && nameOf(now).startsWith(name)) return now;
    passed.push(nameOf(now));
  }
  throw new Error(`Tab does not come to “${name}”, but to: ${passed.join(' | ')}`);
}

/** Goes on in a group of choices, of which only one is in the order of Tab. */
async function arrowTo(value: string): Promise<void> {
  for (let step = 0; step < 20; step++) {
    const now = document.activeElement;
    if (now instanceof HTMLInputElement && now.value === value) return;
    await press('ArrowDown');
  }
  throw new Error(`No arrow comes to ${value}`);
}

const textOf = (root: Element): string => root.textContent.replace(/\s+/g, ' ');
const button = (root: Element, word: Word): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) => nameOf(each) === msg(word));
  if (!found) throw new Error(`No button “${msg(word)}”`);
  return found;
};
const labelled = (root: Element, label: string): HTMLTextAreaElement => {
  const found = [...root.querySelectorAll('textarea')].find((each) => nameOf(each) === label);
  if (!found) throw new Error(`No field “${label}”`);
  return found;
};
function fill(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
}

describe('the embed builder', () => {
  withItsLook();

  describe('without a mouse, from nothing to a copied snippet', () => {
    it('for WordPress', async () => {
      const copied = watchCopying();
      await open();
      await tabTo(msg('widget.explainer'));
      await press('Space');
      await tabTo(msg('detail.referrer'));
      await type('Lakeside Psychiatry');
      await tabTo(msg('detail.clinic'));
      await type('Hill Clinic');
      await tabTo('#7a2e5d');
      await press('Enter');
      await tabTo(`${msg('copy')}: `);
      await press('Enter');
      await settled();
      const {config, release, left} = readSnippet(copied[0] ?? '');
      expect(copied.length).to.equal(1);
      expect(config.widgets.map(({widget}) => widget)).to.have.members([
        'screener',
        'explainer',
        'schedule-button',
      ]);
      expect(config.details).to.deep.equal({
        referrer: 'Lakeside Psychiatry',
        clinic: 'Hill Clinic',
      });
      expect(config.look.accent).to.equal('#7a2e5d');
      expect(config.form).to.equal('standard');
      expect(release?.base).to.equal(BASE);
      expect(release?.integrity['ketamine-widgets.js']).to.equal(HASH);
      expect(left).to.deep.equal([]);
      // What stands there until the script has come: crisis help, and the clinic.
      expect(copied[0]).to.include('href="tel:988"').and.to.include('Hill Clinic');
    });

    it('for Wix, a box for each widget and a row for each attribute', async () => {
      const copied = watchCopying();
      await open();
      await tabTo(msg('detail.clinic'));
      await type('Hill Clinic');
      await tabTo(words('en').platforms['wordpress-block'].name);
      await arrowTo('wix');
      await settled();
      for (let box = 0; box < 6; box++) {
        await tabTo(`${msg('copy')}: `);
        await press('Enter');
        await settled();
      }
      expect(copied).to.deep.equal([
        `${BASE}screener.js`,
        'ketamine-screener',
        'Hill Clinic',
        `${BASE}schedule-button.js`,
        'ketamine-schedule-button',
        'Hill Clinic',
      ]);
    });

    it('says that it was copied, or how to when the browser refuses', async () => {
      watchCopying();
      const root = await open();
      await tabTo(`${msg('copy')}: `);
      await press('Enter');
      await settled();
      expect(textOf(root)).to.include(msg('copied'));
      watchCopying(() => Promise.reject(new Error('refused')));
      await press('Enter');
      await settled();
      expect(textOf(root)).to.include(msg('copyFailed'));
      expect(getSelection()?.toString()).to.include('<ketamine-screener');
    });
  });

  describe('keeps what is typed', () => {
    it('in the address after the #, and nowhere else', async () => {
      const kept = [localStorage.length, sessionStorage.length, document.cookie];
      const before = location.href.split('#')[0];
      await open();
      await tabTo(msg('detail.clinic'));
      await type('Hill Clinic');
      expect(fragment().get('clinic')).to.equal('Hill Clinic');
      expect(location.href.split('#')[0]).to.equal(before);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(kept);
    });

    it('so that the address opens it again as it was', async () => {
      const root = await open('clinic=Hill+Clinic&platform=wix&widgets=explainer&ui=es');
      expect(page.lang).to.equal('es');
      expect(textOf(root)).to.include(`${BASE}explainer.js`);
      expect(textOf(root)).not.to.include(`${BASE}screener.js`);
      expect(textOf(root)).to.include('Hill Clinic');
    });

    it('until one starts again, which leaves the language', async () => {
      const root = await open('clinic=Hill+Clinic&platform=wix&accent=%237a2e5d');
      button(root, 'startAgain').click();
      await settled();
      expect(location.hash).to.equal('');
      expect(textOf(root)).not.to.include('Hill Clinic');
    });
  });

  it('says in plain words what is wrong with a detail, at its field', async () => {
    const root = await open('sms=12');
    const field = root.querySelector('[aria-invalid="true"]');
    expect(nameOf(field)).to.equal(msg('detail.sms'));
    const told = (field?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
    expect(told).to.include('is not a phone number').and.to.include('Write');
    // And again where one copies, far below it.
    expect(textOf(root)).to.include(msg('detailsWrong'));
    for (const number of ['972-654-567', '12345', '972-555-0142+(24/7)'])
      expect(textOf(await open(`sms=${number}`)), number).to.include(msg('detailsWrong'));
    const fine = await open('sms=972-555-0142');
    expect(textOf(fine)).not.to.include(msg('detailsWrong'));
  });

  it('tells the contrast of a colour, and which shade of it the widgets use', async () => {
    const root = await open('accent=%23ffee00');
    expect(textOf(root)).to.match(/contrast of \d+\.\d : 1/);
    // Yellow cannot be read on white: the widgets use a darker one, and say so.
    expect(textOf(root)).not.to.include(msg('contrastLow'));
  });

  describe('reads a snippet that one has', () => {
    const SNIPPET = `<script type="module" src="${BASE}ketamine-widgets.js"></script>
<ketamine-practice clinic="Hill Clinic" sms="972-555-0142"></ketamine-practice>
<ketamine-explainer layout="article" onclick="x()" lang="es"></ketamine-explainer>`;

    it('into the form, and tells what it leaves out', async () => {
      const root = await open();
      fill(labelled(root, msg('readLabel')), SNIPPET);
      button(root, 'read').click();
      await settled();
      expect(fragment().get('widgets')).to.equal('explainer');
      expect(fragment().get('clinic')).to.equal('Hill Clinic');
      expect(fragment().get('explainer.layout')).to.equal('article');
      expect(fragment().get('lang')).to.equal('es');
      expect(textOf(root)).to.include(msg('readDone')).and.to.include('onclick');
    });

    it('and says so where there is no widget in it', async () => {
      const root = await open('clinic=Hill+Clinic');
      fill(labelled(root, msg('readLabel')), '<p>Hello</p>');
      button(root, 'read').click();
      await settled();
      expect(textOf(root)).to.include(msg('readNone'));
      expect(fragment().get('clinic')).to.equal('Hill Clinic');
    });
  });

  describe('checks a page', () => {
    const checked = async (html: string): Promise<HTMLElement> => {
      const root = await open();
      fill(labelled(root, msg('checkLabel')), html);
      button(root, 'check').click();
      await settled();
      return root;
    };

    it('and tells what its website has removed', async () => {
      const root = await checked(`<html lang="en">${fallbackHtml('screener')}`);
      const {wrong, write} = words('en').findings['tags-removed'];
      expect(textOf(root)).to.include(msg('checkFound', {count: 1}));
      expect(textOf(root)).to.include(wrong).and.to.include(write);
    });

    it('and is content with its own snippet', async () => {
      const copied = watchCopying();
      const first = await open();
      [...first.querySelectorAll('button')]
        .find((each) => nameOf(each).startsWith(`${msg('copy')}: `))
        ?.click();
      await settled();
      first.remove();
      const root = await checked(`<!doctype html><html lang="en"><body>${copied[0] ?? ''}</body>`);
      expect(textOf(root)).to.include(msg('checkFine'));
    });
  });
});
