/** Orca, with a browser on a display that nobody sees, and a person's keys. */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';
import {findBrowsers} from '../../scripts/setup.mjs';
import {ACCESSIBILITY_BUS, type Browser} from './parts.ts';

/** Nothing more is said to a key when nothing has come for so long. In milliseconds; more for a loaded machine. */
const QUIET = Number(process.env['HEAR_PAUSE'] ?? 0.5) * 1000;
/** Who is busy for longer without a word to Orca does something else. In milliseconds. */
const BUSY = 4000;
/** What has not come by then never comes. In milliseconds. */
const LIMIT = 120_000;

/** So wide that no sentence is broken: where lines end depends on a machine's fonts. */
const [WIDTH, HEIGHT] = [4000, 1400];

/** What Orca says of keys and of itself is not ours. */
const SETTINGS = {
  enableKeyEcho: false,
  enableBraille: false,
  enableSound: false,
  speakProgressBarUpdates: false,
  // A page is read when its keys are pressed, not by itself.
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
  // As most people set it: not each comma and dash.
  verbalizePunctuationStyle: 3,
};

/** Orca runs this when it starts: what it writes down is there at once. */
const CUSTOMIZATIONS = `
from orca import debug
debug.debugFile.reconfigure(line_buffering=True)
`;

/** The browsers' own first pages and questions would be read out as well. */
const FIREFOX_SETTINGS = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.urlbar.autoFill': false,
  'browser.urlbar.suggest.engines': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.panel.shown': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'en-US',
};

/** Said by Orca about itself, or by the browser about what it has saved, whatever stands on the page. */
const CHATTER =
  /^(focus mode|browse mode|screen reader on\.|finished loading.*|loading\. please wait\.|new item|notification .*|recent download history .*|.*(- chromium|mozilla firefox).*|)$/i;

export class ScreenReader {
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #programs: ChildProcess[] = [];

  private constructor(browser: Browser) {
    this.#browser = browser;
    this.#folder = mkdtempSync(join(tmpdir(), 'screen-reader-'));
    const [home, run] = ['home', 'run'].map((name) => join(this.#folder, name));
    for (const folder of [home, run]) if (folder) mkdirSync(folder, {mode: 0o700});
    this.#env = {
      PATH: process.env['PATH'],
      HOME: home,
      XDG_RUNTIME_DIR: run,
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      // Programs tell a screen reader nothing unless they know that there is one.
      GTK_MODULES: 'gail:atk-bridge',
      GNOME_ACCESSIBILITY: '1',
    };
  }

  /** Starts everything, and waits until the browser is there. */
  static async start(browser: Browser): Promise<ScreenReader> {
    const reader = new ScreenReader(browser);
    // Whoever ends the test ends what it has started: a second Orca would not start beside it.
    process.once('exit', () => {
      reader.#end('SIGKILL');
    });
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => {
        process.exit(1);
      });
    try {
      await reader.#start();
    } catch (error) {
      await reader.stop();
      throw error;
    }
    return reader;
  }

