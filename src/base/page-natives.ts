/**
 * What Lit reads from the page while it loads, made safe for that moment. `load-lit.ts` imports this file
 * before Lit and `page-natives-restored.ts` after it.
 *
 * - `Event`: `@lit/context` extends it. MooTools replaces it by something that cannot be extended.
 * - `trustedTypes`: Lit makes a policy named `lit-html`. Where the page’s list of names does not have it,
 *   the browser throws; then Lit loads without one, and each widget shows its fallback.
 */
import {PageEvent} from './page-event.ts';

interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}

const {trustedTypes} = globalThis as {readonly trustedTypes?: PolicyFactory};

const policies = {
  createPolicy(name: string, rules: object): unknown {
    try {
      return trustedTypes?.createPolicy(name, rules);
    } catch {
      return undefined;
    }
  },
};

const shown: Readonly<Record<string, unknown>> = {
  Event: PageEvent,
  ...(trustedTypes && {trustedTypes: policies}),
};
// A list: `Map` may be the page's own by now.
const originals: (readonly [name: string, original: PropertyDescriptor])[] = [];

for (const [name, value] of Object.entries(shown)) {
  const original = Object.getOwnPropertyDescriptor(globalThis, name);
  if (!original?.configurable) continue;
  originals.push([name, original]);
  Object.defineProperty(globalThis, name, {configurable: true, get: () => value});
}

/** Gives the page its own back. */
export function restorePageNatives(): void {
  for (const [name, original] of originals) Object.defineProperty(globalThis, name, original);
}
