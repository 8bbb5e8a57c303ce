import {html, type TemplateResult} from 'lit';
import type {WidgetElement} from '../base/widget-element.ts';
import {KetamineExplainer} from '../elements/explainer/ketamine-explainer.ts';
import {view as explainer, words as explainerWords} from '../elements/explainer/view.ts';
import {KetaminePaymentDisclaimer} from '../elements/payment-disclaimer/ketamine-payment-disclaimer.ts';
import {view as payment, words as paymentWords} from '../elements/payment-disclaimer/view.ts';
import {KetamineScheduleButton} from '../elements/schedule-button/ketamine-schedule-button.ts';
import {view as schedule, words as scheduleWords} from '../elements/schedule-button/view.ts';
import {KetamineScreener} from '../elements/screener/ketamine-screener.ts';
import {START} from '../elements/screener/session.ts';
import {view as screener, words as screenerWords} from '../elements/screener/view.ts';
import type {WidgetId} from '../embed/attributes.ts';
import {createViewContext, type ViewInput} from '../settings/view-context.ts';

interface Prerendered {
  /** Its class, for what it knows without a page: properties, styles, and the mode of its root. */
  readonly element: typeof WidgetElement<never>;
  /** What it shows first. */
  readonly view: (
    known: ViewInput,
    settings: Readonly<Partial<Record<string, unknown>>>,
  ) => TemplateResult;
}

/** What the author wrote between the tags: a button that needs the script shows it until that is there. */
const waiting = html`<slot></slot>`;

/** Nobody has clicked anything yet. */
const idle = (): void => undefined;
const TEXT_PANEL = {pressed: idle, copy: idle, opens: idle, closed: idle};

export const PRERENDERED: Readonly<Record<WidgetId, Prerendered>> = {
  screener: {
    element: KetamineScreener,
    view: (known) =>
      screener({
        ...createViewContext(screenerWords, {...known, waiting}),
        session: START,
        packs: [],
        hasTaken: false,
        move: idle,
        textPanel: TEXT_PANEL,
        print: idle,
      }),
  },
  explainer: {
    element: KetamineExplainer,
    view: (known, settings) =>
      explainer(createViewContext(explainerWords, known), settings, {
        chosen: undefined,
        choose: idle,
      }),
  },
  'schedule-button': {
    element: KetamineScheduleButton,
    view: (known, settings) =>
      schedule(createViewContext(scheduleWords, {...known, waiting}), settings, TEXT_PANEL),
  },
  'payment-disclaimer': {
    element: KetaminePaymentDisclaimer,
    view: (known, settings) => payment(createViewContext(paymentWords, known), settings),
  },
};
