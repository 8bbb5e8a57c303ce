/** What the pages of the site know of this version: where its files are, their hashes, and how far the words are signed. */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename} from 'node:path';
import type {Plugin} from 'vite';
import {catalog} from '../../src/content/provenance/catalog.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {PUBLISHED} from '../../src/embed/published.ts';
import {DOWNLOAD} from '../download/download.ts';

const NAME = 'virtual:release';
const RESOLVED = `\0${NAME}`;
const INTEGRITY = new URL('../../dist/cdn/integrity.json', import.meta.url);
const PACKAGE = new URL('../../package.json', import.meta.url);

const parsed = (file: URL): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** Which texts a clinician has signed, by language. */
function signed() {
  const all = catalog();
  const ids = LOCALES.map((locale) => [
    locale,
    all.filter(({review}) => review[locale].status === 'reviewed').map(({id}) => id),
  ]);
  return {
    of: all.length,
    ids: Object.fromEntries(ids) as Readonly<Record<string, readonly string[]>>,
  };
}

const DOWNLOAD_PATH = `download/${basename(DOWNLOAD)}`;

/** @param integrity the file with the hashes, which is read each time that this is asked */
function known(integrity: URL = INTEGRITY) {
  return {
    version: String(parsed(PACKAGE)['version']),
    published: PUBLISHED,
    files: existsSync(integrity) ? parsed(integrity) : {},
    download: existsSync(DOWNLOAD)
      ? {href: `./${DOWNLOAD_PATH}`, bytes: statSync(DOWNLOAD).size}
      : undefined,
    signed: signed(),
  };
}

export const releasePlugin = (integrity: URL = INTEGRITY): Plugin => ({
  name: 'release',
  resolveId: (id) => (id === NAME ? RESOLVED : null),
  load: (id) =>
    id === RESOLVED ? `export const release = ${JSON.stringify(known(integrity))};` : null,
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const url = request.url ?? '/';
      // What was built since the last request is what this one gets.
      if (url.includes(NAME)) {
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
      }
      if (url.split('?')[0] !== `/${DOWNLOAD_PATH}` || !existsSync(DOWNLOAD)) {
        next();
        return;
      }
      response.setHeader('Content-Type', 'application/zip');
      response.end(readFileSync(DOWNLOAD));
    });
  },
  generateBundle() {
    if (existsSync(DOWNLOAD))
      this.emitFile({type: 'asset', fileName: DOWNLOAD_PATH, source: readFileSync(DOWNLOAD)});
  },
});

export const release = releasePlugin();
