import {html, type TemplateResult} from 'lit';

/* One family, drawn on the whole units of a 24 unit grid with a round 1.8 unit line. Never without words beside them. */

export const icon = (line: string): TemplateResult => html`
  <span class="icon" aria-hidden="true"
    ><svg viewBox="0 0 24 24"><path d=${line} /></svg
  ></span>
`;

export const heart = icon('M12 20C7 17 4 13 4 10a4 4 0 0 1 8-2 4 4 0 0 1 8 2c0 3-3 7-8 10z');
export const steps = icon('M9 6h11M9 12h11M9 18h11M3 6l1 1 2-2M3 12l1 1 2-2M3 18l1 1 2-2');
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
export const phone = icon(
  'M7 4l3 4-2 2a12 12 0 0 0 6 6l2-2 4 3c0 2-2 3-3 3A15 15 0 0 1 4 7c0-2 1-3 3-3z',
);
export const printer = icon(
  'M7 9V4h10v5M7 17H5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-2M7 14h10v6H7z',
);
export const share = icon('M12 15V4M8 8l4-4 4 4M7 11H5v9h14v-9h-2');
export const alert = icon('M12 4l9 16H3zM12 10v4M12 17v.1');
export const people = icon(
  'M9 5a3 3 0 0 1 0 7 3 3 0 0 1 0-7zM3 20a6 6 0 0 1 12 0M16 5a3 3 0 0 1 0 7M18 14a6 6 0 0 1 3 6',
);
export const checked = icon(
  'M5 20V6a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v14l-3-2-2 2-2-2-2 2-2-2zM9 11l2 2 4-4',
);
export const car = icon('M4 17v-4l2-5a2 2 0 0 1 2-1h8a2 2 0 0 1 2 1l2 5v4zM4 13h16M7 17v2M17 17v2');
export const card = icon(
  'M5 6h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM3 10h18M7 14h4',
);
export const calculator = icon(
  'M7 4h10a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM9 8h6M9 12v.1M12 12v.1M15 12v.1M9 16v.1M12 16v.1M15 16v.1',
);
