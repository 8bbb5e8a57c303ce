import {en as explainerEn} from '../content/explainer/en.ts';
import {es as explainerEs} from '../content/explainer/es.ts';
import type {Locale} from '../content/locales.ts';
import {en as paymentEn} from '../content/payment/en.ts';
import {es as paymentEs} from '../content/payment/es.ts';
import {en as scheduleEn} from '../content/schedule/en.ts';
import {es as scheduleEs} from '../content/schedule/es.ts';
import {en as screenerEn} from '../content/screener/en.ts';
import {es as screenerEs} from '../content/screener/es.ts';
import type {WidgetId} from './attributes.ts';

const TITLES: Readonly<Record<WidgetId, Readonly<Record<Locale, string>>>> = {
  screener: {en: screenerEn['start.heading'], es: screenerEs['start.heading']},
  explainer: {en: explainerEn.title, es: explainerEs.title},
  'schedule-button': {en: scheduleEn.heading, es: scheduleEs.heading},
  'payment-disclaimer': {en: paymentEn.heading, es: paymentEs.heading},
};

/** What a frame is called, which is what stands over the widget in it. */
export const frameTitle = (widget: WidgetId, locale: Locale): string => TITLES[widget][locale];
