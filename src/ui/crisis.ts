import {html, type TemplateResult} from 'lit/html.js';
import type {CommonItem} from '../content/common/items.ts';
import {heart} from './icons.ts';

export type Say = (item: CommonItem) => string;

/** Crisis help: first in reading order, on every screen, and the same everywhere. */
export const crisisStrip = (say: Say): TemplateResult => html`
  <div class="crisis">
    ${heart}
    <p>${say('crisis.strip')}</p>
    <div class="lines">${crisisLinks(say)}</div>
  </div>
`;

/** The three numbers as links of full size, named by what they do. */
export const crisisLinks = (say: Say): TemplateResult => html`
  <a class="line-link" href="tel:988">${say('crisis.call')}</a>
  <a class="line-link" href="sms:988">${say('crisis.text')}</a>
  <a class="line-link" href="tel:911">${say('crisis.911')}</a>
`;
