import {html, type TemplateResult} from 'lit/html.js';
import {settings, type Args} from '../support/settings.ts';

export const paymentDisclaimer = (args: Args): TemplateResult => html`
  <ketamine-payment-disclaimer ${settings(args)}></ketamine-payment-disclaimer>
`;
