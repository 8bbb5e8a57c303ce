/** What a test may ask of the browser around it. The page's side is test/support/commands.ts. */
import {spawn} from 'node:child_process';
import {relative} from 'node:path';
import {text} from 'node:stream/consumers';
import type {BasicTestSession, BrowserLauncher, TestRunnerPlugin} from '@web/test-runner';
import type {ChromeLauncher} from '@web/test-runner-chrome';
import type {CDPSession, KeyInput, Page, PDFOptions} from 'puppeteer-core';
import type {Area, EmulatedMedia, Heard, Size} from '../test/support/commands.ts';
import {compare} from './pictures.ts';
import {ENGINES, type Engine} from './setup.mjs';
import {casesOf, isWhole, runsOf, seed, type Factors} from './test/share.ts';

/** The part of WebdriverIO that we use; its launcher keeps it private. */
interface WebdriverBrowser extends BrowserLauncher {
  driver: {
    setWindowSize(width: number, height: number): Promise<void>;
    keys(keys: readonly string[]): Promise<void>;
    execute(script: string): Promise<unknown>;
    getElementComputedRole(id: string): Promise<string>;
    getElementComputedLabel(id: string): Promise<string>;
  };
}

const isWebdriver = (browser: BrowserLauncher): browser is WebdriverBrowser =>
  browser.type === 'webdriver';
const isPuppeteer = (browser: BrowserLauncher): browser is ChromeLauncher =>
  browser.type === 'puppeteer';

/** WebKit's driver insists on the name of the program. */
export const engineOf = ({name}: BrowserLauncher): string =>
  name === 'MiniBrowser' ? 'WebKit' : name;

const idOf = (browser: BrowserLauncher): Engine => {
  const name = engineOf(browser).toLowerCase();
  const engine = ENGINES.find((each) => each === name);
  if (!engine) throw new Error(`There is no engine "${name}".`);
  return engine;
};

/** Each command by its name. A payload is what the page's side of it sends. */
const COMMANDS: Readonly<
  Record<string, (session: BasicTestSession, payload: unknown) => Promise<unknown>>
> = {
  /** What a generated test starts from. In the log, whatever comes of it; SEED repeats it. */
  seed({browser, testFile}) {
    console.log(`Seed ${seed}: ${relative('.', testFile)} [${engineOf(browser)}]`);
    return Promise.resolve(seed);
  },

  cases({browser}, payload) {
    return Promise.resolve(casesOf(payload as Factors, idOf(browser)));
  },

  isWhole: () => Promise.resolve({isWhole}),

  runs({browser}, payload) {
    return Promise.resolve(runsOf(payload as number, idOf(browser)));
  },

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

  async tap({browser, id}, payload) {
    if (!isPuppeteer(browser)) throw new Error('This browser has no touch that a test can use.');
    const {x, y} = payload as Area;
    await browser.getPage(id).touchscreen.tap(x, y);
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

  async countHeard({browser, id}, payload) {
    const wanted = payload as Heard[];
    if (isWebdriver(browser)) return countInWebKit(browser.driver, wanted);
    if (isPuppeteer(browser)) return countInFirefox(browser.getPage(id), wanted);
    throw new Error('This browser does not tell what is heard.');
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

  async comparePicture({browser, id}, payload) {
    if (browser.name !== 'Chromium' || !isPuppeteer(browser)) {
      throw new Error('Only Chromium gives pictures that can be compared.');
    }
    const {name, area} = payload as {name: string; area: Area};
    const {data} = await (
      await devtoolsOf(browser.getPage(id))
    ).send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: {...area, scale: 1},
    });
    return {wrong: compare(name, Buffer.from(data, 'base64'))};
  },

  async screenshot({browser, id}, payload) {
    if (browser.name !== 'Chromium' || !isPuppeteer(browser)) {
      throw new Error('Only Chromium gives pictures that can be compared.');
    }
    const {data} = await (
      await devtoolsOf(browser.getPage(id))
    ).send('Page.captureScreenshot', {
      format: 'png',
      clip: {...(payload as Area), scale: 1},
    });
    return data;
  },

  async printedText({browser, id}) {
    if (browser.name !== 'Chromium' || !isPuppeteer(browser)) {
      throw new Error('Only Chromium prints to a file.');
    }
    return textOfSheets(await browser.getPage(id).pdf(SHEET));
  },

  async printedTextOf({browser, id}, payload) {
    if (browser.name !== 'Chromium' || !isPuppeteer(browser)) {
      throw new Error('Only Chromium prints to a file.');
    }
    const page = browser.getPage(id);
    const other = await page.browser().newPage();
    try {
      await other.setContent(payload as string);
      return await textOfSheets(await other.pdf(SHEET), '-raw');
    } finally {
      await page.bringToFront();
      await other.close();
    }
  },
};

