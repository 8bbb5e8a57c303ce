import {defineWidget} from '../define-widget.ts';
import {KetamineScheduleButton} from './ketamine-schedule-button.ts';

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-schedule-button': KetamineScheduleButton;
  }
}

defineWidget('ketamine-schedule-button', KetamineScheduleButton);
