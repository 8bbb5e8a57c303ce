/* Ten thousand values for each element, two thousand documents, and what stands between the tags: in every engine its share. */
import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/packs/define.ts';
// Here already, as in the one file: the development server would be asked for them.
import '../../src/elements/practice/profile.ts';
import '../../src/ui/qr.ts';
import {en} from '../../src/content/screener/en.ts';
import {es} from '../../src/content/screener/es.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {runs} from '../support/commands.ts';
import {watchPrinting} from '../support/printing.ts';
import {ScreenerHarness} from '../support/screener.ts';
import {settled} from '../support/settled.ts';
import {documents, profiles, text, value} from './hostile.ts';
import {TEXT_IDS} from './text-ids.ts';
import {
  always,
  answerWith,
  drawn,
  everythingIsAsked,
  expectSafe,
  expectSound,
  mount,
  offline,
  PRACTICE,
  quietly,
  rootOf,
  SCREENER,
  settingsOf,
  shapeOf,
  until,
  WIDGETS,
} from './watched.ts';

const VALUES = 10_000;
const DOCUMENTS = 2_000;
const PROFILES = 300;

const PRINT = [en['take.print'], es['take.print']];

/** What each element takes besides its settings. */
const BESIDES = ['lang', 'id', 'dir', 'floating'];

/** Written as an attribute, as a property, or not at all. */
type Written = readonly [property: string, attribute: string, kind: 'a' | 'p' | '', value: unknown];

const looks = (tag: string): fc.Arbitrary<readonly Written[]> =>
  fc.tuple(
    ...settingsOf(tag).map(([property, attribute]) =>
      fc.oneof(
        {
          weight: 4,
          arbitrary: text.map((each): Written => [property, attribute, 'a', each]),
        },
        {
          weight: 4,
          arbitrary: value.map((each): Written => [property, attribute, 'p', each]),
        },
        {weight: 1, arbitrary: fc.constant<Written>([property, attribute, '', undefined])},
      ),
    ),
    ...BESIDES.map((name) => text.map((each): Written => [name, name, 'a', each])),
  );

function write(element: Element, look: readonly Written[]): void {
  for (const [property, attribute, kind, each] of look)
    if (kind === 'a') element.setAttribute(attribute, String(each));
    else if (kind === 'p') Reflect.set(element, property, each);
    else {
      Reflect.set(element, property, undefined);
      element.removeAttribute(attribute);
    }
}

describe('whatever is set on', () => {
  for (const tag of [PRACTICE, ...WIDGETS])
    quietly(`<${tag}>: its widgets stand`, 120, async (expectQuiet) => {
      const asked = answerWith(offline);
      const {practice, widgets} = await mount(tag === PRACTICE ? [SCREENER] : [tag]);
      const runs = Math.ceil(VALUES / settingsOf(tag).length);
      await always(runs, looks(tag), async (look) => {
        const target = tag === PRACTICE ? practice : widgets[0]!;
        write(target, look);
        const before = target.outerHTML;
        await drawn();
        widgets.forEach(expectSound);
        expect(target.outerHTML === before, 'its tag is as the page wrote it').to.equal(true);
        expectQuiet();
      });
      await everythingIsAsked(asked);
      for (const {address, how} of asked) {
        expect(address.protocol === 'https:' || address.origin === location.origin).to.equal(true);
        expect(how).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
      }
    });

  quietly('all of them before they come to the page', 60, async (expectQuiet) => {
    const asked = answerWith(offline);
    const body = await fixture<HTMLElement>('<div></div>');
    const all = fc.tuple(...[PRACTICE, ...WIDGETS].map(looks));
    await always(100, all, async ([ofPractice = [], ...ofWidgets]) => {
      const practice = document.createElement(PRACTICE);
      write(practice, ofPractice);
      ofWidgets.forEach((look, at) => {
        const widget = document.createElement(WIDGETS[at]!);
        write(widget, look);
        practice.append(widget);
      });
      body.replaceChildren(practice);
      await drawn();
      [...practice.children].forEach(expectSound);
      expectQuiet();
    });
    await everythingIsAsked(asked);
  });

  quietly('a screener, also when someone answers it to its end and prints', 90, async (quiet) => {
    const papers = watchPrinting().papers as Document[];
    const paths = fc.constantFrom(...Object.values(PATHS_TO));
    await always(60, fc.tuple(looks(SCREENER), paths), async ([look, {answers}]) => {
      const harness = await ScreenerHarness.mount();
      write(harness.screener, look);
      await drawn();
      await harness.start();
      expectSound(harness.screener);
      await harness.back();
      await harness.to(answers);
      expectSound(harness.screener);
      // In a crisis there is nothing to take along.
      const print = harness.buttons.find(({textContent}) => PRINT.includes(textContent.trim()));
      if (print) {
        await harness.press(print);
        await until(() => papers.length > 0);
        for (const paper of papers.splice(0)) expectSafe(paper.body);
      }
      await harness.press(harness.buttons.filter((each) => !each.closest('[popover]')).at(-1));
      expectSound(harness.screener);
      harness.screener.remove();
      quiet();
    });
  });
});

/** What a page has between the tags: links and other elements, in one another, with anything in them. */
interface Child {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Child | string)[];
}

