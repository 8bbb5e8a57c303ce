/* What a page would notice of a widget that cannot bear what it is given: errors, noise, new globals. */
import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import '../../stories/support/register.ts';
import {attributesByProperty, type BaseElement} from '../../src/base/base-element.ts';
import {runs, seed} from '../support/commands.ts';
import {settled} from '../support/settled.ts';
import {isOnTheList, isPlain, pollution} from './safe.ts';

export const PRACTICE = 'ketamine-practice';
export const SCREENER = 'ketamine-screener';
export const WIDGETS: readonly string[] = [
  SCREENER,
  'ketamine-explainer',
  'ketamine-schedule-button',
  'ketamine-payment-disclaimer',
];

const isOurs = (element: object = {}): element is typeof BaseElement =>
  'elementProperties' in element;

/** The attributes of an element by its properties, as the element itself has them: a new one is among them. */
export function settingsOf(tag: string): readonly (readonly [property: string, name: string])[] {
  const element = customElements.get(tag);
  if (!isOurs(element)) throw new Error(`<${tag}> has no settings`);
  return Object.entries(attributesByProperty(element));
}

export const rootOf = (widget: Element): ShadowRoot => {
  if (!widget.shadowRoot) throw new Error(`<${widget.localName}> has no open root`);
  return widget.shadowRoot;
};

/** Turns of the event loop, until it is so or the test runner gives up. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await settled();
}

let start = 0;
before(async () => {
  start = await seed();
});

/**
 * Holds of so many made-up values, or of this run's share of them, from the seed of the log. What fails
 * says which value it was.
 */
export async function always<Given>(
  count: number,
  given: fc.Arbitrary<Given>,
  holds: (given: Given) => void | Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(given, async (each) => {
      await holds(each);
    }),
    {numRuns: await runs(count), seed: start, endOnFailure: true, includeErrorInReport: true},
  );
}

/** What a site owner is told: which element, what is wrong, what to write, and the code to look up. */
const TOLD = /^<ketamine-[\w-]+> [^]+ Write [^]+\. \[kw-[\w-]+\]$/;
const LONGEST_LINE = 800;

const LEVELS = ['log', 'info', 'debug', 'error', 'warn'] as const;

/** How many there are, but for the numbers by which a page has its frames. */
const globals = (): number =>
  Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)).length;

