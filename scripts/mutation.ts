/**
 * `npm run release:mutation`: changes the sources that decide, one thing at a time, and sees whether a test notices.
 * Writes docs/mutation.md, and fails where less than nine of ten are noticed, or nobody has said why
 * one is not. A name after `--` runs that group alone, and `--report` none: the page is made of the last runs.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {cell, table} from './doc-sections.ts';
import {GROUPS} from './mutation/groups.ts';
import {SURVIVORS} from './mutation/survivors.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = join(ROOT, 'docs/mutation.md');
const LEAST = 90;

/** As much of Stryker's report as is read here. */
interface Report {
  readonly files: Readonly<
    Record<string, {readonly source: string; readonly mutants: readonly Mutant[]}>
  >;
}
interface Place {
  readonly line: number;
  readonly column: number;
}
interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly location: {readonly start: Place; readonly end: Place};
}

/** Stryker has packages of its own, which nothing else here needs. */
function run(group: string): void {
  const tool = join(ROOT, 'scripts/mutation');
  const stryker = join(tool, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  if (!existsSync(stryker)) spawnSync('npm', ['ci'], {cwd: tool, stdio: 'inherit', shell: true});
  // What Stryker starts is to be started with this Node.
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;
  const {status} = spawnSync(process.execPath, [stryker, 'run', `${tool}/stryker.config.mjs`], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {...process.env, PATH, GROUP: group, ENGINES: 'chromium', SEED: '1', FULL: '1'},
  });
  if (status !== 0) throw new Error(`Stryker did not get through ${group}.`);
}

const {values, positionals} = parseArgs({
  options: {report: {type: 'boolean', default: false}},
  allowPositionals: true,
});
const asked = positionals.length ? positionals : Object.keys(GROUPS);
if (!values.report) asked.forEach(run);

/** What stands at a place of a source. */
function at(source: string, {start, end}: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return lines.map((line) => line.trim()).join(' ');
}

const KILLED = ['Killed', 'Timeout'];
/** What TypeScript takes away before anything runs, and what could not be run. */
const NONE = ['CompileError', 'Ignored'];

const scores: string[][] = [];
const left: string[][] = [];
const wrong: string[] = [];
const used = new Set<string>();
let [allKilled, all] = [0, 0];

for (const group of Object.keys(GROUPS)) {
  const file = join(ROOT, `reports/mutation/${group}.json`);
  const {files} = JSON.parse(readFileSync(file, 'utf8')) as Report;
  for (const [name, {source, mutants}] of Object.entries(files)) {
    const counted = mutants.filter(({status}) => !NONE.includes(status));
    const survivors = counted.filter(({status}) => !KILLED.includes(status));
    const killed = counted.length - survivors.length;
    allKilled += killed;
    all += counted.length;
    const score = counted.length ? (100 * killed) / counted.length : 100;
    if (score < LEAST) wrong.push(`${name}: ${score.toFixed(1)} %`);
    scores.push([name, String(counted.length), String(killed), `${score.toFixed(1)} %`]);
    for (const mutant of survivors) {
      const was = at(source, mutant.location);
      const is = mutant.replacement.replace(/\s+/g, ' ');
      const known = SURVIVORS.find(
        (each) => each.file === name && each.was === was && (each.is ?? is) === is,
      );
      if (known) used.add(`${known.file} ${known.was} ${known.is ?? ''}`);
      else wrong.push(`${name}:${mutant.location.start.line} ${was} → ${is}: why?`);
      left.push([name, code(was), code(is), known ? cell(known.why) : '']);
    }
  }
}
for (const {file, was, is = ''} of SURVIVORS)
  if (!used.has(`${file} ${was} ${is}`)) wrong.push(`${file} ${was} → ${is}: is noticed by now`);

function code(text: string): string {
  const short = text.length > 90 ? `${text.slice(0, 88)} …` : text;
  return short ? `\`\`${short.replaceAll('|', '\\|')} \`\`` : 'nothing';
}

const text = `# Mutation testing

\`npm run release:mutation\` changes the sources that decide, one thing at a time, with [Stryker](https://stryker-mutator.io/), and runs the
tests of that file: each change should turn one red. They are what narrows a page’s settings, makes links, fills and rewords
texts, asks and decides, and the part of the contrast guard that is a script. The guard itself is CSS, which Stryker cannot
change: \`test/ui/contrast.spec.ts\` holds it. This page is written by the command, and it fails below ${LEAST} % in any file.

## How many are noticed

${table(
  ['file', 'changes', 'noticed', 'share'],
  [
    ...scores,
    ['**all**', String(all), String(allKilled), `${((100 * allKilled) / all).toFixed(1)} %`],
  ],
)}

## Those that are not, and why

${table(['file', 'what stood there', 'what came in its place', 'why no test notices'], left)}
`;
writeFileSync(PAGE, await format(text, {...(await resolveConfig(PAGE)), parser: 'markdown'}));
console.log(`${allKilled} of ${all} noticed.`);
if (wrong.length) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}
