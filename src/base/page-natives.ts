/**
 * What Lit meets on the page while it loads, made safe for that moment and gone after it. `load-lit.ts` imports
 * this file before Lit and `page-natives-restored.ts` after it.
 */
import {PageEvent} from './page-event.ts';

/** What a page with Trusted Types has to allow, see README. */
const POLICY_NAME = 'ketamine-widgets';

interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}

const PageSymbol = Symbol;
const {trustedTypes} = globalThis as {readonly trustedTypes?: PolicyFactory};

const shown: Readonly<Record<string, unknown>> = {
  // `@lit/context` extends it. MooTools replaces it by something that cannot be extended.
  Event: PageEvent,

  // Lit asks for a policy named `lit-html`, which another Lit of the page may have taken. Ours has a name of its
  // own. Where the page's list of names has neither, Lit loads without one, and each widget shows its fallback.
  ...(trustedTypes && {
    trustedTypes: {
      createPolicy(litName: string, rules: object): unknown {
        for (const name of [POLICY_NAME, litName])
          try {
            return trustedTypes.createPolicy(name, rules);
          } catch {
            // Not on the list, or taken.
          }
        return undefined;
      },
    },
  }),

  // Lit adds a symbol to it. On a page that freezes what the language brings, nothing can be added.
  ...(!Object.isExtensible(Symbol) && {
    Symbol: Object.defineProperties(
      (description?: string) => PageSymbol(description),
      Object.getOwnPropertyDescriptors(Symbol),
    ),
  }),

  // Lit keeps its versions in lists of these names. A page may have an element of the same id, and is left
  // without new globals.
  reactiveElementVersions: [],
  litHtmlVersions: [],
  litElementVersions: [],
};

/** Without what a page adds to every object, some of which no descriptor may have. */
const descriptor = (fields: PropertyDescriptor): PropertyDescriptor =>
  Object.assign(Object.create(null) as object, fields);

// A list: `Map` may be the page's own by now.
const originals: (readonly [name: string, original: PropertyDescriptor | undefined])[] = [];

for (const [name, value] of Object.entries(shown)) {
  const original = Object.getOwnPropertyDescriptor(globalThis, name);
  if (original?.configurable === false) continue;
  originals.push([name, original]);
  Object.defineProperty(
    globalThis,
    name,
    descriptor({configurable: true, enumerable: original?.enumerable ?? false, get: () => value}),
  );
}

/* Lit asks for this one later too, and makes it itself where there is none: it stays, for every Lit of the page. */
const METADATA = 'litPropertyMetadata';
if (!(Reflect.get(globalThis, METADATA) instanceof WeakMap))
  Object.defineProperty(
    globalThis,
    METADATA,
    descriptor({configurable: true, value: new WeakMap()}),
  );

/** Gives the page its own back. */
export function restorePageNatives(): void {
  for (const [name, original] of originals)
    if (original) Object.defineProperty(globalThis, name, descriptor(original));
    else Reflect.deleteProperty(globalThis, name);
}
