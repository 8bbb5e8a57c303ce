/** `npm run build`: everything that is published, into dist/. With `npm` or `cdn`, only that. */
import {fileURLToPath} from 'node:url';
import {buildCdn} from './build/cdn.ts';
import {buildNpm} from './build/npm.ts';
import {writeMetadata} from './metadata.ts';

const dist = (folder: string): string =>
  fileURLToPath(new URL(`../dist/${folder}`, import.meta.url));

const [only] = process.argv.slice(2);
if (only !== 'npm') {
  await buildCdn();
}
if (only !== 'cdn') {
  buildNpm(dist('npm'));
  writeMetadata(dist('npm'));
}
