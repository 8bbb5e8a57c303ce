/** `npm run docs -- frameworks`: writes the code of the apps under examples/ into docs/frameworks.md. */
import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {EXAMPLES} from './examples/list.ts';
import {writePart} from './doc-sections.ts';

/** What a file is called where code is highlighted, when that is not what its name ends with. */
const LANGUAGES: Readonly<Partial<Record<string, string>>> = {njk: 'html'};

function block(folder: string, path: string): string {
  const text = readFileSync(new URL(`../examples/${folder}/${path}`, import.meta.url), 'utf8');
  const extension = extname(path).slice(1);
  return `\`${path}\`\n\n\`\`\`${LANGUAGES[extension] ?? extension}\n${text.trimEnd()}\n\`\`\``;
}

export const frameworkCode = (): string =>
  [
    '<!-- prettier-ignore-start -->',
    ...Object.entries(EXAMPLES).flatMap(([folder, {title, code}]) => [
      `### ${title}`,
      ...code.map((path) => block(folder, path)),
    ]),
    '<!-- prettier-ignore-end -->',
  ].join('\n\n');

if (import.meta.main)
  await writePart('docs/frameworks.md', 'code', frameworkCode(), 'npm run docs -- frameworks');
