/** docs/performance.md, from what a run came to. Every figure in it is measured; none is typed. */
import {WIDGETS} from './markup.ts';
import {HELD, type Figures} from './measures.ts';
import {CATEGORIES} from './lighthouse.ts';
import type {Result, Results} from './results.ts';
import {COUNTS, LIMIT} from './scale.ts';
import {DESKTOP, PHONE, SLOW} from './visit.ts';

const NONE = '–';

const number = (value: number | undefined, digits = 0): string =>
  value === undefined || Number.isNaN(value)
    ? NONE
    : value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

const KB = 1024;

/** When the last widget's words were there; never, where one has none. */
const lastWords = ({widgets, figures}: Result): number | undefined => {
  const times = widgets.map((widget) => figures[`words ${widget}`] ?? NaN);
  return times.length ? Math.max(...times) : undefined;
};

export interface Figure {
  readonly head: string;
  readonly of: (result: Result, empty: Result) => number | undefined;
  readonly digits?: number;
}

const plain = (head: string, name: string, digits = 0): Figure => ({
  head,
  digits,
  of: ({figures}) => figures[name],
});
const over = (head: string, name: string, unit = 1, digits = 0): Figure => ({
  head,
  digits,
  of: ({figures}, empty) => ((figures[name] ?? NaN) - (empty.figures[name] ?? NaN)) / unit,
});

export const BYTES = over('KB over the host page', 'bytes', KB, 1);
export const CALLS = plain('function calls', 'calls');
export const WORK = over('main thread, ms over the host page', 'work');
export const ALL_WORDS: Figure = {head: 'all words, ms', of: lastWords};
const TAP = plain('each tap, ms', 'tap', 1);

const SENT: readonly Figure[] = [
  plain('requests', 'requests'),
  BYTES,
  over('HTML', 'html', KB, 1),
  over('CSS', 'css', KB, 1),
  over('JS', 'js', KB, 1),
  over('JS unpacked', 'jsRaw', KB, 1),
  plain('readable without script', 'readable'),
];
const DONE: readonly Figure[] = [
  CALLS,
  WORK,
  over('heap, KB over the host page', 'heap', KB),
  plain('DOM nodes', 'nodes'),
  plain('listeners', 'listeners'),
];
const SEEN: readonly Figure[] = [
  plain('the host’s heading', 'host'),
  ...WIDGETS.map((widget) => plain(widget, `words ${widget}`)),
  {...ALL_WORDS, head: 'all words'},
  plain('blocked', 'blocked'),
];
const MOVED: readonly Figure[] = [
  plain('shift, phone', 'shift phone', 3),
  plain('host’s text, phone, px', 'pixels phone'),
  plain('shift, desktop', 'shift desktop', 3),
  plain('host’s text, desktop, px', 'pixels desktop'),
];
const TAPPED: readonly Figure[] = [TAP, plain('the slowest, ms', 'slowest tap', 1)];

