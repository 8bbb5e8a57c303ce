/** The stages of `npm test`, side by side, and what they came to. `scripts/test.mjs` says what can be asked for. */
import {spawnSync} from 'node:child_process';
import {globSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureBrowsers, ENGINES, findBrowsers, NODE, ROOT, type Engine} from '../setup.mjs';
import {BROWSER_TESTS, enginesOf, NODE_TESTS} from './plan.ts';
import {runAll, type Stage, type Verdict} from './pool.ts';
import {runs} from './processes.ts';
import {forgetReports, readReport, REPORT, TEST_NAME, type FileReport} from './report.ts';
import {BUILDER, BUILT, FOLDER} from './storybook.ts';

const {values: asked} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    release: {type: 'boolean', default: false},
    only: {type: 'string'},
    files: {type: 'string', multiple: true},
    test: {type: 'string'},
    stage: {type: 'string', multiple: true},
  },
});
const {quick, release, test} = asked;

/** What made-up tests start from: one for the whole run, so that it can be repeated. */
const SEED = process.env['SEED'] ?? String(Date.now() % 2 ** 31);

/** So many programs at a time: twice as many as there are cores, because each waits for its browser half of the time. */
const PLACES = availableParallelism() * 2;

const began = performance.now();
const clock = (): string => {
  const seconds = Math.round((performance.now() - began) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Half a day: every change that mutation makes is tried. */
const LONGEST_OF_RELEASE = 12 * 60 * 60_000;

const CHECKERS = ['--test', '--test-reporter=spec', 'test/other-checkers/checkers.ts'];
const WORDPRESS = ['--test', '--test-reporter=spec', 'test/wordpress/wordpress.ts'];

/** Each is a command of package.json as well. */
const RELEASE: readonly {readonly name: string; readonly commands: readonly string[][]}[] = [
  {name: 'html', commands: [['scripts/html-check.ts']]},
  {name: 'checkers', commands: [CHECKERS]},
  {name: 'examples', commands: [['scripts/examples.ts']]},
  {name: 'wordpress', commands: [['scripts/wordpress/build.ts'], WORDPRESS]},
  {name: 'screen-reader', commands: [['test/screen-reader/transcripts.ts']]},
  {name: 'weakened', commands: [['scripts/fault-injection.ts']]},
  {name: 'fuzz', commands: [['scripts/fuzz.ts']]},
  {name: 'mutation', commands: [['scripts/mutation.ts']]},
  {name: 'bench', commands: [['bench/start.mjs']]},
];

/** What failed, for the end: its name, its story, and the command that runs just that. */
const failures: {readonly name: string; readonly story: string; readonly command: string}[] = [];

/** Every file that ran, for the end. */
const files: FileReport[] = [];

/** What took longest: where to look when a run takes too long. */
function sayLongest(): void {
  const longest = [...files].sort((one, other) => other.seconds - one.seconds).slice(0, 8);
  console.log(`\n${rule('what took longest')}`);
  for (const {file, where, seconds, slowest} of longest) {
    console.log(`${where.padEnd(10)}${file} ${seconds.toFixed(1)} s`);
    for (const [each, path] of slowest.slice(0, 3)) console.log(`  ${each.toFixed(1)} s  ${path}`);
  }
}

const shell = (text: string): string =>
  /^[\w./=*-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

const commandFor = (...args: readonly string[]): string =>
  ['node scripts/test.mjs', ...args.map(shell)].join(' ');

/** A program that is in order or not; what it says is shown once it has ended, in one piece. */
function check(
  name: string,
  seconds: number,
  args: readonly string[],
  after: readonly string[] = [],
) {
  const run = async (): Promise<Verdict> => {
    const said: string[] = [];
    const isGreen = await runs(args, {show: (line) => said.push(line)});
    const story = said.join('\n').trim();
    if (story) console.log(story);
    if (isGreen) return {passed: 1, failed: 0};
    failures.push({name, story, command: commandFor(`--stage=${name}`)});
    return {passed: 0, failed: 1};
  };
  return {name, seconds, after, run};
}

/** Shows a line, but for what the browser test runner says of itself and is said here already. */
const show = (line: string): void => {
  if (!/^Running \d+ test files/.test(line)) console.log(line);
};

const CACHE = 'node_modules/.cache';

/** Each test file is a process, and so is each command that one tries: what they read is compiled once. */
const COMPILED = {NODE_COMPILE_CACHE: join(ROOT, CACHE, 'node')};

interface Ran {
  /** Whether the program says that all is well. */
  readonly isGreen: boolean;
  readonly reports: readonly FileReport[];
}

/** A program that runs tests: what it says is shown at once, and what it came to is in its report. */
async function ran(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const isGreen = await runs(args, {
    env: {
      ...{...COMPILED, ...env, [REPORT]: name, [BUILT]: FOLDER, SEED},
      ...(release && {FULL: '1'}),
      ...(quick && {QUICK: '1'}),
    },
    show,
  });
  return {isGreen, reports: readReport(name)};
}

/** What it came to, with a command for each file that failed. */
function verdictOf(
  name: string,
  {isGreen, reports}: Ran,
  commandOf: (file: string) => readonly string[],
): Verdict {
  for (const report of reports) keepFailures(report, commandOf(report.file));
  files.push(...reports);
  const passed = reports.reduce((sum, each) => sum + each.passed, 0);
  const failed = reports.reduce((sum, each) => sum + each.failures.length, 0);
  // Nor does the browser test runner end well where one test alone ran.
  if (failed || (passed && (isGreen || test))) return {passed, failed};
  // A run that ended badly, or that ran nothing, has failed even when no single test has.
  failures.push({name, story: 'It did not end well.', command: commandFor(`--stage=${name}`)});
  return {passed, failed: 1};
}

function keepFailures(
  {file, where, failures: found, notes = []}: FileReport,
  args: readonly string[],
) {
  for (const {path, story} of found) {
    const one = path.length ? [`--test=${path.join(' ')}`] : [];
    failures.push({
      name: `${path.join(' › ') || file} [${where}]`,
      story: [story, ...(path.length ? [] : notes)].join('\n'),
      command: `SEED=${SEED} ${commandFor(...args, ...one)}`,
    });
  }
}

const WTR = ['node_modules/@web/test-runner/dist/bin.js', '--config=web-test-runner.config.ts'];

/** A browser that goes away in the middle of a file has tested nothing of it: that file begins anew, once. */
async function ranInBrowser(engine: Engine, files: readonly string[]): Promise<Ran> {
  const run = (some: readonly string[]): Promise<Ran> =>
    ran(engine, [...WTR, ...some.flatMap((file) => ['--files', file])], {
      ENGINES: engine,
      ...(test && {[TEST_NAME]: test}),
    });
  const first = await run(files);
  const lost = first.reports.filter(({isLost}) => isLost).map(({file}) => file);
  if (!lost.length) return first;
  console.log(`${engine} went away in the middle of ${lost.join(', ')}. Once more:`);
  const second = await run(lost);
  const others = first.reports.filter(({isLost}) => !isLost);
  return {isGreen: second.isGreen, reports: [...others, ...second.reports]};
}

function browserStage(engine: Engine, files: readonly string[]): Stage {
  const run = async (): Promise<Verdict> => {
    if (!findBrowsers()[engine]) {
      const story = `${engine} is not on this machine. It was not tested.`;
      failures.push({name: engine, story, command: 'node scripts/setup.mjs --browsers'});
      return {passed: 0, failed: 1};
    }
    return verdictOf(engine, await ranInBrowser(engine, files), (file) => [
      `--only=${engine}`,
      `--files=${file}`,
    ]);
  };
  return {name: engine, seconds: SECONDS[engine], after: ['build'], run};
}

const SECONDS: Readonly<Record<Engine, number>> = {chromium: 400, firefox: 300, webkit: 280};

function nodeStage(
  name: string,
  seconds: number,
  files: readonly string[],
  after: readonly string[] = [],
): Stage {
  const only = test ? [`--test-name-pattern=^${test.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$`] : [];
  const args = ['--test', '--test-concurrency=1', '--test-reporter=./scripts/node-reporter.ts'];
  const run = async (): Promise<Verdict> =>
    verdictOf(name, await ran(name, [...args, ...only, ...files]), (file) => [`--files=${file}`]);
  return {name, seconds, after: ['build', ...after], run};
}

/** The files that were asked for, or those that belong to this run. */
function chosen(all: readonly string[]): readonly string[] {
  if (asked.files) {
    const named = new Set(asked.files.flatMap((pattern) => globSync(pattern, {cwd: ROOT})));
    return all.filter((file) => named.has(file));
  }
  // While one works: no browser but one, and that for the elements; and nothing of the built package.
  // These take longer than all the others: every word and every way of listening in, whole lives, paper, a page's
  // libraries, what a browser refuses, and Medplum's forms.
  const isQuick = (file: string): boolean =>
    file.endsWith('.spec.ts')
      ? /^test\/elements\/(?!words|privacy|lifecycle|take-along|contained|when-it-cannot)/.test(
          file,
        )
      : !/\.(chromium|built)\.test\.ts$|medplum/.test(file);
  return quick ? all.filter(isQuick) : all;
}

function engines(): readonly Engine[] {
  const names = quick ? ['chromium'] : asked.only?.split(',');
  const unknown = names?.filter((name) => !ENGINES.some((engine) => engine === name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no engine "${unknown.join()}".`);
  return ENGINES.filter((engine) => names?.includes(engine) ?? true);
}

function browserStages(): readonly Stage[] {
  return engines().flatMap((engine) => {
    const files = chosen(BROWSER_TESTS).filter((file) => enginesOf(file, release).includes(engine));
    return files.length ? [browserStage(engine, files)] : [];
  });
}

function nodeStages(): readonly Stage[] {
  const files = chosen(NODE_TESTS);
  const inBrowser = files.filter((file) => file.endsWith('.chromium.test.ts'));
  const plain = files.filter((file) => !inBrowser.includes(file));
  return [
    ...(plain.length ? [nodeStage('node', 150, plain)] : []),
    ...(inBrowser.length ? [nodeStage('node-chromium', 260, inBrowser, ['storybook'])] : []),
  ];
}

/** Everything that is not a test. */
function checks(): readonly Stage[] {
  // Rules that ask for types can miss what another file changed. The whole run starts afresh.
  const kept = quick ? ['--incremental', '--tsBuildInfoFile', `${CACHE}/types.json`] : [];
  const cache = quick ? ['--cache', `--cache-location=${CACHE}/eslint/`] : [];
  const eslint = ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...cache, '.'];
  const prettier = ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'];
  const types = check('types', 15, ['node_modules/typescript/bin/tsc', ...kept]);
  if (quick) return [types, check('lint', 40, eslint)];
  // The browsers wait for the build, and it for nobody.
  const later = ['build'];
  return [
    types,
    check('build', 12, ['scripts/build.ts']),
    check('lint', 40, eslint, later),
    check('formatting', 20, prettier, later),
    // Exports and files that nothing uses any more.
    check('unused', 3, ['node_modules/knip/bin/knip.js'], later),
    check('storybook', 20, [...BUILDER, FOLDER]),
    check('size', 3, ['node_modules/size-limit/bin.js'], ['build']),
    check('manifest', 5, ['scripts/manifest-check.ts']),
    // What the hostile hosts came to just now is what docs/hardening.md says.
    ...(engines().length === ENGINES.length
      ? [
          check('hosts', 1, ['scripts/hosts-report.ts', '--check'], ENGINES),
          check('privacy', 1, ['scripts/privacy-report.ts', '--check'], ENGINES),
        ]
      : []),
  ];
}

/** What only a release waits for, one after the other when all else is done: each has the machine to itself. */
function releaseStages(others: readonly Stage[]): readonly Stage[] {
  const before = others.map(({name}) => name);
  return RELEASE.map(({name, commands}, index): Stage => {
    const run = async (): Promise<Verdict> => {
      for (const args of commands) {
        if (await runs(args, {show, longest: LONGEST_OF_RELEASE})) continue;
        const story = `node ${args.join(' ')} says what is wrong.`;
        failures.push({name, story, command: commandFor('--release', `--stage=${name}`)});
        return {passed: 0, failed: 1};
      }
      return {passed: 1, failed: 0};
    };
    const earlier = RELEASE.slice(0, index).map((each) => each.name);
    return {name, seconds: 1, after: [...before, ...earlier], run};
  });
}

function stages(): readonly Stage[] {
  const usual = [...(asked.files ? [] : checks()), ...nodeStages(), ...browserStages()];
  const all = release && !asked.files ? [...usual, ...releaseStages(usual)] : usual;
  if (all.length === 0)
    throw new Error('Tests are named *.test.ts (Node) or *.spec.ts (browsers).');
  const {stage: names} = asked;
  const unknown = names?.filter((name) => !all.some((stage) => stage.name === name)) ?? [];
  if (unknown.length) throw new Error(`There is no stage "${unknown.join()}".`);
  return names ? all.filter(({name}) => names.includes(name)) : all;
}

/** What this run uses, so that a log tells it later. */
function sayVersions(): void {
  const {chromium, firefox, webkit} = findBrowsers();
  const programs = {node: NODE, chromium, firefox, webkit: webkit?.browser};
  for (const name of ['node', ...engines()] as const) {
    const path = programs[name];
    const version = path && spawnSync(path, ['--version'], {encoding: 'utf8'}).stdout.trim();
    // WebKit's browser tells its version only where there is a display.
    console.log(`${name}: ${version || path || 'missing'}`);
  }
  console.log(`Seed ${SEED}: SEED=${SEED} repeats what is made up.`);
}

const rule = (text: string): string => `── ${text} ${'─'.repeat(Math.max(2, 72 - text.length))}`;

async function main(): Promise<Verdict> {
  const wanted = stages();
  if (
    wanted.some(({name}) => ENGINES.some((engine) => engine === name) || name === 'node-chromium')
  )
    ensureBrowsers(engines());
  sayVersions();
  forgetReports();

  const lines: string[] = [];
  let [passed, failed] = [0, 0];
  const timed = wanted.map((stage) => ({
    ...stage,
    run: async (): Promise<Verdict> => {
      const start = performance.now();
      console.log(rule(`${clock()} ${stage.name} begins`));
      const verdict = await stage.run();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const ending = verdict.failed > 0 ? `${verdict.failed} FAILED` : 'ok';
      const line = `${stage.name.padEnd(16)}${`${verdict.passed} passed`.padStart(12)}  ${ending.padEnd(12)}${seconds.padStart(7)} s`;
      lines.push(line);
      console.log(rule(`${clock()} ${line.replace(/ +/g, ' ')}`));
      passed += verdict.passed;
      failed += verdict.failed;
      return verdict;
    },
  }));
  await runAll(timed, PLACES);
  if (!asked.files) sayLongest();

  for (const {name, story, command} of failures)
    console.log(`\n✗ ${name}\n${story}\n  Just this: ${command}`);
  console.log(`\n${rule(`all, in ${clock()}`)}`);
  for (const line of lines) console.log(line);
  return {passed, failed};
}

try {
  const {passed, failed} = await main();
  // Told apart from what Node itself ends with.
  process.exitCode = failed > 0 ? 3 : 0;
  console.log(`${passed} passed, ${failed} failed`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
