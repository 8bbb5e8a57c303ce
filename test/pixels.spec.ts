import {expect} from '@open-wc/testing';
import '../stories/support/register.ts';
import {PATHS_TO} from '../stories/support/paths.ts';
import {Walk} from '../stories/support/walk.ts';
import type {Answers} from '../src/content/screener/ids.ts';
import {cases, inWindow, press, screenshot, type Area} from './support/commands.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** What a part of the page looks like. */
class Picture {
  readonly area: Area;
  readonly #pixels: Uint8ClampedArray;

  constructor(area: Area, pixels: Uint8ClampedArray) {
    this.area = area;
    this.#pixels = pixels;
  }

  static async of(area: Area): Promise<Picture> {
    const png = Uint8Array.from(atob(await screenshot(area)), (byte) => byte.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([png], {type: 'image/png'}));
    const context = new OffscreenCanvas(area.width, area.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return new Picture(area, context.getImageData(0, 0, area.width, area.height).data);
  }

  /** By the page's coordinates. Outside the picture there is nothing. */
  at(x: number, y: number): Colour | undefined {
    const {x: left, y: top, width, height} = this.area;
    if (x < left || y < top || x >= left + width || y >= top + height) return undefined;
    const start = 4 * ((y - top) * width + (x - left));
    const [red = 0, green = 0, blue = 0] = this.#pixels.subarray(start, start + 3);
    return [red, green, blue];
  }
}

const linear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const ratio = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const contrast = (one: Colour | undefined, other: Colour | undefined): number =>
  one && other ? ratio(luminance(one), luminance(other)) : 1;

/** A place on the page for one widget. Whatever the page's sheets say, it is there. */
function stage(content: string, width: number, scheme = 'light'): HTMLElement {
  const stage = document.createElement('main');
  const rules = {
    position: 'absolute',
    inset: '0 auto auto 0',
    display: 'block',
    width: `${width}px`,
    overflow: 'hidden',
    padding: '0',
    background: 'Canvas',
    'color-scheme': scheme,
    'z-index': '1',
  };
  for (const [name, value] of Object.entries(rules))
    stage.style.setProperty(name, value, 'important');
  stage.innerHTML = content;
  document.body.append(stage);
  return stage;
}

/** A widget in a state of it. */
interface Case {
  readonly name: string;
  readonly tag: string;
  readonly prepare?: (stage: Element) => unknown;
}

const answered = (answers: Answers) => (stage: Element) => Walk.in(stage).to(answers);

const openAll = (stage: Element): void => {
  for (const each of rootIn(stage).querySelectorAll('details')) each.open = true;
};

const CASES: readonly Case[] = [
  {name: 'the screener’s start', tag: 'ketamine-screener'},
  {
    name: 'a question of the screener',
    tag: 'ketamine-screener',
    prepare: answered({safety: 'no', concern: 'depression'}),
  },
  {
    name: 'a question that was not answered',
    tag: 'ketamine-screener',
    prepare: async (stage) => {
      const walk = Walk.in(stage);
      await walk.start();
      await walk.proceed();
    },
  },
  {
    name: 'the crisis screen',
    tag: 'ketamine-screener',
    prepare: answered({safety: 'yes'}),
  },
  {
    name: 'a result of the screener',
    tag: 'ketamine-screener',
    prepare: async (stage) => {
      await answered(PATHS_TO.mayBeNeedsReferral.answers)(stage);
      openAll(stage);
    },
  },
  {name: 'the schedule button', tag: 'ketamine-schedule-button'},
  {name: 'the explainer', tag: 'ketamine-explainer'},
  {name: 'the payment disclaimer', tag: 'ketamine-payment-disclaimer'},
];

function caseOf(name: string): Case {
  const found = CASES.find((each) => each.name === name);
  if (!found) throw new Error(`There is no case “${name}”`);
  return found;
}

const TAGS = [...new Set(CASES.map(({tag}) => tag))].join();

function rootIn(stage: Element): ShadowRoot {
  const root = stage.querySelector(TAGS)?.shadowRoot;
  if (!root) throw new Error('The widget has not come up');
  return root;
}

const wholeOf = (stage: Element): Area => {
  const {width, height} = stage.getBoundingClientRect();
  return {x: 0, y: 0, width: Math.ceil(width), height: Math.ceil(height)};
};

/** A box and what is around it, as far as the stage goes. */
function surroundings({left, top, right, bottom}: DOMRect, stage: Element): Area {
  const whole = wholeOf(stage);
  const x = Math.max(0, Math.floor(left) - 2 * REACH);
  const y = Math.max(0, Math.floor(top) - 2 * REACH);
  return {
    x,
    y,
    width: Math.min(whole.width, Math.ceil(right) + 2 * REACH) - x,
    height: Math.min(whole.height, Math.ceil(bottom) + 2 * REACH) - y,
  };
}

const described = (element: Element): string =>
  `${element.localName} "${(element.closest('label') ?? element).textContent.trim().slice(0, 40)}"`;

/** Wherever Tab should stop: a group of radios once. */
const stopsIn = (root: ShadowRoot): Element[] =>
  [...root.querySelectorAll('a[href], button, summary, select, input')].filter(
    (each, _, all) =>
      each.checkVisibility({visibilityProperty: true}) &&
      !(
        each instanceof HTMLInputElement &&
        each.type === 'radio' &&
        all.find((other) => other instanceof HTMLInputElement && other.name === each.name) !== each
      ),
  );

/** Where a line into a box begins, and which way it goes. */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly down: number;
}

