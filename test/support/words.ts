import {en as commonEn} from '../../src/content/common/en.ts';
import {es as commonEs} from '../../src/content/common/es.ts';
import type {CommonItem} from '../../src/content/provenance/common.ts';
import type {Locale} from '../../src/content/locales.ts';
import type {Words} from '../../src/settings/view-context.ts';
import {CLINIC_NUMBER} from '../../src/settings/details.ts';
import {fill, type Values} from '../../src/content/fill.ts';

const COMMON = {en: commonEn, es: commonEs};

/** The words that a widget says, with their slots filled as they are when a page sets nothing. */
export const wordsOf =
  <Item extends string>(own: Words<Item>) =>
  (item: Item | CommonItem, locale: Locale = 'en', values: Values = {}): string => {
    const texts: Readonly<Partial<Record<string, string>>> = {...COMMON[locale], ...own[locale]};
    const text = texts[item];
    if (text === undefined) throw new Error(`No words for ${item}`);
    return fill(text, {clinic: COMMON[locale].clinic, number: CLINIC_NUMBER.text, ...values});
  };

/** The words that all widgets share. */
export const common = wordsOf(COMMON);
