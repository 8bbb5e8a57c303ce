import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import type * as Axe from 'axe-core';
import type {Frame, SerializedAXNode} from 'puppeteer-core';
import {LOCALES} from '../../src/content/locales.ts';
import {WIDGETS} from '../../src/embed/attributes.ts';
import {frameTitle} from '../../src/embed/titles.ts';
import {isWhole} from '../../scripts/test/share.ts';
import {sayIn, type Word} from '../../site/builder/say.ts';
import {RULES_OF_COLOURS} from '../support/axe-rules.ts';
import {names, painted} from '../support/built-page.ts';
import {openSite, type BuiltSite} from '../support/built-site.ts';

declare const axe: typeof Axe;

const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const msg = sayIn('en');

/** What bears this name, with all that is in it. */
const within = (node: SerializedAXNode, name: string): SerializedAXNode | undefined =>
  node.name === name
    ? node
    : node.children?.map((child) => within(child, name)).find((found) => found);

describe('the built site', () => {
  let site: BuiltSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());
  beforeEach(() => site.page.setViewport({width: 1400, height: 900}));

  it('has the licences of what its pages bundle', () => {
    const text = site.files.get('site-licenses.txt')?.toString() ?? '';
    for (const name of ['lit', 'lit-html', '@lit/context', 'lean-qr', 'parse5', 'entities'])
      assert.match(text, new RegExp(`^## ${name} - .*\\n\\n(.*\\n)*?Copyright`, 'm'), name);
  });

  /** The builder at this address, and the page in its preview. */
  async function open(fragment: string): Promise<Frame> {
    await site.page.goto('about:blank');
    await site.page.goto(`${site.home}builder.html#${fragment}`);
    return previewed();
  }
  async function previewed(): Promise<Frame> {
    const frame = await site.page
      .waitForSelector('.stage iframe')
      .then((element) => element?.contentFrame());
    assert.ok(frame, 'no preview');
    await frame.waitForSelector('.widgets > :defined');
    return frame;
  }
  /** Presses one of the preview's switches, and gives it time to be drawn. */
  async function choose(word: Word): Promise<void> {
    await site.page.evaluate((text) => {
      const label = [...document.querySelectorAll('.tools label')].find(
        (each) => each.textContent.trim() === text,
      );
      if (!(label instanceof HTMLElement)) throw new Error(`No switch “${text}”`);
      label.click();
    }, msg(word));
    await painted(site.page);
  }
  const looks = (
    frame: Frame,
  ): Promise<{width: number; paper: string; font: string; wide: boolean}> =>
    frame.evaluate(() => {
      const {backgroundColor, fontFamily} = getComputedStyle(document.body);
      return {
        width: innerWidth,
        paper: backgroundColor,
        font: fontFamily,
        wide: document.documentElement.scrollWidth > innerWidth,
      };
    });
  const complaints = async (frame: Frame, scheme = 'light'): Promise<readonly string[]> => {
    await frame.evaluate(AXE);
    return frame.evaluate(
      async (rules) => {
        const {violations} = await axe.run(document, {
          runOnly: rules,
          resultTypes: ['violations'],
        });
        return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
      },
      scheme === 'dark' && !isWhole ? RULES_OF_COLOURS : RULES,
    );
  };

  for (const widget of WIDGETS)
    it(`previews what is chosen, and nothing else: ${widget}`, async () => {
      await open(`widgets=${widget}`);
      const tree = await site.page.accessibility.snapshot({includeIframes: true});
      const preview = tree && within(tree, msg('previewFrame'));
      const heard = preview ? names(preview) : [];
      for (const each of WIDGETS)
        assert.equal(heard.includes(frameTitle(each, 'en')), each === widget, each);
    });

  it('previews at the width of a phone, a tablet and a computer, and nothing is cut off', async () => {
    const frame = await open('');
    for (const [size, width] of [
      ['phone', 390],
      ['tablet', 820],
      ['desktop', 1280],
    ] as const) {
      await choose(size);
      assert.deepEqual(
        {...(await looks(frame)), paper: '', font: ''},
        {width, wide: false, paper: '', font: ''},
      );
    }
  });

  it('previews in light and dark, on a plain and on a busy page, and axe finds nothing', async () => {
    await open(`widgets=${WIDGETS.join('+')}`);
    const seen = new Set<string>();
    for (const scheme of ['light', 'dark'] as const)
      for (const host of ['plain', 'busy'] as const) {
        await choose(scheme);
        await choose(host);
        const frame = await previewed();
        const {paper, font} = await looks(frame);
        seen.add(`${paper} ${font}`);
        assert.deepEqual(await complaints(frame, scheme), [], `${scheme}, ${host}`);
      }
    assert.equal(seen.size, 4);
  });

  it('shows the widget in the preview that one is busy with', async () => {
    const frame = await open(`widgets=${WIDGETS.join('+')}`);
    const topOf = (widget: string): Promise<number> =>
      frame.evaluate(
        (name) =>
          document.querySelector(`.widgets > ketamine-${name}`)?.getBoundingClientRect().top ?? NaN,
        widget,
      );
    assert.ok((await topOf('payment-disclaimer')) > 600);
    await site.page.evaluate(() => {
      const field = document.getElementById('payment-disclaimer-variant');
      const closed = field?.closest('details');
      if (closed) closed.open = true;
      field?.focus();
    });
    await frame.waitForFunction(
      () =>
        (document.querySelector('.widgets > ketamine-payment-disclaimer')?.getBoundingClientRect()
          .top ?? NaN) <
        innerHeight / 2,
    );
  });

  it('has the preview beside the form from 768 pixels on, and one tap away on a phone', async () => {
    const at = async (width: number): Promise<{x: number; isSeen: boolean}> => {
      await site.page.setViewport({width, height: 800});
      await open('');
      return site.page.evaluate(() => {
        const box = document.querySelector('.aside')?.getBoundingClientRect();
        return {x: box?.left ?? NaN, isSeen: (box?.width ?? 0) > 0};
      });
    };
    const tablet = await at(768);
    assert.ok(tablet.isSeen && tablet.x > 768 / 3, JSON.stringify(tablet));
    await site.page.setViewport({width: 360, height: 800});
    await site.page.goto('about:blank');
    await site.page.goto(`${site.home}builder.html`);
    const opener = await site.page.waitForSelector('#open-preview');
    assert.equal(
      await site.page.$eval('.aside', (aside) => aside.getBoundingClientRect().width),
      0,
    );
    // It is in view wherever one is.
    assert.ok(await opener?.isIntersectingViewport());
    await opener?.focus();
    await site.page.keyboard.press('Enter');
    assert.equal(
      await site.page.$eval('.aside', (aside) => aside.getBoundingClientRect().width),
      360,
    );
    assert.equal(await site.page.evaluate(() => document.activeElement?.id), 'preview');
    assert.equal(await site.page.$eval('.steps', (steps) => (steps as HTMLElement).inert), true);
    await site.page.keyboard.press('Escape');
    assert.equal(await site.page.evaluate(() => document.activeElement?.id), 'open-preview');
    assert.equal(await site.page.$eval('.steps', (steps) => (steps as HTMLElement).inert), false);
  });

  for (const path of ['index.html', 'es.html', 'examples.html', 'builder.html'])
    for (const width of [320, 1280])
      it(`axe finds nothing on ${path}, in light or dark, and it is no wider than its window (${width} px)`, async () => {
        await site.page.setViewport({width, height: 800});
        await site.page.goto('about:blank');
        await site.page.goto(`${site.home}${path}`, {waitUntil: 'networkidle0'});
        // What is dark is so at every width.
        for (const scheme of width === 320 || isWhole ? ['light', 'dark'] : ['light']) {
          await site.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
          assert.deepEqual(await complaints(site.page.mainFrame(), scheme), [], scheme);
        }
        assert.equal(
          await site.page.evaluate(() => document.documentElement.scrollWidth),
          width,
          path,
        );
      });

  for (const locale of LOCALES)
    it(`has a front page with the four widgets, proofs, ways in, and practices’ pages (${locale})`, async () => {
      const path = locale === 'en' ? 'index.html' : 'es.html';
      await site.page.goto(`${site.home}${path}`, {waitUntil: 'networkidle0'});
      const tree = await site.page.accessibility.snapshot();
      const heard = tree ? names(tree) : [];
      for (const widget of WIDGETS) assert.ok(heard.includes(frameTitle(widget, locale)), widget);
      for (const word of ['unpublished', 'draft'] as const)
        assert.ok(
          heard.some((name) => name.includes(sayIn(locale)(word))),
          word,
        );
      const links = await site.page.$$eval('a[href]', (all) =>
        all.map((link) => link.getAttribute('href') ?? ''),
      );
      for (const proof of [
        'invariants',
        'content-review',
        'privacy',
        'threat-model',
        'accessibility',
      ])
        assert.ok(
          links.some((link) => link.endsWith(`/${proof}.html`)),
          proof,
        );
      for (const way of ['builder.html', 'react.html', 'tokens.html', 'examples.html'])
        assert.ok(
          links.some((link) => link.includes(way)),
          way,
        );
      const pictures = await site.page.$$eval('.looks img', async (all) => {
        await Promise.all(all.map((picture) => ((picture.loading = 'eager'), picture.decode())));
        return all.map(({naturalWidth, alt}) => ({naturalWidth, alt}));
      });
      assert.ok(pictures.length >= 3);
      for (const {naturalWidth, alt} of pictures) assert.ok(naturalWidth > 0 && alt);
      const download = links.find((link) => link.endsWith('.zip')) ?? '';
      assert.ok(site.files.has(download.replace('./', '')), download);
    });

  it('leads nowhere that is not there, from any of its pages', async () => {
    const ids = (page: string): readonly string[] =>
      Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id);
    const check = (path: string, link: string): void => {
      if (/^(https?:|data:|sms:|tel:|mailto:|javascript:)/.test(link)) return;
      const [address = '', id = ''] = link.replaceAll('&amp;', '&').split('#');
      const target = address ? posix.join(posix.dirname(path), address) : path;
      const found = site.files.get(target);
      assert.ok(found, `${path}: ${link}`);
      if (id && target.startsWith('docs/'))
        assert.ok(ids(found.toString()).includes(id), `${path}: ${link}`);
    };
    for (const [path, bytes] of site.files)
      if (path.endsWith('.html'))
        for (const [, link = ''] of bytes.toString().matchAll(/\s(?:href|src)="([^"]*)"/g))
          check(path, link);
    // The builder writes its links itself.
    for (const locale of LOCALES) {
      await open(`ui=${locale}`);
      const links = await site.page.evaluate(() =>
        Array.from(document.querySelectorAll('a[href]'), (link) => link.getAttribute('href') ?? ''),
      );
      assert.ok(links.length > 2, locale);
      for (const link of links.filter((link) => link !== '#step-1')) {
        check('builder.html', link);
        // The texts stand beside each other in both languages there.
        if (link.startsWith('./docs/') && link !== './docs/content-review.html')
          assert.equal(link.startsWith('./docs/es/'), locale === 'es', link);
      }
    }
  });

  it('complains of nothing meanwhile, and asks nobody else', () => {
    assert.deepEqual(site.trouble, []);
  });
});
