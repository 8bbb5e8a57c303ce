import '../../base/load-lit.ts';
import {define} from '../define.ts';
import {KetamineScheduleButton} from './ketamine-schedule-button.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-schedule-button': KetamineScheduleButton;
  }
}

define('ketamine-schedule-button', KetamineScheduleButton);
