/* In a browser axe-core is a classic script that leaves itself on the window. */
import 'axe-core';
import type * as Axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** All that axe has to say against what an element shows: WCAG 2.2 to AAA, and good practice. */
export async function violations(element: Element): Promise<readonly string[]> {
  const {violations: found} = await window.axe.run(element, {
    runOnly: RULES,
    resultTypes: ['violations'],
  });
  return found.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
