/** For React 18 and older. React 19 knows custom elements by itself: write the tags. */
import {KetamineExplainer as Explainer} from '../elements/explainer/ketamine-explainer.ts';
import {KetaminePaymentDisclaimer as PaymentDisclaimer} from '../elements/payment-disclaimer/ketamine-payment-disclaimer.ts';
import {KetaminePractice as Practice} from '../elements/practice/ketamine-practice.ts';
import type {ScheduleActionEvent} from '../elements/schedule-button/events.ts';
import {KetamineScheduleButton as ScheduleButton} from '../elements/schedule-button/ketamine-schedule-button.ts';
import type {ScreenerOutcomeEvent, ScreenerStepEvent} from '../elements/screener/events.ts';
import {KetamineScreener as Screener} from '../elements/screener/ketamine-screener.ts';
import type {PracticeChangeEvent} from '../base/practice-context.ts';
import {attributesByProperty} from '../base/base-element.ts';
import {wrap} from './wrap.ts';

export const KetaminePractice = /* @__PURE__ */ wrap<
  Practice,
  {onPracticeChange: PracticeChangeEvent}
>('ketamine-practice', attributesByProperty(Practice), {
  onPracticeChange: 'ketamine-practice-change',
});

export const KetamineScreener = /* @__PURE__ */ wrap<
  Screener,
  {onScreenerStep: ScreenerStepEvent; onScreenerOutcome: ScreenerOutcomeEvent}
>('ketamine-screener', attributesByProperty(Screener), {
  onScreenerStep: 'ketamine-screener-step',
  onScreenerOutcome: 'ketamine-screener-outcome',
});

export const KetamineExplainer = /* @__PURE__ */ wrap<Explainer>(
  'ketamine-explainer',
  attributesByProperty(Explainer),
  {},
);

export const KetamineScheduleButton = /* @__PURE__ */ wrap<
  ScheduleButton & {floating: boolean},
  {onScheduleAction: ScheduleActionEvent}
>('ketamine-schedule-button', attributesByProperty(ScheduleButton), {
  onScheduleAction: 'ketamine-schedule-action',
});

export const KetaminePaymentDisclaimer = /* @__PURE__ */ wrap<PaymentDisclaimer>(
  'ketamine-payment-disclaimer',
  attributesByProperty(PaymentDisclaimer),
  {},
);
