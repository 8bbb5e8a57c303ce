import {expect} from '@open-wc/testing';
import {clampRgb, converter, wcagContrast, type Rgb} from 'culori';
import {constantFrom, double, integer, oneof, option, record, sample, tuple} from 'fast-check';
import {base} from '../../src/ui/base.styles.ts';
import {crisis} from '../../src/ui/crisis.styles.ts';
import {adoptStyles} from '../../src/ui/adopt-styles.ts';
import {runs, seed} from '../support/commands.ts';

/** What a practice sets: any of the public colours, some of them, or none. */
type Look = Readonly<Partial<Record<(typeof SETTABLE)[number], string | undefined>>>;
const SETTABLE = [
  'accent',
  'surface',
  'on-accent',
  'text',
  'muted',
  'border',
  'danger',
  'focus',
] as const;

/** What the widgets draw with. */
const SHADES = [
  'surface',
  'tint',
  'text',
  'muted',
  'accent',
  'fill',
  'on-accent',
  'press',
  'edge',
  'danger',
  'focus',
  'border',
] as const;
type Shade = (typeof SHADES)[number];

/** What has to stand off from what. */
const PAIRS: readonly (readonly [Shade, Shade])[] = [
  ...(['text', 'muted', 'accent', 'edge', 'danger', 'focus'] as const).flatMap(
    (each) =>
      [
        [each, 'surface'],
        [each, 'tint'],
      ] as const,
  ),
  ['on-accent', 'fill'],
  ['on-accent', 'press'],
];

/** As much of tokens.json as is looked at here. */
type Source = Readonly<
  Record<
    'ketamine' | 'ketamine-widgets',
    Readonly<
      Record<
        string,
        {
          readonly $value?: {readonly hex?: string};
          readonly $extensions?: {
            readonly 'ketamine-widgets': {
              readonly dark?: {readonly hex: string};
            };
          };
        }
      >
    >
  >
>;

const part = double({min: 0, max: 1, noNaN: true});
const alpha = option(double({min: 0, max: 1, noNaN: true}), {nil: 1, freq: 8});
const inSpace = (space: string) =>
  tuple(part, part, part, alpha).map(
    ([red, green, blue, alpha]) => `color(${space} ${red} ${green} ${blue} / ${alpha})`,
  );
const hex = integer({min: 0, max: 0xffffff}).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
const grey = integer({min: 0, max: 255}).map((grey) => `rgb(${grey} ${grey} ${grey})`);
const odd = constantFrom(
  ...['#000', '#fff', 'red', 'lime', 'blue', 'yellow', 'transparent', 'canvastext'],
  ...[
    'color(display-p3 0 1 0)',
    'color(display-p3 1 0 0)',
    'color(rec2020 0 1 0)',
    'oklch(0.7 0.5 30)',
  ],
  ...['color(srgb none 1 0)', 'light-dark(#400, #fcc)', 'rgb(0 0 0 / 50%)', 'lab(60 120 -120)'],
);
const colour = oneof(
  {arbitrary: hex, weight: 5},
  {arbitrary: inSpace('display-p3'), weight: 5},
  {arbitrary: inSpace('srgb'), weight: 3},
  {arbitrary: grey, weight: 1},
  {
    arbitrary: tuple(hex, hex).map(([light, dark]) => `light-dark(${light}, ${dark})`),
    weight: 2,
  },
  {arbitrary: odd, weight: 1},
);
const rarely = option(colour, {nil: undefined, freq: 4});
const look = record({
  accent: colour,
  surface: colour,
  'on-accent': rarely,
  text: rarely,
  muted: rarely,
  border: rarely,
  danger: rarely,
  focus: rarely,
});

const toRgb = converter('rgb');

/** As an ordinary screen shows it. */
function shown(computed: string): Rgb {
  const rgb = toRgb(computed);
  if (!rgb) throw new Error(`${computed} is no colour`);
  // What shines through has another contrast than is measured here.
  if ((rgb.alpha ?? 1) < 0.999) throw new Error(`${computed} is translucent`);
  const {r, g, b} = clampRgb(rgb);
  const step = (channel: number): number => Math.round(channel * 255) / 255;
  return {mode: 'rgb', r: step(r), g: step(g), b: step(b)};
}

/** Boxes that draw with every shade, as the widgets do. */
class Boxes {
  readonly #root: ShadowRoot;
  readonly #boxes: readonly HTMLElement[];

