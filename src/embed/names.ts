import type {Locale} from '../content/locales.ts';
import type {PRACTICE, WidgetId} from './attributes.ts';

/** What whoever builds a page calls each of ours: in the builder, the guides, the plugin and Storybook. */
const NAMES: Readonly<Record<WidgetId | typeof PRACTICE, Readonly<Record<Locale, string>>>> = {
  screener: {en: 'Screener', es: 'Cuestionario'},
  explainer: {en: 'Explainer', es: 'Explicación'},
  'schedule-button': {en: 'Text to schedule', es: 'Texto para pedir cita'},
  'payment-disclaimer': {en: 'Payment disclaimer', es: 'Aviso sobre el pago'},
  practice: {en: 'Your practice', es: 'Su consultorio'},
};

export const nameOf = (name: WidgetId | typeof PRACTICE, locale: Locale): string =>
  NAMES[name][locale];
