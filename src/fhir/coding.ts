import type {Coding} from './types.ts';

/** Our own codes, see `code-system.ts`. */
export const SYSTEM = 'urn:ketamine-widgets:screener:answers';

/** An answer's code holds its question's name, because "yes" or "severe" alone would mean two things. */
export const coding = (question: string, value: string, display?: string): Coding => ({
  system: SYSTEM,
  code: `${question}.${value}`,
  ...(display && {display}),
});
