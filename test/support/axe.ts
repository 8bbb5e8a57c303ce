/* In a browser axe-core is a classic script that leaves itself on the window. */
import 'axe-core';
import type * as Axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/**
 * Where colours are forced, Chromium still tells the text colour that a page asked for under one name, and
 * that is the name under which axe asks. It gets the colour that is painted.
 */
async function withPaintedText<Result>(look: () => Promise<Result>): Promise<Result> {
  const {prototype} = CSSStyleDeclaration;
  const own = Object.getOwnPropertyDescriptor(prototype, 'getPropertyValue');
  if (!own || !matchMedia('(forced-colors: active)').matches) return look();
  const told = own.value as (this: CSSStyleDeclaration, name: string) => string;
  Object.defineProperty(prototype, 'getPropertyValue', {
    ...own,
    value(this: CSSStyleDeclaration, name: string) {
      return told.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
    },
  });
  try {
    return await look();
  } finally {
    Object.defineProperty(prototype, 'getPropertyValue', own);
  }
}

const AAA = 'color-contrast-enhanced';

/** Whether a practice has set its own colour somewhere in it. */
const inOwnColour = (element: Element): boolean =>
  [element, ...element.querySelectorAll('*')].some((each) =>
    getComputedStyle(each).getPropertyValue('--ketamine-accent'),
  );

/**
 * All that axe has to say against what an element shows: WCAG 2.2 to AAA, and good practice. The contrast
 * of AAA is a promise of our own colours; in a practice's own it is that of AA.
 *
 * @param rules `RULES_OF_COLOURS` where the same has been looked at in other colours
 */
export async function violations(element: Element, rules = RULES): Promise<readonly string[]> {
  const isOwn = inOwnColour(element);
  const {violations: found} = await withPaintedText(() =>
    window.axe.run(element, {
      runOnly: rules.filter((rule) => rule !== AAA || !isOwn),
      resultTypes: ['violations'],
      rules: {[AAA]: {enabled: !isOwn}},
    }),
  );
  return found.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