/** Where less is better, and where ours are held against everyone. */
const COMPARED: readonly Figure[] = [BYTES, ...DONE, ALL_WORDS, ...MOVED, TAP];

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${heads.join(' | ')} |`,
    `| ${heads.map((_, column) => (column ? '---:' : '---')).join(' | ')} |`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');

const bold = ({title, ours}: Result): string => (ours ? `**${title}**` : title);

export const named = ({contenders}: Results, name: string): Result => {
  const found = contenders.find((each) => each.name === name);
  if (!found) throw new RangeError(`${name} did not take part.`);
  return found;
};

function figures(
  results: Results,
  columns: readonly Figure[],
  shown: readonly Result[] = results.contenders,
): string {
  const empty = named(results, 'empty');
  return table(
    ['', ...columns.map(({head}) => head)],
    shown.map((result) => [
      bold(result),
      ...columns.map(({of, digits}) => number(of(result, empty), digits)),
    ]),
  );
}

/** One of ours against somebody, and the most that we allow ourselves. */
interface Ratio {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  readonly of: (result: Result) => number | undefined;
  readonly most: number;
}

const RATIOS: readonly Ratio[] = [
  {
    what: 'all words, prerendered : hand-written HTML, lean',
    ours: 'prerendered',
    theirs: 'hand-written',
    of: lastWords,
    most: 1.05,
  },
  {
    what: 'all words, prerendered : hand-written HTML with the same DOM',
    ours: 'prerendered',
    theirs: 'same-in-page',
    of: lastWords,
    most: 1.05,
  },
  {
    what: 'the host’s own heading, prerendered : empty page',
    ours: 'prerendered',
    theirs: 'empty',
    of: ({figures: {host}}) => host,
    most: 1.03,
  },
  {
    what: 'all words, script : raw elements with the same DOM',
    ours: 'script',
    theirs: 'same',
    of: lastWords,
    most: 1.25,
  },
  {
    what: 'all words, script : raw elements, lean',
    ours: 'script',
    theirs: 'raw',
    of: lastWords,
    most: 1.25,
  },
  {
    what: 'work for each of 1,000 screeners, script : raw elements with the same DOM',
    ours: 'script',
    theirs: 'same',
    of: ({figures: {'each 1000': each}}) => each,
    most: 1.6,
  },
  {
    what: 'work for each of 1,000 screeners, script : raw elements, lean',
    ours: 'script',
    theirs: 'raw',
    of: ({figures: {'each 1000': each}}) => each,
    most: 1.6,
  },
  {
    what: 'heap for each of 1,000 screeners, script : raw elements with the same DOM',
    ours: 'script',
    theirs: 'same',
    of: ({figures: {'heap 1000': held}}) => held,
    most: 1.6,
  },
  {
    what: 'heap for each of 1,000 screeners, script : raw elements, lean',
    ours: 'script',
    theirs: 'raw',
    of: ({figures: {'heap 1000': held}}) => held,
    most: 1.6,
  },
];

const ratios = (results: Results): string =>
  table(
    ['', 'measured', 'at most', ''],
    RATIOS.map(({what, ours, theirs, of, most}) => {
      const ratio = (of(named(results, ours)) ?? NaN) / (of(named(results, theirs)) ?? NaN);
      const verdict = Number.isNaN(ratio) ? NONE : ratio <= most ? 'kept' : '**not kept**';
      return [what, number(ratio, 2), number(most, 2), verdict];
    }),
  );

/** Every figure in which a kit or a library is ahead of one of ours: who, and by how much. */
function behind(results: Results): string {
  const empty = named(results, 'empty');
  const everything = results.contenders.filter(({widgets}) => widgets.length === WIDGETS.length);
  const limits = ['hand-written', 'same-in-page', 'raw', 'same'];
  const others = everything.filter(
    ({ours, name}) => !ours && !limits.includes(name) && !name.startsWith('before-'),
  );
  const said = (those: readonly Result[], {of, digits}: Figure): string =>
    those.map((each) => `${each.title} ${number(of(each, empty), digits)}`).join(', ');
  const lines = COMPARED.flatMap((figure) => {
    const mine = everything.filter(({ours}) => ours);
    const value = (result: Result): number => figure.of(result, empty) ?? NaN;
    const most = Math.max(...mine.map(value));
    const ahead = others.filter((each) => value(each) < most);
    return ahead.length
      ? [`- **${figure.head}**: ${said(ahead, figure)}; ${said(mine, figure)}`]
      : [];
  });
  return lines.length
    ? lines.join('\n')
    : 'Nowhere: each of ours is ahead of each of them in each figure.';
}

function many(results: Results): string {
  const took = results.contenders.filter(({figures: all}) => 'each 1' in all);
  const of = (name: string, unit: number, digits: number): string =>
    table(
      ['', ...COUNTS.map((count) => number(count))],
      took.map((result) => [
        bold(result),
        ...COUNTS.map((count) => cell(result.figures, `${name} ${count}`, unit, digits)),
      ]),
    );
  return `Milliseconds of work for each:

${of('each', 1, 2)}

KB of heap for each. What the browser happens to clear away meanwhile counts as well, and of one that can be more than it takes:

${of('heap', KB, 1)}

Bytes kept of each after all have gone. What a page keeps once, whatever the number, is most of what one keeps:

