/* All that a page, or a script on it, could notice of what a person does in a widget: one list for each way to notice. */

/** The ways, and what is watched of each: the rows of the table in docs/hardening.md. */
export const CHANNELS = {
  requests:
    'fetch, XMLHttpRequest, beacons, sockets, event streams, workers, service workers, windows, and every resource that the browser times',
  storage:
    'local and session storage, read and written; IndexedDB; caches; the private file system',
  cookies: 'document.cookie, read and written; the cookie store',
  history: 'the address, the history and its length',
  title: 'the title, and the name of the window',
  globals: 'the names on window, marks and measures',
  console: 'every method',
  messages: 'windows, channels, ports and broadcasts',
  events:
    'every kind of event that reaches the page: what it comes from, what its path shows, and what it carries',
  attributes: 'of the widget, and of every other element of the page',
  'light DOM': 'elements and text of the page',
  clipboard: 'written and read, copies and cuts',
} as const;
export type Channel = keyof typeof CHANNELS;
export const CHANNEL_NAMES = Object.keys(CHANNELS) as readonly Channel[];

type Owner = object | undefined;

/** Of an engine that may not have it. */
const prototypeOf = (name: string): Owner => {
  const found: unknown = Reflect.get(globalThis, name);
  return typeof found === 'function' ? (found.prototype as object) : undefined;
};

/** The parts of the page that a snapshot shows, by the way in which they are noticed. */
type Snapshot = Readonly<Partial<Record<Channel, readonly unknown[]>>>;

/** Watches a widget on its page. What it replaces does nothing while it watches. */
export class Watcher {
  readonly #seen: {readonly channel: Channel; readonly what: string}[] = [];
  readonly #undo: (() => void)[] = [];
  readonly #widget: Element;
  readonly #markup: string;
  readonly #before: Snapshot;

  constructor(widget: Element) {
    this.#widget = widget;
    this.#markup = widget.outerHTML;
    this.#before = snapshot();
    this.#calls();
    this.#accessors('cookies', Document.prototype, 'cookie');
    this.#accessors('title', Document.prototype, 'title');
    this.#changes();
    this.#resources();
    this.#events();
  }

  /** Ends watching; what was noticed, by the way in which it was. */
  stop(): ReadonlyMap<Channel, readonly string[]> {
    for (const each of this.#undo.splice(0)) each();
    const after = snapshot();
    const seen = this.#seen.slice();
    for (const channel of CHANNEL_NAMES) {
      const [was, is] = [this.#before[channel], after[channel]].map((all) => JSON.stringify(all));
      if (was !== is) seen.push({channel, what: `was ${String(was)}, is ${String(is)}`});
    }
    if (this.#widget.outerHTML !== this.#markup)
      seen.push({channel: 'attributes', what: this.#widget.outerHTML});
    return new Map(
      CHANNEL_NAMES.map((channel) => [
        channel,
        seen.filter((each) => each.channel === channel).map(({what}) => what),
      ]),
    );
  }

  #note(channel: Channel, what: string): void {
    this.#seen.push({channel, what});
  }

  #calls(): void {
    const {clipboard, serviceWorker, storage} = navigator as Partial<Navigator>;
    const calls: readonly (readonly [Channel, Owner, readonly string[]])[] = [
      ['requests', window, ['fetch', 'open', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker']],
      ['requests', prototypeOf('XMLHttpRequest'), ['open', 'send']],
      ['requests', Navigator.prototype, ['sendBeacon']],
      ['requests', serviceWorker, ['register']],
      ['requests', Document.prototype, ['open', 'write']],
      ['storage', Storage.prototype, ['setItem', 'removeItem', 'getItem', 'clear', 'key']],
      ['storage', prototypeOf('IDBFactory'), ['open', 'deleteDatabase', 'databases']],
      ['storage', prototypeOf('CacheStorage'), ['open', 'match', 'has', 'keys', 'delete']],
      ['storage', storage, ['getDirectory', 'persist']],
      ['cookies', prototypeOf('CookieStore'), ['get', 'getAll', 'set', 'delete']],
      ['history', History.prototype, ['pushState', 'replaceState', 'back', 'forward', 'go']],
      ['globals', Performance.prototype, ['mark', 'measure']],
      ['console', console, Object.keys(console)],
      ['messages', window, ['postMessage']],
      ['messages', prototypeOf('BroadcastChannel'), ['postMessage']],
      ['messages', prototypeOf('MessagePort'), ['postMessage']],
      ['clipboard', clipboard, ['writeText', 'write', 'readText', 'read']],
      ['clipboard', Document.prototype, ['execCommand']],
    ];
    for (const [channel, owner, names] of calls)
      for (const name of names) {
        if (!owner || typeof Reflect.get(owner, name) !== 'function') continue;
        this.#replace(owner, name, {
          writable: true,
          value: () => {
            this.#note(channel, name);
          },
        });
      }
  }

  /** A property that is read and written. */
  #accessors(channel: Channel, owner: object, name: string): void {
    this.#replace(owner, name, {
      get: () => {
        this.#note(channel, `${name} is read`);
        return '';
      },
      set: () => {
        this.#note(channel, `${name} is written`);
      },
    });
  }

