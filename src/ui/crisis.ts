import {html, type TemplateResult} from 'lit';
import type {Details} from '../model/details.ts';
import {helpLines, helpSentence, type Say} from '../model/help-lines.ts';
import {heart} from './icons.ts';

/**
 * Crisis help: first in reading order, on every screen, with the same links everywhere.
 *
 * @param isBrief after the first screen, where the whole sentence has been read
 */
export const crisisStrip = (say: Say, details: Details, isBrief = false): TemplateResult => html`
  <div class=${isBrief ? 'crisis brief fixed' : 'crisis fixed'}>
    ${heart}
    <p>${isBrief ? say('crisis.brief') : helpSentence(say, details)}</p>
    <div class="lines">
      ${helpLines(say, details).map(
        ({href, name}) => html`<a class="line-link" href=${href}>${name}</a>`,
      )}
    </div>
  </div>
`;
