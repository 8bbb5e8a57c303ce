import type {Locale} from '../content/locales.ts';

/** A calendar day (`YYYY-MM-DD`) as people write it in their language; the plain form without `Intl`. */
export function readableDate(day: string, locale: Locale): string {
  try {
    return new Date(day).toLocaleDateString(locale, {dateStyle: 'long', timeZone: 'UTC'});
  } catch {
    return day;
  }
}
