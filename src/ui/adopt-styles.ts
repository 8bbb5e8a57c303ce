import type {CSSResult} from 'lit';
import {tokens} from './tokens.styles.ts';

/** Each colour that is worked out: its name, and what it is where it cannot be. */
export const computedColors = (): Iterable<RegExpExecArray> =>
  tokens.cssText.matchAll(/(--ketamine-widgets-[\w-]+): ?(#\w+)/g);

const sheetCache = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Puts styles into a root, or into a whole document. Constructed sheets work under the strictest content
 * security policy and are shared by all widgets of a document. They belong to it: another document, such as
 * the frame that is printed, makes its own, which Lit’s function of this name does not do. Where a browser has
 * none, plain `<style>`.
 *
 * @param registered whether the page has registered our colours already: to do it again would have all of it
 *   worked out once more
 */
export function adoptStyles(
  root: Document | ShadowRoot,
  styles: readonly CSSResult[],
  registered = false,
): void {
  const page = root.ownerDocument ?? root;
  const sheets = sheetCache.get(page) ?? new Map<string, CSSStyleSheet>();
  sheetCache.set(page, sheets);
  const {CSS, CSSStyleSheet: Sheet} = page.defaultView ?? window;
  // Worked out once for each widget, and not again wherever they are used. What is no colour counts as not set.
  for (const each of sheets.size || registered ? [] : computedColors()) {
    const [, name = '', initialValue = ''] = each;
    try {
      CSS.registerProperty({name, initialValue, syntax: '<color>', inherits: true});
    } catch {
      // Another copy of this library has done it, or the browser cannot.
    }
  }
  const texts = styles.map(({cssText}) => cssText);
  try {
    root.adoptedStyleSheets = texts.map((text) => {
      const sheet = sheets.get(text) ?? new Sheet();
      if (!sheets.has(text)) sheet.replaceSync(text);
      sheets.set(text, sheet);
      return sheet;
    });
  } catch {
    (root === page ? page.head : root).prepend(
      Object.assign(page.createElement('style'), {textContent: texts.join('')}),
    );
  }
}
