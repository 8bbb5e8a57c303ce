import {defineWidget} from '../define-widget.ts';
import {KetaminePaymentDisclaimer} from './ketamine-payment-disclaimer.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-payment-disclaimer': KetaminePaymentDisclaimer;
  }
}

defineWidget('ketamine-payment-disclaimer', KetaminePaymentDisclaimer);
