/** Prints the size of every file that partners load, and fails when one outgrows its budget. */
import {globSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

const FOLDER = new URL('../dist/cdn/', import.meta.url);

/** Bytes as a patient downloads them: brotli, level 11. A file without a budget may not be published. */
const BUDGETS: Readonly<Record<string, number>> = {
  // The aim is 24,576, and one button of a component kit with what it needs is 29,081. A QR code, pictures, a
  // summary on paper, the contrast guard, the take-over of what came with the page and profiles have come since.
  'ketamine-widgets.js': 29_952,
  'packs.js': 4_096,
  // The same again as a classic script, and each widget by itself with all that it needs.
  'ketamine-widgets.iife.js': 29_952,
  'practice.js': 3_328,
  'screener.js': 21_376,
  'explainer.js': 15_744,
  'schedule-button.js': 14_592,
  'payment-disclaimer.js': 11_264,
  // What a page with `auto.js` begins with, and what it fetches for the widgets that a reader comes near.
  'auto.js': 1_229,
  'split/shared.js': 10_752,
  'split/screener.js': 9_984,
  'split/explainer.js': 4_608,
  'split/schedule-button.js': 2_816,
  'split/payment-disclaimer.js': 1_024,
  'split/spanish.js': 4_608,
  'split/profile.js': 512,
  'split/qr.js': 2_048,
  'split/packs.js': 4_096,
  // In a frame, and around it. A widget without a number of its own has that of the schedule button there.
  'frame-host.js': 512,
  'frame/screener.html': 22_528,
  'frame/explainer.html': 20_480,
  'frame/schedule-button.html': 15_488,
  'frame/payment-disclaimer.html': 16_384,
};

const brotli = (file: Buffer) =>
  brotliCompressSync(file, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const count = (bytes: number) => bytes.toLocaleString('en').padStart(9);

/** The name of a file without the hash in it, which changes with what is inside. */
const plain = (file: string) => file.replace(/^(split\/.*)-[\w-]{8}(?=\.js$)/, '$1');

const files = globSync('**/*.{js,html}', {cwd: fileURLToPath(FOLDER)}).sort();
const missing = Object.keys(BUDGETS).filter((name) => !files.map(plain).includes(name));
for (const name of missing) console.error(`${name} is missing.`);
if (missing.length) process.exitCode = 1;

for (const name of files) {
  const file = readFileSync(new URL(name, FOLDER));
  const size = brotli(file);
  const budget = BUDGETS[plain(name)] ?? 0;
  const verdict = size <= budget ? 'ok' : 'TOO LARGE';
  if (size > budget) process.exitCode = 1;
  console.log(
    `${plain(name).padEnd(30)}${count(file.length)} raw${count(size)} brotli, budget${count(budget)}: ${verdict}`,
  );
}
