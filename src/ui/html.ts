/**
 * Templates: a tagged literal says what stands there; `render` puts it there, and from then on changes
 * only what has changed. Text is always a text node. Nothing goes through the browser's HTML parser,
 * so no content security policy and no Trusted Types can forbid it.
 *
 * Our own, because a template library weighs three times as much, most of it for what no widget does.
 * A hole is a whole attribute (`class=`), property (`.checked=`), switch (`?open=`) or listener
 * (`@click=`), or stands among children: a text, a template, or a list of these.
 */
/** A template with what stands in its holes. */
export interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

export const html = (
  strings: TemplateStringsArray,
  ...values: readonly unknown[]
): TemplateResult => ({strings, values});

/** In a hole: no such attribute, no child. The same goes for whatever is no text and no number. */
export const nothing = undefined;

/** Puts a value into its hole. */
type Fill = (value: unknown) => void;

/** What a template makes, and its holes: the number of the node, and of an attribute the name. */
type Plan = readonly [
  nodes: DocumentFragment,
  holes: readonly (readonly [node: number, attribute?: string])[],
];

export const HOLE = '\0';
export const TOKENS = /<(\/?)(\w+)([^>]*?)(\/?)>|[^<]+/g;
export const ATTRIBUTES = /([^\s=]+)(?:="?(\0|[^"]*)"?)?/g;

/** Of what is shown a second time. Most templates stand once on a page, and a copy kept for others would have none. */
const plans = new WeakMap<TemplateStringsArray, Plan | undefined>();
const places = new WeakMap<Node, Fill>();

const isListener = (value: unknown): value is (event: Event) => void => typeof value === 'function';

export const isResult = (value: unknown): value is TemplateResult =>
  value instanceof Object && 'strings' in value;

/** Shows a template at the end of a root, or changes what it shows there. */
export function render(template: TemplateResult, root: ParentNode): void {
  const fill = places.get(root) ?? childAfter(root.appendChild(new Comment()));
  places.set(root, fill);
  fill(template);
}

/** Reads a template. Its text is ours and plain: every tag is closed, quotes are double. */
function planOf(strings: TemplateStringsArray): Plan {
  const content = document.createDocumentFragment();
  const holes: (readonly [number, string?])[] = [];
  let parent: ParentNode = content;
  let count = 0;
  for (const [text, closes, tag, attributes = '', isEmpty] of strings.join(HOLE).matchAll(TOKENS)) {
    if (closes) parent = parent.parentNode ?? content;
    else if (tag) {
      const isDrawn = tag === 'svg' || parent instanceof SVGElement;
      const space = `http://www.w3.org/${isDrawn ? '2000/svg' : '1999/xhtml'}`;
      const element = document.createElementNS(space, tag);
      for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTES)) {
        if (value === HOLE) holes.push([count, name]);
        else element.setAttribute(name, value);
      }
      parent.append(element);
      count++;
      if (!isEmpty && tag !== 'input') parent = element;
    } else {
      let isFirst = true;
      for (const piece of text.split(HOLE)) {
        if (!isFirst) {
          holes.push([count++]);
          parent.append(new Comment());
        }
        isFirst = false;
        if (piece) {
          parent.append(piece);
          count++;
        }
      }
    }
  }
  // What stands in a hole reaches to the node after it, so one at the end needs one too.
  if (content.lastChild instanceof Comment) content.append(new Comment());
  return [content, holes];
}

/** New nodes for a template, and its holes in order. */
function make(strings: TemplateStringsArray): [nodes: DocumentFragment, fills: Fill[]] {
  const plan = plans.get(strings) ?? planOf(strings);
  const isAgain = plans.has(strings);
  plans.set(strings, isAgain ? plan : undefined);
  const [content, holes] = plan;
  const nodes = isAgain ? document.importNode(content, true) : content;
  const walker = document.createTreeWalker(nodes);
  const fills: Fill[] = [];
  let at = -1;
  for (const [number, attribute = ''] of holes) {
    for (; at < number; at++) walker.nextNode();
    const node = walker.currentNode;
    fills.push(node instanceof Element ? attributeOf(node, attribute) : childAfter(node));
  }
  return [nodes, fills];
}

function attributeOf(element: Element, attribute: string): Fill {
  const [kind] = attribute;
  const name = attribute.slice(1);
  let last: unknown;
  if (kind === '@') {
    element.addEventListener(name, (event) => {
      if (isListener(last)) last(event);
    });
  }
  return (value) => {
    if (value === last) return;
    last = value;
    if (kind === '@') return;
    if (kind === '.') Reflect.set(element, name, value);
    else if (kind === '?') element.toggleAttribute(name, Boolean(value));
    else if (typeof value === 'string' || typeof value === 'number')
      element.setAttribute(attribute, `${value}`);
    else element.removeAttribute(attribute);
  };
}

/**
 * What stands between two neighbours: a text, a template, or a list of these, each up to its end.
 * Written for few calls, because it is what a page with many widgets does most.
 */
function childAfter(start: Node, end: Node | null = start.nextSibling): Fill {
  let last: unknown;
  let made: unknown;
  let fills: Fill[] = [];
  let ends: Node[] = [];
  const clear = (after: Node): void => {
    for (let node = after.nextSibling; node && node !== end; node = after.nextSibling)
      node.remove();
  };
  return (value) => {
    const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
    const result = typeof value === 'object' && isResult(value) ? value : undefined;
    const how = list ? HOLE : result?.strings;
    const parent = start.parentNode;
    if (how !== made || (!how && value !== last)) {
      if (last !== nothing) clear(start);
      fills = [];
      ends = [];
      if (result) {
        const [nodes, its] = make(result.strings);
        fills = its;
        parent?.insertBefore(nodes, end);
      } else if (typeof value === 'string' || typeof value === 'number')
        parent?.insertBefore(new Text(`${value}`), end);
    }
    made = how;
    last = value;
    if (list) {
      for (let each = fills.length; each < list.length; each++) {
        const from = ends.at(-1) ?? start;
        const to = new Comment();
        parent?.insertBefore(to, end);
        ends.push(to);
        fills.push(childAfter(from, to));
      }
      if (ends.length > list.length) clear(ends[list.length - 1] ?? start);
      ends.length = fills.length = list.length;
    }
    // By hand, because old libraries replace `entries`.
    let at = 0;
    for (const each of list ?? result?.values ?? []) fills[at++]?.(each);
  };
}
