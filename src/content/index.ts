/** Every word that a patient meets, by folder, language and id. `content/schema` knows more of each. */
import {en as commonEn} from './common/en.ts';
import {es as commonEs} from './common/es.ts';
import {overridable as common} from './common/overridable.ts';
import {en as explainerEn} from './explainer/en.ts';
import {es as explainerEs} from './explainer/es.ts';
import {overridable as explainer} from './explainer/overridable.ts';
import {en as paymentEn} from './payment/en.ts';
import {es as paymentEs} from './payment/es.ts';
import {overridable as payment} from './payment/overridable.ts';
import {en as scheduleEn} from './schedule/en.ts';
import {es as scheduleEs} from './schedule/es.ts';
import {overridable as schedule} from './schedule/overridable.ts';
import {en as screenerEn} from './screener/en.ts';
import {es as screenerEs} from './screener/es.ts';
import {overridable as screener} from './screener/overridable.ts';

export {LOCALES, type Locale} from './locales.ts';
export {REFERENCES} from './provenance/references.ts';

export const WORDS = {
  common: {en: commonEn, es: commonEs},
  screener: {en: screenerEn, es: screenerEs},
  explainer: {en: explainerEn, es: explainerEs},
  schedule: {en: scheduleEn, es: scheduleEs},
  payment: {en: paymentEn, es: paymentEs},
};

/** The texts that a practice may put in its own words, as `folder.id`. */
export const OVERRIDABLE: readonly string[] = Object.entries({
  common,
  screener,
  explainer,
  schedule,
  payment,
} satisfies Record<keyof typeof WORDS, readonly string[]>).flatMap(([folder, ids]) =>
  ids.map((id) => `${folder}.${id}`),
);
