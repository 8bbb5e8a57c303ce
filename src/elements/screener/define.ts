import {define} from '../define.ts';
import {KetamineScreener} from './ketamine-screener.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-screener': KetamineScreener;
  }
}

define('ketamine-screener', KetamineScreener);
