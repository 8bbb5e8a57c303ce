/** The two pages that tell what to do with the download, from docs/guides/download.md and its Spanish. */
import {readFileSync} from 'node:fs';
import {Marked} from 'marked';
import type {Locale} from '../../src/content/locales.ts';
import {inAttribute} from '../../src/embed/escape.ts';
import {exampleSnippet} from './example-page.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');
const {version} = JSON.parse(read('package.json')) as {readonly version: string};
const marked = new Marked({gfm: true});

/** The text, with this version and the snippet that stands in the example. */
const instructionsText = (locale: Locale): string =>
  read(`docs/guides/download${locale === 'en' ? '' : `.${locale}`}.md`)
    .replaceAll('{version}', version)
    .replace('{snippet}', () => exampleSnippet(locale));

/** Links to what is beside the text in the repository lead nowhere from a practice's computer. */
const unlinked = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\([\w./-]+\.md\)/g, '$1');

export function instructions(locale: Locale): string {
  const markdown = unlinked(instructionsText(locale));
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  const body = marked
    .parse(markdown, {async: false})
    .replaceAll('<pre>', '<pre tabindex="0">')
    .trim();
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${inAttribute(title)}</title>
<style>
:root { color-scheme: light dark }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 100%/1.6 system-ui, sans-serif; overflow-wrap: break-word }
h1, h2 { line-height: 1.2 }
pre { padding: 0.75rem 1rem; border: 1px solid; border-radius: 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere }
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
