/**
 * A person went to another screen. Answers are health information and stay inside: this says which
 * widget and how many screens in, and nothing more.
 */
export class ScreenerStepEvent extends Event {
  static readonly type = 'ketamine-screener-step';
  /** 0 on the start screen, then one more with each screen. */
  readonly step: number;
  /** The `id` of the screener, empty when it has none. */
  readonly widget: string;

  constructor(step: number, widget: string) {
    super(ScreenerStepEvent.type, {bubbles: true, composed: true});
    this.step = step;
    this.widget = widget;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ketamine-screener-step': ScreenerStepEvent;
  }
}
