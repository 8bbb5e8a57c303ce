import {html, type nothing, type TemplateResult} from 'lit';

/**
 * Says what is new in it to who cannot see it. Of no role, because one would be there to walk into before there is
 * anything to say.
 */
export const status = (text: string | typeof nothing): TemplateResult =>
  html`<p class="small status" aria-live="polite" aria-atomic="true">${text}</p>`;
