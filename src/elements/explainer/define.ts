import {defineWidget} from '../define-widget.ts';
import {KetamineExplainer} from './ketamine-explainer.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-explainer': KetamineExplainer;
  }
}

defineWidget('ketamine-explainer', KetamineExplainer);
