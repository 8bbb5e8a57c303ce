import type {ItemTable} from './schema.ts';

/** The text-to-schedule button's own words; most of what it says is shared with the others. */
export const items = {
  heading: {origin: 'practice', facts: ['S10.2b']},
  number: {origin: 'library'},
  before: {origin: 'library'},
  message: {origin: 'library', flags: ['NCR', 'LR']},
} as const satisfies ItemTable;

export type ScheduleItem = keyof typeof items;
