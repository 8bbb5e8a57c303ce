/**
 * Registers an element. The first copy on a page wins: a site may load two bundles, or two versions,
 * and a second `define` that throws would stop its whole bundle. In Node there is nothing to register with.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const {customElements: names} = globalThis as Partial<typeof globalThis>;
  if (!names?.get(tag)) names?.define(tag, element);
}
