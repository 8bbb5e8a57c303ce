import {PageEvent} from '../../base/page-event.ts';
import type {ContactAction} from '../../ui/text-panel.ts';

/**
 * A person pressed something on the schedule button, for a practice that counts how often. It says which
 * kind of press and which widget, and nothing more: no number, no message, nothing about the person.
 * Nothing on the screener's result tells of a press, because there it would tell where it led.
 */
export class ScheduleActionEvent extends PageEvent {
  static readonly type = 'ketamine-schedule-action';
  /**
   * `text`: the button, which opens the texting app on a phone and the panel with the QR code on a
   * computer. `call`: the link to the clinic's number for calls. `copy`: the number or the message.
   */
  readonly action: ContactAction;
  /** The `id` of the schedule button, empty when it has none. */
  readonly widget: string;

  constructor(action: ContactAction, widget: string) {
    super(ScheduleActionEvent.type, {bubbles: true, composed: true});
    this.action = action;
    this.widget = widget;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ketamine-schedule-action': ScheduleActionEvent;
  }
}
