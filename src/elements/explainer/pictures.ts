import {html, type TemplateResult} from '../../ui/html.ts';
import {icon} from '../../ui/icons.ts';
import type {Reading} from './topics.ts';

/* The moments of the day, in the family of the icons. */
export const car = icon(
  'M4 16.6v-3l1.9-4.7A2.2 2.2 0 0 1 8 7.5h8a2.2 2.2 0 0 1 2.1 1.4l1.9 4.7v3zM4 13.4h16M6.6 16.6v2M17.4 16.6v2',
);
export const drip = icon('M8.8 4.5h6.4v5.8a3.2 3.2 0 0 1-6.4 0zM8.8 8h6.4M12 13.5v2.2M12 18.6v1.6');
export const house = icon('M4.5 11.6 12 5l7.5 6.6M6.8 9.7v9.1h10.4V9.7M10.2 18.8v-4.6h3.6v4.6');
export const drops = icon(
  'M6 9.4c1.5 2 2.1 3 2.1 4a2.1 2.1 0 0 1-4.2 0c0-1 .6-2 2.1-4zM12 9.4c1.5 2 2.1 3 2.1 4a2.1 2.1 0 0 1-4.2 0c0-1 .6-2 2.1-4zM18 9.4c1.5 2 2.1 3 2.1 4a2.1 2.1 0 0 1-4.2 0c0-1 .6-2 2.1-4z',
);
export const clock = icon('M12 4.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6zM12 7.8v4.4l2.9 1.7');
/* Signals on their way, and what stops them. Two lines that meet a plug, and a plug in a path. */
const DRAWINGS: Readonly<Record<Reading, TemplateResult>> = {
  mood: html`
    <svg viewBox="0 0 320 120" aria-hidden="true">
      <path
        d="M2 46h66c12 0 18-24 44-24a38 38 0 0 1 0 76c-26 0-32-24-44-24H2M318 34h-74c-12 0-16-14-34-14q-12 0-12 12v16h-14v24h14v16q0 12 12 12c18 0 22-14 34-14h74"
      />
      <path class="plug" d="M176 52h20v16h-20z" />
      <path
        class="signal"
        d="M98 46v.1M122 42v.1M110 62v.1M94 76v.1M126 78v.1M164 38v.1M162 84v.1"
      />
    </svg>
  `,
  pain: html`
    <svg viewBox="0 0 320 120" aria-hidden="true">
      <path
        d="M60 60h44M148 60h76M106 10h40v24h-40zM106 86h40v24h-40zM254 92c-38 6-44-44-12-52 6-24 42-24 50-4 32 0 32 54-2 56-8 10-26 10-36 0zM270 26c-8 12 6 18-2 30s4 18-2 36M244 62c8-6 14-2 14 6M296 60c-8-6-12 0-10 8"
      />
      <path class="plug" d="M110 46h32v28h-32z" />
      <path class="signal" d="M70 60v.1M92 60v.1M48 60v.1" />
      <path d="M22 40l4 11 11-4-4 11 8 6-11 2 1 11-9-7-8 8-1-11-11-1 8-8-6-9 11 2z" />
    </svg>
  `,
};

/** What blocking the receptor means. The words under it say the same. */
export const drawing = (reading: Reading, words: readonly string[]): TemplateResult => html`
  <figure>
    ${DRAWINGS[reading]}
    <figcaption class="soft">${words}</figcaption>
  </figure>
`;
