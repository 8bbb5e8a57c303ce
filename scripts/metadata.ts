/** What others read about the elements, from `custom-elements.json`: editors, frameworks, language models, designers. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {vsCodeCss, vsCodeHtml, webTypes} from './metadata/editors.ts';
import {llms} from './metadata/llms.ts';
import {contentSchema} from './metadata/schema.ts';
import {profileSchema} from './metadata/profile-schema.ts';
import {FRAMEWORKS, typesFor} from './metadata/types.ts';
import {asStyleSheet, committed} from './tokens.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly exports: object;
}

const PACKAGE = fileURLToPath(new URL('../package.json', import.meta.url));

const json = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

/** Every file, by its name below `dist/npm/`. */
export function metadata(): ReadonlyMap<string, string> {
  const about = JSON.parse(readFileSync(PACKAGE, 'utf8')) as Package;
  return new Map([
    ['web-types.json', json(webTypes(about))],
    ['vscode.html-custom-data.json', json(vsCodeHtml())],
    ['vscode.css-custom-data.json', json(vsCodeCss())],
    ['llms.txt', llms(about)],
    // For bundlers that take text and style sheets, and for readers of types that ask about every entry.
    ['llms.d.ts', 'declare const text: string;\nexport default text;\n'],
    ['tokens.d.ts', 'export {};\n'],
    ['schema.json', json(contentSchema())],
    ['tokens.css', asStyleSheet()],
    ['tokens.json', committed('src/ui/tokens.json')],
    ['practice.schema.json', json(profileSchema())],
    ...Object.entries(FRAMEWORKS).flatMap(([name, framework]): [string, string][] => [
      [`types/${name}.d.ts`, typesFor(framework)],
      // For bundlers, where a file is imported for its types.
      [`types/${name}.js`, 'export {};\n'],
    ]),
  ]);
}

/** @param folder where the npm modules are */
export function writeMetadata(folder: string): void {
  mkdirSync(`${folder}/types`, {recursive: true});
  for (const [name, content] of metadata()) writeFileSync(`${folder}/${name}`, content);
}
