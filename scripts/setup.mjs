// Brings a fresh clone to life: the packages always, the browsers with `--browsers`.
// Plain JavaScript on built-in modules, because it runs before anything is installed, on Node 20 or newer.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The project's own Node: newer than the one that may have started us, and the same for everybody. */
export const NODE = join(
  ROOT,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/**
 * Installs the packages when they are missing or are not those of package-lock.json.
 * @throws when that fails: nothing can run without them
 */
export function ensurePackages() {
  if (!packagesMatchLock()) {
    msg('Installing packages (about a minute) …');
    // What an interrupted install left behind can make the next one fail.
    rmSync(join(ROOT, 'node_modules'), {recursive: true, force: true, maxRetries: 3});
    // Our own .bin must not be on the PATH: its `node` disappears while npm works.
    const PATH = (process.env['PATH'] ?? '')
      .split(delimiter)
      .filter((folder) => !folder.includes('node_modules'))
      .join(delimiter);
    if (!run('npm', ['ci', '--loglevel=error'], {PATH})) throw new Error('npm ci failed.');
  }
  if (!existsSync(NODE)) {
    throw new Error(
      'The package "node" has not run its install script. Allow scripts, then run: npm rebuild node',
    );
  }
}

/** @param {string} [folder] of a package.json, where that is not the project's own */
export function packagesMatchLock(folder = '') {
  // npm leaves a record of what it installed; no record means that an install did not finish.
  const installed = packagesIn(join(folder, 'node_modules/.package-lock.json'));
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  return (
    installed !== undefined &&
    wanted !== undefined &&
    Object.entries(wanted).every(([path, {integrity, optional, extraneous}]) => {
      const found = installed[path];
      // The first entry is the project itself. Optional packages are mostly those of other platforms.
      return path === '' || (found ? found.integrity === integrity : optional || extraneous);
    })
  );
}

/**
 * @param {string} file
 * @returns {Record<string, {integrity?: string, optional?: boolean, extraneous?: boolean}> | undefined}
 */
function packagesIn(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/** Where the browsers are on this machine. One that is not complete is `undefined`. */
export function findBrowsers() {
  const driver = program('WEBKIT_DRIVER_PATH', ['WebKitWebDriver']);
  const browser = program('WEBKIT_BROWSER_PATH', miniBrowsers());
  const display = program(undefined, ['Xvfb']);
  return {
    chromium: program('CHROMIUM_PATH', [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ]),
    firefox: program('FIREFOX_PATH', [
      'firefox',
      'firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ]),
    webkit: driver && browser && display ? {driver, browser, display} : undefined,
  };
}

/** WebKitGTK's small browser lives in a folder of its library, which each distribution puts elsewhere. */
function miniBrowsers() {
  const libraries = ['/usr/libexec', '/usr/lib', '/usr/lib64'];
  const folders = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name))
    : [];
  return [...libraries, ...folders].flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((library) =>
      join(folder, library, 'MiniBrowser'),
    ),
  );
}

/**
 * The first of these programs that can be started. A path given in the environment is the only one tried.
 * @param {string | undefined} variable
 * @param {string[]} candidates names to look for on the PATH, or whole paths
 */
function program(variable, candidates) {
  const given = variable && process.env[variable];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return (given ? [given] : candidates)
    .flatMap((name) => (/[/\\]/.test(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the browser tests need from the machine, and the Debian packages that bring it. */
const NEEDS = [
  {
    name: 'Chromium or Chrome',
    engine: 'chromium',
    packages: [isUbuntu() ? 'chromium-browser' : 'chromium'],
    present: () => findBrowsers().chromium,
    hint: 'set CHROMIUM_PATH to its program',
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    packages: [isUbuntu() ? 'firefox' : 'firefox-esr'],
    present: () => findBrowsers().firefox,
    hint: 'set FIREFOX_PATH to its program',
  },
  {
    name: 'WebKitGTK (WebKitWebDriver and MiniBrowser) and Xvfb',
    engine: 'webkit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    present: () => findBrowsers().webkit,
    hint: 'set WEBKIT_DRIVER_PATH and WEBKIT_BROWSER_PATH to its programs',
  },
  {
    name: 'the Liberation and Noto fonts',
    packages: ['fonts-liberation', 'fonts-noto-core'],
    present: () => hasFont('Liberation Sans') && hasFont('Noto Sans'),
    hint: 'install them as system fonts',
  },
  {
    name: 'pdftotext, to read what a page prints',
    packages: ['poppler-utils'],
    present: () => program(undefined, ['pdftotext']),
    hint: 'install poppler',
  },
  {
    name: 'zbarimg, to read QR codes',
    packages: ['zbar-tools'],
    present: () => program(undefined, ['zbarimg']),
    hint: 'install zbar',
  },
  {
    name: 'Prototype and MooTools, which the hostile hosts load',
    packages: ['libjs-prototype', 'libjs-mootools'],
    present: () =>
      ['prototype', 'mootools'].every((name) => existsSync(`/usr/share/javascript/${name}`)),
    hint: 'put their files into /usr/share/javascript/',
  },
];

/** @param {string} family */
function hasFont(family) {
  if (process.platform !== 'linux') return true;
  return Boolean(spawnSync('fc-list', [family], {encoding: 'utf8'}).stdout?.trim());
}

function isUbuntu() {
  return (
    existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/**
 * Installs what the browser tests need, where we may; elsewhere says what to install.
 * @param {readonly Engine[]} engines
 * @returns {boolean} whether everything is there
 */
export function ensureBrowsers(engines = ENGINES) {
  const missing = () =>
    NEEDS.filter(
      ({engine, present}) => (!engine || engines.some((wanted) => wanted === engine)) && !present(),
    );
  if (missing().length > 0) {
    msg(
      `Missing on this machine: ${missing()
        .map(({name}) => name)
        .join('; ')}.`,
    );
    installWithApt(missing().flatMap(({packages}) => packages));
  }
  for (const {name, hint, packages} of missing()) {
    msg(`Still missing: ${name}. Install it (Debian: ${packages.join(' ')}) or ${hint}.`);
  }
  return missing().length === 0;
}

/** @param {string[]} packages */
function installWithApt(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const mayInstall =
    program(undefined, ['apt-get']) &&
    (asRoot.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0);
  if (!mayInstall) return;
  msg(`Installing with apt-get (a few minutes): ${packages.join(' ')} …`);
  /** @param {string[]} words */
  const apt = (...words) => {
    const command = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
    const patience = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
    const [first = '', ...rest] = [...command, ...patience, ...words];
    return run(first, rest, {}, 'ignore');
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {'inherit' | 'ignore'} [output] apt-get has a thousand lines to say; what is wrong it says elsewhere
 */
function run(command, args, env, output = 'inherit') {
  const {status} = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', output, 'inherit'],
    env: {...process.env, ...env},
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** @param {string} line */
function msg(line) {
  console.log(`[setup] ${line}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensurePackages();
  const complete = !process.argv.includes('--browsers') || ensureBrowsers();
  msg(complete ? 'Everything is there.' : 'Not everything could be set up.');
  process.exitCode = complete ? 0 : 1;
}
