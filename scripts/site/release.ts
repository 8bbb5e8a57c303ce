/** What the embed builder knows of the version that its snippets name. */
import {existsSync, readFileSync} from 'node:fs';
import type {Plugin} from 'vite';

const NAME = 'virtual:release';
const INTEGRITY = new URL('../../dist/cdn/integrity.json', import.meta.url);
const PACKAGE = new URL('../../package.json', import.meta.url);

const parsed = (file: URL): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** The version and the hashes of its files; no hashes where nothing has been built yet. */
export const release: Plugin = {
  name: 'release',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load(id) {
    if (id !== `\0${NAME}`) return null;
    const files = existsSync(INTEGRITY) ? parsed(INTEGRITY) : {};
    const {version} = parsed(PACKAGE);
    return `export const version = ${JSON.stringify(version)};\nexport const files = ${JSON.stringify(files)};`;
  },
};
