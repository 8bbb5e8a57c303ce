import {DERIVED, SETTABLE, type Token} from './token-list.ts';

/** What widgets draw with a token: the text of links, the edge of answers. */
export interface Uses {
  /** By what is drawn, the things that it is drawn on, the most common first. */
  readonly drawn: ReadonlyMap<string, readonly string[]>;
  readonly widgets: readonly string[];
}

const RING = 'Focus ring';

/** What a property of CSS draws. The first that fits counts. */
const DRAWS: readonly (readonly [RegExp, string])[] = [
  [/^(fill|stroke)/, 'Icons'],
  [/^outline/, RING],
  [/radius$/, 'Corners'],
  [/^border|^box-shadow$/, 'Edge'],
  [/^background/, 'Fill'],
  [/^(padding|margin|gap|inset)/, 'Room'],
  [/^font-size/, 'Size of text'],
  [/^font/, 'Font'],
  [/-size$/, 'Width'],
  [/color$|^text-decoration/, 'Text'],
];

const ICONS = 'icons';
const BOX = 'the box';

/** What an element is for who looks at the screen. */
const THINGS: readonly (readonly [string, string])[] = [
  ['svg, svg *', ICONS],
  ['button', 'buttons'],
  ['a', 'links'],
  ['input, label, fieldset', 'answers'],
  ['h1, h2, h3, h4, [part~="heading"]', 'headings'],
  ['summary, details', 'topics'],
  ['[popover], dialog', 'panel'],
  ['p, li, dt, dd, ol, ul, dl, span, small, strong', 'sentences'],
];

/** Parts of a selector that only hold at times, or name what is not in the tree. */
const AT_TIMES =
  /::[\w-]+|:(hover|focus-visible|focus-within|focus|active|checked|disabled|open|popover-open|target|has\([^)]*\))/g;

function* styleRules(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && /print|forced-colors/.test(rule.media.mediaText)) continue;
    if (rule instanceof CSSStyleRule) yield rule;
    if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule)
      yield* styleRules(rule.cssRules);
  }
}

const declarations = ({style}: CSSStyleRule): (readonly [name: string, value: string])[] =>
  style.cssText.split(';').flatMap((text) => {
    const [name = '', ...value] = text.split(':');
    return value.length ? [[name.trim(), value.join(':')] as const] : [];
  });

const uses = (value: string, property: string): boolean =>
  new RegExp(`var\\(\\s*${property}(?![\\w-])`).test(value);

const found = (root: ShadowRoot, selector: string): readonly Element[] => {
  try {
    return [...root.querySelectorAll(selector.replace(AT_TIMES, '') || '*')];
  } catch {
    // What is left after the cut may be no selector; then nothing is said of it.
    return [];
  }
};

const thingOf = (element: Element): string =>
  THINGS.find(([selector]) => element.matches(selector))?.[1] ?? BOX;

/** The properties through which a token reaches what is drawn, beside its own. */
function carriers(token: Token, all: readonly (readonly [string, string])[]): readonly string[] {
  const others = [...SETTABLE, ...DERIVED].map(({inner}) => inner);
  const through = [token.inner, ...(token.property ? [token.property] : [])];
  for (const name of through) {
    for (const [property, value] of all)
      if (property.startsWith('--') && uses(value, name) && !others.includes(property))
        if (!through.includes(property)) through.push(property);
  }
  return through;
}

/** What draws with this token in these widgets, by their own rules. */
export function usesOf(token: Token, widgets: ReadonlyMap<string, readonly ShadowRoot[]>): Uses {
  const drawn = new Map<string, Map<string, number>>();
  const names = new Set<string>();
  const count = (draws: string, thing: string): void => {
    // Where an icon takes the colour of the text around it, it is an icon all the same.
    const [what, where] = thing === ICONS && draws !== RING ? ['Icons', BOX] : [draws, thing];
    const things = drawn.get(what) ?? new Map<string, number>();
    drawn.set(what, things.set(where, (things.get(where) ?? 0) + 1));
  };
  for (const [widget, roots] of widgets) {
    for (const root of roots) {
      const rules = root.adoptedStyleSheets.flatMap((sheet) => [...styleRules(sheet.cssRules)]);
      const through = carriers(token, rules.flatMap(declarations));
      for (const rule of rules) {
        const draws = declarations(rule).flatMap(([name, value]) =>
          !name.startsWith('--') && through.some((each) => uses(value, each))
            ? (DRAWS.find(([property]) => property.test(name))?.[1] ?? [])
            : [],
        );
        if (!draws.length) continue;
        const elements = rule.selectorText.startsWith(':host')
          ? [root.host]
          : found(root, rule.selectorText);
        if (elements.length) names.add(widget);
        for (const what of draws) for (const element of elements) count(what, thingOf(element));
      }
    }
  }
  const often = [...drawn].map(([what, things]) => {
    const sorted = [...things].sort(([, one], [, other]) => other - one);
    return [what, sorted.map(([thing]) => thing)] as const;
  });
  return {drawn: new Map(often), widgets: [...names]};
}
