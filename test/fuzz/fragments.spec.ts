/* What stands behind the `#` of an address, and in a block: what opens a topic, and what sets a widget up. */
import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {MARK_ATTRIBUTES} from '../../src/settings/recorder-marks.ts';
import {fillBlocks} from '../../src/bundles/blocks.ts';
import type {KetamineExplainer} from '../../src/elements/explainer/ketamine-explainer.ts';
import {FRAMES} from '../support/framed.ts';
import {text} from './hostile.ts';
import {
  always,
  expectSound,
  PRACTICE,
  quietly,
  rootOf,
  settingsOf,
  until,
  WIDGETS,
} from './watched.ts';

const TOPICS = 10_000;
const BLOCKS = 1_000;
/** Browsers let a page change its address some hundred times in half a minute, and then no more. */
const ADDRESSES = 60;

const attributesOf = (tag: string): readonly string[] => settingsOf(tag).map(([, name]) => name);

describe('whatever the address says', () => {
  const opened = (explainer: Element): number =>
    rootOf(explainer).querySelectorAll('details[open]').length;

  quietly('an explainer that follows it opens a topic or none', 60, async (expectQuiet) => {
    const explainer = await fixture<HTMLElement>(html`<ketamine-explainer deep-link />`);
    const {href} = location;
    const before = opened(explainer);
    try {
      const hashes = fc.tuple(fc.constantFrom('#ketamine-', '#'), text).map((all) => all.join(''));
      await always(ADDRESSES, hashes, (hash) => {
        history.replaceState(null, '', hash);
        window.dispatchEvent(new HashChangeEvent('hashchange'));
        expectSound(explainer);
        expectQuiet();
      });
    } finally {
      history.replaceState(null, '', href);
    }
    expect(opened(explainer)).to.equal(before);
  });

  quietly(
    'an explainer that a script asks for it shows a topic or none',
    60,
    async (expectQuiet) => {
      const explainer = await fixture<KetamineExplainer>(
        html`<ketamine-explainer></ketamine-explainer>`,
      );
      const before = opened(explainer);
      await always(TOPICS, text, (topic) => {
        expect(explainer.show(topic)).to.equal(false);
        expectQuiet();
      });
      expectSound(explainer);
      expect(opened(explainer)).to.equal(before);
    },
  );
});

/** The page of a frame, of our own origin, so that a test may look into it. */
async function frameOf(widget: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.title = widget;
  frame.src = `/dist/cdn/frame/${widget}.html`;
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, {once: true});
  });
  await fixture(html`<div>${frame}</div>`);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

describe('whatever the address of a frame says', () => {
  for (const widget of FRAMES)
    quietly(`${widget} takes settings and colours, and nothing else`, 60, async (expectQuiet) => {
      const settings = [...attributesOf(`ketamine-${widget}`), 'floating'];
      const names = fc.constantFrom(
        ...settings,
        ...['lang', 'alone', 'accent', 'surface', 'text', 'font', 'font-size', 'radius', 'space'],
        ...['onclick', 'style', 'src', 'id', '__proto__', 'hidden'],
      );
      const fragments = fc.oneof(
        {
          weight: 5,
          arbitrary: fc
            .array(fc.tuple(names, text), {maxLength: 8})
            .map((all) => new URLSearchParams(all).toString()),
        },
        {weight: 1, arbitrary: text},
      );
      const view = await frameOf(widget);
      const page = view.document;
      const ours = page.body.firstElementChild!;
      const wrong: string[] = [];
      view.addEventListener('error', ({message}) => wrong.push(message));
      view.addEventListener('unhandledrejection', ({reason}) => wrong.push(String(reason)));
      page.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        wrong.push(`${violatedDirective} ${blockedURI}`),
      );
      const shape = (): readonly number[] => [
        view.performance.getEntriesByType('resource').length,
        page.querySelectorAll('*').length,
      ];
      const before = shape();
      await always(ADDRESSES, fragments, async (fragment) => {
        const address = view.location.href;
        let heard = false;
        view.addEventListener('hashchange', () => (heard = true), {once: true});
        view.location.replace(`#${fragment}`);
        await until(() => heard || view.location.href === address);
        expect(shape()).to.deep.equal(before);
        expect(ours.getAttributeNames().filter((name) => !settings.includes(name))).to.deep.equal(
          [],
        );
        for (const name of page.documentElement.style) expect(name).to.match(/^--ketamine-[\w-]+$/);
        expect(ours.getBoundingClientRect().height).to.be.greaterThan(50);
        expect(wrong).to.deep.equal([]);
        expectQuiet();
      });
    });
});

/** What an element says to recorders. */
const MARKS = ['class', ...Object.keys(MARK_ATTRIBUTES)];

describe('whatever a block says', () => {
  const TAGS = [PRACTICE, ...WIDGETS];

  quietly('its element has settings, and nothing else', 60, async (expectQuiet) => {
    const body = await fixture<HTMLElement>(html`<div></div>`);
    const names = [...new Set(TAGS.flatMap(attributesOf)), 'floating', 'id', 'onclick', 'style'];
    const blocks = fc.record({
      name: fc.oneof(fc.constantFrom(...TAGS.map((tag) => tag.replace('ketamine-', ''))), text),
      said: fc.array(fc.tuple(fc.constantFrom(...names), text), {maxLength: 8}),
      content: text,
    });
    await always(BLOCKS, blocks, ({name, said, content}) => {
      const block = document.createElement('div');
      block.setAttribute('data-ketamine', name);
      for (const [setting, each] of said)
        if (setting !== 'src') block.setAttribute(`data-${setting}`, each);
      block.append(content);
      body.replaceChildren(block);
      fillBlocks();
      expect(block.textContent === content, 'its words').to.equal(true);
      const made = block.shadowRoot?.firstElementChild;
      if (made) {
        const allowed = [
          ...attributesOf(made.localName),
          'id',
          'floating',
          'exportparts',
          ...MARKS,
        ];
        expect(made.getAttributeNames().filter((each) => !allowed.includes(each))).to.deep.equal(
          [],
        );
        if (made.shadowRoot) expectSound(made);
      }
      expectQuiet();
    });
  });
});
