/** What lies beside the scripts in `dist/cdn/`: licences, headers for hosts, and the hash of each file. */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';
import {contentHolds} from './content-holds.ts';
import {CDN_FOLDER} from './cdn.ts';
import {headers, licences} from './cdn-headers.ts';
import {writeIntegrity} from './integrity.ts';

/** Where they are written. */
export const CDN =
  process.env[CDN_FOLDER] ?? fileURLToPath(new URL('../../dist/cdn', import.meta.url));

/** Under what licences they are: Vite writes those of what is bundled, and ours come before. */
export const LICENSES = 'LICENSES.txt';

export const cdnFolder: Plugin = {
  name: 'cdn-folder',
  buildApp: {
    order: 'post',
    handler() {
      const bundled = readFileSync(`${CDN}/${LICENSES}`, 'utf8');
      writeFileSync(`${CDN}/${LICENSES}`, licences(bundled));
      writeFileSync(`${CDN}/_headers`, headers());
      writeIntegrity(CDN);
      return Promise.resolve();
    },
  },
  config() {
    contentHolds();
    rmSync(CDN, {recursive: true, force: true});
  },
};
