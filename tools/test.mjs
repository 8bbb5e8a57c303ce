// `npm test`: sets up what is missing, then checks everything, also as the first command in a fresh clone.
//   --quick                     for while one works: types, lint, Node tests, and the elements in Chromium alone
//   --only=chromium             only these engines (chromium, firefox, webkit; commas between)
//   --files=test/some.spec.ts   only these tests, and nothing else; may be repeated
// A stage that fails does not keep the others from running. The last line is the sum of all.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {parseArgs} from 'node:util';
import {ensureBrowsers, ensurePackages, ENGINES, findBrowsers, NODE, ROOT} from './setup.mjs';

/** What moves the cursor or takes a line away. Colours stay. */
const CURSOR = new RegExp(`${String.fromCharCode(27)}\\[\\d*[AGK]`, 'g');

/** @typedef {{passed: number, failed: number}} Verdict */

const {quick, only, files} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    only: {type: 'string'},
    files: {type: 'string', multiple: true},
  },
}).values;

const everything = !quick && !files;
const asked = quick ? ['chromium'] : only?.split(',');
const engines = ENGINES.filter((engine) => asked?.includes(engine) ?? true);
const unknown = asked?.filter((name) => !ENGINES.some((engine) => engine === name)) ?? [];
const nodeTests = chosen('.test.ts');
const browserTests = chosen('.spec.ts');

// Rules that ask for types can miss what another file changed. The whole run starts afresh.
const cache = quick ? ['--cache', '--cache-location=node_modules/.cache/eslint/'] : [];

/** @type {readonly {name: string, wanted: boolean, run: () => Promise<Verdict>}[]} */
const STAGES = [
  {name: 'types', wanted: !files, run: () => check('node_modules/typescript/bin/tsc')},
  {
    name: 'lint',
    wanted: !files,
    run: () => check('node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...cache, '.'),
  },
  {
    name: 'formatting',
    wanted: everything,
    run: () => check('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  },
  // Before the tests, some of which are about what is built.
  {name: 'build', wanted: everything, run: () => check('tools/build.ts')},
  {name: 'size', wanted: everything, run: () => check('node_modules/size-limit/bin.js')},
  {name: 'node tests', wanted: nodeTests.length > 0, run: runNodeTests},
  {name: 'manifest', wanted: everything, run: () => check('tools/manifest-check.ts')},
  {name: 'browser tests', wanted: browserTests.length > 0, run: runBrowserTests},
  // What the hostile hosts came to just now is what docs/hardening.md says.
  {
    name: 'hosts',
    wanted: everything && engines.length === ENGINES.length,
    run: () => check('tools/hosts-report.ts', '--check'),
  },
  {
    name: 'privacy',
    wanted: everything && engines.length === ENGINES.length,
    run: () => check('tools/privacy-report.ts', '--check'),
  },
];

/** @param {string} ending */
function chosen(ending) {
  if (files) return files.filter((file) => file.endsWith(ending));
  if (!quick) return [`test/**/*${ending}`];
  // While one works: no browser but one, and that for the elements; and nothing of the built package.
  return [
    ending === '.spec.ts' ? `test/elements/*${ending}` : `test/**/!(*.chromium|*.built)${ending}`,
  ];
}

/** @param {string[]} args */
async function check(...args) {
  const ok = await runs(args);
  return {passed: Number(ok), failed: Number(!ok)};
}

/** @returns {Promise<Verdict>} */
async function runNodeTests() {
  const counts = forgotten('node-tests.json');
  const ok = await runs([
    '--test',
    '--test-concurrency=2',
    '--test-reporter=./tools/node-reporter.ts',
    ...nodeTests,
  ]);
  return atLeastOne(ok, counts() ?? {passed: 0, failed: 0});
}

/** @returns {Promise<Verdict>} */
async function runBrowserTests() {
  const present = findBrowsers();
  const missing = engines.filter((engine) => !present[engine]);
  for (const engine of missing)
    console.log(`MISSING: ${engine} is not on this machine. It was not tested.`);
  if (missing.length === engines.length) return {passed: 0, failed: missing.length};

  const counts = forgotten('browser-tests.json');
  const ok = await runs(
    [
      'node_modules/@web/test-runner/dist/bin.js',
      '--config=web-test-runner.config.ts',
      ...browserTests.flatMap((file) => ['--files', file]),
    ],
    {ENGINES: engines.join()},
    withoutCursor,
  );
  /** @type {[string, Verdict][]} */
  const perEngine = Object.entries(counts() ?? {});
  for (const [name, {passed, failed}] of perEngine) {
    console.log(`${name} ran: ${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}.`);
  }
  const {passed, failed} = sum(perEngine.map(([, verdict]) => verdict));
  return atLeastOne(ok, {passed, failed: failed + missing.length});
}

/**
 * A run that ended badly, or that ran nothing, has failed even when no single test has.
 * @param {boolean} ok
 * @param {Verdict} verdict
 */
function atLeastOne(ok, {passed, failed}) {
  return {passed, failed: ok && passed > 0 ? failed : Math.max(failed, 1)};
}

/**
 * Takes an earlier run's counts away, so that they cannot be mistaken for those of this one.
 * @param {string} name
 * @returns {() => any} reads the counts that were written since
 */
function forgotten(name) {
  const file = join(ROOT, 'reports', name);
  rmSync(file, {force: true});
  return () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(output: NodeJS.ReadableStream) => void} [show]
 * @returns {Promise<boolean>} whether it ended well
 */
function runs(args, env, show) {
  const child = spawn(NODE, args, {
    cwd: ROOT,
    env: {...process.env, ...env},
    stdio: ['ignore', show ? 'pipe' : 'inherit', 'inherit'],
    // Nothing here takes so long; a browser that hangs must not hold everything.
    timeout: 60 * 60_000,
  });
  const end = () => {
    child.kill();
    process.exit(1);
  };
  process.once('SIGTERM', end);
  if (show && child.stdout) show(child.stdout);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.off('SIGTERM', end);
      resolve(code === 0);
    });
  });
}

