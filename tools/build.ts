/** `npm run build`: everything that is published, into dist/. With `npm` or `cdn`, only that. */
import {fileURLToPath} from 'node:url';
import {buildCdn} from './build/cdn.ts';
import {buildNpm} from './build/npm.ts';
import {writeMetadata} from './metadata.ts';

const dist = (folder: string): string =>
  fileURLToPath(new URL(`../dist/${folder}`, import.meta.url));

const [only] = process.argv.slice(2);
const steps: readonly (readonly [what: string, make: () => Promise<void> | void])[] = [
  ['the files for web pages', () => (only === 'npm' ? undefined : buildCdn())],
  [
    'the npm modules',
    () => {
      if (only === 'cdn') return;
      buildNpm(dist('npm'));
      writeMetadata(dist('npm'));
    },
  ],
  [
    'the plugin for WordPress and the download',
    async () => {
      // It reads what the steps before have built.
      if (!only) (await import('./download/download.ts')).writeDownload();
    },
  ],
];
for (const [at, [what, make]] of steps.entries()) {
  console.log(`${String(at + 1)} of ${String(steps.length)}: ${what}`);
  await make();
}