  #replace(owner: object, name: string, by: PropertyDescriptor): void {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {...by, configurable: true});
    this.#undo.push(() => {
      if (original) Object.defineProperty(owner, name, original);
      else Reflect.deleteProperty(owner, name);
    });
  }

  #changes(): void {
    const changes = new MutationObserver((records) => {
      for (const {type, target} of records)
        this.#note(
          type === 'attributes' ? 'attributes' : 'light DOM',
          `${type} ${target.nodeName}`,
        );
    });
    changes.observe(document, {
      subtree: true,
      attributes: true,
      childList: true,
      characterData: true,
    });
    this.#undo.push(() => {
      changes.disconnect();
    });
  }

  #resources(): void {
    const requests = new PerformanceObserver((list) => {
      for (const {name} of list.getEntries()) this.#note('requests', name);
    });
    requests.observe({type: 'resource'});
    this.#undo.push(() => {
      requests.disconnect();
    });
  }

  /** Every kind of event that the engine knows of, and the widgets' own. */
  #events(): void {
    const known = [window, document, HTMLElement.prototype].flatMap((owner) => {
      const names: string[] = [];
      for (let at: object | null = owner; at; at = Object.getPrototypeOf(at) as object | null)
        names.push(...Object.getOwnPropertyNames(at));
      return names.filter((name) => name.startsWith('on')).map((name) => name.slice(2));
    });
    const ours = ['screener-step', 'screener-outcome', 'practice-change'];
    const types = new Set([...known, ...ours.map((name) => `ketamine-${name}`), 'context-request']);
    const note = (event: Event): void => {
      this.#event(event);
    };
    for (const type of types) window.addEventListener(type, note, true);
    this.#undo.push(() => {
      for (const type of types) window.removeEventListener(type, note, true);
    });
  }

  #event(event: Event): void {
    const {type, target} = event;
    if (['copy', 'cut'].includes(type)) this.#note('clipboard', type);
    const [first] = event.composedPath();
    // The widget as a whole is all that there is to see of what is in it.
    if (target !== this.#widget && this.#widget.contains(target as Node))
      this.#note('events', `${type} from within`);
    if (first instanceof Node && first.getRootNode() !== document)
      this.#note('events', `${type} shows what is in the root`);
    if (!type.startsWith('ketamine-')) return;
    const carries = Object.keys(event).filter((key) => key !== 'isTrusted');
    if (type !== 'ketamine-screener-step' || carries.sort().join() !== 'step,widget')
      this.#note('events', `${type} with ${carries.join()}`);
  }
}

const snapshot = (): Snapshot => ({
  storage: [Object.entries(localStorage), Object.entries(sessionStorage)],
  cookies: [document.cookie],
  history: [location.href, history.length],
  title: [document.title, window.name],
  globals: Object.getOwnPropertyNames(window).sort(),
});
