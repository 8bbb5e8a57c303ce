import {ref} from 'lit/directives/ref.js';

/**
 * What a story sets on its element: attributes and tokens by name, a property that has no attribute by
 * `.name`. An empty text is not set.
 */
export type Args = Readonly<Record<string, string | boolean | undefined>>;

const before = new WeakMap<Element, readonly string[]>();

function set(element: HTMLElement, name: string, value: string | boolean | undefined): void {
  const text = value === true ? '' : value;
  if (name.startsWith('--')) element.style.setProperty(name, text || null);
  else if (name.startsWith('.')) Reflect.set(element, name.slice(1), value || undefined);
  else if (value === true || text) element.setAttribute(name, text || '');
  else element.removeAttribute(name);
}

/** Sets all of them, as the controls do, and takes away what is no longer set. */
export const settings = (args: Args): unknown =>
  ref((element) => {
    if (!(element instanceof HTMLElement)) return;
    for (const name of before.get(element) ?? [])
      if (!(name in args)) set(element, name, undefined);
    for (const [name, value] of Object.entries(args)) set(element, name, value);
    before.set(element, Object.keys(args));
  });