${of('kept', 1, 0)}`;
}

const cell = (all: Figures, name: string, unit: number, digits: number): string => {
  const value = all[name];
  return value === undefined ? 'cut off' : number(value / unit, digits);
};

const HEADS: Readonly<Record<(typeof CATEGORIES)[number], string>> = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
};

const lighthouse = ({lighthouse: pages}: Results): string =>
  table(
    ['', ...CATEGORIES.map((category) => HEADS[category]), 'what keeps it from 100'],
    Object.entries(pages).map(([page, {scores, because}]) => [
      page,
      ...CATEGORIES.map((category) => number(scores[category])),
      because.map((each) => each.replace(/\.$/, '')).join('; '),
    ]),
  );

export const report = (results: Results): string => `# Performance

![Bytes, work, time to the words and function calls, side by side](performance.svg)

\`npm run release:bench\` writes this page and its picture. It builds the same work with each kit as a competent developer would, and
measures all of them side by side, in turns, in one Chromium: a screener of ten questions, an explainer of
${number(results.explainerWords)} words, a call to action with a QR code, and a payment disclaimer. The others get their words from our
content, in English alone. They ask all questions of everybody and have one look; ours are the whole product, with
crisis help, outcomes, contrast that holds whatever colour a practice sets, and, where it is one file, Spanish.
What others can leave for later, they were let: questions wait in templates until somebody comes to them, and codes are drawn by hand
where a kit has none. Hand-written HTML and raw elements are there twice, lean and with our DOM: these show what ours show first,
node for node and with the same styles, and do nothing: what of our cost is what we show, and what is how we do it.

Last run: ${results.date}, Chromium ${results.chromium}, ${results.cores} cores, ${results.rounds === 1 ? 'one round' : `${results.rounds} rounds, ${results.visits} for what is painted when, of which the middle one counts`}. Times are those of
a machine that others use as well: read them as ratios inside a column. Work is what the main thread itself
has worked, by its own clock, because wall-clock time changes with whatever else the machine does. Bytes are brotli at level 11; a KB is 1,024.
${results.before ? `“Before” are ours as they were in \`${results.before}\`, in the words they had.\n` : ''}
## What we hold ourselves to

${ratios(results)}

## Where somebody is ahead of us

Kits and libraries, on the same page. Both hand-written pages and both kinds of raw elements are limits, and have the tables below.

${behind(results)}

## What is sent

${figures(results, SENT)}

## What it costs the page

Until everything has come to rest, with nothing slowed down. Function calls are counted by the browser; Web Awesome and
Shoelace have a QR code of their own, which they draw as the page comes.

${figures(results, DONE)}

## When the words are there

Milliseconds on a slow phone: ${number((SLOW.download * 8) / 1e6, 1)} Mbps, ${SLOW.latency} ms there and back, a processor ${SLOW.slowdown} times slower, ${PHONE.width} px. Words that
stand in the page count from when they are painted, though a kit may not have come to give them their look. “Blocked” is what long tasks took beyond 50 ms.
\`auto.js\` leaves what is far below alone until somebody comes near, and has no figure for it.

${figures(results, SEEN)}

## What moves

Scripts held back ${HELD} ms, phone ${PHONE.width} px and desktop ${DESKTOP.width} px. The score leaves out what is off the screen, so that the host’s own text
below the widgets is watched as well: how far it moves, up and down. Ours that are not prerendered keep the room that
[prerender.md](prerender.md) gives for such pages; no kit has such lines.

${figures(results, MOVED)}

## Each tap

Milliseconds of work on the same slow phone, through all ten questions to the result, painting included.

${figures(
  results,
  TAPPED,
  results.contenders.filter(({figures: all}) => 'tap' in all),
)}

## Thousands

Screeners on one page, all at once. What would have worked longer than ${number(LIMIT / 1000)} s by its growth so far was cut off.

${many(results)}

## Lighthouse

Lighthouse’s own phone, ${results.rounds === 1 ? 'one visit' : `the middle of ${results.rounds} visits`} to each page.

${lighthouse(results)}

Pages for frames keep search engines away, with \`noindex\` and a policy under which nothing is fetched, \`robots.txt\` included: the
practice’s page is the one to be found. That is the price of their SEO.
`;
