import type {ItemTable} from './schema.ts';
import {INPUTS} from '../screener/ids.ts';

const ANSWERS: readonly string[] = Object.values(INPUTS).flat();

/**
 * Which texts of a table a practice may put in its own words: the clinic's own, and those of ours that
 * say so. Never what is asked and answered, which is part of the rules; never crisis help, privacy, or
 * what the tool is not.
 */
export const overridableIn = (items: ItemTable): readonly string[] =>
  Object.entries(items)
    .filter(([id, {origin, reword}]) => reword ?? (origin === 'practice' && !isAsked(id)))
    .map(([id]) => id);

const isAsked = (id: string): boolean => id.startsWith('q.') || ANSWERS.includes(id);
