/**
 * A page of a frame that can be asked what it shows. A page in a
 * sandbox is closed to the test around it, in every engine alike, and only messages go in and out.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {TestRunnerConfig} from '@web/test-runner';

/* Runs first: the self-check's inside is closed, and stays so to everybody else. */
const PROBE = `
{
  const roots = new Map();
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };
  const all = () => [...document.querySelectorAll('*')].flatMap((each) => roots.get(each) ?? []);
  const find = (selector) => all().flatMap((root) => [...root.querySelectorAll(selector)]);
  const button = (name) =>
    find('button').find(
      ({textContent, offsetParent}) => offsetParent && textContent.trim() === name,
    );
  const DOES = {
    text: () => all().map((root) => root.textContent).join(' '),
    rest: () => innerHeight - Math.ceil(document.body.getBoundingClientRect().height),
    accent: () => getComputedStyle(document.documentElement).getPropertyValue('--ketamine-accent'),
    press: (name) => button(name)?.click() ?? null,
    select: (selector) => {
      const range = document.createRange();
      range.selectNodeContents(find(selector)[0]);
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      const {userSelect, webkitUserSelect} = getComputedStyle(range.commonAncestorContainer);
      return [range.toString(), userSelect ?? webkitUserSelect];
    },
  };
  addEventListener('message', ({data, source}) => {
    if (data?.type !== 'probe') return;
    source.postMessage({type: 'probed', turn: data.turn, value: DOES[data.does](data.what) ?? null}, '*');
  });
}
`;
const HASH = createHash('sha256').update(PROBE).digest('base64');

const FRAME = /^\/dist\/cdn\/frame\/([\w-]+)\.html$/;

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Before all else of the server: it would put a script of its own into the page, against the page's policy. */
export const probe: Middleware = (context, next) => {
  const [, name] = FRAME.exec(context.path) ?? [];
  const file = name && fileURLToPath(new URL(`../dist/cdn/frame/${name}.html`, import.meta.url));
  if (!file || !existsSync(file)) return next();
  context.type = 'html';
  // The page's own policy, with this one script let in besides its own.
  context.body = readFileSync(file, 'utf8')
    .replace("script-src '", `script-src 'sha256-${HASH}' '`)
    .replace('</head>', `<script>${PROBE}</script></head>`);
  return undefined;
};
