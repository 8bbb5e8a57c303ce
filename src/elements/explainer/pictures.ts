import {html, type TemplateResult} from 'lit';
import {icon} from '../../ui/icons.ts';
import type {Reading} from './topics.ts';

/* The moments of the day, in the family of the icons. */
export const car = icon('M4 17v-3l2-5a2 2 0 0 1 2-1h8a2 2 0 0 1 2 1l2 5v3zM4 14h16M7 17v2M17 17v2');
export const drip = icon('M9 4h6v6a3 3 0 0 1-6 0zM9 8h6M12 13v3M12 19v1');
export const house = icon('M4 12l8-7 8 7M7 10v9h10v-9M10 19v-5h4v5');
export const drops = icon(
  'M6 9c1 2 2 3 2 4a2 2 0 0 1-4 0c0-1 1-2 2-4zM12 9c1 2 2 3 2 4a2 2 0 0 1-4 0c0-1 1-2 2-4zM18 9c1 2 2 3 2 4a2 2 0 0 1-4 0c0-1 1-2 2-4z',
);
export const clock = icon('M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2');
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
