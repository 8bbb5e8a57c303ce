import '../../base/load-lit.ts';
import {define} from '../define.ts';
import {KetamineScheduleButton} from './ketamine-schedule-button.ts';

// With the tag comes the type of what it says to the page.
export type {ScheduleActionEvent} from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-schedule-button': KetamineScheduleButton;
  }
}

define('ketamine-schedule-button', KetamineScheduleButton);
