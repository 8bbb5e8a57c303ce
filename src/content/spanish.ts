/**
 * The Spanish words. The bundle that fetches them later takes `spanish-later.ts` in the place of this file, see
 * `vite.config.ts`.
 */
export * from './spanish-words.ts';

/** Whether the words are here. */
export const isLoaded = (): boolean => true;

/**
 * Takes the words that were fetched.
 * @returns whether anything is new
 */
export const arrive: (words: object) => boolean = () => false;
