/* What other scripts do to a page. */
import {en as common} from '../../src/content/common/en.ts';
import {qr} from '../../src/ui/qr.ts';
import {
  CLINIC_SMS,
  differs,
  inline,
  markup,
  widgets,
  type Ask,
  type Host,
  type Places,
  type View,
} from './host.ts';
import {until} from './until.ts';

const library =
  (...names: readonly string[]) =>
  (places: Places, more = ''): string =>
    names.map((name) => `<script src="${places.libraries}/${name}"></script>`).join('') + more;

/** The QR code, whose maker is other people's code, is the right one here too. */
async function drawsItsCode(ask: Ask): Promise<void> {
  await ask(
    'pressIn',
    'ketamine-schedule-button',
    common.textAction.replace('{number}', CLINIC_SMS),
  );
  const path = await until(() => ask('code'), Boolean);
  if (path !== qr('sms:+19725550123')?.path) throw new Error(`Another code: ${path}`);
}

/** Runs before us. */
const hostile = (fault: string, code: string, rest: Partial<Host> = {}): Host => ({
  fault,
  page: differs({first: inline(code)}),
  ...rest,
});

const gone = (...names: readonly string[]): string =>
  names
    .map(
      (name) => `Object.defineProperty(window, '${name}', {value: undefined, configurable: true});`,
    )
    .join('');

const font = (page: Document): Element =>
  page.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** Wraps every piece of text in the page, as in-page translators do, and says it backwards. */
function translate(view: View): void {
  const wrap = (root: Node): void => {
    const walker = view.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.localName === 'font') continue;
      const outer = font(view.document);
      const inner = font(view.document);
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text.data);
    }
  };
  wrap(view.document.body);
  const screener = view.document.querySelector('ketamine-screener');
  const root = screener && view.watched.root(screener);
  if (root) wrap(root);
}

