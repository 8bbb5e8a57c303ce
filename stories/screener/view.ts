import {html, type TemplateResult} from 'lit/html.js';
import {settings, type Args} from '../support/settings.ts';

export const screener = (args: Args): TemplateResult => html`
  <ketamine-screener ${settings(args)}></ketamine-screener>
`;
