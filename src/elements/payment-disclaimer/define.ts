import '../../base/load-lit.ts';
import {define} from '../define.ts';
import {KetaminePaymentDisclaimer} from './ketamine-payment-disclaimer.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-payment-disclaimer': KetaminePaymentDisclaimer;
  }
}

define('ketamine-payment-disclaimer', KetaminePaymentDisclaimer);
