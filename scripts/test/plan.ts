/** Which browser test runs in which engines: one table. Which Node test needs what, its name says. */
import {globSync} from 'node:fs';
import {ENGINES, ROOT, type Engine} from '../setup.mjs';

/** C: Chromium, F: Firefox, W: WebKit. */
type Where = `${'C' | ''}${'F' | ''}${'W' | ''}`;

/** What is not in it runs in all three engines, always. */
// prettier-ignore
const TABLE: Readonly<Record<string, readonly [always: Where, release: Where]>> = {
  //                               npm test  test:release
  // Chromium alone takes pictures that can be compared, prints to a file, and emulates a reader's settings.
  'test/pictures.spec.ts':         ['C',     'C'],
  'test/pixels.spec.ts':           ['C',     'C'],
  'test/print.spec.ts':            ['C',     'C'],
  'test/reader-settings.spec.ts':  ['C',     'C'],
  // The same tree and the same rules; that each story plays and fits, test/layout.spec.ts finds in each engine.
  'test/stories.spec.ts':          ['C',     'C'],
  'test/site/builder-axe.spec.ts': ['C',     'CFW'],
  // What it writes and says is the same in each engine: see test/site/builder-keys.spec.ts for the rest.
  'test/site/builder.spec.ts':     ['C',     'CFW'],
  // The same HTML and the same DOM. How a page is taken over, test/prerender/take-over.spec.ts sees in each.
  'test/prerender/same-as-live.spec.ts': ['C', 'CFW'],
  // Which words are met, and what they say, no engine changes.
  'test/elements/words.spec.ts':   ['C',     'CFW'],
  // Which detail counts, what is made of made-up input, and what the paper says: no engine has a say in it.
  'test/elements/own-words.spec.ts': ['C',   'CFW'],
  'test/elements/practice.spec.ts':  ['C',   'CFW'],
  'test/elements/take-along.spec.ts': ['CW', 'CFW'],
  'test/fuzz/elements.spec.ts':    ['C',     'CFW'],
  'test/fuzz/fragments.spec.ts':   ['C',     'CFW'],
  // It reads a clock. What is behind it is tested in Node, by test/fuzz/model.test.ts.
  'test/fuzz/pauses.spec.ts':      ['',      'CFW'],
};

const LETTERS: Readonly<Record<Engine, string>> = {chromium: 'C', firefox: 'F', webkit: 'W'};

const found: readonly string[] = globSync('test/**/*.spec.ts', {cwd: ROOT}).sort();
const gone = Object.keys(TABLE).filter((file) => !found.includes(file));
if (gone.length)
  throw new Error(`scripts/test/plan.ts names what is not there: ${gone.join(', ')}.`);

/** The engines that a file runs in. */
export function enginesOf(file: string, isRelease: boolean): readonly Engine[] {
  const row = TABLE[file];
  return row
    ? ENGINES.filter((engine) => row[isRelease ? 1 : 0].includes(LETTERS[engine]))
    : ENGINES;
}

export const BROWSER_TESTS = found;
export const NODE_TESTS: readonly string[] = globSync('test/**/*.test.ts', {cwd: ROOT}).sort();
