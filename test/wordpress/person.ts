/** Somebody who writes on the site, in a browser of their own. */
import type {Browser, BrowserContext, Frame, Page} from 'puppeteer-core';
import type {Site} from './site.ts';

export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

/** `visual` is the classic editor whose writer looks at the Visual tab before saving. */
export const EDITORS = ['block', 'classic', 'visual'] as const;
export type Editor = (typeof EDITORS)[number];

/** What is written, and the block that takes it: `none` where it is pasted right into the post. */
export interface Writing {
  readonly block: 'html' | 'shortcode' | 'own' | 'none';
  readonly content: string;
}

/** What the editor calls a block of the plugin. */
const TITLES: Readonly<Partial<Record<string, string>>> = {
  screener: 'Ketamine: screener',
};

const PATIENCE = 45_000;

export class Person {
  readonly page: Page;
  readonly role: Role;
  readonly #site: Site;
  readonly #context: BrowserContext;

  private constructor(page: Page, role: Role, site: Site, context: BrowserContext) {
    this.page = page;
    this.role = role;
    this.#site = site;
    this.#context = context;
  }

  static async signIn(browser: Browser, site: Site, role: Role): Promise<Person> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    // Leaving a page that says it is not saved is never what stops a test.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${site.url}/wp-login.php`);
    // A moment after it is there, the page takes the focus to the name: what is typed before may end up in the wrong field.
    await page.waitForFunction(() => document.activeElement?.id === 'user_login');
    await page.locator('#user_login').fill(role);
    await page.locator('#user_pass').fill('password');
    await Promise.all([page.waitForNavigation(), page.locator('#wp-submit').click()]);
    if (!page.url().includes('/wp-admin/')) throw new Error(`${role} could not sign in.`);
    return new Person(page, role, site, context);
  }

  async signOut(): Promise<void> {
    await this.#context.close();
  }

  async #choose(editor: Editor): Promise<void> {
    await this.#context.setCookie({
      name: 'test-editor',
      value: editor,
      domain: new URL(this.#site.url).hostname,
      path: '/',
    });
  }

  /** Writes a post and publishes it, or hands it in where this role may not publish. */
  async write(editor: Editor, title: string, writing: Writing): Promise<number> {
    await this.#choose(editor);
    await this.page.goto(`${this.#site.url}/wp-admin/post-new.php`);
    return editor === 'block'
      ? this.#writeInBlocks(title, writing)
      : this.#writeClassically(title, writing, editor);
  }

  /** Publishes what a contributor has handed in, as it stands. */
  async publish(editor: Editor, post: number): Promise<void> {
    await this.#choose(editor);
    await this.page.goto(`${this.#site.url}/wp-admin/post.php?post=${post}&action=edit`);
    if (editor === 'block') await this.#publishBlocks();
    else await this.#saveClassically();
  }

  /** The document with the blocks: a frame of its own in newer versions. */
  async #canvas(): Promise<Frame> {
    const shown = '.block-editor-block-list__layout';
    await this.page.waitForFunction(
      (list) =>
        document.querySelector(list) ??
        document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]'),
      {},
      shown,
    );
    const frame = await this.page.$('iframe[name="editor-canvas"]');
    const canvas = (await frame?.contentFrame()) ?? this.page.mainFrame();
    await canvas.waitForSelector(shown);
    return canvas;
  }

  async #writeInBlocks(title: string, {block, content}: Writing): Promise<number> {
    const canvas = await this.#canvas();
    await canvas.locator('.wp-block-post-title').click();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press('Enter');
    if (block === 'own') {
      await this.#insertOwn(content.split(' '));
    } else if (block === 'none') {
      await this.#paste(content);
    } else {
      await this.#chooseBlock(block === 'html' ? 'Custom HTML' : 'Shortcode');
      const field = await canvas.waitForSelector(
        '[data-type="core/html"] textarea, [data-type="core/shortcode"] textarea',
      );
      await field?.focus();
      // As a paste does: all at once, into the field that has the focus.
      await this.page.keyboard.sendCharacter(content);
    }
    return this.#publishBlocks();
  }

  /** By typing its name after a stroke, and picking it from the list once it stands there. */
  async #chooseBlock(title: string): Promise<void> {
    await this.page.keyboard.type(`/${title.toLowerCase()}`);
    await this.page.locator(`::-p-xpath(//*[@role="option" and contains(., "${title}")])`).click();
  }

  /** With the keys that paste, from the clipboard, where the caret stands. */
  async #paste(content: string): Promise<void> {
    const {origin} = new URL(this.#site.url);
    for (const name of ['clipboard-read', 'clipboard-write'])
      await this.#context.setPermission(origin, {permission: {name}, state: 'granted'});
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), content);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('v', {commands: ['Paste']});
    await this.page.keyboard.up('Control');
    // Whatever the editor makes of it, it stands there then.
    await (
      await this.#canvas()
    ).waitForFunction(() =>
      document.querySelector('[data-type^="ketamine-widgets/"], [data-type="core/shortcode"]'),
    );
  }

  /** The plugin's blocks: the first as a person finds it, by typing, the others after it. */
  async #insertOwn([first = '', ...others]: readonly string[]): Promise<void> {
    const canvas = await this.#canvas();
    await this.#chooseBlock(TITLES[first] ?? '');
    await canvas.waitForSelector(`[data-type="ketamine-widgets/${first}"]`);
    await this.page.evaluate((names) => {
      const {blocks, data} = window.wp;
      data
        .dispatch('core/block-editor')
        .insertBlocks(names.map((name) => blocks.createBlock(`ketamine-widgets/${name}`)));
    }, others);
    for (const name of others)
      await canvas.waitForSelector(`[data-type="ketamine-widgets/${name}"]`);
  }

  async #publishBlocks(): Promise<number> {
    await this.page
      .locator('.editor-post-publish-panel__toggle:not([aria-disabled="true"])')
      .click();
    await this.page
      .locator('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])')
      .click();
    await this.page.waitForFunction(() => {
      const editor = window.wp.data.select('core/editor');
      return !editor.isSavingPost() && !editor.isEditedPostDirty() && !editor.isEditedPostNew();
    });
    return this.page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
  }

  async #writeClassically(title: string, {content}: Writing, editor: Editor): Promise<number> {
    const {page} = this;
    await page.locator('#title').fill(title);
    await page.waitForSelector('.wp-editor-wrap');
    await page.locator('#content-html').click();
    await page.locator('#content').click();
    await page.keyboard.sendCharacter(content);
    if (editor === 'visual') {
      await page.locator('#content-tmce').click();
      await page.waitForSelector('.wp-editor-wrap.tmce-active #content_ifr');
    }
    // The title has started to save itself. Until that is done, a click on the button does nothing.
    await page.waitForFunction(() =>
      /saved at/.test(document.querySelector('.autosave-message')?.textContent ?? ''),
    );
    return this.#saveClassically();
  }

  async #saveClassically(): Promise<number> {
    const {page} = this;
    await page.locator('#publish:not(.disabled)').click();
    // The page that comes after saving says so; the one before has no such message.
    await page.waitForSelector('#message');
    return Number(new URL(page.url()).searchParams.get('post'));
  }
}

declare global {
  interface Window {
    /** What the tests read of the block editor's own state. */
    readonly wp: {
      readonly blocks: {readonly createBlock: (name: string) => object};
      readonly data: {
        readonly select: (store: 'core/editor') => {
          readonly isSavingPost: () => boolean;
          readonly isEditedPostDirty: () => boolean;
          readonly isEditedPostNew: () => boolean;
          readonly getCurrentPostId: () => number;
        };
        readonly dispatch: (store: 'core/block-editor') => {
          readonly insertBlocks: (blocks: readonly object[]) => void;
        };
      };
    };
  }
}
