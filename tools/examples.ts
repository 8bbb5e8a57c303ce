/**
 * `npm run examples`: packs the package, installs it in a copy of each app under examples/, checks types,
 * builds, and drives the page in Chromium. Takes names of single apps. Writes docs/frameworks.md.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch, type Browser, type Page, type SerializedAXNode} from 'puppeteer-core';
import {en as explainer} from '../src/content/explainer/en.ts';
import {en as payment} from '../src/content/payment/en.ts';
import {en as schedule} from '../src/content/schedule/en.ts';
import {en as screener} from '../src/content/screener/en.ts';
import {es as screenerInSpanish} from '../src/content/screener/es.ts';
import {findBrowsers} from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const APPS = join(ROOT, 'examples');

/** Where each builds its pages to, when that is not `dist`. */
const OUTPUT: Readonly<Record<string, string>> = {nuxt: '.output/public'};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

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

/** Installs and builds a copy of an app, so that nothing of it is left in the project. */
function build(name: string, tarball: string, folder: string): string {
  const app = join(folder, name);
  cpSync(join(APPS, name), app, {recursive: true});
  const file = join(app, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
    dependencies: Record<string, string>;
  };
  manifest.dependencies['ketamine-widgets'] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(manifest));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], app);
  if (manifest.scripts['check']) run('npm', ['run', 'check'], app);
  run('npm', ['run', 'build'], app);
  return join(app, OUTPUT[name] ?? 'dist');
}

async function serve(folder: string): Promise<{server: Server; home: string}> {
  const server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = normalize(
      join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    try {
      const body = readFileSync(path);
      response.writeHead(200, {'content-type': TYPES[extname(path)] ?? 'application/octet-stream'});
      response.end(body);
    } catch {
      // Browsers ask for an icon by themselves.
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404);
      response.end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {server, home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`};
}

const names = ({name, children = []}: SerializedAXNode): string[] => [
  name ?? '',
  ...children.flatMap(names),
];

/** Waits until a listener comes upon this text, closed roots included. */
async function heard(page: Page, text: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  let all: string[] = [];
  while (Date.now() < deadline) {
    const tree = await page.accessibility.snapshot();
    all = tree ? names(tree) : [];
    if (all.some((name) => name.includes(text))) return;
  }
  throw new Error(`“${text}” is not on the page, which says: ${all.join(' | ').slice(0, 600)}`);
}

/** What a person does with the page, and what its developer sees. */
async function drive(browser: Browser, home: string): Promise<void> {
  const page = await browser.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(home, {waitUntil: 'load'});
  for (const heading of [
    screener['start.heading'],
    explainer.title,
    schedule.heading,
    payment.heading,
  ])
    await heard(page, heading);
  // Past crisis help to the start, as a person with a keyboard; the root is closed to scripts.
  await page.focus('main > button');
  for (let tab = 0; tab < 4; tab++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heard(page, screener['q.safety']);
  await page.waitForFunction(() => document.querySelector('output')?.textContent === '1', {
    timeout: 5000,
  });
  await page.click('main > button');
  await heard(page, screenerInSpanish['q.safety']);
  await page.close();
  if (noise.length > 0) throw new Error(`The console is not empty:\n${noise.join('\n')}`);
}

const asked = process.argv.slice(2);
const apps = readdirSync(APPS, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && (asked.length === 0 || asked.includes(entry.name)))
  .map(({name}) => name);

const {chromium} = findBrowsers();
if (!chromium) throw new Error('Chromium is missing. `npm test` says what to install.');
const folder = mkdtempSync(join(tmpdir(), 'ketamine-widgets-examples-'));
const browser = await launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const results: {name: string; wrong: string}[] = [];
try {
  const tarball = pack(folder);
  for (const name of apps) {
    let wrong = '';
    try {
      const {server, home} = await serve(build(name, tarball, folder));
      try {
        await drive(browser, home);
      } finally {
        server.close();
      }
    } catch (error) {
      wrong = error instanceof Error ? error.message : String(error);
    }
    rmSync(join(folder, name), {recursive: true, force: true});
    console.log(`${name}: ${wrong || 'ok'}`);
    results.push({name, wrong});
  }
} finally {
  await browser.close();
  rmSync(folder, {recursive: true, force: true});
}
const failed = results.filter(({wrong}) => wrong).length;
if (asked.length === 0) {
  const rows = results.map(({name, wrong}) => `| ${name} | ${wrong ? 'fails' : 'works'} |`);
  writeFileSync(
    join(ROOT, 'docs/frameworks.md'),
    [
      '# The package in other people’s frameworks',
      '',
      'Written by `npm run examples`, which [examples/README.md](../examples/README.md) describes.',
      '',
      '| app | result |',
      '| --- | --- |',
      ...rows,
      '',
    ].join('\n'),
  );
}
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
