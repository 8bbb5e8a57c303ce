/** Media features that a page may be shown under, by how style sheets ask for them. */
const ASKED = {
  print: /\bprint\b/,
  'more contrast': /\(prefers-contrast: more\)/,
  'forced colours': /\(forced-colors: active\)/,
  'less motion': /\(prefers-reduced-motion: reduce\)/,
  'less transparency': /\(prefers-reduced-transparency: reduce\)/,
} as const;

/** What there is only where nobody has asked for less motion. */
const MOVES = /\(prefers-reduced-motion: no-preference\)/;

export type Medium = keyof typeof ASKED;

const own = new WeakMap<ShadowRoot, readonly CSSStyleSheet[]>();

/** A rule as it would be if these media were on. */
function rewritten(rule: CSSRule, media: readonly Medium[]): string {
  if (!(rule instanceof CSSMediaRule)) return rule.cssText;
  const condition = rule.media.mediaText;
  if (media.includes('less motion') && MOVES.test(condition)) return '';
  if (!media.some((medium) => ASKED[medium].test(condition))) return rule.cssText;
  return `@media all {${[...rule.cssRules].map((each) => rewritten(each, media)).join('')}}`;
}

/**
 * What the browser does where it forces colours, as near as a style sheet comes. The browser's own
 * mode is what the tests look at.
 */
const FORCED = `
  *, ::before, ::after {
    color: CanvasText !important;
    background-color: Canvas !important;
    background-image: none !important;
    border-color: CanvasText !important;
    outline-color: Highlight !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  a, a * { color: LinkText !important; }
  button, button *, summary { color: ButtonText !important; background-color: ButtonFace !important; border-color: ButtonText !important; }
  [fill="#fff"] { fill: #fff; }
`;

/** A reader's own spacing of text, as WCAG 2.2 (1.4.12) asks that it be borne. */
export const WIDE = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/**
 * Shows one root as if these media were on, for what a script cannot ask of the browser. Works on
 * copies of its style sheets, so that other widgets, which share them, stay as they are.
 */
export function shownAs(root: ShadowRoot, media: readonly Medium[], extra = ''): void {
  const sheets = own.get(root) ?? root.adoptedStyleSheets;
  own.set(root, sheets);
  if (!media.length && !extra) {
    root.adoptedStyleSheets = [...sheets];
    return;
  }
  const copies = sheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map((rule) => rewritten(rule, media)).join('\n'));
    return copy;
  });
  const last = new CSSStyleSheet();
  last.replaceSync(extra + (media.includes('forced colours') ? FORCED : ''));
  root.adoptedStyleSheets = [...copies, last];
}