/** From each side inwards, at some part of its length. */
const SIDES: Readonly<Record<string, (box: DOMRect, part: number) => Line>> = {
  left: ({x, y, height}, part) => ({x, y: y + height * part, right: 1, down: 0}),
  right: ({right: x, y, height}, part) => ({x, y: y + height * part, right: -1, down: 0}),
  top: ({x, y, width}, part) => ({x: x + width * part, y, right: 0, down: 1}),
  bottom: ({x, bottom: y, width}, part) => ({x: x + width * part, y, right: 0, down: -1}),
};

/** How far outside its box a ring may be. */
const REACH = 12;

/** Where the sides of a ring are straight, or nearly so. */
const PARTS = Array.from({length: 21}, (_, index) => 0.25 + index / 40);

/** A letter nearby may touch the ring in places. */
const MOSTLY = PARTS.length * 0.8;

/** What is wrong with the ring around a box, met from outside on the way to the middle. */
function flaws(box: DOMRect, before: Picture, after: Picture): string[] {
  const far = REACH + Math.floor(Math.min(box.width, box.height) / 2);
  return Object.entries(SIDES).flatMap(([side, from]) => {
    const good = {'2 px thick': 0, 'seen against what is around it': 0, 'seen against its box': 0};
    for (const part of PARTS) {
      const {x, y, right, down} = from(box, part);
      const at = (distance: number): [x: number, y: number] => [
        Math.floor(x + right * (distance - REACH)),
        Math.floor(y + down * (distance - REACH)),
      ];
      const marked = Array.from({length: far}, (_, distance) => {
        const place = at(distance);
        return contrast(before.at(...place), after.at(...place)) >= 3;
      });
      const start = marked.indexOf(true);
      if (start < 0) continue;
      const end = marked.concat(false).indexOf(false, start);
      const ring = after.at(...at(start + 1));
      // One pixel may be half of both.
      const stands = (...distances: readonly number[]): number =>
        Number(distances.some((distance) => contrast(ring, after.at(...at(distance))) >= 3));
      good['2 px thick'] += Number(end - start >= 2);
      good['seen against what is around it'] += stands(start - 1, start - 2);
      good['seen against its box'] += stands(end, end + 1);
    }
    return Object.entries(good)
      .filter(([, times]) => times < MOSTLY)
      .map(([what, times]) => `${side} ${what} in ${times} of ${PARTS.length} places`);
  });
}

/** Each piece of text: where it stands, and how. */
interface Piece {
  readonly text: string;
  readonly box: readonly number[];
  readonly size: number;
  readonly colour: string;
}

function pieces(root: ShadowRoot): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {parentElement: parent, textContent} = walker.currentNode;
    const text = textContent!.replace(/\s+/g, ' ').trim();
    if (!text || !parent?.checkVisibility({visibilityProperty: true, opacityProperty: true}))
      continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const {x, y, width, height} = range.getBoundingClientRect();
    const {fontSize, webkitTextFillColor} = getComputedStyle(parent);
    pieces.push({
      text,
      box: [x, y, width, height].map((value) => Math.round(value * 10) / 10),
      size: parseFloat(fontSize),
      colour: webkitTextFillColor,
    });
  }
  return pieces;
}

