import {nativesWork} from '../base/natives-work.ts';
import {PRACTICE_TAG} from '../base/practice-context.ts';
import {showFallback} from '../base/show-fallback.ts';
import {warn} from '../settings/report.ts';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

let told = false;

/** Where the page lets nothing of ours be defined as it is, the tag stands for its fallback. */
function defineOnPage(
  names: CustomElementRegistry,
  tag: string,
  element: CustomElementConstructor,
): void {
  try {
    if (!nativesWork()) throw new TypeError('the page has changed what JavaScript does');
    names.define(tag, element);
  } catch (error) {
    warn(
      `<${tag}> cannot run on this page (${String(error)}). It shows its fallback. [kw-not-drawn]`,
    );
    names.define(tag, fallbackElement(tag));
  }
}

/** A practice shows nothing of its own. */
function fallbackElement(tag: string): CustomElementConstructor {
  return class extends HTMLElement {
    connectedCallback(): void {
      if (tag !== PRACTICE_TAG) showFallback(this, this.shadowRoot ?? undefined);
    }
  };
}

/**
 * Registers an element. The first copy on a page wins: a site may load two bundles, or two versions,
 * and a second `define` that throws would stop its whole bundle. The site owner hears once of another
 * version. In Node there is nothing to register with.
 */
export function define(tag: string, element: Versioned): void {
  const {customElements: names} = globalThis as Partial<typeof globalThis>;
  const first: Versioned | undefined = names?.get(tag);
  if (!first) {
    if (names) defineOnPage(names, tag, element);
  } else if (!told && first.version && element.version && first.version !== element.version) {
    told = true;
    warn(
      `<${tag}> is loaded twice: version ${first.version} serves the page, ${element.version} came later. Load one of them. [kw-two-versions]`,
    );
  }
}
