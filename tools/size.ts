/** Prints the size of every file that partners load, and fails when one outgrows its budget. */
import {globSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

const FOLDER = new URL('../dist/cdn/', import.meta.url);

/** Bytes as a patient downloads them: brotli, level 11. A file without a budget may not be published. */
const BUDGETS: Readonly<Record<string, number>> = {
  // One button of a component kit with what it needs is 29,081 bytes. The aim is 24,576: a QR
  // code, pictures and a summary on paper have come since it was met.
  'ketamine-widgets.js': 29_184,
  'packs.js': 4_096,
  // The same again as a classic script, and each widget by itself with all that it needs.
  'ketamine-widgets.iife.js': 29_200,
  'practice.js': 2_560,
  'screener.js': 20_992,
  'explainer.js': 15_360,
  'schedule-button.js': 14_592,
  'payment-disclaimer.js': 10_752,
};

const brotli = (file: Buffer) =>
  brotliCompressSync(file, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const count = (bytes: number) => bytes.toLocaleString('en').padStart(9);

const files = globSync('**/*.{js,html}', {cwd: fileURLToPath(FOLDER)});
const names = new Set([...Object.keys(BUDGETS), ...files]);
for (const name of names) {
  const file = readFileSync(new URL(name, FOLDER));
  const size = brotli(file);
  const budget = BUDGETS[name] ?? 0;
  const verdict = size <= budget ? 'ok' : 'TOO LARGE';
  if (size > budget) process.exitCode = 1;
  console.log(
    `${name.padEnd(24)}${count(file.length)} raw${count(size)} brotli, budget${count(budget)}: ${verdict}`,
  );
}