/**
 * The browser test runner redraws its lines, also where there is no terminal.
 * @param {NodeJS.ReadableStream} output
 */
function withoutCursor(output) {
  let blank = true;
  createInterface({input: output}).on('line', (line) => {
    const text = line.replaceAll(CURSOR, '');
    if (text || !blank) console.log(text);
    blank = !text;
  });
}

/** @param {readonly Verdict[]} verdicts */
function sum(verdicts) {
  return {
    passed: verdicts.reduce((total, {passed}) => total + passed, 0),
    failed: verdicts.reduce((total, {failed}) => total + failed, 0),
  };
}

/** What this run uses, so that a log tells it later. */
function sayVersions() {
  const {chromium, firefox, webkit} = findBrowsers();
  /** @type {Record<string, string | undefined>} */
  const programs = {node: NODE, chromium, firefox, webkit: webkit?.browser};
  for (const name of ['node', ...engines]) {
    const path = programs[name];
    const version = path && spawnSync(path, ['--version'], {encoding: 'utf8'}).stdout?.trim();
    // WebKit's browser tells its version only where there is a display.
    console.log(`${name}: ${version || path || 'missing'}`);
  }
}

async function main() {
  if (unknown.length > 0) throw new Error(`There is no engine "${unknown.join()}".`);
  const stages = STAGES.filter(({wanted}) => wanted);
  if (stages.length === 0)
    throw new Error('Tests are named *.test.ts (Node) or *.spec.ts (browsers).');
  ensurePackages();
  if (browserTests.length > 0) ensureBrowsers(engines);
  sayVersions();

  /** @type {(Verdict & {line: string})[]} */
  const results = [];
  for (const {name, run} of stages) {
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
    const start = performance.now();
    const {passed, failed} = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const verdict = failed > 0 ? `${failed} FAILED` : 'ok';
    const line = `${name.padEnd(14)}${`${passed} passed`.padStart(12)}  ${verdict.padEnd(12)}${seconds} s`;
    console.log(line);
    results.push({passed, failed, line});
  }

  console.log(`\n── all ${'─'.repeat(57)}`);
  for (const {line} of results) console.log(line);
  return sum(results);
}

const {passed, failed} = await main().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  return {passed: 0, failed: 1};
});
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
