import {html, nothing, type TemplateResult} from 'lit';
import {en} from '../../content/payment/en.ts';
import {payment as es} from '../../content/spanish.ts';
import {overridable} from '../../content/payment/overridable.ts';
import type {PaymentItem} from '../../content/provenance/payment.ts';
import {DISCLAIMER_LENGTH} from '../../model/choices.ts';
import type {Scene} from '../../model/scene.ts';
import {widgetFrame} from '../../ui/widget-frame.ts';

export const words = {
  folder: 'payment',
  en,
  // Asked for anew each time: the words may come later.
  get es() {
    return es;
  },
  overridable,
};

/** The widget's own settings, as a page has set them. */
export interface PaymentSettings {
  readonly variant?: unknown;
}

export function view(scene: Scene<PaymentItem>, settings: PaymentSettings): TemplateResult {
  const {say, level, dates, read} = scene;
  const variant = read(DISCLAIMER_LENGTH, settings.variant) ?? 'full';
  const statement = html`<p>${say('insurance')} ${dates} ${say('noBilling')}</p>`;
  if (variant === 'line') return widgetFrame(scene, {label: say('heading')}, statement);
  return widgetFrame(
    scene,
    {labelledBy: 'title'},
    html`
      <div class="card pad" part="card">
        <div class="headed">
          <h2 id="title" part="heading" aria-level=${level()}>${say('heading')}</h2>
          <p class="eyebrow">${say('from')}</p>
        </div>
        ${statement}
        <p>${say('forms')} ${say('ownPlan')}</p>
        ${
          variant === 'full'
            ? html`<p class="soft">${say('several')} ${say('decides')}</p>`
            : nothing
        }
        <p class="small foot">${say('estimate')} ${say('estimate.when')}</p>
      </div>
    `,
  );
}
