/**
 * `npm run release:fault-injection`: weakens the project, one thing at a time and in a copy of it, and sees whether the test that
 * is meant to notice does. Writes the table of it into docs/hardening.md, and fails where one is not
 * noticed. Names after `--` run those alone; what the others came to is kept in `reports/`, for as long as
 * they stand in the list as they did. `--report` runs none: the table is made of the last runs.
 */
import {spawnSync} from 'node:child_process';
import {createHash, type Hash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {cell, table, writePart} from './doc-sections.ts';
import {ROOT} from './setup.mjs';
import {WEAKENINGS, type Weakening} from './fault-injection/list.ts';
import {OUTCOME, type Outcome} from './fault-injection/outcome.ts';

const PAGE = 'docs/hardening.md';
const KEPT = join(ROOT, 'reports/weakened.json');
const LOGS = join(ROOT, 'reports/weakened');

/** No test file takes so long; a browser that hangs must not hold everything. */
const LONGEST = 20 * 60_000;

/** What neither a test nor a build reads: it may change without everything being run anew. */
const UNREAD = [PAGE, 'scripts/fault-injection/list.ts'];

interface Result {
  /** The weakening as it was then. */
  readonly was: Weakening;
  readonly red: number;
  readonly all: number;
}

interface Kept {
  /** Which sources were green, and how many tests each file has. */
  readonly sources: string;
  readonly green: Record<string, number>;
  readonly results: Record<string, Result>;
}

const {values, positionals} = parseArgs({
  options: {report: {type: 'boolean', default: false}},
  allowPositionals: true,
});
const strange = positionals.filter((name) => !WEAKENINGS.some((each) => each.name === name));
if (strange.length) throw new Error(`There is no weakening "${strange.join()}".`);
const asked = values.report
  ? []
  : WEAKENINGS.filter(({name}) => !positionals.length || positionals.includes(name));

const copy = mkdtempSync(join(tmpdir(), 'ketamine-widgets-weakened-'));
process.once('exit', () => {
  rmSync(copy, {recursive: true, force: true});
});

/** Copies what git knows or would add. The packages are those that are here. */
function copyProject(): string {
  const listed = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const files = listed.stdout.split('\0').filter((file) => file && existsSync(join(ROOT, file)));
  if (!files.length) throw new Error('git lists no files.');
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const sum = files.sort().reduce((hash: Hash, file) => {
    cpSync(join(ROOT, file), join(copy, file));
    return UNREAD.includes(file) ? hash : hash.update(file).update(readFileSync(join(ROOT, file)));
  }, createHash('sha256'));
  return sum.digest('hex');
}

/** Runs a program of Node's in the copy, and keeps what it said. */
function inCopy(log: string, ...args: readonly string[]): boolean {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: LONGEST,
    env: {...process.env, ENGINES: 'chromium', SEED: '1'},
  });
  mkdirSync(LOGS, {recursive: true});
  writeFileSync(join(LOGS, `${log}.log`), stdout + stderr);
  return status === 0;
}

const build = (what: Weakening['build'], log: string): boolean =>
  inCopy(log, 'scripts/build.ts', ...(what === 'cdn' ? ['cdn'] : []));

/** What a test file came to, in Chromium where it needs a browser. */
function outcomeOf(test: string, log: string): Outcome | undefined {
  const file = join(copy, OUTCOME);
  rmSync(file, {force: true});
  const runner = test.endsWith('.spec.ts')
    ? [
        'node_modules/@web/test-runner/dist/bin.js',
        '--config=scripts/fault-injection/wtr.config.ts',
        '--files',
      ]
    : ['--test', '--test-reporter=./scripts/fault-injection/node-reporter.ts'];
  inCopy(log, ...runner, test);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outcome) : undefined;
}

const sumOf = ({passed, failed, notRun}: Outcome): number => passed + failed + notRun;

