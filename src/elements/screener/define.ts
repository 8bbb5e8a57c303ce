import '../../base/load-lit.ts';
import {define} from '../define.ts';
import {KetamineScreener} from './ketamine-screener.ts';

// With the tag come the types of what it says to the page.
export type {ScreenerOutcomeEvent, ScreenerStepEvent} from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-screener': KetamineScreener;
  }
}

define('ketamine-screener', KetamineScreener);
