import {html, nothing, type TemplateResult} from 'lit';
import {en} from '../../content/payment/en.ts';
import {payment as es} from '../../content/spanish.ts';
import {overridable} from '../../content/payment/overridable.ts';
import type {PaymentItem} from '../../content/provenance/payment.ts';
import {DISCLAIMER_LENGTH} from '../../model/choices.ts';
import type {Scene} from '../../model/scene.ts';
import {calculator, card, referralNote} from '../../ui/icons.ts';
import {heading} from '../../ui/screen-head.ts';
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
  const {say, dates, read} = scene;
  const variant = read(DISCLAIMER_LENGTH, settings.variant) ?? 'full';
  const statement = html`<p>${say('insurance')} ${dates} ${say('noBilling')}</p>`;
  if (variant === 'line') return widgetFrame(scene, {label: say('heading')}, statement);
  const glance = (
    icon: TemplateResult,
    name: PaymentItem,
    content: unknown,
  ): TemplateResult => html`
    <div>
      <dt>${icon}${say(name)}</dt>
      <dd>${content}</dd>
    </div>
  `;
  return widgetFrame(
    scene,
    {labelledBy: 'title'},
    html`
      <div class="card pad" part="card">
        <div class="headed">
          ${heading(scene, say('heading'))}
          <p class="eyebrow">${say('from')}</p>
        </div>
        <dl class="glance">
          ${glance(card, 'glance.insurance', html`${say('insurance')} ${dates} ${say('noBilling')}`)}
          ${glance(referralNote, 'glance.forms', html`${say('forms')} ${say('ownPlan')}`)}
          ${glance(calculator, 'glance.estimate', html`${say('estimate')} ${say('estimate.when')}`)}
        </dl>
        ${
          variant === 'full'
            ? html`<p class="small foot">${say('several')} ${say('decides')}</p>`
            : nothing
        }
      </div>
    `,
  );
}
