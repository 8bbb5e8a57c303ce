const wardrobes = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Puts styles into a root. Constructed sheets work under the strictest content security policy and
 * are shared by all widgets of a document, but belong to it: another document makes its own. Where a
 * browser has none, plain `<style>`.
 */
export function dress(root: ShadowRoot, styles: readonly string[]): void {
  const page = root.ownerDocument;
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
    root.prepend(Object.assign(page.createElement('style'), {textContent: styles.join('')}));
  }
}
