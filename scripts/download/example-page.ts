/** A page with the four widgets that works from the folder it lies in, without a network. */
import type {Locale} from '../../src/content/locales.ts';
import {WIDGETS} from '../../src/embed/attributes.ts';
import {START, type EmbedConfig} from '../../src/embed/config.ts';
import {inAttribute} from '../../src/embed/escape.ts';
import {snippet} from '../../src/embed/snippet.ts';
import {makingFor} from '../../src/prerender/making.ts';

const TEXTS = {
  en: {
    title: 'The four widgets on a page',
    lead: 'This page and the folder “cdn” beside it are all that the widgets need. Open the page’s source to see the snippet.',
  },
  es: {
    title: 'Los cuatro widgets en una página',
    lead: 'Esta página y la carpeta «cdn» que está a su lado son todo lo que los widgets necesitan. Abra el código fuente de la página para ver el fragmento.',
  },
} as const satisfies Readonly<Record<Locale, object>>;

/** As a practice would have it, without any details: an invented practice would be shown to patients. */
const configFor = (lang: Locale): EmbedConfig => ({
  ...START,
  widgets: WIDGETS.map((widget) => ({widget, settings: {}})),
  lang,
  script: 'classic',
});

export const exampleSnippet = (locale: Locale): string =>
  snippet(configFor(locale), {base: 'cdn/', integrity: {}}, makingFor('html'));

export function examplePage(locale: Locale): string {
  const {title, lead} = TEXTS[locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${inAttribute(title)}</title>
<style>
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 100%/1.6 system-ui, sans-serif }
ketamine-screener, ketamine-explainer, ketamine-schedule-button, ketamine-payment-disclaimer { display: block; margin: 2rem 0 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${lead}</p>
${exampleSnippet(locale)}
</main>
</body>
</html>
`;
}
