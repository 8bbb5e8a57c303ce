/**
 * The plugin, file by file: its sources, the built files of the widgets, and what is made from the
 * descriptions and the words that the widgets have. Pure but for what it reads: the same sources make
 * the same files.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync, type Zippable} from 'fflate';
import {fallbackHtml} from '../../src/prerender/fallback.ts';
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
const CDN = path('dist/cdn');

const {version} = JSON.parse(readFileSync(path('package.json'), 'utf8')) as {version: string};

/** The files of the widgets that the plugin serves itself. */
const ASSETS =
  /^(ketamine-widgets\.js|ketamine-widgets\.iife\.js|packs\.js|LICENSES\.txt|frame\/.+)$/;

export type Files = ReadonlyMap<string, Uint8Array>;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

/** The version stands in three places, and in package.json. */
const withVersion = (source: string): string =>
  source
    .replace(/^( \* Version: +).*$/m, `$1${version}`)
    .replace(/^(const VERSION = ').*(';)$/m, `$1${version}$2`)
    .replace(/^(Stable tag: ).*$/m, `$1${version}`);

/** Every text of the plugin's own that asks to be translated. */
export function messages(): {
  readonly all: readonly Message[];
  readonly script: readonly Message[];
} {
  const inFile = (name: string): Message[] => messagesIn(readFileSync(join(SOURCES, name), 'utf8'));
  const script = unique(inFile('editor/blocks.js'));
  const fromPhp = filesIn(SOURCES)
    .filter((name) => name.endsWith('.php'))
    .flatMap(inFile);
  const fromBlocks: Message[] = NAMES.flatMap((name) => [
    {id: said(name).title, context: 'block title'},
    {id: said(name).description, context: 'block description'},
    ...KEYWORDS.map((id) => ({id, context: 'block keyword'})),
  ]);
  return {all: unique([...fromPhp, ...script, ...fromBlocks]), script};
}

function* translations(): Generator<readonly [string, string | Uint8Array]> {
  const {all, script} = messages();
  yield ['languages/ketamine-widgets.pot', pot(all, version)];
  const folder = join(SOURCES, 'languages');
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.po'))) {
    const [, language = ''] = /^ketamine-widgets-(\w+)\.po$/.exec(name) ?? [];
    const source = readFileSync(join(folder, name), 'utf8');
    yield [`languages/ketamine-widgets-${language}.mo`, mo(source, language, version)];
    const json = scriptJson(readPo(source), script, language);
    yield [`languages/${scriptJsonName(language, 'editor/blocks.js')}`, json];
  }
}

/** Every file by its path in the plugin, in order. It needs the built files of the widgets. */
export function pluginFiles(): Files {
  const files = new Map<string, Uint8Array>();
  const add = (name: string, content: string | Uint8Array): void => {
    files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
  for (const name of filesIn(SOURCES)) add(name, readFileSync(join(SOURCES, name)));
  for (const name of ['ketamine-widgets.php', 'readme.txt'])
    add(name, withVersion(readFileSync(join(SOURCES, name), 'utf8')));
  for (const name of filesIn(CDN).filter((name) => ASSETS.test(name)))
    add(`assets/${name}`, readFileSync(join(CDN, name)));
  const kinds = Object.fromEntries(NAMES.map((name) => [name, kindsOf(name)]));
  add('includes/generated-widgets.php', phpFile('The widgets and their settings.', kinds));
  add(
    'includes/generated-words.php',
    phpFile('What a page says without scripts.', words(fallbackHtml)),
  );
  for (const name of NAMES) add(`blocks/${name}/block.json`, blockJson(name, version));
  for (const [name, content] of translations()) add(name, content);
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Long ago and the same everywhere, or each build would be another file. */
const MTIME = new Date(2020, 0, 1);

export function zipOf(files: Files): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of files)
    zippable[`ketamine-widgets/${name}`] = [content, {mtime: MTIME, level: 9}];
  return zipSync(zippable);
}
