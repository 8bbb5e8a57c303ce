import {html, type TemplateResult} from 'lit/html.js';
import {settings, type Args} from '../support/settings.ts';

/** A practice shows nothing of its own, so it stands around all four widgets. */
export const practice = (args: Args): TemplateResult => html`
  <ketamine-practice ${settings(args)}>
    <div style="display: grid; gap: 2rem">
      <ketamine-screener></ketamine-screener>
      <ketamine-explainer></ketamine-explainer>
      <ketamine-schedule-button></ketamine-schedule-button>
      <ketamine-payment-disclaimer></ketamine-payment-disclaimer>
    </div>
  </ketamine-practice>
`;
