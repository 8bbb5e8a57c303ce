/** `npm run build`: everything that is published, into dist/. With `npm` or `cdn`, only that. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildCdn} from './build/cdn.ts';
import {buildNpm} from './build/npm.ts';
import {writeMetadata} from './metadata.ts';

const dist = (folder: string): string =>
  fileURLToPath(new URL(`../dist/${folder}`, import.meta.url));

const PARTS = fileURLToPath(new URL('../reports/parts.json', import.meta.url));

const [only] = process.argv.slice(2);
if (only !== 'npm') {
  const parts = await buildCdn(dist('cdn'));
  // For `tools/size.ts`, which says what has grown.
  mkdirSync(dirname(PARTS), {recursive: true});
  writeFileSync(PARTS, JSON.stringify(parts));
}
if (only !== 'cdn') {
  buildNpm(dist('npm'));
  writeMetadata(dist('npm'));
}
