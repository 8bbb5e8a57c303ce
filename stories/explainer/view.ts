import {html, type TemplateResult} from 'lit/html.js';
import {settings, type Args} from '../support/settings.ts';

export const explainer = (args: Args): TemplateResult => html`
  <ketamine-explainer ${settings(args)}></ketamine-explainer>
`;
