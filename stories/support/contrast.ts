/** What a person sees: words, or the edge of a control, in one colour on another. */
export interface Pair {
  readonly what: string;
  readonly colour: string;
  readonly on: string;
  readonly ratio: number;
  readonly kind: Kind;
}

/** A success criterion of WCAG 2.2, and the contrast ratio that it asks for. */
export interface Criterion {
  readonly number: '1.4.3' | '1.4.6' | '1.4.11';
  readonly ratio: number;
}

/** What WCAG tells apart, each with its criterion of level AA, and of AAA where there is one. */
export const KINDS = {
  text: {
    name: 'Text',
    AA: {number: '1.4.3', ratio: 4.5},
    AAA: {number: '1.4.6', ratio: 7},
  },
  large: {
    name: 'Large text',
    AA: {number: '1.4.3', ratio: 3},
    AAA: {number: '1.4.6', ratio: 4.5},
  },
  control: {
    name: 'User interface component',
    AA: {number: '1.4.11', ratio: 3},
    AAA: undefined,
  },
} as const satisfies Readonly<
  Record<string, {name: string; AA: Criterion; AAA: Criterion | undefined}>
>;
type Kind = keyof typeof KINDS;

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const brush = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext(
  '2d',
  {willReadFrequently: true},
);

/** Any colour that the browser knows, as it paints it. */
export function painted(colour: string): Rgba {
  if (!brush) throw new Error('This browser has no canvas to measure with');
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([r, g, b, a]: Rgba, [red, green, blue]: Rgba): Rgba => [
  r * a + red * (1 - a),
  g * a + green * (1 - a),
  b * a + blue * (1 - a),
  1,
];

const luminance = ([red, green, blue]: Rgba): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const ratioOf = (one: Rgba, other: Rgba): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

export const hex = ([red, green, blue]: Rgba): string =>
  `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

const parentOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
};

/** What stands behind an element, through shadow roots, down to white paper. */
function behind(element: Element | undefined): Rgba {
  if (!element) return [255, 255, 255, 1];
  const own = painted(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, behind(parentOf(element)));
}

function pair(what: string, colour: string, on: Rgba, kind: Kind): Pair {
  const shown = over(painted(colour), on);
  return {what, colour: hex(shown), on: hex(on), ratio: ratioOf(shown, on), kind};
}

/** WCAG’s 18 points, or 14 in bold. */
const large = ({fontSize, fontWeight}: CSSStyleDeclaration): boolean =>
  parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);

function* pairsOf(element: Element): Generator<Pair> {
  const style = getComputedStyle(element);
  const own = [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map((node) => node.data.trim())
    .join(' ');
  const on = behind(element);
  if (/[\p{L}\p{N}]/u.test(own)) {
    yield pair(own, style.color, on, large(style) ? 'large' : 'text');
  }
  if (element.matches('button, input, select') && parseFloat(style.borderTopWidth) > 0) {
    const edge = style.borderTopColor;
    const around = behind(parentOf(element));
    const name = element.matches('button') ? 'a button' : 'a field to choose';
    // A filled control needs no edge: its own colour sets it off.
    if (painted(edge)[3]) yield pair(`The edge of ${name}`, edge, around, 'control');
    else if (painted(style.backgroundColor)[3])
      yield pair(`The fill of ${name}`, style.backgroundColor, around, 'control');
  }
}

/** Every pair of colours in these widgets that can be seen now, each once, the weakest first. */
export function pairsIn(widgets: Iterable<Element>): readonly Pair[] {
  const found = new Map<string, Pair>();
  for (const {shadowRoot} of widgets) {
    for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
      const {width, height} = element.getBoundingClientRect();
      const seen = width > 1 && height > 1 && element.checkVisibility({visibilityProperty: true});
      for (const each of seen ? pairsOf(element) : []) {
        const key = [each.colour, each.on, each.kind].join();
        if (!found.has(key)) found.set(key, each);
      }
    }
  }
  const margin = ({ratio, kind}: Pair): number => ratio / KINDS[kind].AA.ratio;
  return [...found.values()].sort((one, other) => margin(one) - margin(other));
}
