/**
 * The Spanish words where they are a file of their own, so that who reads English does not fetch them. Until
 * they have come, `isLoaded` says so and nobody asks for them.
 */
import type * as SpanishWords from './spanish-words.ts';

type Folder<Name extends keyof typeof SpanishWords> = (typeof SpanishWords)[Name] | undefined;

export let common: Folder<'common'>;
export let explainer: Folder<'explainer'>;
export let payment: Folder<'payment'>;
export let schedule: Folder<'schedule'>;
export let screener: Folder<'screener'>;

export const isLoaded = (): boolean => Boolean(common);

export function arrive(words: typeof SpanishWords): boolean {
  const isNew = !isLoaded();
  ({common, explainer, payment, schedule, screener} = words);
  return isNew;
}
