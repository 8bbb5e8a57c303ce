/** What a test may ask of the browser around it. The page's side is test/support/commands.ts. */
import type {BasicTestSession, BrowserLauncher, TestRunnerPlugin} from '@web/test-runner';
import type {ChromeLauncher} from '@web/test-runner-chrome';
import type {CDPSession, KeyInput, Page} from 'puppeteer-core';
import type {EmulatedMedia, Size} from '../test/support/commands.ts';

/** The part of WebdriverIO that we use; its launcher keeps it private. */
interface WebdriverBrowser extends BrowserLauncher {
  driver: {
    setWindowSize(width: number, height: number): Promise<void>;
    keys(keys: readonly string[]): Promise<void>;
  };
}

const isWebdriver = (browser: BrowserLauncher): browser is WebdriverBrowser =>
  browser.type === 'webdriver';
const isPuppeteer = (browser: BrowserLauncher): browser is ChromeLauncher =>
  browser.type === 'puppeteer';

/** Each command by its name. A payload is what the page's side of it sends. */
const COMMANDS: Readonly<
  Record<string, (session: BasicTestSession, payload: unknown) => Promise<unknown>>
> = {
  async resize({browser, id}, payload) {
    const {width, height} = payload as Size;
    if (isWebdriver(browser)) await browser.driver.setWindowSize(width, height);
    if (isPuppeteer(browser)) await browser.getPage(id).setViewport({width, height});
  },

  async pressTogether({browser, id}, payload) {
    const keys = payload as KeyInput[];
    if (isWebdriver(browser)) await browser.driver.keys(keys);
    if (isPuppeteer(browser)) {
      const {keyboard} = browser.getPage(id);
      for (const key of keys) await keyboard.down(key);
      for (const key of keys.toReversed()) await keyboard.up(key);
    }
  },

  async type({browser, id}, payload) {
    const text = payload as string;
    // One at a time: keys that go together are held down together, and a doubled letter comes once.
    if (isWebdriver(browser)) for (const letter of text) await browser.driver.keys([letter]);
    if (isPuppeteer(browser)) await browser.getPage(id).keyboard.type(text);
  },

  async regainFocus({browser, id}) {
    if (!isPuppeteer(browser)) return;
    // Firefox gives a page the focus back only when one returns to it from another tab.
    const page = browser.getPage(id);
    const other = await page.browser().newPage();
    await page.bringToFront();
    await other.close();
  },

  async wholeTree({browser, id}) {
    if (browser.name !== 'Chromium' || !isPuppeteer(browser)) {
      throw new Error('Only Chromium shows its accessibility tree.');
    }
    // All of it: what is "interesting" to the library leaves out groups and lists.
    return browser.getPage(id).accessibility.snapshot({interestingOnly: false});
  },

  async emulateMedia({browser, id}, payload) {
    if (browser.name !== 'Chromium' || !isPuppeteer(browser)) {
      throw new Error('Only Chromium can emulate media.');
    }
    const {type = '', ...features} = payload as EmulatedMedia;
    const devtools = await devtoolsOf(browser.getPage(id));
    await devtools.send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
  },
};

export const commands: TestRunnerPlugin = {
  name: 'ketamine-widgets-commands',
  async executeCommand({command, payload, session}) {
    const run = COMMANDS[command];
    if (!run) return undefined;
    return (await run(session, payload)) ?? true;
  },
};

const devtools = new WeakMap<Page, Promise<CDPSession>>();

/** One session for each page: what it emulates stays for as long as it is open. */
function devtoolsOf(page: Page): Promise<CDPSession> {
  const session = devtools.get(page) ?? page.createCDPSession();
  devtools.set(page, session);
  return session;
}
