/** The languages every widget speaks; the first is the default. */
export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** Those whose words are here already: all, unless a build fetches one later. */
export const spoken: Locale[] = [...LOCALES];
