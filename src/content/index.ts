/** Every word that a patient meets, by folder, language and id. `content/schema` knows more of each. */
import {en as commonEn} from './common/en.ts';
import {es as commonEs} from './common/es.ts';
import {rewordable as common} from './common/items.ts';
import {en as explainerEn} from './explainer/en.ts';
import {es as explainerEs} from './explainer/es.ts';
import {rewordable as explainer} from './explainer/items.ts';
import {en as paymentEn} from './payment/en.ts';
import {es as paymentEs} from './payment/es.ts';
import {rewordable as payment} from './payment/items.ts';
import {en as scheduleEn} from './schedule/en.ts';
import {es as scheduleEs} from './schedule/es.ts';
import {rewordable as schedule} from './schedule/items.ts';
import {en as screenerEn} from './screener/en.ts';
import {es as screenerEs} from './screener/es.ts';
import {rewordable as screener} from './screener/items.ts';

export {LOCALES, type Locale} from './locales.ts';
export {REFERENCES} from './references.ts';

export const WORDS = {
  common: {en: commonEn, es: commonEs},
  screener: {en: screenerEn, es: screenerEs},
  explainer: {en: explainerEn, es: explainerEs},
  schedule: {en: scheduleEn, es: scheduleEs},
  payment: {en: paymentEn, es: paymentEs},
};

/** The texts that a practice may put in its own words, as `folder.id`. */
export const REWORDABLE: readonly string[] = Object.entries({
  common,
  screener,
  explainer,
  schedule,
  payment,
} satisfies Record<keyof typeof WORDS, readonly string[]>).flatMap(([folder, ids]) =>
  ids.map((id) => `${folder}.${id}`),
);
