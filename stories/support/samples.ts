/** What several stories write, so that an edge is the same edge in each. */

/** Longer than any name that we have met, and with a word that has no place to break. */
export const LONG_NAME =
  'The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain';

/** What a practice outside the United States sets: its own crisis lines. */
export const ABROAD = {
  'crisis-line': '13 11 14',
  'crisis-text': '0477 13 11 14',
  emergency: '000',
} as const;

/** Own wording that promises, which is refused. The text beside it is taken. */
export const BROKEN_WORDING =
  '{"en": {"payment.forms": "{Clinic} says it will work.", "common.decides": "Your provider decides."}}';
