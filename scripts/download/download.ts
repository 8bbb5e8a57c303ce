/**
 * What a practice downloads: the files for its website, the plugin, the hashes, an example that works from
 * the folder that it is unpacked into, and how to go on. The same sources make the same zip, byte for byte.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync, type Zippable} from 'fflate';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {instructions} from './instructions.ts';
import {examplePage} from './example-page.ts';
import {pluginFiles, zipOf} from '../wordpress/plugin.ts';

const path = (relative: string): string =>
  fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const CDN = path('dist/cdn');

const {version} = JSON.parse(readFileSync(path('package.json'), 'utf8')) as {version: string};

/** The one folder in the zip, and the zip. */
export const FOLDER = `ketamine-widgets-${version}`;
export const DOWNLOAD = path(`dist/download/${FOLDER}.zip`);

export const PAGES: Readonly<Record<Locale, {readonly start: string; readonly example: string}>> = {
  en: {start: 'START-HERE.html', example: 'example.html'},
  es: {start: 'EMPIECE-AQUI.html', example: 'ejemplo.html'},
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** For whoever builds a website with npm: the package as it would be published. */
function packed(): readonly [name: string, content: Uint8Array] {
  const folder = mkdtempSync(join(tmpdir(), 'ketamine-widgets-'));
  try {
    const {status, stderr} = spawnSync(
      'npm',
      ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder],
      {cwd: path(''), encoding: 'utf8', shell: process.platform === 'win32'},
    );
    const [name] = readdirSync(folder);
    if (status !== 0 || name === undefined) throw new Error(`npm pack failed.\n${stderr}`);
    return [name, readFileSync(join(folder, name))];
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Every file by its path in the folder. It needs what `npm run build` has built before. */
export function downloadFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const add = (name: string, content: string | Uint8Array): void => {
    files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
  for (const locale of LOCALES) {
    add(PAGES[locale].start, instructions(locale));
    add(PAGES[locale].example, examplePage(locale));
  }
  for (const name of filesIn(CDN)) add(`cdn/${name}`, readFileSync(join(CDN, name)));
  add('wordpress/ketamine-widgets.zip', zipOf(pluginFiles()));
  const [name, content] = packed();
  add(`npm/${name}`, content);
  add('LICENSE.txt', readFileSync(path('LICENSE')));
  add(
    'SHA256SUMS.txt',
    [...files]
      .map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`)
      .sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1))
      .join(''),
  );
  return files;
}

/** Long ago and the same everywhere, or each build would be another file. */
const MTIME = new Date(2020, 0, 1);

export function downloadZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of files)
    // What is packed already does not become smaller.
    zippable[`${FOLDER}/${name}`] = [
      content,
      {mtime: MTIME, level: /\.(zip|tgz)$/.test(name) ? 0 : 9},
    ];
  return zipSync(zippable);
}

export function writeDownload(): void {
  const zip = downloadZip(downloadFiles());
  const folder = dirname(DOWNLOAD);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeFileSync(DOWNLOAD, zip);
}
