/**
 * Registers an element. The first copy on a page wins: a site may load two bundles, or two versions,
 * and a second `define` that throws would stop its whole bundle.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