const href = fc
  .tuple(fc.constantFrom('', 'tel:', 'sms:', 'TEL:', 'sms:+1', 'javascript:'), text)
  .map((parts) => parts.join(''));

const {child} = fc.letrec<{child: Child}>((tie) => ({
  child: fc.record({
    tag: fc.oneof(
      {weight: 20, arbitrary: fc.constantFrom('a', 'a', 'a', 'p', 'span', 'slot', 'template')},
      {weight: 1, arbitrary: fc.constantFrom(...WIDGETS)},
    ),
    attributes: fc.array(
      fc.oneof(
        fc.tuple(fc.constant('href'), href),
        fc.tuple(fc.constantFrom('data-ketamine-number', 'slot', 'title'), text),
      ),
      {maxLength: 3},
    ),
    children: fc.array(fc.oneof({depthSize: 'small'}, text, tie('child')), {maxLength: 3}),
  }),
}));

function made({tag, attributes, children}: Child): Element {
  const element = document.createElement(tag);
  for (const [name, each] of attributes) element.setAttribute(name, each);
  element.append(...children.map((each) => (typeof each === 'string' ? each : made(each))));
  return element;
}

const countOf = ({attributes, children}: Child): number =>
  attributes.length +
  children.reduce((sum, each) => sum + (typeof each === 'string' ? 1 : countOf(each)), 1);

describe('whatever stands between the tags', () => {
  quietly('stays as it is, and gives a number or none', 120, async (expectQuiet) => {
    const {widgets} = await mount(WIDGETS);
    let met = 0;
    const children = fc.array(child, {minLength: 4, maxLength: 16});
    await always(VALUES / 20, children, async (all) => {
      met += all.reduce((sum, each) => sum + countOf(each), 0);
      for (const widget of widgets) widget.replaceChildren(...all.map(made));
      const before = widgets.map(({innerHTML}) => innerHTML);
      await drawn();
      widgets.forEach(expectSound);
      const kept = widgets.every(({innerHTML}, at) => innerHTML === before[at]);
      expect(kept, 'what the page wrote').to.equal(true);
      expectQuiet();
    });
    expect(met).to.be.at.least(await runs(VALUES));
  });
});

/** As a framework hands it over, where it is JSON at all. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

describe('whatever wording a practice writes', () => {
  quietly('changes text alone, in every widget', 120, async (expectQuiet) => {
    const {practice, widgets} = await mount(WIDGETS);
    const shapes = widgets.map((widget) => shapeOf(rootOf(widget)));
    const kinds = fc.constantFrom('attribute', 'property', 'object');
    await always(DOCUMENTS, fc.tuple(documents(TEXT_IDS), kinds), async ([json, kind]) => {
      if (kind === 'attribute') practice.setAttribute('wording', json);
      else Reflect.set(practice, 'wording', kind === 'object' ? parsed(json) : json);
      await drawn();
      widgets.forEach((widget, at) => {
        expectSound(widget);
        expect(shapeOf(rootOf(widget)) === shapes[at], 'the same elements').to.equal(true);
      });
      expectQuiet();
    });
  });
});

describe('whatever a profile says', () => {
  quietly('counts where it is good, and the widgets stand', 120, async (expectQuiet) => {
    const names = settingsOf(PRACTICE).map(([, attribute]) => attribute);
    const {practice, widgets} = await mount(WIDGETS);
    let body = '';
    const asked = answerWith(() => Promise.resolve(new Response(body)));
    await always(PROFILES, profiles([...names, '__proto__', 'x'], TEXT_IDS), async (json) => {
      body = json;
      const before = asked.length;
      Reflect.set(practice, 'src', `/profile.json?${before}`);
      await until(() => asked.length > before);
      // Read piece by piece, and handed on: each in a turn of its own.
      for (let turn = 0; turn < 3; turn += 1) await settled();
      widgets.forEach(expectSound);
      expectQuiet();
    });
  });
});

describe('a deep page', () => {
  const INTO: Readonly<Record<string, (element: Element) => ParentNode>> = {
    elements: (element) => element,
    'shadow roots': (element) => element.attachShadow({mode: 'open'}),
  };
  for (const [name, into] of Object.entries(INTO))
    for (const tag of ['div', PRACTICE])
      quietly(`of ${name} of <${tag}> is no overflow`, 60, async () => {
        const body = await fixture<HTMLElement>('<div></div>');
        let at: ParentNode = body;
        for (let depth = 0; depth < 300; depth += 1) {
          const element: Element = document.createElement(tag);
          at.append(element);
          at = into(element);
        }
        const widgets = WIDGETS.map((each) => document.createElement(each));
        at.append(...widgets);
        await drawn();
        widgets.forEach(expectSound);
        body.replaceChildren();
      });

  quietly('of a deep and of a wide wording as an object is no overflow', 60, async () => {
    const {practice, widgets} = await mount(WIDGETS);
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = {en: deep};
    const wide = Object.fromEntries(Array.from({length: 10_000}, (_, at) => [`a${at}`, 'b']));
    for (const wording of [deep, {en: deep}, {en: wide}, wide]) {
      Reflect.set(practice, 'wording', wording);
      await drawn();
      widgets.forEach(expectSound);
    }
  });
});
