import type {Locale} from '../content/locales.ts';

/** Today's date where the reader is, `YYYY-MM-DD`; nothing where a page has stopped or faked its clock. */
export function today(): string {
  const now = new Date();
  if (isNaN(+now)) return '';
  return new Date(+now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** A calendar day (`YYYY-MM-DD`) as people write it in their language; the plain form without `Intl`. */
export function readableDate(day: string, locale: Locale): string {
  try {
    return new Date(day).toLocaleDateString(locale, {dateStyle: 'long', timeZone: 'UTC'});
  } catch {
    return day;
  }
}
