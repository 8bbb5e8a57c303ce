import {tokens} from './tokens.styles.ts';

/** Each colour that is worked out: its name, and what it is where it cannot be. */
export const colours = (): Iterable<RegExpExecArray> => tokens.matchAll(/(--kw-[\w-]+): ?(#\w+)/g);

const wardrobes = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Puts styles into a root, or into a whole document. Constructed sheets work under the strictest content security policy and
 * are shared by all widgets of a document, but belong to it: another document makes its own. Where a
 * browser has none, plain `<style>`.
 *
 * @param known a colour that the page has had registered itself: to do it again would have all of it worked out once more
 */
export function dress(
  root: Document | ShadowRoot,
  styles: readonly string[],
  known?: string,
): void {
  const page = root.ownerDocument ?? root;
  const sheets = wardrobes.get(page) ?? new Map<string, CSSStyleSheet>();
  wardrobes.set(page, sheets);
  const {CSS, CSSStyleSheet: Sheet} = page.defaultView ?? window;
  // Worked out once for each widget, and not again wherever they are used. What is no colour counts as not set.
  for (const each of sheets.size || known ? [] : colours()) {
    const [, name = '', initialValue = ''] = each;
    try {
      CSS.registerProperty({name, initialValue, syntax: '<color>', inherits: true});
    } catch {
      // Another copy of this library has done it, or the browser cannot.
    }
  }
  try {
    root.adoptedStyleSheets = styles.map((css) => {
      const sheet = sheets.get(css) ?? new Sheet();
      if (!sheets.has(css)) sheet.replaceSync(css);
      sheets.set(css, sheet);
      return sheet;
    });
  } catch {
    (root === page ? page.head : root).prepend(
      Object.assign(page.createElement('style'), {textContent: styles.join('')}),
    );
  }
}
