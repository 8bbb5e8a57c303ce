import {html, nothing, type TemplateResult} from '../../ui/html.ts';
import {en} from '../../content/payment/en.ts';
import {es} from '../../content/payment/es.ts';
import {rewordable, type PaymentItem} from '../../content/payment/items.ts';
import {DISCLAIMER_LENGTH} from '../../model/choices.ts';
import type {Scene} from '../../model/scene.ts';

export const words = {folder: 'payment', en, es, rewordable};

/** The widget's own settings, as a page has set them. */
export interface PaymentSettings {
  readonly variant?: unknown;
}

export function view(scene: Scene<PaymentItem>, settings: PaymentSettings): TemplateResult {
  const {say, locale, details, level, dates, read} = scene;
  const variant = read(DISCLAIMER_LENGTH, settings.variant) ?? 'full';
  const statement = html`<p>${say('insurance')} ${dates} ${say('noBilling')}</p>`;
  if (variant === 'line')
    return html`
      <section
        class="base"
        data-theme=${details.theme ?? nothing}
        lang=${locale}
        dir="ltr"
        aria-label=${say('heading')}
      >
        ${statement}
      </section>
    `;
  return html`
    <section
      class="base"
      data-theme=${details.theme ?? nothing}
      lang=${locale}
      dir="ltr"
      aria-labelledby="title"
    >
      <div class="card pad" part="card">
        <p class="eyebrow">${say('from')}</p>
        <h2 id="title" part="heading" aria-level=${level()}>${say('heading')}</h2>
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
