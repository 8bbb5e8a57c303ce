const wardrobes = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Puts styles into a root, or into a whole document. Constructed sheets work under the strictest content security policy and
 * are shared by all widgets of a document, but belong to it: another document makes its own. Where a
 * browser has none, plain `<style>`.
 */
export function dress(root: Document | ShadowRoot, styles: readonly string[]): void {
  const page = root.ownerDocument ?? root;
  const sheets = wardrobes.get(page) ?? new Map<string, CSSStyleSheet>();
  wardrobes.set(page, sheets);
  const {CSSStyleSheet: Sheet} = page.defaultView ?? window;
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
