import type {PaymentItem} from '../../content/provenance/payment.ts';
import {WidgetElement} from '../../base/widget-element.ts';
import {base} from '../../ui/base.styles.ts';
import {styles} from './ketamine-payment-disclaimer.styles.ts';
import {view, words} from './view.ts';

/**
 * Says why insurance does not pay and what the clinic gives you instead, in the clinic's name and
 * with its date. Names no price and promises nothing.
 *
 * @tag ketamine-payment-disclaimer
 * @summary Why insurance does not pay, what the clinic gives you.
 * @csspart card - The box around everything.
 * @csspart heading - The widget's heading.
 */
export class KetaminePaymentDisclaimer extends WidgetElement<PaymentItem> {
  static override styles = [...base, styles];

  static override properties = {variant: {}};

  /**
   * How much it says: `full` (the default), `short`, or `line` for one sentence in a page of its own.
   * @attr variant
   * @type {'full' | 'short' | 'line'}
   * @default 'full'
   */
  declare variant: 'full' | 'short' | 'line' | null | undefined;

  protected override readonly words = words;

  constructor() {
    super();
    this.draws(() => view(this.viewContext, this));
  }
}
