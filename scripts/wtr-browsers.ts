/** The three engines, as @web/test-runner starts them. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import type {BrowserLauncher, TestRunnerPlugin} from '@web/test-runner';
import {chromeLauncher, puppeteerCore as puppeteer} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findBrowsers, type Engine} from './setup.mjs';

interface Launch {
  browser: BrowserLauncher;
  plugin?: TestRunnerPlugin;
}

const HOST = '127.0.0.1';
const found = findBrowsers();

/** How to launch an engine, or `undefined` when this machine does not have it. */
export async function launch(engine: Engine): Promise<Launch | undefined> {
  if (engine === 'chromium') return found.chromium ? chromium(found.chromium) : undefined;
  if (engine === 'firefox') return found.firefox ? firefox(found.firefox) : undefined;
  return found.webkit ? webkit(found.webkit, await freePort()) : undefined;
}

function chromium(executablePath: string): Launch {
  // Offline and alike for everybody: no updates, no sync, no first run. Containers allow no sandbox.
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Letters look the same on every machine, whatever its screen and fonts are set to.
    '--disable-lcd-text',
    '--font-render-hinting=none',
  ];
  return {browser: chromeLauncher({puppeteer, launchOptions: {executablePath, args}})};
}

function firefox(executablePath: string): Launch {
  return {
    browser: chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath}}),
  };
}

function webkit(programs: NonNullable<typeof found.webkit>, port: number): Launch {
  const browser = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: HOST,
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      // In full screen there are no toolbars, so that the window is as large as the page.
      'webkitgtk:browserOptions': {
        binary: programs.browser,
        args: ['--automation', '--full-screen'],
      },
    } as WebdriverIO.Capabilities,
  });
  return {browser: browser as BrowserLauncher, plugin: webkitDriver(programs, port)};
}

/** Starts a display that nobody sees and WebKit's driver in it, and takes both down again. */
function webkitDriver({driver, display}: {driver: string; display: string}, port: number) {
  const settings = mkdtempSync(join(tmpdir(), 'ketamine-widgets-'));
  const children: ChildProcess[] = [];

  const start = (command: string, args: string[], env?: NodeJS.ProcessEnv) => {
    // A group of its own, so that the browser which the driver starts can be ended with it.
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: {...process.env, ...env},
    });
    children.push(child);
    return child;
  };

  const stop = () => {
    for (const {pid} of children.splice(0).reverse()) {
      try {
        if (pid) process.kill(-pid);
      } catch {
        // It has ended by itself.
      }
    }
    rmSync(settings, {recursive: true, force: true});
  };

  const plugin: TestRunnerPlugin = {
    name: 'webkit-driver',
    async serverStart() {
      process.once('exit', stop);
      // Without a handler these end the process before it comes to its exit.
      for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
      // Without this its buttons, hidden as they are, keep the window from becoming as narrow as a phone.
      mkdirSync(join(settings, 'gtk-3.0'));
      writeFileSync(join(settings, 'gtk-3.0/gtk.css'), '* {min-width: 0; padding: 0; margin: 0}');
      const screen = start(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24']);
      const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
      start(driver, [`--port=${port}`], {
        DISPLAY: `:${String(number).trim()}`,
        XDG_CONFIG_HOME: settings,
        // On a display without a graphics card its compositor's thread crashes now and then.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        // Where there is a bus for assistive technology, it takes some lists for groups.
        DBUS_SESSION_BUS_ADDRESS: 'disabled:',
        NO_AT_BRIDGE: '1',
      });
      await answers(`http://${HOST}:${port}/status`);
    },
    serverStop: stop,
  };
  return plugin;
}

async function answers(url: string) {
  const deadline = Date.now() + 20_000;
  const isUp = () =>
    fetch(url).then(
      (response) => response.ok,
      () => false,
    );
  while (!(await isUp())) {
    if (Date.now() > deadline) throw new Error(`WebKitWebDriver does not answer at ${url}`);
    await pause(100);
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
