/* Blocks whose content belongs to someone else: a framework, or a server whose page is morphed. */
import {expect} from '@open-wc/testing';
import {until} from '../stories/support/until.ts';
import {fillBlocks} from '../src/bundles/blocks.ts';
import {MARK_CLASSES, MARKS} from '../src/settings/recorder-marks.ts';
import {library} from './support/library.ts';
import {page} from './support/page.ts';
import {expectSame} from './support/same.ts';
import {expectQuestion, ScreenerHarness} from './support/screener.ts';
import {ScheduleHarness} from './support/schedule-button.ts';
import {settled} from './support/settled.ts';

const widgetIn = (block: Element | null | undefined): HTMLElement => {
  const found = block?.shadowRoot?.firstElementChild;
  if (!(found instanceof HTMLElement)) throw new Error('The block is not filled');
  return found;
};

describe('a block', () => {
  it('keeps its answers when Turbo morphs the page, and what the server says anew', async () => {
    await library('@hotwired/turbo/dist/turbo.es2017-umd.js');
    const {morphElements} = Reflect.get(window, 'Turbo') as {
      readonly morphElements: (from: Element, to: string) => void;
    };
    const markup = (words: string): string =>
      `<main><p>${words}</p><div data-ketamine="screener" data-clinic="Lakeside"><p>Text us.</p></div></main>`;
    const body = await page(markup('Before'));
    fillBlocks();
    const main = body.querySelector('main')!;
    const screener = widgetIn(main.querySelector('[data-ketamine]'));
    const harness = new ScreenerHarness(screener);
    await harness.to({safety: 'no'});
    await harness.pick('concern', 'pain');
    morphElements(main, markup('After'));
    fillBlocks();
    await settled();
    expect(main.querySelector('p')?.textContent).to.equal('After');
    expectSame(widgetIn(main.querySelector('[data-ketamine]')), screener);
    expectQuestion(harness, 'concern');
    expect(harness.checked).to.deep.equal([false, true, false, false, false]);
  });

  it('that React renders can change, and go, without an error', async () => {
    await library('react/umd/react.production.min.js');
    await library('react-dom/umd/react-dom.production.min.js');
    interface React {
      readonly createElement: (
        type: string,
        props: object | null,
        ...children: unknown[]
      ) => unknown;
    }
    interface ReactDom {
      readonly createRoot: (at: Element) => {render(what: unknown): void; unmount(): void};
      readonly flushSync: (run: () => void) => void;
    }
    const {createElement} = Reflect.get(window, 'React') as React;
    const {createRoot, flushSync} = Reflect.get(window, 'ReactDOM') as ReactDom;
    const body = await page('<main></main>');
    const root = createRoot(body.querySelector('main')!);
    const show = (...inside: readonly unknown[]): void => {
      flushSync(() => {
        root.render(createElement('div', {'data-ketamine': 'schedule-button'}, ...inside));
      });
    };
    const link = (number: string): unknown =>
      createElement('a', {key: number, href: `tel:${number}`}, number);
    show(createElement('p', {key: 'p'}, 'Text us.'), link('+19725550123'));
    fillBlocks();
    const harness = new ScheduleHarness(widgetIn(body.querySelector('[data-ketamine]')));
    await until(() => harness.text.includes('972-555-0123'), 'the number between the tags');
    // What React has written is where it left it: it moves, takes away and adds.
    show(link('+19725550199'), createElement('p', {key: 'p'}, 'Call us.'));
    await until(() => harness.text.includes('972-555-0199'), 'the new number between the tags');
    show();
    fillBlocks();
    root.unmount();
    expect(body.querySelector('main')?.childNodes.length).to.equal(0);
  });

  it('is marked for recorders of sessions itself, and again when its class is written anew', async () => {
    const body = await page('<div class="mine" data-ketamine="screener"></div>');
    fillBlocks();
    const block = body.firstElementChild!;
    const isMarked = (): void => {
      for (const [name, value] of MARKS)
        if (name !== 'class') expect(block.getAttribute(name), name).to.equal(value);
      expect([...block.classList]).to.include.members([...MARK_CLASSES]);
    };
    isMarked();
    expect([...block.classList]).to.include('mine');
    block.className = 'theirs';
    await settled();
    isMarked();
    expect([...block.classList]).to.include('theirs');
  });

  it('of a practice gives its details to the blocks in it, beside it, and by its name', async () => {
    const block = (name: string, more = '', inside = ''): string =>
      `<div data-ketamine="${name}" ${more}>${inside}</div>`;
    const inside = block('schedule-button');
    const body = await page(
      block('practice', 'data-id="lakeside" data-sms="972-555-0123"', inside) +
        block('practice', 'data-sms="972-555-0144"', inside) +
        block('schedule-button', 'data-practice="lakeside"'),
    );
    fillBlocks();
    await settled();
    const shown = [...body.querySelectorAll('[data-ketamine="schedule-button"]')].map(
      (each) =>
        new ScheduleHarness(widgetIn(each)).number?.textContent.match(/\d{3}-\d{3}-\d{4}/)?.[0],
    );
    expect(shown).to.deep.equal(['972-555-0123', '972-555-0144', '972-555-0123']);
  });
});
