import {html, type TemplateResult} from 'lit';
import type {Details} from '../settings/details.ts';
import {helpLines, helpSentence, type Say} from '../settings/help-lines.ts';
import {heart} from './icons.ts';

/**
 * Crisis help: first in reading order, on every screen, with the same links everywhere.
 *
 * @param isBrief after the first screen, where the whole sentence has been read
 */
export const crisisStrip = (msg: Say, details: Details, isBrief = false): TemplateResult => html`
  <div class=${isBrief ? 'crisis brief crisis-theme' : 'crisis crisis-theme'}>
    ${heart}
    <p>${isBrief ? msg('crisis.brief') : helpSentence(msg, details)}</p>
    <div class="lines">
      ${helpLines(msg, details).map(
        ({href, name}) => html`<a class="line-link" href=${href}>${name}</a>`,
      )}
    </div>
  </div>
`;
