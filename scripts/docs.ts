/**
 * `npm run docs`: writes again what is generated, after a change of what it is made from. With names, only these:
 * `npm run docs -- messages tokens`. With `--check` nothing is kept, and what is out of date is named.
 */
import {spawnSync} from 'node:child_process';
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {NODE, ROOT} from './setup.mjs';

const CEM = 'node_modules/@custom-elements-manifest/analyzer/cem.js';

/** What writes what, by name. The manifest first: others are made from it. */
const GENERATORS: Readonly<Record<string, readonly string[]>> = {
  manifest: [CEM, 'analyze', '--quiet'],
  tokens: ['scripts/tokens.ts'],
  messages: ['scripts/messages.ts'],
  'command-line': ['scripts/command-line.ts'],
  frameworks: ['scripts/framework-code.ts'],
  'phone-numbers': ['scripts/phone-numbers.ts'],
  'decision-map': ['scripts/decision-map.ts'],
  'content-review': ['scripts/content-review.ts'],
};

const WRITTEN = ['custom-elements.json', 'docs/**/*.{md,svg}', 'src/ui/tokens.styles.ts'];

const {values, positionals} = parseArgs({
  options: {check: {type: 'boolean', default: false}},
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in GENERATORS));
if (unknown.length)
  throw new Error(
    `No such page: ${unknown.join(', ')}. There are: ${Object.keys(GENERATORS).join(', ')}.`,
  );

const read = (): ReadonlyMap<string, string> =>
  new Map(
    globSync(WRITTEN, {cwd: ROOT}).map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]),
  );

const before = read();
for (const [name, args] of Object.entries(GENERATORS)) {
  if (positionals.length && !positionals.includes(name)) continue;
  const {status} = spawnSync(NODE, args, {cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit']});
  if (status !== 0) throw new Error(`${name} could not be written.`);
}
const prettier = [
  'node_modules/prettier/bin/prettier.cjs',
  '--write',
  '--log-level=warn',
  '--ignore-unknown',
  ...WRITTEN,
];
spawnSync(NODE, prettier, {cwd: ROOT, stdio: 'inherit'});

const changed = [...read()].filter(([file, text]) => before.get(file) !== text);
for (const [file] of changed) {
  console.log(`${file} ${values.check ? 'is out of date' : 'written'}`);
  if (values.check) writeFileSync(join(ROOT, file), before.get(file) ?? '');
}
if (values.check && changed.length) {
  console.log('Run: npm run docs');
  process.exitCode = 1;
}