const hosts: readonly Host[] = [
  {
    fault: 'Prototype.js 1.7.3',
    page: differs((places) => ({first: library('prototype.js')(places)})),
  },
  {
    fault: 'MooTools Core 1.4.5',
    page: differs((places) => ({first: library('mootools.js')(places)})),
  },
  {
    fault: 'MooTools Core and More 1.4',
    page: differs((places) => ({first: library('mootools.js', 'mootools-more.js')(places)})),
  },
  {
    fault: 'MooTools 1.5.2, its language extensions',
    page: differs((places) => ({first: library('mootools-server.js')(places)})),
  },
  {
    fault: 'jQuery and a plugin that writes the page anew once it is ready',
    page: differs((places) => ({
      first: library('jquery.js')(
        places,
        inline(`jQuery(($) => { const main = $('body'); main.children('script').remove();
          main.html(main.html()); main.wrapInner('<div class="content"><div></div></div>'); })`),
      ),
    })),
    before: async ({document}) => {
      await until(() => document.querySelector('.content ketamine-screener'), Boolean);
    },
  },
  {fault: 'zone.js', page: differs((places) => ({first: library('zone.js')(places)}))},
  {
    fault: 'A polyfill of custom elements, forced',
    page: differs((places) => ({
      first: inline('customElements.forcePolyfill = true;') + library('custom-elements.js')(places),
    })),
  },
  hostile(
    'Enumerable additions to built-in prototypes',
    `for (const {prototype} of [Object, Array, String, Function, Number, Event, Node, Map])
       prototype.addedByHost = function () { return 'added'; };
     Object.prototype.get = undefined; Array.prototype.last = function () { return this[this.length - 1]; };`,
  ),
  hostile(
    'Array.from, Object.keys of arrays, toJSON and bind replaced',
    `Array.from = (list) => [].slice.call(list || []);
     Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
     String.prototype.toJSON = function () { return '"' + this + '"'; };
     Date.prototype.toJSON = () => 'a date';
     Function.prototype.bind = function (self, list) { const f = this; return (...all) => f.apply(self, list ? [list, ...all] : all); };`,
  ),
  hostile(
    'Frozen intrinsics',
    `for (const each of [Object, Array, String, Function, Number, Boolean, Promise, Map, Set, WeakMap, RegExp, Date, Symbol, Error, JSON, Math, Reflect])
       { Object.freeze(each); if (each.prototype) Object.freeze(each.prototype); }`,
  ),
  hostile('No console', gone('console')),
  hostile(
    'A console that throws',
    `for (const level of ['log', 'info', 'warn', 'error', 'debug'])
       console[level] = () => { throw new Error('no console'); };`,
  ),
  hostile('No Intl', `${gone('Intl')} Date.prototype.toLocaleDateString = undefined;`),
  hostile(
    'Intl that throws',
    `const broken = () => { throw new RangeError('Incorrect locale information provided'); };
     Date.prototype.toLocaleDateString = broken; Date.prototype.toLocaleString = broken;
     Number.prototype.toLocaleString = broken; String.prototype.localeCompare = broken;
     for (const name of Object.getOwnPropertyNames(Intl)) Intl[name] = broken;`,
  ),
  hostile(
    'Storage that throws',
    `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
       Object.defineProperty(window, name, {get() { throw new DOMException('denied', 'SecurityError'); }});
     Object.defineProperty(document, 'cookie', {get() { throw new DOMException('denied', 'SecurityError'); }});`,
  ),
  hostile('No matchMedia', gone('matchMedia')),
  hostile(
    'No ElementInternals',
    `${gone('ElementInternals')} delete HTMLElement.prototype.attachInternals;`,
  ),
  hostile(
    'No constructable style sheets',
    `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;
     window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };`,
  ),
  hostile(
    'No observers of size, sight or performance',
    gone('ResizeObserver', 'IntersectionObserver', 'PerformanceObserver', 'requestIdleCallback'),
  ),
  hostile(
    'No structuredClone, no AbortController, no scheduler',
    gone('structuredClone', 'AbortController', 'scheduler', 'navigation'),
  ),
  hostile('requestAnimationFrame that never fires', 'window.requestAnimationFrame = () => 0;'),
  hostile('Timers that never fire', 'window.setTimeout = () => 0; window.setInterval = () => 0;'),
  hostile(
    'A broken clock',
    `performance.now = () => NaN; Date.now = () => NaN; Math.random = () => 0.5;
     Object.defineProperty(Event.prototype, 'timeStamp', {get: () => 0});`,
  ),
  hostile(
    'queueMicrotask polyfilled with a timer',
    'window.queueMicrotask = (task) => void setTimeout(task, 5);',
  ),
  {
    fault: 'Ids and names that shadow globals of the page',
    page: differs({
      first: '',
      body: `${[
        'litHtmlVersions',
        'litElementVersions',
        'reactiveElementVersions',
        'trustedTypes',
        'customElements',
        'CustomEvent',
        'process',
        'global',
        'define',
        'module',
      ]
        .map((id) => `<i id="${id}"></i>`)
        .join('')}
        <img name="currentScript" src="data:,"><img name="documentElement" src="data:,"><form name="body" id="head"></form>
        ${markup()}`,
    }),
  },
  {
    fault: 'An in-page translator at work',
    page: differs({}),
    midway: translate,
  },
  hostile(
    'An extension that marks every element',
    `new MutationObserver((records) => {
       for (const {addedNodes} of records) for (const node of addedNodes)
         if (node.nodeType === 1 && !node.dataset.marked) node.setAttribute('data-marked', '1');
     }).observe(document, {subtree: true, childList: true});`,
  ),
  hostile(
    'A session recorder that opens every root',
    `const before = Element.prototype.attachShadow;
     Element.prototype.attachShadow = function (init) { return before.call(this, {...init, mode: 'open'}); };`,
  ),
  hostile(
    'An error tracker that wraps listeners and callbacks',
    `const add = EventTarget.prototype.addEventListener;
     EventTarget.prototype.addEventListener = function (type, listener, options) {
       const wrapped = listener && (typeof listener === 'function'
         ? function (...all) { return listener.apply(this, all); }
         : {handleEvent: (event) => listener.handleEvent(event)});
       return add.call(this, type, wrapped, options);
     };
     for (const name of ['setTimeout', 'queueMicrotask']) {
       const original = window[name];
       window[name] = (task, ...rest) => original(() => task(), ...rest);
     }`,
  ),
  hostile(
    'customElements.define wrapped, createElement replaced',
    `const {define} = customElements;
     customElements.define = function (tag, element, options) {
       return define.call(this, tag, class extends element {}, options);
     };
     const create = Document.prototype.createElement;
     Document.prototype.createElement = function (name, options) {
       const made = create.call(this, name, options); made.dataset.made = 'host'; return made;
     };`,
  ),
  hostile(
    'Event, CustomEvent and Promise replaced',
    `const Native = Promise;
     window.Promise = class extends Native {}; 
     window.CustomEvent = function (type, init) { const made = document.createEvent('CustomEvent'); made.initCustomEvent(type, init?.bubbles, init?.cancelable, init?.detail); return made; };`,
  ),
  hostile(
    'Clicks on links taken by a router',
    `document.addEventListener('click', (event) => {
       const link = event.target.closest?.('a'); if (link) { event.preventDefault(); history.pushState({}, '', link.href); }
     });`,
  ),
  {
    fault: 'Call tracking that swaps the number in the page',
    page: differs({
      body: `<ketamine-practice clinic="Hill Clinic">
        ${widgets().replaceAll(/972-555-0142/g, '<a href="tel:972-555-0142">972-555-0142</a>')}
        </ketamine-practice>`,
      last: inline(`addEventListener('load', () => {
        for (const link of document.querySelectorAll('a[href^="tel:"]')) {
          link.href = 'tel:+19725550123'; link.textContent = '972-555-0123';
        }
      })`),
    }),
  },
  hostile(
    'Telephone detection that turns numbers into links',
    `addEventListener('load', () => {
       const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
       const texts = []; while (walker.nextNode()) texts.push(walker.currentNode);
       for (const text of texts) if (/\\d{3}-\\d{4}/.test(text.data) && text.parentNode.localName !== 'script') {
         const link = document.createElement('a'); link.href = 'skype:9725550123'; link.textContent = text.data; text.replaceWith(link);
       }
     });`,
  ),
];

export const scripts: readonly Host[] = hosts.map((host) => ({after: drawsItsCode, ...host}));
