/** Eyes and hands in a host page. No imports: a page that nobody else can look into gets this file itself. */

interface Watching {
  readonly watched?: {
    readonly root: (host: Element) => ShadowRoot | undefined;
    readonly problems: readonly string[];
    readonly said: readonly string[];
    readonly reports: readonly string[];
    readonly taken: readonly string[];
  };
}
export type Window_ = Window & typeof globalThis & Watching;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const rootIn = (view: Window_, host: Element): ShadowRoot | null =>
  view.watched?.root(host) ?? host.shadowRoot;

const seek = (within: ParentNode, tag: string): Element | undefined => {
  const found = within.querySelector(tag);
  if (found) return found;
  for (const each of within.querySelectorAll('*')) {
    const inner = each.shadowRoot && seek(each.shadowRoot, tag);
    if (inner) return inner;
  }
  return undefined;
};

/** Whether the page has come as far as this tag, in whatever open root. */
export const isThere = (view: Window_, tag: string): boolean =>
  seek(view.document, tag) !== undefined;

const find = (view: Window_, tag: string): Element => {
  const found = seek(view.document, tag);
  if (!found) throw new Error(`There is no <${tag}> on the page`);
  return found;
};

const isShown = (element: Element | null): boolean =>
  !element || element.checkVisibility({visibilityProperty: true, opacityProperty: true});

/** The pieces of text below a node that can be seen, with the element each stands in. */
function* textsIn(view: Window_, within: Node): Generator<[string, Text, Element]> {
  const walker = view.document.createTreeWalker(within, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const text = oneLine(node.data);
    const {parentElement} = node;
    if (/[\p{L}\p{N}]/u.test(text) && parentElement && isShown(parentElement))
      yield [text, node, parentElement];
  }
}

export interface WidgetSeen {
  /** All that can be read in it, of ours or of the practice's. */
  readonly text: string;
  readonly links: readonly string[];
  readonly height: number;
}

/** What a person meets in a widget, its own words or those between its tags. */
export function widget(view: Window_, tag: string): WidgetSeen {
  const host = find(view, tag);
  const root = rootIn(view, host);
  const slotted = !root || root.querySelector('slot') !== null;
  const sources: Node[] = [...(root ? [root] : []), ...(slotted ? [host] : [])];
  return {
    text: sources.flatMap((source) => [...textsIn(view, source)].map(([text]) => text)).join(' '),
    links: sources
      .flatMap((source) => [...(source as ParentNode).querySelectorAll('a[href]')])
      .filter(isShown)
      .map((link) => link.getAttribute('href') ?? ''),
    height: host.getBoundingClientRect().height,
  };
}

export interface ScreenSeen {
  readonly heading: string;
  readonly answers: readonly boolean[];
}

const screener = (view: Window_): ShadowRoot => {
  const root = rootIn(view, find(view, 'ketamine-screener'));
  if (!root) throw new Error('The screener has no root');
  return root;
};

/** The screen that the screener is at. */
export function screen(view: Window_): ScreenSeen {
  const root = screener(view);
  return {
    heading: oneLine([...root.querySelectorAll('h2')].at(-1)?.textContent ?? ''),
    answers: [...root.querySelectorAll('input')].map(({checked}) => checked),
  };
}

/** Picks an answer, by its place. */
export function pick(view: Window_, at: number): void {
  const answer = [...screener(view).querySelectorAll('input')].at(at);
  if (!answer) throw new Error(`There is no answer ${at}`);
  answer.click();
}

/** Presses a button of a widget, by what it says. */
export function pressIn(view: Window_, tag: string, label: string): void {
  const root = rootIn(view, find(view, tag));
  const all = [...(root?.querySelectorAll('button') ?? [])].filter(({textContent}) =>
    oneLine(textContent).startsWith(label),
  );
  // One in a panel that is closed is not the one that a person sees.
  const button = all.find((each) => !each.closest('[popover]')) ?? all[0];
  if (!button) throw new Error(`<${tag}> has no button ${label}`);
  button.click();
}

