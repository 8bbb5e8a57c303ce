/**
 * Prints the size of every file that partners load, and fails when one outgrows its budget. Of one that is not
 * what `size-record.json` says, it tells which modules have changed. `--accept` makes that the record.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import type {Modules} from './build/cdn.ts';

const FOLDER = new URL('../dist/cdn/', import.meta.url);

/** Bytes as a patient downloads them: brotli, level 11. A file without a budget may not be published. */
const BUDGETS: Readonly<Record<string, number>> = {
  // One button of a component kit, with what it needs, is 29,081. The aim is 24,576.
  'ketamine-widgets.js': 29_080,
  'packs.js': 2_560,
  // The same again as a classic script, and each widget by itself with all that it needs.
  'ketamine-widgets.iife.js': 29_184,
  'practice.js': 3_328,
  'screener.js': 21_312,
  'explainer.js': 15_680,
  'schedule-button.js': 13_760,
  'payment-disclaimer.js': 11_392,
  // What a page with `auto.js` begins with, and what it fetches for the widgets that a reader comes near.
  'auto.js': 1_229,
  'split/shared.js': 10_752,
  'split/screener.js': 9_728,
  'split/explainer.js': 4_224,
  'split/schedule-button.js': 2_688,
  'split/payment-disclaimer.js': 768,
  'split/spanish.js': 4_096,
  'split/profile.js': 512,
  'split/qr.js': 768,
  'split/packs.js': 2_560,
  // In a frame, and around it. A widget without a number of its own has that of the schedule button there.
  'frame-host.js': 512,
  'frame/screener.html': 22_208,
  'frame/explainer.html': 19_200,
  'frame/schedule-button.html': 14_528,
  'frame/payment-disclaimer.html': 15_168,
};

const brotli = (file: Buffer) =>
  brotliCompressSync(file, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** A file as it was when somebody looked at it last, and each module's bytes before minifying. */
interface Entry {
  readonly bytes: number;
  readonly modules: Modules;
}

const RECORD = new URL('size-record.json', import.meta.url);
const read = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));
const record = read(RECORD) as Readonly<Record<string, Entry>>;
const parts = read(new URL('../reports/parts.json', import.meta.url)) as Record<string, Modules>;

const count = (bytes: number) => bytes.toLocaleString('en').padStart(9);
const change = (bytes: number) => (bytes > 0 ? '+' : '') + bytes.toLocaleString('en');

/** The name of a file without the hash in it, which changes with what is inside. */
const plain = (file: string) => file.replace(/^(split\/.*)-[\w-]{8}(?=\.js$)/, '$1');

/** Which modules take more or less than they did, the largest change first. */
function changes(now: Modules, before: Modules = {}): readonly string[] {
  return [...new Set([...Object.keys(now), ...Object.keys(before)])]
    .map((module) => [module, (now[module] ?? 0) - (before[module] ?? 0)] as const)
    .filter(([, by]) => by !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([module, by]) => `${change(by).padStart(44)} before minifying: ${module}`);
}

const files = globSync('**/*.{js,html}', {cwd: fileURLToPath(FOLDER)}).sort();
const missing = Object.keys(BUDGETS).filter((name) => !files.map(plain).includes(name));
for (const name of missing) console.error(`${name} is missing.`);
if (missing.length) process.exitCode = 1;

const found: Record<string, Entry> = {};
for (const file of files) {
  const content = readFileSync(new URL(file, FOLDER));
  const name = plain(file);
  const bytes = brotli(content);
  const budget = BUDGETS[name] ?? 0;
  const modules = parts[file] ?? {};
  const verdict = bytes <= budget ? 'ok' : 'TOO LARGE';
  if (bytes > budget) process.exitCode = 1;
  const by = bytes - (record[name]?.bytes ?? 0);
  console.log(
    `${name.padEnd(30)}${count(content.length)} raw${count(bytes)} brotli, budget${count(budget)}: ${verdict}${by ? ` (${change(by)})` : ''}`,
  );
  if (by) for (const line of changes(modules, record[name]?.modules)) console.log(line);
  found[name] = {bytes, modules};
}

if (process.argv.includes('--accept')) writeFileSync(RECORD, `${JSON.stringify(found, null, 2)}\n`);
