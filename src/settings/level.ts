import type {Reader} from './setting.ts';

/** A heading's level in the page's outline. */
export const LEVEL: Reader<number> = {
  setting: 'heading-level',
  read: (raw) => (/^[1-6]$/.test(raw.trim()) ? Number(raw) : undefined),
  wrong: 'is not a level of headings',
  write: 'a number from 1 to 6',
};