  constructor(count: number, scheme: string, box = 'base', within = '') {
    const host = document.createElement('div');
    host.style.colorScheme = scheme;
    this.#root = host.attachShadow({mode: 'open'});
    adoptStyles(this.#root, [...base, crisis]);
    this.#boxes = Array.from({length: count}, () => {
      const outer = document.createElement('div');
      const inner = outer.appendChild(document.createElement('div'));
      inner.className = box;
      const drawn = within ? inner.appendChild(document.createElement('div')) : inner;
      drawn.className = within || box;
      for (const shade of SHADES)
        drawn.appendChild(document.createElement('i')).style.color =
          `var(--ketamine-widgets-${shade})`;
      this.#root.append(outer);
      return outer;
    });
    document.body.append(host);
  }

  /** The shades that come of each look. */
  draw(looks: readonly Look[]): Readonly<Record<Shade, Rgb>>[] {
    looks.forEach((look, index) => {
      for (const name of SETTABLE)
        this.#boxes[index]?.style.setProperty(`--ketamine-${name}`, look[name] ?? null);
    });
    return looks.map((_, index) => {
      const probes = [...(this.#boxes[index]?.querySelectorAll('i') ?? [])];
      const colours = probes.map((probe) => shown(getComputedStyle(probe).color));
      return Object.fromEntries(SHADES.map((shade, at) => [shade, colours[at]])) as Record<
        Shade,
        Rgb
      >;
    });
  }

  remove(): void {
    this.#root.host.remove();
  }
}

const faint = (shades: Readonly<Record<Shade, Rgb>>, least: number): string[] =>
  PAIRS.map(([one, other]) => [one, other, wcagContrast(shades[one], shades[other])] as const)
    .filter(([, , ratio]) => ratio < least)
    .map(([one, other, ratio]) => `${one} on ${other} ${ratio.toFixed(2)}`);

describe('the colours', () => {
  const SIZE = 250;
  let start = 0;
  let looksOfAKind = 0;
  before(async () => {
    start = await seed();
    looksOfAKind = await runs(2500);
  });

  for (const scheme of ['light', 'dark'])
    it(`stand off at 4.5:1, whatever a practice sets in sRGB and P3 (${scheme})`, function () {
      this.timeout(300_000);
      const looks = [
        // What hides at the ends of each scale, and what is in the middle of it.
        ...sample(look, {numRuns: looksOfAKind, seed: start}),
        ...sample(look, {numRuns: looksOfAKind, seed: start, unbiased: true}),
      ];
      const boxes = new Boxes(SIZE, scheme);
      try {
        for (let from = 0; from < looks.length; from += SIZE) {
          const some = looks.slice(from, from + SIZE);
          boxes.draw(some).forEach((shades, index) => {
            const wrong = faint(shades, 4.5);
            if (wrong.length) expect.fail(`${JSON.stringify(some[index])}\n${wrong.join('\n')}`);
          });
        }
      } finally {
        boxes.remove();
      }
    });

  for (const scheme of ['light', 'dark'])
    it(`stand off at 7:1 when nothing is set, controls at 3:1 (${scheme})`, () => {
      const boxes = new Boxes(1, scheme);
      const [shades] = boxes.draw([{}]);
      boxes.remove();
      expect(faint(shades!, 7).filter((each) => !each.startsWith('edge'))).to.deep.equal([]);
    });

  for (const scheme of ['light', 'dark'] as const)
    it(`are those of tokens.json when nothing is set, give or take a little (${scheme})`, async () => {
      const boxes = new Boxes(1, scheme);
      const [shades] = boxes.draw([{}]);
      boxes.remove();
      const source = (await (await fetch('/src/ui/tokens.json')).json()) as Source;
      const tokens = {...source.ketamine, ...source['ketamine-widgets']};
      for (const [name, {$value, $extensions}] of Object.entries(tokens)) {
        const {dark} = $extensions?.['ketamine-widgets'] ?? {};
        const hex = scheme === 'dark' ? dark?.hex : $value?.hex;
        if (!hex) continue;
        // Firefox mixes a little differently.
        expect(wcagContrast(hex, shades![name as Shade]), name).to.be.below(1.15);
      }
    });

  it('of crisis help are the same, whatever a practice sets', () => {
    const looks = sample(look, {numRuns: 200, seed: start});
    const boxes = new Boxes(looks.length, 'light', 'base', 'crisis-theme');
    const plain = new Boxes(1, 'light', 'base', 'crisis-theme');
    const [usual] = plain.draw([{}]);
    try {
      for (const shades of boxes.draw(looks)) expect(shades).to.deep.equal(usual);
    } finally {
      boxes.remove();
      plain.remove();
    }
  });
});
