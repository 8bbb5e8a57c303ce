/** What stands around every guide, in its language. */
import type {Locale} from '../../src/content/locales.ts';
import {inAttribute} from '../../src/embed/escape.ts';

export interface Shell {
  readonly title: string;
  readonly locale: Locale;
  readonly body: string;
  /** From this page to the folder of the guides: empty, or `../`. */
  readonly up: string;
  readonly markdown: string;
  /** The same page in the other language, if there is one. */
  readonly other: string | undefined;
}

const WORDS = {
  en: {
    skip: 'Skip to the text',
    builder: 'Embed builder',
    guides: 'Guides',
    other: 'Español',
    markdown: 'This page as Markdown',
  },
  es: {
    skip: 'Ir al texto',
    builder: 'Crear el código',
    guides: 'Guías',
    other: 'English',
    markdown: 'Esta página en Markdown',
  },
} as const satisfies Readonly<Record<Locale, object>>;

export const shell = ({title, locale, body, up, markdown, other}: Shell): string => {
  const words = WORDS[locale];
  const foreign = locale === 'en' ? 'es' : 'en';
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${inAttribute(title)} · ketamine-widgets</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${up}guides.css">
    <link rel="alternate" type="text/markdown" href="${markdown}">
  </head>
  <body>
    <a class="skip" href="#text">${words.skip}</a>
    <header>
      <nav aria-label="ketamine-widgets">
        <a href="${up}../index.html${locale === 'es' ? '#ui=es' : ''}">${words.builder}</a>
        <a href="index.html">${words.guides}</a>
        ${other ? `<a href="${other}" lang="${foreign}" hreflang="${foreign}">${words.other}</a>` : ''}
      </nav>
    </header>
    <main id="text" tabindex="-1">
${body}
    </main>
    <footer><a href="${markdown}">${words.markdown}</a></footer>
  </body>
</html>
`;
};