/** Where the page's side lays out the roots to look in; see `countHeard` there. */
const HEARD_ROOTS = 'globalThis.rootsToHear';

/** What can have one of the roles that are asked for, and can be seen. WebKit calls a native select a button. */
const ALL_HEARD = `return ${HEARD_ROOTS}
  .flatMap((root) => [...root.querySelectorAll(
    'section, h2, h3, h4, fieldset, details, input, a, button, ul, ol, [role]',
  )])
  .filter((element) => element.checkVisibility({visibilityProperty: true}))`;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** WebKit tells of one element at a time. */
async function countInWebKit(
  driver: WebdriverBrowser['driver'],
  wanted: readonly Heard[],
): Promise<number[]> {
  const elements = (await driver.execute(ALL_HEARD)) as readonly Readonly<Record<string, string>>[];
  const heard: Heard[] = [];
  for (const id of elements.flatMap((element) => Object.values(element))) {
    const role = await driver.getElementComputedRole(id);
    if (wanted.some((one) => one.role === role))
      heard.push({role, name: oneLine(await driver.getElementComputedLabel(id))});
  }
  return wanted.map(
    ({role, name}) =>
      heard.filter((one) => one.role === role && (name === undefined || one.name === name)).length,
  );
}

/** The part of puppeteer's frame that it keeps for itself: its public way takes no closed root. */
interface FirefoxFrame {
  readonly browsingContext: {
    locateNodes(
      locator: {type: 'accessibility'; value: Heard},
      startNodes: readonly {sharedId: string}[],
    ): Promise<readonly unknown[]>;
  };
}

interface FirefoxNode {
  remoteValue(): {readonly sharedId?: string};
}

const isOfFirefox = (frame: object): frame is FirefoxFrame => 'browsingContext' in frame;
const isNode = (handle: object): handle is FirefoxNode => 'remoteValue' in handle;

/** Firefox finds elements by what is heard of them. */
async function countInFirefox(page: Page, wanted: readonly Heard[]): Promise<number[]> {
  const frame = page.mainFrame();
  if (!isOfFirefox(frame)) throw new Error('Only Firefox finds elements by what is heard.');
  // It keeps a tree of pages that it has painted, from when it is first asked about the whole page.
  await page.evaluate('new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)))');
  await page.$$('aria/[role="heading"]');
  const roots = await (await page.evaluateHandle(HEARD_ROOTS)).getProperties();
  const from = [...roots.values()].flatMap((root) => {
    const {sharedId} = isNode(root) ? root.remoteValue() : {};
    return sharedId ? {sharedId} : [];
  });
  const found = await Promise.all(
    wanted.map((value) => frame.browsingContext.locateNodes({type: 'accessibility', value}, from)),
  );
  return found.map(({length}) => length);
}

/** Letter is shorter than A4: what fits here fits there. The page's own margins count. */
const SHEET: PDFOptions = {format: 'letter', preferCSSPageSize: true};

/** The words on each sheet: laid out as they are there, or, with `-raw`, in the order in which they are read. */
async function textOfSheets(
  pdf: Uint8Array,
  order: '-layout' | '-raw' = '-layout',
): Promise<string[]> {
  const reader = spawn('pdftotext', [order, '-', '-']);
  const missing = new Promise<never>((_, reject) => {
    reader.once('error', ({message}) => {
      reject(new Error(`pdftotext is needed to read what a page prints: ${message}`));
    });
  });
  // What cannot be started cannot be written to either; it is reported above.
  reader.stdin.on('error', () => undefined);
  reader.stdin.end(pdf);
  const words = await Promise.race([text(reader.stdout), missing]);
  // Each sheet ends with a form feed.
  return words.split('\f').slice(0, -1);
}

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
