/** What a process that ran tests came to, file by file: the reporters write it, `run.ts` adds it up. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ROOT} from '../setup.mjs';

export interface Failure {
  /** The name of the test after those of its suites; none where a whole file failed. */
  readonly path: readonly string[];
  /** What is wrong, as it is shown. */
  readonly story: string;
}

export interface FileReport {
  readonly file: string;
  /** Where it ran: an engine, or Node. */
  readonly where: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failures: readonly Failure[];
  /** The tests that took longest, in seconds. */
  readonly slowest: readonly (readonly [seconds: number, path: string])[];
  /** Whether its browser went away in the middle of it. */
  readonly isLost?: boolean;
  /** What else helps where something failed. */
  readonly notes?: readonly string[];
}

export const REPORTS = join(ROOT, 'reports/tests');

/** Takes what earlier runs came to away, so that it cannot be mistaken for what this one does. */
export const forgetReports = (): void => {
  rmSync(REPORTS, {recursive: true, force: true});
};

/** A process is told in its environment under which name to write. */
export const REPORT = 'TEST_REPORT';

/** And, where one browser test alone is to run, its whole name, with those of its suites. */
export const TEST_NAME = 'TEST_NAME';

const fileOf = (name: string): string => join(REPORTS, `${name}.json`);

export function writeReport(files: readonly FileReport[]): void {
  const name = process.env[REPORT];
  if (!name) return;
  mkdirSync(dirname(fileOf(name)), {recursive: true});
  writeFileSync(fileOf(name), JSON.stringify(files, null, 2));
}

/** Nothing, where the process ended before it could write. */
export const readReport = (name: string): readonly FileReport[] =>
  existsSync(fileOf(name))
    ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as readonly FileReport[])
    : [];

/** A file as it ends: a line, and the whole story of what failed. */
export function told({file, where, seconds, passed, failures, notes = []}: FileReport): string {
  const line = `${where.padEnd(10)}${file}: ${passed} passed`;
  if (!failures.length) return `${line} (${seconds.toFixed(1)} s)`;
  const stories = failures.map(
    ({path, story}) => `\n  ✗ ${path.join(' › ') || file} [${where}]\n${indented(story)}\n`,
  );
  return [
    `${line}, ${failures.length} FAILED (${seconds.toFixed(1)} s)`,
    ...stories,
    ...notes.map(indented),
  ].join('\n');
}

const SLOW = 1;

/** What takes more than a second, the longest first. */
export const slowestOf = (
  tests: readonly {readonly path: readonly string[]; readonly seconds: number}[],
): FileReport['slowest'] =>
  tests
    .filter(({seconds}) => seconds > SLOW)
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, 5)
    .map(({seconds, path}) => [seconds, path.join(' › ')]);

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');
