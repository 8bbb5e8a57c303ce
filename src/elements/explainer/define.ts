import '../../base/load-lit.ts';
import {define} from '../define.ts';
import {KetamineExplainer} from './ketamine-explainer.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-explainer': KetamineExplainer;
  }
}

define('ketamine-explainer', KetamineExplainer);
