/**
 * `npm run release:examples`: packs the package, installs it in a copy of each app under examples/, checks types,
 * builds, and drives the page in Chromium. Takes names of single apps. All of them together write
 * docs/frameworks.md.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {drive, serve} from './examples/drive.ts';
import {EXAMPLES} from './examples/list.ts';
import {table, writePart} from './doc-sections.ts';
import {findBrowsers} from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const APPS = join(ROOT, 'examples');
const PAGE = 'docs/frameworks.md';

interface About {
  readonly scripts: Readonly<Partial<Record<string, string>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function run(command: string, args: readonly string[], cwd: string): void {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      CI: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NUXT_TELEMETRY_DISABLED: '1',
      NG_CLI_ANALYTICS: 'false',
    },
  });
  if (status === 0) return;
  throw new Error([`${command} ${args.join(' ')}`, error?.message, stdout, stderr].join('\n'));
}

/** The package as npm would publish it, from what has been built. */
function pack(folder: string): string {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  if (!file) throw new Error('npm packed nothing');
  return join(folder, file);
}

const about = (name: string): About =>
  JSON.parse(readFileSync(join(APPS, name, 'package.json'), 'utf8')) as About;

/**
 * Installs and builds a copy of an app, so that nothing of it is left in the project. The package comes
 * last and beside the lockfile: it is another with every build.
 */
function build(name: string, tarball: string, folder: string): string {
  const app = join(folder, name);
  cpSync(join(APPS, name), app, {recursive: true});
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['ci', ...quiet], app);
  run('npm', ['install', '--no-save', ...quiet, tarball], app);
  if (about(name).scripts['check']) run('npm', ['run', 'check'], app);
  run('npm', ['run', 'build'], app);
  return join(app, EXAMPLES[name]?.output ?? 'dist');
}

interface Result {
  readonly name: string;
  /** Empty when all is well. */
  readonly wrong: string;
  readonly moved?: number;
}

function row({name, wrong, moved}: Result): readonly string[] {
  const {title, framework, form} = EXAMPLES[name] ?? {title: name, form: ''};
  const {scripts, dependencies} = about(name);
  return [
    `[${title}](../examples/${name}/)`,
    framework ? (dependencies?.[framework] ?? '') : '',
    form,
    scripts['check'] ? `\`${scripts['check']}\`` : 'it has none',
    wrong ? 'fails' : 'empty',
    moved === undefined ? '' : String(Math.round(moved * 1000) / 1000),
    wrong ? 'fails' : 'works',
  ];
}

const HEADS = ['app', 'version', 'words are written', 'types', 'console', 'layout shift', 'result'];

/** Puts what all of them came to into the page. */
const report = (results: readonly Result[]): Promise<void> =>
  writePart(PAGE, 'examples', table(HEADS, results.map(row)), 'npm run release:examples');

const asked = process.argv.slice(2);
const apps = Object.keys(EXAMPLES).filter((name) => asked.length === 0 || asked.includes(name));
for (const name of asked)
  if (!EXAMPLES[name]) throw new Error(`“${name}” is no example that this command knows.`);

const {chromium} = findBrowsers();
if (!chromium) throw new Error('Chromium is missing. `npm test` says what to install.');
const folder = mkdtempSync(join(tmpdir(), 'ketamine-widgets-examples-'));
const browser = await launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const results: Result[] = [];
try {
  const tarball = pack(folder);
  for (const name of apps) {
    let result: Result;
    try {
      const served = await serve(build(name, tarball, folder));
      try {
        const moved = await drive(browser, served, EXAMPLES[name]?.form ?? 'in the browser');
        result = {name, wrong: '', moved};
      } finally {
        served.server.close();
      }
    } catch (error) {
      result = {name, wrong: error instanceof Error ? error.message : String(error)};
    }
    rmSync(join(folder, name), {recursive: true, force: true});
    console.log(`${name}: ${result.wrong || `ok, layout shift ${result.moved}`}`);
    results.push(result);
  }
} finally {
  await browser.close();
  rmSync(folder, {recursive: true, force: true});
}
const failed = results.filter(({wrong}) => wrong).length;
if (asked.length === 0) await report(results);
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
