/** `npm run build`: everything that is published, into dist/. With `cdn`, `npm` or `download`, only that. */
import {fileURLToPath} from 'node:url';
import {buildCdn} from './build/cdn.ts';
import {buildNpm} from './build/npm.ts';
import {writeDownload} from './download/download.ts';
import {writeMetadata} from './metadata.ts';

const dist = (folder: string): string =>
  fileURLToPath(new URL(`../dist/${folder}`, import.meta.url));

const [only] = process.argv.slice(2);
const steps = [
  {name: 'cdn', what: 'the files for web pages', make: () => buildCdn()},
  {
    name: 'npm',
    what: 'the npm modules',
    make: () => {
      buildNpm(dist('npm'));
      writeMetadata(dist('npm'));
      return Promise.resolve();
    },
  },
  // It holds what the steps before have built.
  {
    name: 'download',
    what: 'the plugin for WordPress and the download',
    make: () => {
      writeDownload();
      return Promise.resolve();
    },
  },
].filter(({name}) => !only || name === only);

for (const [at, {what, make}] of steps.entries()) {
  console.log(`${String(at + 1)} of ${String(steps.length)}: ${what}`);
  await make();
}
