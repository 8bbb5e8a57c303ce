/**
 * How much of what can be varied a run goes through. `npm test` leaves repetition out, and no pair of two
 * things; `npm run test:release` goes through all of it. One rule for every test:
 *
 * | run             | of cases                                                            | of made-up input |
 * | --------------- | ------------------------------------------------------------------- | ---------------- |
 * | release         | every case                                                          | all              |
 * | Chromium, Node  | every pair of two values                                            | a tenth          |
 * | quick           | as in Chromium                                                      | a twentieth      |
 * | Firefox, WebKit | each subject once, and every pair of two values of what is around it | a twentieth      |
 */
import {createRequire} from 'node:module';
import type * as covertable from 'covertable';
import type {Engine} from '../setup.mjs';

// Its one file is a script whose names Node does not see from a module.
const {make, sorters} = createRequire(import.meta.url)('covertable') as typeof covertable;

/** What varies, by its name. The first is the subject: what is tested. */
export type Factors = Readonly<Record<string, readonly string[]>>;
export type Case = Readonly<Record<string, string>>;

/** Whether this run goes through everything. */
export const isWhole = process.env['FULL'] === '1';

/** What made-up input, and the choice of cases, start from. SEED repeats it. */
export const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

const all = (factors: Factors): readonly Case[] =>
  Object.entries(factors).reduce<readonly Case[]>(
    (cases, [name, values]) =>
      cases.flatMap((each) => values.map((value) => ({...each, [name]: value}))),
    [{}],
  );

function pairs(factors: Factors): readonly Case[] {
  // Of one there are no pairs.
  if (Object.keys(factors).length < 2) return all(factors);
  const found: readonly Case[] = make(
    Object.fromEntries(Object.entries(factors).map(([name, values]) => [name, [...values]])),
    {sorter: sorters.hash, seed},
  );
  // In the order of the values, so that tests run in the order in which they are written.
  const places = (each: Case): number[] =>
    Object.entries(factors).map(([name, values]) => values.indexOf(each[name] ?? ''));
  return found.toSorted((one, other) => {
    const others = places(other);
    return places(one).reduce((by, place, at) => by || place - (others[at] ?? 0), 0);
  });
}

/** Each value of the first factor once, with one case of the others after the other. */
function dealt(factors: Factors): readonly Case[] {
  const [subject, ...others] = Object.entries(factors);
  if (!subject) return [];
  const [name, values] = subject;
  const around = pairs(Object.fromEntries(others));
  // A few subjects are met again, so that each case of the others is met.
  const turns = Math.max(values.length, around.length);
  return Array.from({length: turns}, (_, turn) => ({
    [name]: values[turn % values.length] ?? '',
    ...around[(turn + seed) % around.length],
  }));
}

export function casesOf(factors: Factors, engine: Engine): readonly Case[] {
  if (isWhole) return all(factors);
  return engine === 'chromium' ? pairs(factors) : dealt(factors);
}

/** Whether somebody waits for it while they work. */
const isQuick = process.env['QUICK'] === '1';

const PARTS = {chromium: 1 / 10, firefox: 1 / 20, webkit: 1 / 20, node: 1 / 10};

/** So many of so many made-up values. */
export const runsOf = (count: number, where: Engine | 'node' = 'node'): number =>
  isWhole ? count : Math.ceil(count * Math.min(PARTS[where], isQuick ? 1 / 20 : 1));
