/** What `npm run release:fault-injection` weakens, and which test has to notice: at least one thing for each class of tests. */
export interface Weakening {
  /** By which it can be run alone. */
  readonly name: string;
  /** In plain words, for the table. */
  readonly what: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly find: string;
  readonly replace: string;
  readonly test: string;
  /** What the test reads of what is built. */
  readonly build?: 'cdn' | 'all';
}

const SCREENER = 'src/elements/screener/ketamine-screener.ts';
const PRIVACY = 'test/elements/privacy.spec.ts';
const hosts = (group: string): string => `test/hosts/${group}.spec.ts`;

export const WEAKENINGS: readonly Weakening[] = [
  // Privacy.
  {
    name: 'open-root',
    what: 'The screener’s root is open to the page',
    file: SCREENER,
    find: "shadowRootOptions: ShadowRootInit = {mode: 'closed'};",
    replace: "shadowRootOptions: ShadowRootInit = {mode: 'open'};",
    test: 'test/elements/screener.spec.ts',
  },
  {
    name: 'telling-event',
    what: 'The event of a step carries the answers',
    file: SCREENER,
    find: 'this.dispatchEvent(new ScreenerStepEvent(screenNumber(this.#session), this.id));',
    replace: `this.dispatchEvent(
        Object.assign(new ScreenerStepEvent(screenNumber(this.#session), this.id), {
          answers: this.#session.answers,
        }),
      );`,
    test: PRIVACY,
  },
  {
    name: 'answer-in-attribute',
    what: 'The question that a person is at stands in an attribute of the widget',
    file: SCREENER,
    find: 'this.#movedAt = event.timeStamp;',
    replace:
      "this.#movedAt = event.timeStamp;\n      this.setAttribute('data-at', this.#session.at);",
    test: PRIVACY,
  },
  {
    name: 'stored-answers',
    what: 'The answers are kept in the storage of the page, to go on later',
    file: SCREENER,
    find: 'this.#session = move(before);',
    replace:
      "this.#session = move(before);\n    localStorage.setItem('answers', JSON.stringify(this.#session.answers));",
    test: PRIVACY,
  },
  {
    name: 'kept-when-left',
    what: 'The answers stay when the page is left',
    file: SCREENER,
    find: "window.addEventListener('pagehide', this.#forget);",
    replace: '',
    test: 'test/back-forward-cache.chromium.test.ts',
    build: 'cdn',
  },
  {
    name: 'kept-paper',
    what: 'Paper and file outlast the result that they were made of',
    file: SCREENER,
    find: 'this.#tidy();\n      this.#hasTaken = false;',
    replace: 'this.#hasTaken = false;',
    test: 'test/elements/take-along.spec.ts',
  },
  {
    name: 'message-of-health',
    what: 'The message of a text may name a condition',
    file: 'src/settings/message.ts',
    find: 'text.length <= LONGEST && !HEALTH.test(telling)',
    replace: 'text.length <= LONGEST',
    test: 'test/settings/message.test.ts',
  },

  // Hostile hosts.
  {
    name: 'names-of-the-page',
    what: 'A file is not wrapped, so that as a classic script its names are the page’s',
    file: 'vite.config.ts',
    find: "formats: [split ? 'es' : 'iife'],",
    replace: "formats: ['es'],",
    test: hosts('loading'),
    build: 'cdn',
  },
  {
    name: 'walks-by-entries',
    what: 'Lists are walked by a method that Prototype.js replaces',
    file: 'src/ui/crisis.ts',
    find: '${helpLines(msg, details).map(',
    replace: '${[...helpLines(msg, details).entries()].map(([, each]) => each).map(',
    test: hosts('scripts'),
    build: 'cdn',
  },
  {
    name: 'needs-internals',
    what: 'A widget does not come up where the browser has no `ElementInternals`',
    file: 'src/base/prerendered-root.ts',
    find: `try {
    return widget.shadowRoot ?? widget.attachInternals().shadowRoot;`,
    replace: `const before = widget.shadowRoot ?? widget.attachInternals().shadowRoot;
  try {
    return before;`,
    test: hosts('scripts'),
    build: 'cdn',
  },
  {
    name: 'no-least-width',
    what: 'A widget has no least width',
    file: 'src/ui/base.styles.ts',
    find: 'min-inline-size: max(min(100%, max(17.5em, 280px)), 180px);',
    replace: '',
    test: hosts('sheets'),
    build: 'cdn',
  },
  {
    name: 'name-of-lit',
    what: 'Lit asks for a Trusted Types policy by its own name alone',
    file: 'src/base/page-natives.ts',
    find: '[POLICY_NAME, litName]',
    replace: '[litName]',
    test: hosts('policies'),
    build: 'cdn',
  },
  {
    name: 'moved-is-gone',
    what: 'A widget that the page moves counts as removed',
    file: SCREENER,
    find: 'if (!this.isConnected) this.#forget();',
    replace: 'this.#forget();',
    test: hosts('life'),
    build: 'cdn',
  },
  {
    name: 'looks-into-storage',
    what: 'The screener looks into the page’s storage, which a sandbox denies',
    file: SCREENER,
    find: "renderRootOf(this)?.addEventListener('click', this.#guard, true);",
    replace:
      "renderRootOf(this)?.addEventListener('click', this.#guard, true);\n    void localStorage.length;",
    test: hosts('frames'),
    build: 'cdn',
  },
  {
    name: 'refused-policy',
    what: 'A Trusted Types policy that a page refuses ends the file',
    file: 'src/base/page-natives.ts',
    find: '} catch {\n            // Not on the list, or taken.\n          }',
    replace: '} finally {\n            // Not on the list, or taken.\n          }',
    test: 'test/can-draw.spec.ts',
    build: 'cdn',
  },
  {
    name: 'throws-at-second',
    what: 'A tag is registered without a look at who has it already',
    file: 'src/elements/define.ts',
    find: 'if (!first) {',
    replace: 'if (first !== element) {',
    test: 'test/elements/lifecycle.spec.ts',
  },
  {
    name: 'shared-by-copy',
    what: 'Two copies on a page do not know each other’s practice',
    file: 'src/base/practice-context.ts',
    find: "Symbol.for('ketamine-widgets/practice@1')",
    replace: "Symbol('ketamine-widgets/practice@1')",
    test: 'test/two-versions.spec.ts',
    build: 'cdn',
  },
  {
    name: 'fetched-from-afar',
    what: '`auto.js` fetches widgets that nobody is near',
    file: 'src/bundles/auto.ts',
    find: 'if (isIntersecting) void reached(target);',
    replace: 'if (isIntersecting || target) void reached(target);',
    test: 'test/auto.spec.ts',
    build: 'cdn',
  },
  {
    name: 'no-help-without-script',
    what: 'A page’s own words for the screener lose the number to call in a crisis',
    file: 'site/partner.html',
    find: '<a href="tel:988">988</a> or <a href="sms:988">text 988</a>',
    replace: '<a href="sms:988">text 988</a>',
    test: 'test/no-script.spec.ts',
  },

  // What a page's styles may do.
  {
    name: 'inherits',
    what: 'Inherited properties of the page reach into a widget',
    file: 'src/ui/base.styles.ts',
    find: 'all: initial;',
    replace: '',
    test: 'test/pixels.spec.ts',
  },
  {
    name: 'less-contrast',
    what: 'The contrast guard holds colours to 3:1 only',
    file: 'src/ui/contrast.styles.ts',
    find: '--ketamine-widgets-ratio: 4.7;',
    replace: '--ketamine-widgets-ratio: 3;',
    test: 'test/ui/contrast.spec.ts',
  },
  {
    name: 'help-in-their-accent',
    what: 'Crisis help takes the practice’s accent',
    file: 'src/ui/crisis.styles.ts',
    find: '--ketamine-widgets-danger: light-dark(#98201a, #ffb9ae);',
    replace: '',
    test: 'test/ui/contrast.spec.ts',
  },

  // What a page may set.
  {
    name: 'joined-numbers',
    what: 'Two crisis lines side by side are joined to one',
    file: 'src/settings/phone.ts',
    find: '|| isTwo(typed)',
    replace: '',
    test: 'test/settings/phone-numbers.test.ts',
  },
  {
    name: 'promising-words',
    what: 'A practice’s own wording may promise and diagnose',
    file: 'src/settings/wording.ts',
    find: 'const [, found] = NEVER.exec(text) ?? [];',
    replace: "const [, found] = NEVER.exec('') ?? [];",
    test: 'test/elements/own-words.spec.ts',
  },
  {
    name: 'number-as-written',
    what: 'The number of a link between the tags is taken as it is written there',
    file: 'src/settings/number-of-links.ts',
    find: 'const {known, problems: wrong} = readSetting(LINK, href);',
    replace:
      'const {known, problems: wrong} = {known: {dial: href, text: href}, problems: [] as Problem[]};',
    test: 'test/settings/number-of-links.test.ts',
  },
  {
    name: 'any-address',
    what: 'What a number dials is what was typed, so that an address can say anything',
    file: 'src/settings/phone.ts',
    find: 'return isRight ? {dial: `+${dial}`, text: typed} : NOT_GLOBAL;',
    replace: 'return {dial: number, text: typed};',
    test: 'test/settings/phone-numbers.test.ts',
  },
  {
    name: 'throws-at-wording',
    what: 'Wording that cannot be read throws into the page',
    file: 'src/settings/wording.ts',
    find: `} catch {
    return {problems: [WHOLE]};
  }`,
    replace: `} catch (error) {
    throw error;
  }`,
    test: 'test/fuzz/elements.spec.ts',
  },
  {
    name: 'prerendered-markup',
    what: 'Prerendered texts are not escaped',
    file: 'src/prerender/to-html.ts',
    find: ".replace(MARKS, '')",
    replace: ".replace(MARKS, '').replaceAll('&lt;', '<')",
    test: 'test/prerender/prerender.test.ts',
  },
  {
    name: 'sends-cookies',
    what: 'A profile is asked for with the reader’s cookies',
    file: 'src/elements/practice/profile.ts',
    find: "credentials: 'omit',",
    replace: "credentials: 'include',",
    test: 'test/elements/profile.spec.ts',
  },
  {
    name: 'hears-anyone',
    what: 'Whoever sends a message may set the height of a frame',
    file: 'src/bundles/frame-host.ts',
    find: 'const frame = frames().find(({contentWindow}) => contentWindow === source);',
    replace: 'const frame = source ? frames().at(-1) : undefined;',
    test: 'test/frames.spec.ts',
    build: 'cdn',
  },
  {
    name: 'height-of-nothing',
    what: 'A frame that is not laid out tells its height',
    file: 'src/bundles/frame.ts',
    find: 'if (height === 0) return;',
    replace: '',
    test: 'test/frames.spec.ts',
    build: 'cdn',
  },

  // Coming, going and speed.
  {
    name: 'keeps-listening',
    what: 'A screener that is gone still listens to the page',
    file: SCREENER,
    find: "window.removeEventListener('pagehide', this.#forget);",
    replace: '',
    test: 'test/elements/lifecycle.spec.ts',
  },
  {
    name: 'keeps-widgets',
    what: 'Whoever follows the page’s language keeps widgets that are gone',
    file: 'src/base/observe-attributes.ts',
    find: 'callbacks.delete(callback);',
    replace: '',
    test: 'test/leaks.chromium.test.ts',
    build: 'cdn',
  },
  {
    name: 'loses-focus',
    what: 'A reader in a prerendered widget loses the focus when the script comes',
    file: 'src/base/prerendered-root.ts',
    find: 'now.focus({preventScroll: true});',
    replace: 'now.blur();',
    test: 'test/prerender/take-over.spec.ts',
    build: 'cdn',
  },
  {
    name: 'all-at-once',
    what: 'All that was prerendered is drawn anew at once',
    file: 'src/base/takeover-queue.ts',
    find: 'last = last.then(',
    replace: 'last = Promise.resolve().then(',
    test: 'test/prerender/take-over.spec.ts',
    build: 'cdn',
  },
  {
    name: 'measures-at-first',
    what: 'A widget measures itself when it comes',
    file: 'src/base/widget-element.ts',
    find: 'super.connectedCallback();',
    replace: 'super.connectedCallback();\n    this.getBoundingClientRect();',
    test: 'test/speed/first-view.chromium.test.ts',
    build: 'cdn',
  },
  {
    name: 'measures-at-a-step',
    what: 'Each step has the page laid out twice',
    file: 'src/base/widget-element.ts',
    find: 'if (this.#view) render(this.#view(), root, {host: this});',
    replace: `render(null, root, {host: this});
    this.getBoundingClientRect();
    if (this.#view) render(this.#view(), root, {host: this});`,
    test: 'test/speed/steps.chromium.test.ts',
    build: 'cdn',
  },

  // What decides, what is said, what is shown to designers, and what is published.
  {
    name: 'texting-after-crisis',
    what: 'Texting the clinic is offered after a crisis',
    file: 'src/engine/policy.ts',
    find: "action: 'none',      because: 'crisis',              when: {safety: 'yes'}}",
    replace: "action: 'primary',   because: 'crisis',              when: {safety: 'yes'}}",
    test: 'test/engine/mutants.test.ts',
  },
  {
    name: 'harder-than-said',
    what: 'A sentence says for sure what the clinic has softened',
    file: 'src/content/payment/en.ts',
    find: 'It may take several treatments',
    replace: 'It takes several treatments',
    test: 'test/content/checks.test.ts',
  },
  {
    name: 'silent-stories',
    what: 'Storybook no longer shows what a page can hear',
    file: '.storybook/preview.ts',
    find: 'log(carried(event));',
    replace: 'void [log, carried, event];',
    test: 'test/storybook/controls.chromium.test.ts',
  },
  {
    name: 'loose-version',
    what: 'A package that ships may come in a newer version',
    file: 'package.json',
    find: '"parse5": "8.1.1"',
    replace: '"parse5": "^8.1.1"',
    test: 'test/publish/supply-chain.test.ts',
  },
  {
    name: 'time-in-files',
    what: 'The time of the build stands in each file',
    file: 'vite.config.ts',
    find: "postBanner: '//# allFunctionsCalledOnLoad',",
    replace: 'postBanner: `//# allFunctionsCalledOnLoad ${Date.now()}`,',
    test: 'test/publish/reproducible.built.test.ts',
    build: 'all',
  },
];
