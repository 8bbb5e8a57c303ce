import {en as commonEn} from '../content/common/en.ts';
import {es as commonEs} from '../content/common/es.ts';
import {rewordable as common} from '../content/common/items.ts';
import {en as explainerEn} from '../content/explainer/en.ts';
import {es as explainerEs} from '../content/explainer/es.ts';
import {rewordable as explainer} from '../content/explainer/items.ts';
import type {Locale} from '../content/locales.ts';
import {en as paymentEn} from '../content/payment/en.ts';
import {es as paymentEs} from '../content/payment/es.ts';
import {rewordable as payment} from '../content/payment/items.ts';
import {en as scheduleEn} from '../content/schedule/en.ts';
import {es as scheduleEs} from '../content/schedule/es.ts';
import {rewordable as schedule} from '../content/schedule/items.ts';
import {en as screenerEn} from '../content/screener/en.ts';
import {es as screenerEs} from '../content/screener/es.ts';
import {rewordable as screener} from '../content/screener/items.ts';

const FOLDERS = {
  common: {en: commonEn, es: commonEs, rewordable: common},
  screener: {en: screenerEn, es: screenerEs, rewordable: screener},
  explainer: {en: explainerEn, es: explainerEs, rewordable: explainer},
  schedule: {en: scheduleEn, es: scheduleEs, rewordable: schedule},
  payment: {en: paymentEn, es: paymentEs, rewordable: payment},
} as const;

const inLanguage = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(FOLDERS).flatMap(([folder, texts]) =>
      Object.entries(texts[locale]).map(([id, text]) => [`${folder}.${id}`, text] as const),
    ),
  );

/** Every text of ours by its public id. */
export const OUR_WORDS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: inLanguage('en'),
  es: inLanguage('es'),
};

/** The ids of the texts that a practice may put in its own words. */
export const REWORDABLE: ReadonlySet<string> = new Set(
  Object.entries(FOLDERS).flatMap(([folder, {rewordable}]) =>
    rewordable.map((id) => `${folder}.${id}`),
  ),
);

/** Long enough that nobody else writes it by chance. */
const TELLING = 30;

const SENTENCES: readonly string[] = [...OUR_WORDS.en.values(), ...OUR_WORDS.es.values()]
  .flatMap((text) => text.split(/\{\w+\}/))
  .map((part) => part.trim())
  .filter((part) => part.length >= TELLING);

/** Whether sentences of ours stand in a text. */
export function saysOurs(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').replace(/[“”]/g, '“');
  return SENTENCES.some((part) => plain.includes(part.replace(/[“”]/g, '“')));
}
