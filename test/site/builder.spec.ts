import {expect} from '@open-wc/testing';
import {words} from '../../src/embed/words/index.ts';
import {fallbackHtml} from '../../src/prerender/fallback.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {sayIn, type Word} from '../../site/builder/say.ts';
import {BASE, HASH, nameOf, open, textOf, withItsLook} from '../support/builder.ts';
import {watchCopying} from '../support/copying.ts';
import {settled} from '../support/settled.ts';

const msg = sayIn('en');
const page = document.documentElement;

const fragment = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

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

  describe('keeps what is typed', () => {
    it('so that the address opens it again as it was', async () => {
      const root = await open('clinic=Hill+Clinic&platform=wix&widgets=explainer&ui=es');
      expect(page.lang).to.equal('es');
      expect(textOf(root)).to.include('ketamine-explainer');
      expect(textOf(root)).not.to.include('ketamine-screener');
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

  it('asks each question in a group of its own: the radios of one name are in one fieldset', async () => {
    const root = await open('widgets=screener');
    const groups = new Map<string, Set<Element | null>>();
    for (const radio of root.querySelectorAll<HTMLInputElement>('[type="radio"]'))
      groups.set(radio.name, (groups.get(radio.name) ?? new Set()).add(radio.closest('fieldset')));
    expect(groups.size).to.be.above(1);
    for (const [name, fieldsets] of groups) {
      expect(fieldsets.size, name).to.equal(1);
      const [fieldset] = fieldsets;
      expect(nameOf(fieldset?.querySelector('legend') ?? null), name).not.to.equal('');
    }
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

    it('of the plugin too, and its own address', async () => {
      const root = await open();
      const read = async (text: string): Promise<void> => {
        fill(labelled(root, msg('readLabel')), text);
        button(root, 'read').click();
        await settled();
      };
      await read(
        '[ketamine_practice clinic="Hill Clinic"]\n[ketamine_explainer]\n[/ketamine_practice]',
      );
      expect(fragment().get('platform')).to.equal('wordpress-plugin');
      expect(fragment().get('clinic')).to.equal('Hill Clinic');
      await read('<!-- wp:ketamine-widgets/screener {"headingLevel":"3"} /-->');
      expect(fragment().get('form')).to.equal('block');
      expect(fragment().get('screener.heading-level')).to.equal('3');
      await read('https://widgets.example/builder.html#clinic=Other&platform=wix');
      expect(fragment().get('platform')).to.equal('wix');
    });

    for (const [what, code, text] of [
      ['curly quotes', 'quotes-curled', SNIPPET.replaceAll('"', '”')],
      ['hard spaces', 'spaces-odd', SNIPPET.replaceAll(' ', '\u00a0')],
      [
        'an address that a mail program has changed',
        'links-rewritten',
        SNIPPET.replace(
          BASE,
          'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx%2F',
        ),
      ],
      ['a snippet that is commented out', 'commented-out', `<!-- ${SNIPPET} -->`],
      ['the address of a page', 'address-only', 'https://www.hill.example/'],
    ] as const)
      it(`and names once what has happened to it: ${what}`, async () => {
        const root = await open();
        fill(labelled(root, msg('readLabel')), text);
        button(root, 'read').click();
        await settled();
        const {wrong, write} = words('en').findings[code];
        expect(textOf(root)).to.include(`${wrong} ${write}`);
        expect(location.hash).to.equal('');
      });

    it('and says that nothing is pasted where nothing is', async () => {
      const root = await open();
      button(root, 'read').click();
      await settled();
      expect(textOf(root)).to.include(msg('readEmpty'));
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

  describe('says first what is so', () => {
    const NOWHERE = {published: {at: 'nowhere'}} as const;

    it('that nothing is published yet, with the one download, until it is', async () => {
      const root = await open('', NOWHERE);
      expect(textOf(root)).to.include(msg('unpublished'));
      const download = root.querySelector('a[download]');
      expect(download?.getAttribute('href')).to.equal('./download.zip');
      expect(nameOf(download)).to.equal(msg('download', {size: '1.5'}));
      expect(textOf(await open())).not.to.include(msg('unpublished'));
    });

    it('that the words are a draft, with the way to their review, until all are signed', async () => {
      const root = await open();
      expect(textOf(root)).to.include(msg('draft')).and.to.include('0 of 3');
      const review = [...root.querySelectorAll('a')].find((each) => nameOf(each) === msg('review'));
      expect(review?.getAttribute('href')).to.equal('./docs/content-review.html');
      const signed = {of: 1, ids: {en: ['a.b'], es: []}};
      expect(textOf(await open('', {signed}))).not.to.include(msg('draft'));
      expect(textOf(await open('ui=es', {signed}))).to.include(sayIn('es')('draft'));
    });

    it('and writes no address that leads nowhere: the plugin’s files, the folder beside the page, or none', async () => {
      for (const [platform, file] of [
        ['wordpress-block', '/wp-content/plugins/ketamine-widgets/assets/ketamine-widgets.js'],
        ['html', 'cdn/ketamine-widgets.iife.js'],
        ['web-person', 'cdn/ketamine-widgets.iife.js'],
      ] as const) {
        const root = await open(`platform=${platform}`, NOWHERE);
        expect(textOf(root), platform).to.include(`src="${file}"`);
        expect(textOf(root), platform).not.to.include('jsdelivr');
      }
      for (const platform of ['wix', 'squarespace', 'duda', 'google-sites', 'portal']) {
        const root = await open(`platform=${platform}`, NOWHERE);
        expect(textOf(root), platform).to.include(msg('needsBaseWhere'));
        expect(root.querySelector('.paste'), platform).to.equal(null);
        const own = await open(
          `platform=${platform}&base=https%3A%2F%2Fx.example%2Fkw%2F`,
          NOWHERE,
        );
        expect(textOf(own), platform).to.include('https://x.example/kw/');
      }
      const react = await open('platform=react', NOWHERE);
      expect(textOf(react)).to.include('npm install ./ketamine-widgets-0.1.0.tgz');
    });

    it('and asks nobody to run a command who has not chosen to build from code', async () => {
      for (const ui of LOCALES)
        for (const platform of ['wordpress-block', 'wordpress-plugin', 'html', 'wix', 'portal'])
          for (const integrity of [{}, {'ketamine-widgets.js': HASH}]) {
            const around = {...NOWHERE, integrity, download: undefined};
            expect(textOf(await open(`ui=${ui}&platform=${platform}`, around))).not.to.match(
              /\bnpm\b|\bnpx\b|command line/,
            );
          }
    });
  });

  it('shows how long a snippet is, and folds a long one', async () => {
    const root = await open('platform=html&form=readable');
    expect(textOf(root)).to.match(/\d\d,\d{3} characters/);
    const more = button(root, 'unfold');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    const code = document.getElementById(more.getAttribute('aria-controls') ?? '');
    const folded = code?.clientHeight ?? 0;
    more.click();
    expect(code?.clientHeight).to.be.above(folded);
    expect(button(root, 'foldUp').getAttribute('aria-expanded')).to.equal('true');
    const short = await open('platform=html');
    expect([...short.querySelectorAll('button')].map(nameOf)).not.to.include(msg('unfold'));
  });

  it('copies what it shows, sign by sign, colored or not', async () => {
    for (const platform of ['wordpress-block', 'wordpress-plugin', 'html', 'react', 'web-person']) {
      const copied = watchCopying();
      const root = await open(`platform=${platform}&clinic=A+%22B%22+%26+%5BC%5D`);
      const shown = root.querySelector('.paste .code')?.textContent;
      root.querySelector<HTMLButtonElement>('.paste button')?.click();
      await settled();
      expect(copied[0], platform).to.equal(shown);
    }
  });

  describe('has plain fields', () => {
    const check = (root: Element, word: Word): HTMLInputElement => {
      const label = [...root.querySelectorAll('label')].find((each) => nameOf(each) === msg(word));
      const box = label?.control;
      if (!(box instanceof HTMLInputElement)) throw new Error(`No box “${msg(word)}”`);
      return box;
    };
    const withAccent = (accent: string): Promise<HTMLElement> =>
      open(new URLSearchParams({'--ketamine-accent': accent}).toString());

    it('for the extra parts, each to be ticked', async () => {
      const root = await open('screener.packs=peg');
      expect(check(root, 'pack.peg').checked).to.equal(true);
      check(root, 'pack.phq-8').click();
      expect(fragment().get('screener.packs')).to.equal('phq-8 peg');
      check(root, 'pack.peg').click();
      check(root, 'pack.phq-8').click();
      expect(fragment().get('screener.packs')).to.equal(null);
    });

    it('for a color in any form that CSS has, or without its sign', async () => {
      for (const [typed, hex] of [
        ['7a2e5d', '#7a2e5d'],
        ['#7a2', '#77aa22'],
        ['rebeccapurple', '#663399'],
        ['hsl(200 50% 40%)', '#337799'],
        ['oklch(60% 0.1 200)', '#0d9298'],
        ['rgb(122, 46, 93)', '#7a2e5d'],
      ] as const) {
        const root = await withAccent(typed);
        expect(textOf(root), typed).to.include(`--ketamine-accent: ${hex}`);
        expect(textOf(root), typed).not.to.include(msg('accentWrong'));
      }
      for (const typed of ['plumm', 'transparent', '#12', 'rgb(0 0 0 / 50%)', 'red;'])
        expect(textOf(await withAccent(typed)), typed).to.include(msg('accentWrong'));
    });

    it('for a color by its name, on a button', async () => {
      const root = await open();
      const plum = [...root.querySelectorAll('button')].find(
        (each) => nameOf(each) === msg('swatch.plum'),
      );
      plum?.click();
      await settled();
      expect(plum?.getAttribute('aria-pressed')).to.equal('true');
      expect(fragment().get('--ketamine-accent')).to.equal('#7a2e5d');
    });

    it('and tells of a day for checking that has passed', async () => {
      const past = await open('as-of=2020-01-01&review-by=2020-06-01');
      expect(textOf(past)).to.include(msg('datePast'));
      const coming = await open('as-of=2020-01-01&review-by=2999-06-01');
      expect(textOf(coming)).not.to.include(msg('datePast'));
    });

    it('and keeps what is for programmers apart', async () => {
      const root = await open();
      const apart = [...root.querySelectorAll('details')].filter(
        (each) => nameOf(each.querySelector('summary')) === msg('forDevelopers'),
      );
      const isApart = (word: Word): boolean =>
        apart.some((each) => textOf(each).includes(msg(word)));
      for (const word of [
        'setting.expose-outcome',
        'setting.sms-form',
        'setting.heading-level',
        'setting.practice',
      ] as const)
        expect(isApart(word), word).to.equal(true);
      for (const word of ['setting.packs', 'setting.message', 'setting.variant'] as const)
        expect(isApart(word), word).to.equal(false);
    });

    it('for own words, text by text, with ours, its review, and what may not be said', async () => {
      const root = await open();
      const select = document.getElementById('own-text');
      if (!(select instanceof HTMLSelectElement)) throw new Error('No field for the text');
      select.value = 'common.textLine';
      select.dispatchEvent(new Event('change', {bubbles: true}));
      await settled();
      expect(textOf(root)).to.include('Text {number} for help with scheduling.');
      expect(textOf(root)).to.include(msg('ownDraft')).and.to.include(msg('ownReview'));
      expect(textOf(root)).to.include(msg('ownSlots', {slots: '{number}'}));
      fill(labelled(root, msg('ownYours')), 'Write to us.');
      await settled();
      expect(textOf(root)).to.include('Your text for common.textLine does not have the same');
      fill(labelled(root, msg('ownYours')), 'Write to {number}.');
      await settled();
      expect(JSON.parse(fragment().get('wording') ?? '')).to.deep.equal({
        en: {'common.textLine': 'Write to {number}.'},
      });
      expect(textOf(root)).to.include(msg('ownChanged', {count: 1}));
      expect(root.querySelector('#own[aria-invalid]')).to.equal(null);
      [...root.querySelectorAll('button')]
        .find((each) => nameOf(each).startsWith(msg('ownBack')))
        ?.click();
      expect(fragment().get('wording')).to.equal(null);
      // No field takes JSON.
      expect(textOf(root)).not.to.include('JSON');
    });
  });

  it('shows the widget in the preview that one is busy with', async () => {
    const root = await open('widgets=screener+schedule-button+payment-disclaimer');
    const about = (): string | null =>
      new URLSearchParams(
        (root.querySelector('iframe')?.getAttribute('src') ?? '').split('#')[1],
      ).get('about');
    for (const [id, widget] of [
      ['sms', 'schedule-button'],
      ['referrer', 'screener'],
      ['accent', 'schedule-button'],
      ['screener-theme', 'screener'],
      ['schedule-button-variant', 'schedule-button'],
      ['payment-disclaimer-variant', 'payment-disclaimer'],
    ] as const) {
      const field = document.getElementById(id);
      const closed = field?.closest('details');
      if (closed) closed.open = true;
      field?.focus();
      expect(about(), id).to.equal(widget);
    }
  });

  it('says how to add a widget to a page that has one: its line alone', async () => {
    for (const platform of ['wordpress-block', 'wordpress-plugin', 'html', 'react']) {
      const root = await open(`platform=${platform}&clinic=Hill&widgets=screener`);
      const adding = [...root.querySelectorAll('details')].find(
        (each) => nameOf(each.querySelector('summary')) === msg('addTitle'),
      );
      const lines = [...(adding?.querySelectorAll('.code') ?? [])].map(
        ({textContent}) => textContent,
      );
      expect(lines.length, platform).to.equal(4);
      for (const line of lines) expect(line).not.to.match(/<script|Hill|practice/);
      expect(lines[1]).to.match(/^[<[]ketamine.explainer/);
    }
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

    it('and never says that nothing is wrong with nothing', async () => {
      for (const nothing of ['', '  \n']) {
        const root = await checked(nothing);
        expect(textOf(root)).to.include(msg('checkEmpty')).and.not.to.include(msg('checkFine'));
        root.remove();
      }
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