/** The QR code that the text-to-schedule button shows to whoever asks: the path that draws it. */
export function code(view: Window_): string {
  const root = rootIn(view, find(view, 'ketamine-schedule-button'));
  return (
    root?.querySelector('[part="panel"] svg[role="img"] path:last-child')?.getAttribute('d') ?? ''
  );
}

/** What has gone wrong in the page, and what it has asked for. */
export function noticed(view: Window_): {
  readonly problems: readonly string[];
  readonly said: readonly string[];
  readonly reports: readonly string[];
  readonly taken: readonly string[];
  readonly requests: readonly string[];
} {
  // A page without scripts watches nothing.
  const {problems = [], said = [], reports = [], taken = []} = view.watched ?? {};
  return {
    problems: [...problems],
    said: [...said],
    reports: [...reports],
    taken: [...taken],
    requests: view.performance.getEntriesByType('resource').map(({name}) => name),
  };
}

type Rgba = readonly [number, number, number, number];

/** Reads any colour that a browser computes: by painting it. */
function painter(view: Window_): (colour: string) => Rgba {
  const canvas = view.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  const paint = (canvas as HTMLCanvasElement).getContext('2d', {willReadFrequently: true});
  const known = new Map<string, Rgba>();
  return (colour) => {
    const found = known.get(colour);
    if (found || !paint) return found ?? [0, 0, 0, 1];
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data;
    const read: Rgba = [r, g, b, a / 255];
    known.set(colour, read);
    return read;
  };
}

const luminance = ([r, g, b]: Rgba): number => {
  const [lr = 0, lg = 0, lb = 0] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
};

const contrast = (one: Rgba, other: Rgba): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What keeps a person from reading or touching a widget: nothing, when all is well. */
export function illegible(view: Window_, tag: string): readonly string[] {
  const host = find(view, tag);
  const root = rootIn(view, host);
  if (!root) return ['has no root'];
  const found = new Set<string>();
  const colour = painter(view);
  const behind = (element: Element): Rgba => {
    let at: Node | null = element;
    while (at) {
      if (at.nodeType === 1) {
        const painted = colour(view.getComputedStyle(at as Element).backgroundColor);
        if (painted[3] > 0.9) return painted;
      }
      at = at.parentNode ?? ('host' in at ? (at.host as Node) : null);
    }
    return [255, 255, 255, 1];
  };
  // Measured against what holds it, which a page may have turned or scaled as a whole.
  // By the box in the root: a host that is no box of its own has no width to compare.
  const region = root.querySelector<HTMLElement>('section') ?? (host as HTMLElement);
  const scale = region.offsetWidth ? region.getBoundingClientRect().width / region.offsetWidth : 1;
  for (const [text, node, element] of textsIn(view, root)) {
    if (element.closest('.visually-hidden')) continue;
    const style = view.getComputedStyle(element);
    const msg = (what: string): void => void found.add(`“${text.slice(0, 30)}” ${what}`);
    if (parseFloat(style.fontSize) < 12) msg(`is ${style.fontSize} small`);
    if (style.writingMode !== 'horizontal-tb') msg(`is written ${style.writingMode}`);
    if (parseFloat(style.textIndent) !== 0) msg(`is indented by ${style.textIndent}`);
    if (parseFloat(style.lineHeight) < parseFloat(style.fontSize)) msg('has lines upon lines');
    const filled = style.getPropertyValue('-webkit-text-fill-color') || style.color;
    const front = colour(filled);
    if (front[3] < 0.9 || contrast(front, behind(element)) < 4.5)
      msg(`cannot be told from what is behind it: ${filled}`);
    const range = view.document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const around = host.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) msg('has no size');
    else if (box.right > around.right + 2 || box.left < around.left - 2) msg('leaves its box');
  }
  for (const target of root.querySelectorAll<HTMLElement>('a[href], button, label, summary')) {
    if (!isShown(target) || target.closest('[popover]')) continue;
    const {width, height} = target.getBoundingClientRect();
    if (width < 24 * scale || height < 24 * scale)
      found.add(`“${oneLine(target.textContent).slice(0, 30)}” is ${width}×${height} to touch`);
    if (view.getComputedStyle(target).pointerEvents === 'none')
      found.add(`“${oneLine(target.textContent).slice(0, 30)}” cannot be touched`);
  }
  return [...found];
}
