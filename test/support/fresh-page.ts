import {fixture, html} from '@open-wc/testing';

/* Before anything else: what goes wrong, and which tags are taken. */
const PRELUDE = `
  problems = [];
  taken = [];
  addEventListener('error', ({message}) => problems.push(message));
  addEventListener('unhandledrejection', ({reason}) => problems.push(String(reason)));
  const {define} = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (tag, ...rest) {
    taken.push(tag);
    return define.call(this, tag, ...rest);
  };
  load = (path) => import(new URL(path, parent.document.baseURI).href);
`;

interface Page extends Window {
  /** What went wrong in the page and was not caught. */
  readonly problems: readonly string[];
  /** The tags that were registered, or that someone tried to. */
  readonly taken: readonly string[];
  /** Imports a module, by its path in this repository. */
  readonly load: (path: string) => Promise<unknown>;
}

/** A page of its own, where nothing of ours is registered yet. It goes with the test. */
export async function freshPage(body = ''): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = 'A fresh page';
  // Set before it is in the page: Firefox would load an empty page first, and say so.
  frame.srcdoc = `<!doctype html><html lang="en"><script>${PRELUDE}</script><body>${body}</body></html>`;
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, {once: true});
  });
  await fixture(html`<div>${frame}</div>`);
  await loaded;
  return frame.contentWindow as Page;
}
