import {ContextEvent, createContext} from '@lit/context';
import type {Details} from '../model/details.ts';

/** What a widget reads from the element that carries the practice's details. */
export interface PracticeSource {
  readonly details: Details;
}

/** A registered symbol, so that two copies of this package on one page still meet. */
export const practiceContext = createContext<PracticeSource>(
  Symbol.for('ketamine-widgets/practice@1'),
);

export const PRACTICE_TAG = 'ketamine-practice';

/**
 * Details came, changed or went. It carries nothing: whoever hears it asks again. That one rule
 * covers providers that come before, after, or much later than a widget, and moves of either.
 */
export class PracticeChangeEvent extends Event {
  static readonly type = 'ketamine-practice-change';
  constructor() {
    super(PracticeChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'ketamine-practice-change': PracticeChangeEvent;
  }
}

/** The roots around an element, from its own outward to the document. */
export function rootsAround(element: Element): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  for (let node: Node = element; ;) {
    const root = node.getRootNode();
    if ('host' in root) {
      roots.push(root as ShadowRoot);
      node = (root as ShadowRoot).host;
      continue;
    }
    // An element that is not in a page has a bare fragment or itself as its root.
    return root.nodeType === Node.DOCUMENT_NODE ? [...roots, root as Document] : roots;
  }
}

/** An element that is not yet upgraded, or is another page's invention, has no details to read. */
const source = (found: Element | null | undefined): PracticeSource[] =>
  found && 'details' in found ? [found as Element & PracticeSource] : [];

/**
 * Where a widget's details come from after its own attributes, best first: the practice around it,
 * the one it names, the only one on the page.
 *
 * @param name the value of the widget's `practice` attribute: the id of a `<ketamine-practice>`
 */
export function practicesFor(widget: Element, name?: string | null): readonly PracticeSource[] {
  const found: PracticeSource[] = [];
  widget.dispatchEvent(
    new ContextEvent(practiceContext, widget, (around) => {
      found.push(around);
    }),
  );
  for (const root of name ? rootsAround(widget) : []) {
    found.push(...source(root.getElementById(name ?? '')));
  }
  for (const root of rootsAround(widget)) {
    const all = root.querySelectorAll(PRACTICE_TAG);
    if (all.length === 1) found.push(...source(all[0]));
  }
  return found;
}
