import type {Locale} from '../content/locales.ts';
import type {Problem} from './setting.ts';

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

/** The day after, because it may already be there where the owner is. */
const dayAfter = (day: string): string =>
  new Date(+new Date(day) + 86_400_000).toISOString().slice(0, 10);

/** Whether nobody can have checked anything on this day yet. */
export const isToCome = (asOf: string, day: string): boolean => !!day && asOf > dayAfter(day);

/** What is wrong with the days themselves, on this day. Without one nothing is yet to come. */
export function datesAmiss(
  asOf: string | undefined,
  reviewBy: string | undefined,
  day: string,
): readonly Problem[] {
  if (asOf && isToCome(asOf, day))
    return [
      {
        setting: 'as-of',
        code: 'as-of-to-come',
        wrong: 'is a day that has not come yet',
        write: 'the day on which the statements were last checked, such as "2026-05-01"',
      },
    ];
  if (asOf && reviewBy && reviewBy < asOf)
    return [
      {
        setting: 'review-by',
        code: 'review-by-past',
        wrong: 'is before as-of, so it has been checked since',
        write: 'the day by which it is to be checked next, or leave it out',
      },
    ];
  return [];
}
