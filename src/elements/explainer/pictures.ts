import {html, type TemplateResult} from 'lit';
import {icon} from '../../ui/icons.ts';
import {painPath, receptor} from '../../ui/scenes.ts';
import type {Reading} from './topics.ts';

/* In the family of the icons. */
export const drops = icon(
  'M6 9c1 2 2 3 2 4a2 2 0 0 1-4 0c0-1 1-2 2-4zM12 9c1 2 2 3 2 4a2 2 0 0 1-4 0c0-1 1-2 2-4zM18 9c1 2 2 3 2 4a2 2 0 0 1-4 0c0-1 1-2 2-4z',
);
export const clock = icon('M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2');

const DRAWINGS: Readonly<Record<Reading, TemplateResult>> = {mood: receptor, pain: painPath};

/** What blocking the receptor means. The words beside it say the same. */
export const drawing = (reading: Reading, words: TemplateResult): TemplateResult => html`
  <div class="figure">
    <div class="thumb">${DRAWINGS[reading]}</div>
    <div>${words}</div>
  </div>
`;
