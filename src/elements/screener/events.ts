import type {OutcomeId} from '../../content/screener/ids.ts';
import {PageEvent} from '../../base/page-event.ts';

/**
 * A person went to another screen. Answers are health information and stay inside: this says which
 * widget and how many screens in, and nothing more.
 */
export class ScreenerStepEvent extends PageEvent {
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

/**
 * Where the screener led, for a page that has asked for it with `expose-outcome`. It is health
 * information: never send it to analytics. Carries no answer, and never comes after "yes" to the
 * question about safety.
 */
export class ScreenerOutcomeEvent extends PageEvent {
  static readonly type = 'ketamine-screener-outcome';
  readonly outcome: OutcomeId;
  /** The `id` of the screener, empty when it has none. */
  readonly widget: string;

  constructor(outcome: OutcomeId, widget: string) {
    super(ScreenerOutcomeEvent.type, {bubbles: true, composed: true});
    this.outcome = outcome;
    this.widget = widget;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ketamine-screener-outcome': ScreenerOutcomeEvent;
    'ketamine-screener-step': ScreenerStepEvent;
  }
}
