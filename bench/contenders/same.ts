/** Custom elements without any library that show what ours show, node for node, and do nothing. */
import {looks} from 'bench:same';

/** What is alike in several, a browser reads once. */
const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

for (const [name, {markup, styles}] of Object.entries(looks)) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const own = styles.map(sheetOf);
  customElements.define(
    `same-${name}`,
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.shadowRoot) return;
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = own;
        root.append(document.importNode(template.content, true));
      }
    },
  );
}
