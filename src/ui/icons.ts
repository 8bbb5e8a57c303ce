import {html, type TemplateResult} from 'lit';

/* One family, drawn on the whole units of a 24 unit grid with a round 1.8 unit line. Never without words beside them. */

export const icon = (line: string): TemplateResult => html`
  <span class="icon" aria-hidden="true"
    ><svg viewBox="0 0 24 24"><path d=${line} /></svg
  ></span>
`;

export const heart = icon('M12 20C7 17 4 13 4 10a4 4 0 0 1 8-2 4 4 0 0 1 8 2c0 3-3 7-8 10z');
export const steps = icon('M9 6h11M9 12h11M9 18h7M4 6h.1M4 12h.1M4 18h.1');
export const lock = icon(
  'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3',
);
export const referralNote = icon(
  'M7 4h7l5 5v9a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM14 4v5h5M9 13h6M9 16h4',
);
export const speech = icon(
  'M6 4h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-6l-5 4v-4H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z',
);
export const copy = icon(
  'M10 8h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM16 5a2 2 0 0 0-2-1H6a2 2 0 0 0-2 2v8a2 2 0 0 0 1 2',
);
