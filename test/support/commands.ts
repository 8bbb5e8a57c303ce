/**
 * What a test asks of the browser around the page. Whatever it asked for is undone after each test.
 * The mouse comes from `@web/test-runner-commands` (`sendMouse`) and works in every engine.
 */
import {executeServerCommand, sendMouse} from '@web/test-runner-commands';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the page, in CSS pixels from its start. */
export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

/** Media features by their names in CSS. Those that are not named go back to normal. */
export interface EmulatedMedia {
  readonly type?: 'print';
  readonly 'prefers-color-scheme'?: 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce';
  readonly 'prefers-contrast'?: 'more';
  readonly 'prefers-reduced-transparency'?: 'reduce';
  readonly 'forced-colors'?: 'active';
}

/** A node of the accessibility tree, as assistive technology meets it. */
export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly focused?: boolean;
  readonly checked?: boolean | 'mixed';
  readonly expanded?: boolean;
  readonly invalid?: string;
  readonly level?: number;
  readonly children?: readonly AccessibleNode[];
}

/** A role, and the name that goes with it; without one, any. */
export interface Heard {
  readonly role: string;
  readonly name?: string;
}

/** The engine that runs this page, for what only one engine can do. */
export const engine = /Chrome/.test(navigator.userAgent)
  ? 'chromium'
  : /Firefox/.test(navigator.userAgent)
    ? 'firefox'
    : 'webkit';

const NORMAL: Size = {width: 800, height: 600};
/** What the window goes back to after each test. */
let normal = NORMAL;
let emulated = false;

/** Gives the page this size, exactly, in every engine. 280 by 200 is the least. */
export async function resize(size: Size): Promise<void> {
  await executeServerCommand('resize', size);
  const deadline = performance.now() + 2000;
  while (!has(size)) {
    if (performance.now() > deadline) {
      throw new Error(`Asked for ${size.width}×${size.height}, got ${innerWidth}×${innerHeight}.`);
    }
    await new Promise(requestAnimationFrame);
  }
}

const has = ({width, height}: Size) => innerWidth === width && innerHeight === height;

/** Presses keys together: `press('Tab')`, `press('Shift', 'Tab')`. */
export async function press(...keys: readonly string[]): Promise<void> {
  // Firefox knows this key by what it writes.
  const known = keys.map((key) => (key === 'Space' ? ' ' : key));
  await executeServerCommand('pressTogether', known);
}

/** Types a text into what has focus. The test runner's own `sendKeys` loses doubled letters in WebKit. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('type', text);
}

/** Where a person presses an element: in the middle of what is on screen. */
export function middleOf(element: Element): {x: number; y: number} {
  const {x, y, width, height} = element.getBoundingClientRect();
  return {x: Math.round(x + width / 2), y: Math.round(y + height / 2)};
}

/** Clicks with the mouse, where the element is on screen. */
export async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center'});
  const {x, y} = middleOf(element);
  await sendMouse({type: 'click', position: [x, y]});
}

/** Taps with a finger. WebKit cannot. */
export async function tap(place: {readonly x: number; readonly y: number}): Promise<void> {
  await executeServerCommand('tap', place);
}

/** Only Chromium can. */
export async function emulateMedia(media: EmulatedMedia): Promise<void> {
  emulated = true;
  await executeServerCommand('emulateMedia', media);
}

/** The accessibility tree of the page or of one element, closed shadow roots included. Only Chromium can. */
export function accessibilityTree(selector?: string): Promise<AccessibleNode> {
  return executeServerCommand('a11y-snapshot', {selector});
}

/** The whole accessibility tree, groups and lists included. Only Chromium can. */
export function wholeTree(): Promise<AccessibleNode> {
  return executeServerCommand('wholeTree');
}

/** How many elements in these roots are heard as each of these. Firefox and WebKit tell. */
export async function countHeard(
  roots: readonly ShadowRoot[],
  wanted: readonly Heard[],
): Promise<readonly number[]> {
  // The only way to hand nodes to the browser around the page.
  Object.assign(globalThis, {rootsToHear: roots});
  try {
    return await executeServerCommand('countHeard', [...wanted]);
  } finally {
    Reflect.deleteProperty(globalThis, 'rootsToHear');
  }
}

/** A picture of a part of the page, as a PNG in base64. Only Chromium can. */
export function screenshot(area: Area): Promise<string> {
  return executeServerCommand('screenshot', area);
}

/** What is wrong with this part of the page, against the picture kept under this name. Only Chromium can. */
export async function comparePicture(name: string, area: Area): Promise<string> {
  const {wrong} = await executeServerCommand<{wrong: string}, {name: string; area: Area}>(
    'comparePicture',
    {name, area},
  );
  return wrong;
}

/** The words on each sheet when the page is printed. Only Chromium can. */
export function printedText(): Promise<readonly string[]> {
  return executeServerCommand('printedText');
}

/** The words on each sheet when this alone is printed. Only Chromium can. */
export function printedTextOf(html: string, css: string): Promise<readonly string[]> {
  return executeServerCommand(
    'printedTextOf',
    `<!doctype html><meta charset="utf-8"><style>${css}</style>${html}`,
  );
}

/** What a generated test starts from: in the log of the run, and given by SEED. */
export function seed(): Promise<number> {
  return executeServerCommand('seed');
}

/**
 * The cases that this run goes through: those that scripts/test/share.ts chooses of all that these factors
 * come to. The first factor is what is tested. One knows them before there are tests: with `await`, at the top of a file.
 */
export function cases<const Given extends Readonly<Record<string, readonly string[]>>>(
  factors: Given,
): Promise<readonly {readonly [Name in keyof Given]: Given[Name][number]}[]> {
  return executeServerCommand('cases', factors);
}

/** Whether this run goes through everything there is. */
export async function isWhole(): Promise<boolean> {
  const told: {isWhole: boolean} = await executeServerCommand('isWhole');
  return told.isWhole;
}

/** How many of so many made-up values this run goes through. */
export function runs(count: number): Promise<number> {
  return executeServerCommand('runs', count);
}

/** The window has this size in all tests of a suite, and is given it once. */
export function inWindow(size: Size): void {
  const change = (to: Size) => {
    normal = to;
    return normalise();
  };
  before(() => change(size));
  after(() => change(NORMAL));
}

const normalise = async () => {
  if (!has(normal)) await resize(normal);
  if (emulated) await emulateMedia({});
  emulated = false;
};

// WebKit's window starts with a size of its own.
before(normalise);

beforeEach(async () => {
  // In Firefox a test that tabs past the last control leaves the focus in the browser's own toolbar,
  // where it stays, even for the next file: no keys, no focus events.
  if (!document.hasFocus()) await executeServerCommand('regainFocus');
});

afterEach(normalise);
