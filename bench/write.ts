/** Writes the page and the picture. By itself, from what the last run came to. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {picture} from './picture.ts';
import {report} from './report.ts';
import type {Results} from './results.ts';

export const RESULTS = new URL('../reports/bench/results.json', import.meta.url);
const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const PICTURE = new URL('../docs/performance.svg', import.meta.url);

export async function write(results: Results): Promise<void> {
  const text = await format(report(results), {
    ...(await resolveConfig(PAGE)),
    parser: 'markdown',
  });
  writeFileSync(PAGE, text);
  writeFileSync(PICTURE, picture(results));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await write(JSON.parse(readFileSync(RESULTS, 'utf8')) as Results);