/** The contrast between the lightest and the darkest of what stands there. */
function contrastIn(picture: Picture, [left = 0, top = 0, width = 0, height = 0]: Piece['box']) {
  let darkest = 1;
  let lightest = 0;
  for (let y = Math.floor(top); y < top + height; y++)
    for (let x = Math.floor(left); x < left + width; x++) {
      const colour = picture.at(x, y);
      if (!colour) continue;
      const value = luminance(colour);
      darkest = Math.min(darkest, value);
      lightest = Math.max(lightest, value);
    }
  return ratio(Math.max(lightest, darkest), darkest);
}

/** The size that most letters have. */
function usualSize(texts: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const {size, text} of texts) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

const OWN = `html, head, body, main, ${TAGS}`;

/** Page styles that mean harm, or come from a careless theme. None may hide the widget's own element. */
const SHEETS: Readonly<Record<string, string>> = {
  'resets everything': '* { all: unset !important }',
  'makes all letters small, tight and white': `* {
    font-size: 0 !important; line-height: 0 !important; color: #fff !important;
    -webkit-text-fill-color: transparent !important; text-shadow: 0 0 9px #fff !important }`,
  'hides all that is in a widget': `:not(${OWN}) {
    display: none !important; visibility: hidden !important; opacity: 0 !important;
    max-height: 0 !important; font-size: 0 !important; color: #fff !important }`,
  'hides by the kind of element':
    'div, p, section, h2, h3, ul, button, a, label, input, span, details { display: none !important }',
  'has a root font of 62.5 %': 'html { font-size: 62.5% }',
  'resets buttons':
    'button { all: unset !important } a { color: inherit !important; font-size: 0 }',
  'moves inputs away': 'input { position: absolute !important; left: -9999px !important }',
  'moves all letters away': `:not(#x) {
    text-indent: -9999px !important; letter-spacing: -1em !important; word-spacing: -1em !important;
    text-transform: uppercase !important; white-space: nowrap !important; direction: rtl !important;
    text-align: right !important }`,
};

const RINGS = await cases({
  name: CASES.map(({name}) => name),
  scheme: ['light', 'dark'],
  width: ['320', '640'],
});

const added: Element[] = [];
const keep = <Kind extends Element>(element: Kind): Kind => {
  added.push(element);
  return element;
};

// So high that nothing has to scroll.
inWindow({width: 800, height: 4000});
afterEach(() => {
  for (const each of added.splice(0)) each.remove();
});

describe('the focus ring, in a page’s box that clips what sticks out,', () => {
  for (const {name, scheme, width} of RINGS)
    it(`is whole, 2 px or more, and 3:1 to all beside it: ${name} (${scheme}, ${width} px)`, async () => {
      const {tag, prepare} = caseOf(name);
      const place = keep(
        stage(`<i tabindex="-1"></i><${tag}></${tag}><a href="#x">on</a>`, Number(width), scheme),
      );
      await prepare?.(place);
      const root = rootIn(place);
      const stops: Element[] = [];
      const wrong: string[] = [];
      place.querySelector('i')!.focus();
      const before = await Picture.of(wholeOf(place));
      await press('Tab');
      while (root.activeElement) {
        const focused = root.activeElement;
        stops.push(focused);
        const box = (focused.closest('label') ?? focused).getBoundingClientRect();
        const after = await Picture.of(surroundings(box, place));
        wrong.push(...flaws(box, before, after).map((flaw) => `${described(focused)}: ${flaw}`));
        await press('Tab');
      }
      expect(stops.map(described)).to.deep.equal(stopsIn(root).map(described));
      expect(wrong).to.deep.equal([]);
    });
});

describe('a page’s style sheets', () => {
  for (const {name, tag, prepare} of CASES)
    it(`change nothing in ${name}`, async () => {
      const place = keep(stage(`<${tag}></${tag}>`, 640));
      await prepare?.(place);
      const root = rootIn(place);
      const without = pieces(root);
      expect(without, 'text').not.to.deep.equal([]);
      const sheet = keep(document.head.appendChild(document.createElement('style')));
      for (const [what, css] of Object.entries(SHEETS)) {
        sheet.textContent = css;
        const within = pieces(root);
        expect(within, `one that ${what}`).to.deep.equal(without);
        expect(usualSize(within), `one that ${what}`).to.be.at.least(16);
        const picture = await Picture.of(wholeOf(place));
        const faint = within.filter(({box}) => (box[2] ?? 0) > 1 && contrastIn(picture, box) < 4.5);
        expect(faint, `one that ${what}`).to.deep.equal([]);
      }
    });
});
