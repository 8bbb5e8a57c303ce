import {items as commonItems} from '../content/provenance/common.ts';
import type {Locale} from '../content/locales.ts';
import type {ItemTable, ReviewMark} from '../content/provenance/schema.ts';
import {items} from '../content/provenance/screener.ts';
import type {Item} from './texts.ts';

const TABLE: ItemTable = {...commonItems, ...items};

export const reviewMark = (item: Item, locale: Locale): ReviewMark | undefined =>
  TABLE[item]?.review?.[locale];

/**
 * The dates of a resource made of texts with these marks. It is approved once the last of its texts
 * is, so with one draft among them there is no date.
 */
export function reviewDates(
  marks: readonly (ReviewMark | undefined)[],
): {approvalDate: string; lastReviewDate: string} | undefined {
  const dates: string[] = [];
  for (const mark of marks) {
    if (mark?.status !== 'reviewed') return undefined;
    dates.push(mark.on);
  }
  const last = dates.sort().at(-1);
  return last ? {approvalDate: last, lastReviewDate: last} : undefined;
}
