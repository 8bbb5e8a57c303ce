/**
 * `npm run build:wordpress`: the plugin with its built files, as a folder and as the zip that a site
 * installs. The same sources make the same zip, byte for byte.
 */
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync, type Zippable} from 'fflate';

import {fallbackHtml} from '../../src/prerender/fallback.ts';
import {buildCdn} from '../build/cdn.ts';
import {blockJson, KEYWORDS, said} from './blocks.ts';
import {
  messagesIn,
  mo,
  pot,
  readPo,
  scriptJson,
  scriptJsonName,
  unique,
  type Message,
} from './gettext.ts';
import {phpFile} from './php.ts';
import {kindsOf, NAMES} from './widgets.ts';
import {words} from './words.ts';

const path = (relative: string): string =>
  fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const SOURCES = path('integrations/wordpress/ketamine-widgets');
const OUT = path('dist/wordpress');
const PLUGIN = join(OUT, 'ketamine-widgets');
const CDN = path('dist/cdn');

const {version} = JSON.parse(readFileSync(path('package.json'), 'utf8')) as {version: string};

/** The files of the widgets that the plugin serves itself. */
const ASSETS = ['ketamine-widgets.js', 'ketamine-widgets.iife.js', 'packs.js', 'frame'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

const write = (name: string, text: string | Uint8Array): void => {
  const file = join(PLUGIN, name);
  mkdirSync(join(file, '..'), {recursive: true});
  writeFileSync(file, text);
};

/** The version stands in three places, and in package.json. */
function withVersion(source: string): string {
  return source
    .replace(/^( \* Version: +).*$/m, `$1${version}`)
    .replace(/^(const VERSION = ').*(';)$/m, `$1${version}$2`)
    .replace(/^(Stable tag: ).*$/m, `$1${version}`);
}

function translate(): void {
  const script = messagesIn(readFileSync(join(SOURCES, 'editor/blocks.js'), 'utf8'));
  const fromPhp = filesIn(SOURCES)
    .filter((name) => name.endsWith('.php'))
    .flatMap((name) => messagesIn(readFileSync(join(SOURCES, name), 'utf8')));
  const fromBlocks: Message[] = NAMES.flatMap((name) => [
    {id: said(name).title, context: 'block title'},
    {id: said(name).description, context: 'block description'},
    ...KEYWORDS.map((id) => ({id, context: 'block keyword'})),
  ]);
  write(
    'languages/ketamine-widgets.pot',
    pot(unique([...fromPhp, ...script, ...fromBlocks]), version),
  );
  const folder = join(SOURCES, 'languages');
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.po'))) {
    const [, language = ''] = /^ketamine-widgets-(\w+)\.po$/.exec(name) ?? [];
    const translations = readPo(readFileSync(join(folder, name), 'utf8'));
    write(`languages/ketamine-widgets-${language}.mo`, mo(translations, language, version));
    write(
      `languages/${scriptJsonName(language, 'editor/blocks.js')}`,
      scriptJson(translations, unique(script), language),
    );
  }
}

rmSync(OUT, {recursive: true, force: true});
await buildCdn(CDN);
cpSync(SOURCES, PLUGIN, {recursive: true});
for (const name of ['ketamine-widgets.php', 'readme.txt'])
  write(name, withVersion(readFileSync(join(SOURCES, name), 'utf8')));
for (const name of ASSETS) cpSync(join(CDN, name), join(PLUGIN, 'assets', name), {recursive: true});
write(
  'includes/generated-widgets.php',
  phpFile(
    'The widgets and their settings.',
    Object.fromEntries(NAMES.map((name) => [name, kindsOf(name)])),
  ),
);
write(
  'includes/generated-words.php',
  phpFile('What a page says without scripts.', words(fallbackHtml)),
);
for (const name of NAMES) write(`blocks/${name}/block.json`, blockJson(name, version));
translate();

/** Long ago and the same everywhere, or each build would be another file. */
const MTIME = new Date(2020, 0, 1);
const files: Zippable = {};
for (const name of filesIn(PLUGIN))
  files[`ketamine-widgets/${name}`] = [readFileSync(join(PLUGIN, name)), {mtime: MTIME, level: 9}];
writeFileSync(join(OUT, 'ketamine-widgets.zip'), zipSync(files));
console.log(`dist/wordpress/ketamine-widgets.zip: ${Object.keys(files).length} files`);
