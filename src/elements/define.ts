import {warn} from '../model/report.ts';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

let told = false;

/**
 * Registers an element. The first copy on a page wins: a site may load two bundles, or two versions,
 * and a second `define` that throws would stop its whole bundle. The site owner hears once of another
 * version. In Node there is nothing to register with.
 */
export function define(tag: string, element: Versioned): void {
  const {customElements: names} = globalThis as Partial<typeof globalThis>;
  const first: Versioned | undefined = names?.get(tag);
  if (!first) {
    names?.define(tag, element);
  } else if (!told && first.version && element.version && first.version !== element.version) {
    told = true;
    warn(
      `<${tag}> is loaded twice: version ${first.version} serves the page, ${element.version} came later. Load one of them. [kw-two-versions]`,
    );
  }
}