  async #start(): Promise<void> {
    this.#env['DISPLAY'] = `:${await this.#told('Xvfb', [
      ...['-displayfd', '1', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp'],
    ])}`;
    this.#env['DBUS_SESSION_BUS_ADDRESS'] = await this.#told('dbus-daemon', [
      ...['--session', '--nofork', '--print-address=1'],
    ]);
    this.#run('openbox');
    if (ACCESSIBILITY_BUS) this.#run(ACCESSIBILITY_BUS, '--launch-immediately');

    const settings = join(this.#folder, 'home/.local/share/orca');
    mkdirSync(settings, {recursive: true});
    writeFileSync(
      join(settings, 'user-settings.conf'),
      JSON.stringify({
        general: {...SETTINGS, startingProfile: ['Default', 'default']},
        pronunciations: {},
        keybindings: {},
        profiles: {default: {profile: ['Default', 'default'], pronunciations: {}, keybindings: {}}},
      }),
    );
    writeFileSync(join(settings, 'orca-customizations.py'), CUSTOMIZATIONS);
    this.#run('orca', `--debug-file=${this.#log}`, '--disable=splash-window');
    await until(
      () => this.#logSince(0).includes('activating script'),
      'Orca did not start. One that runs already keeps a second one away',
    );

    this.#runBrowser('about:blank');
    const window = await until(
      () => this.#tool('search', '--onlyvisible', '--class', this.#browser).split('\n').at(-1),
      `${this.#browser} did not start`,
    );
    this.#tool('windowactivate', '--sync', window);
    await this.#quiet();
  }

  /** Goes to another page as a person does, and waits until it has been told that it is there. */
  async open(address: string): Promise<void> {
    const start = this.#length;
    this.#tool('key', '--clearmodifiers', 'ctrl+l');
    await this.#quiet();
    this.#tool('type', '--delay', '20', address);
    // What the browser would add, because it was there before.
    this.#tool('key', 'Delete', 'Return');
    await until(
      () => /finished loading|document web/i.test(this.#logSince(start)),
      `${address} was not read`,
    );
    await this.#quiet();
    await this.#quiet();
  }

  /** Presses a key, named as xdotool names them, and listens until nothing more is said. */
  async press(key: string): Promise<readonly string[]> {
    const start = this.#length;
    this.#tool('key', '--clearmodifiers', key);
    await this.#quiet();
    return this.#spoken(start).filter((words) => !CHATTER.test(words));
  }

  async stop(): Promise<void> {
    this.#end('SIGTERM');
    await after(500);
    this.#end('SIGKILL');
    this.#programs.length = 0;
    rmSync(this.#folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  }

  #end(signal: NodeJS.Signals): void {
    for (const {pid} of this.#programs.toReversed()) if (pid) end(-pid, signal);
  }

  #runBrowser(address: string): void {
    const profile = join(this.#folder, 'profile');
    mkdirSync(profile, {recursive: true});
    const {chromium = 'chromium', firefox = 'firefox'} = findBrowsers();
    if (this.#browser === 'chromium')
      this.#run(
        chromium,
        '--no-sandbox',
        '--no-first-run',
        '--lang=en-US',
        '--force-renderer-accessibility',
        '--disable-features=Translate',
        '--password-store=basic',
        `--user-data-dir=${profile}`,
        `--window-size=${WIDTH},${HEIGHT - 100}`,
        address,
      );
    else {
      writeFileSync(
        join(profile, 'user.js'),
        Object.entries(FIREFOX_SETTINGS)
          .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
          .join(''),
      );
      this.#run(
        firefox,
        ...[
          '--no-remote',
          '--profile',
          profile,
          '--width',
          String(WIDTH),
          '--height',
          String(HEIGHT - 100),
        ],
        address,
      );
    }
  }

  /** Each in a group of its own, which ends as a whole. */
  #run(program: string, ...args: readonly string[]): ChildProcess {
    const child = spawn(program, args, {
      env: this.#env,
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    child.stdout.resume();
    this.#programs.push(child);
    return child;
  }

  /** Runs a program that goes on, and gives the first line that it prints. */
  async #told(program: string, args: readonly string[]): Promise<string> {
    const child = this.#run(program, ...args);
    let printed = '';
    child.stdout?.on('data', (data: Buffer) => (printed += data.toString()));
    return until(() => /^(.+)\n/.exec(printed)?.[1], `${program} did not start`);
  }

  #tool(...args: readonly string[]): string {
    const {stdout} = spawnSync('xdotool', args, {env: this.#env, encoding: 'utf8', timeout: LIMIT});
    return stdout.trim();
  }

  get #log(): string {
    return join(this.#folder, 'orca.log');
  }

  get #length(): number {
    return existsSync(this.#log) ? statSync(this.#log).size : 0;
  }

  #logSince(start: number): string {
    return existsSync(this.#log) ? readFileSync(this.#log).subarray(start).toString() : '';
  }

  /** What has been said since then, a line for each time that Orca spoke. */
  #spoken(start: number): string[] {
    return [...this.#logSince(start).matchAll(/SPEECH OUTPUT: '(.*)'(?:\{.*)?$/gm)].map(
      ([, words = '']) => words.replace(/\s+/g, ' ').trim(),
    );
  }

  /**
   * Until Orca, which writes down all that it notices, has noticed nothing more for a while, and none of the programs
   * had anything to do or was waiting for a processor: on a loaded machine a browser may take its time.
   */
  async #quiet(): Promise<void> {
    const limit = Date.now() + LIMIT;
    let length = this.#length;
    let since = Date.now();
    let restless = since;
    while (Date.now() - since < QUIET) {
      if (Date.now() > limit) throw new Error('Orca does not come to rest');
      await after(50);
      const now = this.#length;
      if (now !== length) restless = Date.now();
      if (now !== length || (Date.now() - restless < BUSY && this.#isBusy)) since = Date.now();
      length = now;
    }
  }

  /** Whether a thread of any of the programs runs, or would. */
  get #isBusy(): boolean {
    const sessions = new Set(this.#programs.map(({pid}) => String(pid)));
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && sessions.has(stat(`/proc/${name}/stat`).session))
      .flatMap((name) =>
        list(`/proc/${name}/task`).map((task) => `/proc/${name}/task/${task}/stat`),
      )
      .some((file) => stat(file).state === 'R');
  }
}

/** What stands behind the name of the program, which may hold anything. A thread may be gone by now. */
function stat(file: string): {readonly state: string; readonly session: string} {
  try {
    const [state = '', , , session = ''] = readFileSync(file, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return {state, session};
  } catch {
    return {state: '', session: ''};
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function until<Result>(look: () => Result, otherwise: string): Promise<NonNullable<Result>> {
  const limit = Date.now() + LIMIT;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > limit) throw new Error(otherwise);
    await after(100);
  }
}

function end(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(group, signal);
  } catch {
    // It has ended by itself.
  }
}
