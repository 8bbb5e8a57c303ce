import type {Locale} from '../../src/content/locales.ts';

/** The address of a guide in the reader's language. */
export const guide = (locale: Locale, name: string): string =>
  `./docs/${locale === 'en' ? '' : `${locale}/`}${name}.html`;
