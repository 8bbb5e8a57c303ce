import {html, nothing, type TemplateResult} from 'lit/html.js';
import {en} from '../../content/payment/en.ts';
import {es} from '../../content/payment/es.ts';
import {rewordable, type PaymentItem} from '../../content/payment/items.ts';
import {Widget} from '../../context/widget.ts';
import {base} from '../../ui/base.styles.ts';

/**
 * Says why insurance does not pay and what the clinic gives you instead, in the clinic's name and
 * with its date. Names no price and promises nothing.
 *
 * @tag ketamine-payment-disclaimer
 * @summary Why insurance does not pay, what the clinic gives you.
 * @csspart card - The box around everything.
 * @csspart heading - The widget's heading.
 * @cssprop [--ketamine-accent=#12586a] - The one colour a practice sets. The rest derives from it.
 * @cssprop [--ketamine-surface] - What the text stands on.
 * @cssprop [--ketamine-text] - The text.
 * @cssprop [--ketamine-font] - The font. The default is the page's own.
 * @cssprop [--ketamine-radius=14px] - The roundness of the box.
 * @cssprop [--ketamine-max-width=44em] - The width the widget grows to.
 */
export class KetaminePaymentDisclaimer extends Widget<PaymentItem> {
  static override styles = [base];

  protected override readonly words = {folder: 'payment', en, es, rewordable};

  protected override view(): TemplateResult {
    return html`
      <section class="base" lang=${this.locale} dir="ltr" aria-labelledby="title">
        <div class="card pad" part="card">
          <p class="eyebrow">${this.say('from')}</p>
          <h2 id="title" part="heading" aria-level=${this.level()}>${this.say('heading')}</h2>
          <p>
            ${this.say('insurance')} ${this.details.asOf ? this.say('asOf') : nothing}
            ${this.say('noBilling')}
          </p>
          <p>${this.say('forms')} ${this.say('ownPlan')}</p>
          <p class="soft">${this.say('several')} ${this.say('decides')}</p>
          <p class="small foot">${this.say('estimate')} ${this.say('estimate.when')}</p>
        </div>
      </section>
    `;
  }
}
