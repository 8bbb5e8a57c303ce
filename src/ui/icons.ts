import {html, type TemplateResult} from './html.ts';

/* One family, drawn on a 24 unit grid with a round 1.8 unit line. Never without words beside them. */

export const icon = (line: string): TemplateResult => html`
  <span class="icon" aria-hidden="true"
    ><svg viewBox="0 0 24 24"><path d=${line} /></svg
  ></span>
`;

export const heart = icon(
  'M12 19.6C7.3 16.4 4.2 13.2 4.2 9.7a4.1 4.1 0 0 1 7.8-1.8 4.1 4.1 0 0 1 7.8 1.8c0 3.5-3.1 6.7-7.8 9.9z',
);
export const steps = icon('M9.5 6.5H20M9.5 12H20M9.5 17.5H16M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01');
export const lock = icon(
  'M7 10.5h10a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5.5a2 2 0 0 1 2-2zM8.2 10.5V8a3.8 3.8 0 0 1 7.6 0v2.5',
);
export const referralNote = icon(
  'M7 3.8h7l4 4V18a2.2 2.2 0 0 1-2.2 2.2H7A2.2 2.2 0 0 1 4.8 18V6A2.2 2.2 0 0 1 7 3.8zM13.8 4v4H18M8.5 12.5h6M8.5 16h4',
);
export const speech = icon(
  'M6.5 4.5h11A2.5 2.5 0 0 1 20 7v6.5a2.5 2.5 0 0 1-2.5 2.5H12l-4.5 3.8V16h-1A2.5 2.5 0 0 1 4 13.5V7a2.5 2.5 0 0 1 2.5-2.5z',
);
export const copy = icon(
  'M10.5 8.5h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM15.5 5.5a2 2 0 0 0-2-1h-7a2 2 0 0 0-2 2v7a2 2 0 0 0 1 1.8',
);
