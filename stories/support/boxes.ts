import {html, type TemplateResult} from 'lit/html.js';

/** What a page may put around a widget. */
export const rightToLeft = (story: () => unknown): TemplateResult =>
  html`<div dir="rtl">${story()}</div>`;

/** The narrowest column that a widget has to fit into. */
export const narrow = (story: () => unknown): TemplateResult =>
  html`<div style="inline-size: 280px; margin: -8px">${story()}</div>`;