/** Watches the page from now on. */
class Watch {
  readonly #wrong: string[] = [];
  readonly #globals = globals();
  readonly #fetch = Object.getOwnPropertyDescriptor(window, 'fetch') ?? {};
  readonly #console = LEVELS.map(
    (level) => [level, Object.getOwnPropertyDescriptor(console, level) ?? {}] as const,
  );

  constructor() {
    window.addEventListener('error', this.#failed);
    window.addEventListener('unhandledrejection', this.#rejected);
    for (const level of LEVELS)
      console[level] = (...said: unknown[]) => {
        const line = said.map(String).join(' ');
        const isOurs = level === 'warn' && TOLD.test(line) && line.length < LONGEST_LINE;
        if (!isOurs) this.#wrong.push(`${level}: ${line.slice(0, LONGEST_LINE)}`);
      };
  }

  readonly #failed = ({message}: ErrorEvent): void => {
    this.#wrong.push(message);
  };

  readonly #rejected = ({reason}: PromiseRejectionEvent): void => {
    this.#wrong.push(`rejected: ${String(reason)}`);
  };

  /** That nothing has gone wrong so far. */
  readonly expectQuiet = (): void => {
    expect(this.#wrong.splice(0)).to.deep.equal([]);
    expect(pollution(), 'added to built-in prototypes').to.deep.equal([]);
    expect(globals(), 'globals').to.equal(this.#globals);
  };

  stop(): void {
    window.removeEventListener('error', this.#failed);
    window.removeEventListener('unhandledrejection', this.#rejected);
    for (const [level, original] of this.#console) Object.defineProperty(console, level, original);
    Object.defineProperty(window, 'fetch', this.#fetch);
  }
}

/** A test that may take so many seconds, and of which the page notices nothing but what its owner is told. */
export function quietly(
  name: string,
  seconds: number,
  run: (expectQuiet: () => void) => Promise<void>,
): void {
  it(name, async function () {
    this.timeout(seconds * 1000);
    const watch = new Watch();
    try {
      await run(watch.expectQuiet);
      // A rejection that nobody handles is told in a turn of its own, and so is what is fetched late.
      for (let turn = 0; turn < 3; turn += 1) await settled();
      watch.expectQuiet();
    } finally {
      watch.stop();
    }
  });
}

/** All that our templates make. Whatever else stands in a root, a text has become markup. */
const TAGS = new Set(
  'section div form fieldset legend label input details summary figure svg g path progress main small br h1 h2 h3 h4 h5 h6 p span a ul ol li dl dt dd b button bdi'.split(
    ' ',
  ),
);

/** What loads, runs, or leads elsewhere. */
const ATTRIBUTES = /^(on.*|style|src.*|xlink:.*|action|formaction|ping)$/;

/** That a root is made of what our templates make, and of text that hides nothing. */
export function expectSafe(root: ParentNode & Node): void {
  const wrong: string[] = [];
  for (const {localName, attributes} of root.querySelectorAll('*')) {
    if (!TAGS.has(localName)) wrong.push(`<${localName}>`);
    if (localName === 'form' && attributes.getNamedItem('method')?.value !== 'dialog')
      wrong.push('a form that can be sent');
    for (const {name, value} of attributes) {
      if (ATTRIBUTES.test(name)) wrong.push(`${localName} ${name}="${value}"`);
      if (name === 'href' && !isOnTheList(value)) wrong.push(`a link to ${value}`);
      if (!isPlain(value)) wrong.push(`${name} is not plain: ${JSON.stringify(value)}`);
    }
  }
  const text = root.textContent ?? '';
  if (!isPlain(text)) wrong.push('text that is not plain');
  if (text.includes('[object ')) wrong.push('an object where a text should be');
  expect(wrong).to.deep.equal([]);
}

/** Crisis help, each line of it on screen and ready to be pressed: ours, or the two that a practice has set. */
function expectHelp(root: ParentNode): void {
  const lines = [...root.querySelectorAll('a')]
    .filter((link) => link.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .map(({href}) => href);
  const ours = ['tel:988', 'sms:988', 'tel:911'].every((href) => lines.includes(href));
  const theirs = lines.filter((href) => href.startsWith('tel:')).length >= 2;
  expect(ours || theirs, `crisis help among ${lines.join()}`).to.equal(true);
}

/** The elements and the names of their attributes: what no text may change. */
export const shapeOf = (root: ParentNode): string =>
  [...root.querySelectorAll('*')]
    .map((each) => [each.localName, ...each.getAttributeNames()].join(' '))
    .join('\n');

/** A widget as a reader may meet it: nothing strange in it, and in the screener crisis help. */
export function expectSound(widget: Element): void {
  expectSafe(rootOf(widget));
  if (widget.localName === SCREENER) expectHelp(rootOf(widget));
}

/** What comes of a change comes in microtasks: the practice's, and then those of whoever follows it. */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
}

/** What a page has around a widget: the practice that it takes what it does not say itself from. */
export async function mount(
  tags: readonly string[],
): Promise<{practice: Element; widgets: readonly Element[]}> {
  const content = tags.map((tag) => `<${tag}></${tag}>`).join('');
  const body = await fixture<HTMLElement>(`<div><${PRACTICE}>${content}</${PRACTICE}></div>`);
  const practice = body.firstElementChild!;
  return {practice, widgets: [...practice.children]};
}

interface Asked {
  readonly address: URL;
  readonly how: RequestInit | undefined;
}

export const offline = (): Promise<Response> => Promise.reject(new TypeError('offline'));

/** Answers for the network, for as long as the page is watched. */
export function answerWith(answer: () => Promise<Response>): readonly Asked[] {
  const asked: Asked[] = [];
  window.fetch = (input, how) => {
    asked.push({address: new URL(input instanceof Request ? input.url : input), how});
    return answer();
  };
  return asked;
}

/** Profiles are asked for one after the other, a little later: when this one is, all have been. */
export async function everythingIsAsked(asked: readonly Asked[]): Promise<void> {
  const last = 'https://clinic.example/last.json';
  const practice = document.createElement(PRACTICE);
  practice.setAttribute('src', last);
  document.body.append(practice);
  await until(() => asked.some(({address}) => address.href === last));
  practice.remove();
}
