/** Custom elements without any library, as lean as they can be: one template for each, cloned whole. */
import {markup} from 'bench:native';
import style from './native.css?inline';
import {stepThrough} from './steps.ts';

function define(name: keyof typeof markup, ready: typeof stepThrough = () => {}): void {
  const template = document.createElement('template');
  template.innerHTML = markup[name];
  // One copy of what comes later is enough for all.
  const later = [...template.content.querySelectorAll('template')];
  for (const each of later) each.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{display:block}${style}`);
  customElements.define(
    `raw-${name}`,
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.shadowRoot) return;
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [sheet];
        root.append(document.importNode(template.content, true));
        ready(root, later);
      }
    },
  );
}

define('screener', stepThrough);
define('explainer');
define('action');
define('disclaimer');