/** How many tests a file has, all of which are green as long as nothing is weakened. */
function greenIn(test: string): number {
  const log = test.replaceAll('/', '.');
  const outcome = outcomeOf(test, log);
  if (outcome && outcome.passed > 0 && outcome.passed === sumOf(outcome)) return outcome.passed;
  throw new Error(`${test} is not green as it is: see reports/fault-injection/${log}.log.`);
}

/** @returns what the file holds once the one place in it is weakened */
function weakened({name, file, find, replace}: Weakening): string {
  const [before = '', ...after] = readFileSync(join(ROOT, file), 'utf8').split(find);
  if (after.length !== 1) throw new Error(`${name}: ${file} has it ${after.length} times.`);
  return before + replace + after.join('');
}

/** What is left of earlier runs: results as long as the weakening is the same. */
function keptOf(sources: string): Kept {
  const last = existsSync(KEPT)
    ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Kept)
    : {sources, green: {}, results: {}};
  const results = Object.entries(last.results).filter(([key, {was}]) =>
    WEAKENINGS.some((now) => now.name === key && JSON.stringify(now) === JSON.stringify(was)),
  );
  return {
    sources,
    green: last.sources === sources ? last.green : {},
    results: Object.fromEntries(results),
  };
}

const keep = (kept: Kept): void => {
  mkdirSync(LOGS, {recursive: true});
  writeFileSync(KEPT, JSON.stringify(kept, null, 2));
};

const sources = copyProject();
const kept = keptOf(sources);
// Before anything runs: one that no longer fits its file is a mistake in the list.
const texts = new Map(WEAKENINGS.map((each) => [each, weakened(each)]));

// As it is, everything is green.
const due = asked.filter(({test}) => !kept.green[test]);
const whole = due.some((each) => each.build === 'all') ? 'all' : 'cdn';
if (due.some((each) => each.build) && !build(whole, 'build'))
  throw new Error('It cannot be built as it is: see reports/fault-injection/build.log.');
for (const test of new Set(due.map((each) => each.test))) {
  const all = (kept.green[test] = greenIn(test));
  keep(kept);
  console.log(`  ${test}: ${all} green`);
}

for (const each of asked) {
  const {name, file, test} = each;
  const start = performance.now();
  writeFileSync(join(copy, file), texts.get(each) ?? '');
  const isBuilt = !each.build || build(each.build, name);
  const outcome = isBuilt ? outcomeOf(test, name) : undefined;
  cpSync(join(ROOT, file), join(copy, file));
  const all = kept.green[test] ?? 0;
  // As many tests as before, and some that have found something: nothing else counts as noticed.
  const red = outcome && sumOf(outcome) === all ? outcome.failed : 0;
  kept.results[name] = {was: each, red, all};
  keep(kept);
  const said = outcome ? `${outcome.failed} of ${all} red` : isBuilt ? 'did not run' : 'not built';
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${red ? '✓' : '✗'} ${name}: ${test} ${said} (${seconds} s)`);
}

const missing = WEAKENINGS.filter(({name}) => !kept.results[name]).map(({name}) => name);
const unnoticed = WEAKENINGS.filter(({name}) => kept.results[name]?.red === 0);
if (unnoticed.length) {
  console.error(`Not noticed: ${unnoticed.map(({name}) => name).join(', ')}`);
  process.exitCode = 1;
} else if (missing.length) {
  console.log(`The table waits for: ${missing.join(', ')}`);
  if (values.report) process.exitCode = 1;
} else {
  const rows = WEAKENINGS.map(({name, what, file, test}) => {
    const {red = 0, all = 0} = kept.results[name] ?? {};
    return [cell(what), `\`${file}\``, `[${test}](../${test})`, `${red} of ${all}`];
  });
  const head = `${rows.length} of ${rows.length} were noticed. Chromium ran the browser tests.`;
  await writePart(
    PAGE,
    'weakened',
    [head, table(['what was weakened', 'where', 'noticed by', 'tests red'], rows)].join('\n\n'),
    'npm run release:fault-injection',
  );
}
