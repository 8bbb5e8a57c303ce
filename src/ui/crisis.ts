import {html, type TemplateResult} from 'lit';
import type {Details} from '../model/details.ts';
import {helpLines, helpSentence, type Say} from '../model/help-lines.ts';
import {heart} from './icons.ts';

/** Crisis help: first in reading order, on every screen, and the same everywhere. */
export const crisisStrip = (say: Say, details: Details): TemplateResult => html`
  <div class="crisis fixed">
    ${heart}
    <p>${helpSentence(say, details)}</p>
    <div class="lines">
      ${helpLines(say, details).map(
        ({href, name}) => html`<a class="line-link" href=${href}>${name}</a>`,
      )}
    </div>
  </div>
`;
