import {fixture, html} from '@open-wc/testing';
import {tagOf, WIDGETS} from '../../src/embed/attributes.ts';

/** A page that came with its content, before any script of ours. */
export interface PrerenderedPage {
  readonly view: Window & typeof globalThis;
  readonly page: Document;
  /** What the browser refused under the page's policy, and errors that nobody caught. */
  readonly problems: readonly string[];
  /** Loads a built file of ours, as a tag of the page would, and stays until all that stands there has been drawn by it. */
  readonly load: (path?: string) => Promise<void>;
  readonly host: (tag: string) => HTMLElement;
}

interface Options {
  readonly width?: number;
  readonly lang?: string;
  readonly head?: string;
  /** Roots that are closed for the page are open for the test. */
  readonly opened?: boolean;
}

const frames = (view: Window): Promise<void> =>
  new Promise((done) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => setTimeout(done)));
  });

export async function prerenderedPage(
  body: string,
  {width = 400, lang = 'en', head = '', opened = false}: Options = {},
): Promise<PrerenderedPage> {
  const frame = document.createElement('iframe');
  frame.title = 'A page that came with its content';
  frame.style.cssText = `inline-size: ${width}px; block-size: 900px; border: 0`;
  const content = opened
    ? body.replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"')
    : body;
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}
    <style>body {margin: 8px; font: 16px/1.4 sans-serif}</style></head>
    <body>${content}<p id="after">The page goes on.</p></body></html>`;
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, {once: true});
  });
  await fixture(html`<div>${frame}</div>`);
  await loaded;
  const view = frame.contentWindow as Window & typeof globalThis;
  const page = view.document;
  const problems: string[] = [];
  page.addEventListener('securitypolicyviolation', ({violatedDirective}) => {
    problems.push(violatedDirective);
  });
  view.addEventListener('error', ({message}) => problems.push(message));
  const drawn = new Set<Element>();
  const {prototype} = view.Element;
  const attachShadow = Reflect.get(prototype, 'attachShadow');
  prototype.attachShadow = function (init) {
    drawn.add(this);
    return attachShadow.call(this, opened ? {...init, mode: 'open'} : init);
  };
  await frames(view);
  return {
    view,
    page,
    problems,
    async load(path = '/dist/cdn/ketamine-widgets.js') {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = new URL(path, location.href).href;
      const ready = new Promise((done, failed) => {
        script.addEventListener('load', done);
        script.addEventListener('error', () => {
          failed(new Error(`Could not load ${path}`));
        });
      });
      page.head.append(script);
      await ready;
      const widgets = [...page.querySelectorAll<HTMLElement>(WIDGETS.map(tagOf).join())];
      do await frames(view);
      while (!widgets.every((each) => drawn.has(each)));
    },
    host: (tag) => {
      const host = page.querySelector<HTMLElement>(tag);
      if (!host) throw new Error(`There is no <${tag}>`);
      return host;
    },
  };
}

/** Where everything of a widget stands: the box of each element, in the order of the tree. */
export const boxes = (host: HTMLElement): string[] =>
  [
    host,
    ...(host.shadowRoot?.querySelectorAll('section, section *:not(#waiting, slot)') ?? []),
  ].map((each) => {
    const {x, y, width, height} = each.getBoundingClientRect();
    const box = [x, y, width, height].map((side) => side.toFixed(2)).join(' ');
    return `${each.localName} ${box}`;
  });
