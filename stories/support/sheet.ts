import {html, type TemplateResult} from 'lit/html.js';

/** A page about a widget: our own words in English, whatever language the widgets speak. */
export const sheet = (
  heading: string,
  lead: string,
  ...parts: readonly TemplateResult[]
): TemplateResult => html`
  ${style}
  <div class="sheet">
    <div lang="en" dir="ltr">
      <h1>${heading}</h1>
      <p class="lead">${lead}</p>
    </div>
    ${parts}
  </div>
`;

/** A part of such a page, with a heading and words of ours. */
export const part = (heading: string, content: unknown): TemplateResult => html`
  <section lang="en" dir="ltr">
    <h2>${heading}</h2>
    ${content}
  </section>
`;

/** Where widgets stand, in the page's own language. */
export const stage = (content: unknown): TemplateResult => html`
  <div class="stage">${content}</div>
`;

const style = html`
  <style>
    .sheet {
      --text: light-dark(#16212a, #edf1f3);
      --soft: light-dark(#3f4c56, #bcc6cd);
      --line: light-dark(#d9dee2, #384148);
      --edge: light-dark(#66747d, #8b99a2);
      --action: light-dark(#12586a, #9fd4e2);
      --quiet: light-dark(#f3f6f7, #20272c);
      --urgent: light-dark(#98201a, #ffb9ae);
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2.5em;
      max-inline-size: 62em;
      margin-inline: auto;
      padding-block: 1.5em 4em;
      color: var(--text);
      font-size: 16px;
      line-height: 1.6;
      overflow-wrap: break-word;
    }
    .sheet :is(h1, h2, h3, p, ul, table, figure, pre) {
      margin: 0;
      padding: 0;
    }
    .sheet :is(h1, h2) {
      line-height: 1.2;
      letter-spacing: -0.012em;
      text-wrap: balance;
    }
    .sheet h1 {
      font-size: 2em;
    }
    .sheet h2 {
      margin-block-end: 0.7em;
      font-size: 1.25em;
    }
    .sheet .lead {
      max-inline-size: 38em;
      margin-block-start: 0.6em;
      color: var(--soft);
      font-size: 1.1em;
      text-wrap: pretty;
    }
    .sheet section > p {
      max-inline-size: 42em;
      margin-block-end: 1em;
      text-wrap: pretty;
    }
    .sheet .stage {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2em;
    }
    .sheet .scrolls {
      overflow-x: auto;
    }
    .sheet :is(.scrolls, pre):focus-visible {
      outline: 3px solid var(--text);
      outline-offset: 2px;
    }
    .sheet table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 0.94em;
    }
    .sheet :is(th, td) {
      padding: 0.6em 1.2em 0.6em 0;
      border-block-end: 1px solid var(--line);
      text-align: start;
      vertical-align: top;
    }
    .sheet thead th {
      color: var(--soft);
      font-weight: 600;
    }
    .sheet tbody th {
      font-weight: 600;
    }
    .sheet :is(kbd, code) {
      font:
        0.92em/1.4 ui-monospace,
        'Cascadia Code',
        Menlo,
        Consolas,
        monospace;
    }
    .sheet kbd {
      padding: 0.1em 0.45em;
      border: 1px solid var(--edge);
      border-radius: 4px;
    }
    .sheet pre {
      max-block-size: 34em;
      padding: 1.1em 1.25em;
      overflow: auto;
      border-radius: 8px;
      background: var(--quiet);
      font:
        0.875em/1.6 ui-monospace,
        'Cascadia Code',
        Menlo,
        Consolas,
        monospace;
      tab-size: 2;
    }
    .sheet .row {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.75em 1.25em;
      margin-block-end: 1.25em;
    }
    .sheet label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      min-inline-size: 0;
      max-inline-size: 100%;
      gap: 0.3em;
      font-weight: 600;
    }
    .sheet :is(select, .press) {
      box-sizing: border-box;
      min-block-size: 44px;
      max-inline-size: 100%;
      padding-inline: 0.9em;
      border: 1px solid var(--edge);
      border-radius: 8px;
      background: Canvas;
      color: var(--text);
      font: inherit;
      font-weight: 400;
    }
    .sheet .press {
      font-weight: 600;
      cursor: pointer;
    }
    .sheet .press:hover {
      border-color: var(--text);
    }
    .sheet .press[aria-pressed='true'] {
      border-color: var(--text);
      box-shadow: inset 0 0 0 1px var(--text);
    }
    .sheet input[type='color'] {
      box-sizing: border-box;
      inline-size: 5em;
      block-size: 44px;
      padding: 4px;
      border: 1px solid var(--edge);
      border-radius: 8px;
      background: none;
    }
    .sheet :is(select, .press, input):focus-visible {
      outline: 3px solid var(--text);
      outline-offset: 2px;
    }
    .sheet .chip {
      display: inline-block;
      inline-size: 1.1em;
      block-size: 1.1em;
      margin-inline-end: 0.5em;
      border: 1px solid var(--edge);
      border-radius: 50%;
      vertical-align: -0.2em;
      forced-color-adjust: none;
    }
    .sheet .sample {
      display: inline-block;
      min-inline-size: 2.6em;
      padding: 0.1em 0.6em;
      border: 1px solid var(--line);
      border-radius: 4px;
      font-weight: 600;
      text-align: center;
    }
    .sheet .unbroken {
      white-space: nowrap;
    }
    .sheet .low {
      color: var(--urgent);
      font-weight: 600;
    }
    .sheet .told {
      min-block-size: 1.6em;
      color: var(--soft);
    }
  </style>
`;
