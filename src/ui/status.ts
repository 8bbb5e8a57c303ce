import {html, type nothing, type TemplateResult} from 'lit';

/**
 * Tells people who cannot see it what is new in it. It has no role: with one, it could be walked into before there is
 * anything to say.
 */
export const status = (text: string | typeof nothing): TemplateResult =>
  html`<p class="small status" aria-live="polite" aria-atomic="true">${text}</p>`;
