import {html, nothing, type TemplateResult} from 'lit/html.js';
import {en} from '../../content/payment/en.ts';
import {es} from '../../content/payment/es.ts';
import {rewordable, type PaymentItem} from '../../content/payment/items.ts';
import type {Setting} from '../../context/configured.ts';
import {Widget} from '../../context/widget.ts';
import {reportProblems} from '../../model/report.ts';
import {oneOf, readSetting} from '../../model/setting.ts';
import {base} from '../../ui/base.styles.ts';

const VARIANT = oneOf('variant', ['full', 'short', 'line']);

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

  static override settings = {...Widget.settings, variant: 'variant'};

  /**
   * How much it says: `full` (the default), `short`, or `line` for one sentence in a page of its own.
   * @attr variant
   */
  declare variant: Setting;

  protected override readonly words = {folder: 'payment', en, es, rewordable};

  protected override view(): TemplateResult {
    const {known: variant = 'full', problems} = readSetting(VARIANT, this.variant);
    reportProblems(this, problems);
    const say = this.say.bind(this);
    const statement = html`<p>${say('insurance')} ${this.dates} ${say('noBilling')}</p>`;
    if (variant === 'line')
      return html`
        <section class="base" lang=${this.locale} dir="ltr" aria-label=${say('heading')}>
          ${statement}
        </section>
      `;
    return html`
      <section class="base" lang=${this.locale} dir="ltr" aria-labelledby="title">
        <div class="card pad" part="card">
          <p class="eyebrow">${say('from')}</p>
          <h2 id="title" part="heading" aria-level=${this.level()}>${say('heading')}</h2>
          ${statement}
          <p>${say('forms')} ${say('ownPlan')}</p>
          ${
            variant === 'full'
              ? html`<p class="soft">${say('several')} ${say('decides')}</p>`
              : nothing
          }
          <p class="small foot">${say('estimate')} ${say('estimate.when')}</p>
        </div>
      </section>
    `;
  }
}
