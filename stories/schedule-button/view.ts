import {html, type TemplateResult} from 'lit/html.js';
import {settings, type Args} from '../support/settings.ts';

export const scheduleButton = (args: Args): TemplateResult => html`
  <ketamine-schedule-button ${settings(args)}></ketamine-schedule-button>
`;
