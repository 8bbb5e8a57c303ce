import {html, nothing, type TemplateResult} from 'lit';
import {en} from '../../content/payment/en.ts';
import {payment as es} from '../../content/spanish.ts';
import {overridable} from '../../content/payment/overridable.ts';
import type {PaymentItem} from '../../content/provenance/payment.ts';
import {DISCLAIMER_LENGTH} from '../../settings/choices.ts';
import type {ViewContext} from '../../settings/view-context.ts';
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

export function view(context: ViewContext<PaymentItem>, settings: PaymentSettings): TemplateResult {
  const {msg, dates, read} = context;
  const variant = read(DISCLAIMER_LENGTH, settings.variant) ?? 'full';
  const statement = html`<p>${msg('insurance')} ${dates} ${msg('noBilling')}</p>`;
  if (variant === 'line') return widgetFrame(context, {label: msg('heading')}, statement);
  const glance = (
    icon: TemplateResult,
    name: PaymentItem,
    content: unknown,
  ): TemplateResult => html`
    <div>
      <dt>${icon}${msg(name)}</dt>
      <dd>${content}</dd>
    </div>
  `;
  return widgetFrame(
    context,
    {labelledBy: 'title'},
    html`
      <div class="card pad" part="card">
        <div class="headed">
          ${heading(context, msg('heading'))}
          <p class="eyebrow">${msg('from')}</p>
        </div>
        <dl class="glance">
          ${glance(card, 'glance.insurance', html`${msg('insurance')} ${dates} ${msg('noBilling')}`)}
          ${glance(referralNote, 'glance.forms', html`${msg('forms')} ${msg('ownPlan')}`)}
          ${glance(calculator, 'glance.estimate', html`${msg('estimate')} ${msg('estimate.when')}`)}
        </dl>
        ${
          variant === 'full'
            ? html`<p class="small foot">${msg('several')} ${msg('decides')}</p>`
            : nothing
        }
      </div>
    `,
  );
}
