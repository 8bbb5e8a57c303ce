import {defineWidget} from '../define-widget.ts';
import {KetamineScreener} from './ketamine-screener.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-screener': KetamineScreener;
  }
}

defineWidget('ketamine-screener', KetamineScreener);
