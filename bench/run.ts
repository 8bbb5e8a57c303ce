/**
 * `npm run release:bench`: everything side by side in one run, in turns, and what it came to in
 * docs/performance.md and docs/performance.svg. With `--quick` one round; with `--before=FOLDER` ours of another
 * checkout beside them.
 */
import {availableParallelism} from 'node:os';
import {mkdirSync, writeFileSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {findBrowsers} from '../scripts/setup.mjs';
import {commitOf, contendersOf, folder} from './before.ts';
import {published} from './build.ts';
import {contenders, manyPage, type Contender} from './contenders.ts';
import {lighthouse, lighthouseFiles, PAGES, type Scores} from './lighthouse.ts';
import * as measures from './measures.ts';
import type {Figures, Measure, Place} from './measures.ts';
import {medians, type Results} from './results.ts';
import {affordable, COUNTS, manyOf} from './scale.ts';
import {serve} from './serve.ts';
import {explainerWords} from './work.ts';
import {RESULTS, write} from './write.ts';

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 1 : 3;
/** When words are painted differs most from one visit to the next: the middle of three moves by a fifth. */
const VISITS = 3 * ROUNDS;

type Measures = Readonly<Record<string, Measure>>;

/** These come out alike each time. */
const COUNTED: Measures = {
  'function calls': measures.calls,
  'without script': measures.withoutScript,
  'what moves on a phone': measures.movesOnPhone,
  'what moves on a desktop': measures.movesOnDesktop,
};
/** These do not, so that they are taken in turns. */
const TIMED: Measures = {
  'bytes, work and memory': measures.load,
  taps: measures.taps,
};

const PAINTED: Measures = {'words on a slow phone': measures.words};

const msg = (line: string): void => console.log(`[bench] ${line}`);

const filesOf = (all: readonly Contender[]): ReadonlyMap<string, string> =>
  new Map([
    ...all.flatMap((contender) => {
      const {name, page, files} = contender;
      const own: readonly (readonly [string, string])[] = [
        ['page.html', page],
        measures.withOpenRoots(contender),
        ['many.html', manyPage(contender)],
        ...files,
      ];
      return own.map(([file, text]) => [`${name}/${file}`, text] as const);
    }),
    ...lighthouseFiles(),
    ...[...published()].flatMap(
      ([name, text]) =>
        [
          [`cdn/${name}`, text],
          [name, text],
        ] as const,
    ),
  ]);

/** Every contender in turn, again and again. */
async function inTurns(
  place: Place,
  all: readonly Contender[],
  rounds: number,
  taken: Measures,
): Promise<ReadonlyMap<string, readonly Figures[]>> {
  const figures = new Map<string, Figures[]>(all.map(({name}) => [name, []]));
  for (let round = 1; round <= rounds; round += 1)
    for (const [title, measure] of Object.entries(taken)) {
      msg(`${title}, ${round} of ${rounds}`);
      for (const contender of all)
        figures.get(contender.name)?.push(await measure(place, contender));
    }
  return figures;
}

/** More and more screeners, for as long as a contender can afford it. */
async function scale(
  place: Place,
  all: readonly Contender[],
): Promise<ReadonlyMap<string, readonly Figures[]>> {
  const figures = new Map<string, Figures[]>(all.map(({name}) => [name, []]));
  for (const [at, count] of COUNTS.entries()) {
    msg(`${count} at once`);
    for (const contender of all) {
      const taken = figures.get(contender.name) ?? [];
      const each = (back: number): number | undefined =>
        taken[at - back]?.[`each ${COUNTS[at - back]}`];
      if (at > 0 && !affordable(count, each(1), each(2))) continue;
      taken.push(await manyOf(place, contender, count));
    }
  }
  return figures;
}

async function scores(chromium: string, {served}: Place): Promise<Results['lighthouse']> {
  const pages = Object.entries(PAGES);
  const taken = new Map<string, Scores[]>(pages.map(([title]) => [title, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    msg(`Lighthouse, ${round} of ${ROUNDS}`);
    for (const [title, path] of pages)
      taken.get(title)?.push(await lighthouse(chromium, served, path));
  }
  return Object.fromEntries(
    [...taken].map(([title, all]) => [
      title,
      {
        scores: medians(all.map((each) => each.scores)),
        because: [...new Set(all.flatMap(({because}) => because))],
      },
    ]),
  );
}

const {chromium} = findBrowsers();
if (!chromium) throw new Error('Chromium is missing. `npm test` says what to install.');
msg('building the contenders');
const all = [...(await contenders()), ...(folder ? await contendersOf(folder) : [])];
const served = await serve(filesOf(all));
const browser = await launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  protocolTimeout: 600_000,
});
try {
  const place = {browser, served};
  const counted = await inTurns(place, all, 1, COUNTED);
  const timed = await inTurns(place, all, ROUNDS, TIMED);
  const painted = await inTurns(place, all, VISITS, PAINTED);
  const many = await scale(
    place,
    all.filter(({many: takesPart}) => takesPart),
  );
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    chromium: (await browser.version()).replace(/^.*\//, ''),
    rounds: ROUNDS,
    visits: VISITS,
    ...(folder && {before: commitOf(folder)}),
    explainerWords,
    contenders: all.map(({name, title, ours, widgets}) => ({
      name,
      title,
      ours,
      widgets,
      figures: medians(
        [counted, timed, painted, many].flatMap((figures) => figures.get(name) ?? []),
      ),
    })),
    lighthouse: await scores(chromium, place),
  };
  mkdirSync(new URL('./', RESULTS), {recursive: true});
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  await write(results);
} finally {
  await browser.close();
  served.close();
}
