/** What the browser tests came to, row by row and engine by engine: for the tables in docs/. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {TestRunnerPlugin} from '@web/test-runner';
import {engineOf} from './wtr-commands.ts';

export type Verdicts = Partial<Record<string, Partial<Record<string, string>>>>;

const fileOf = (name: string): string =>
  fileURLToPath(new URL(`../reports/${name}.json`, import.meta.url));

/** Those of the last run. */
export const lastVerdicts = (name: string): Verdicts =>
  JSON.parse(readFileSync(fileOf(name), 'utf8')) as Verdicts;

/** Hears a test say what a row came to in its engine, and keeps all of them in `reports/`. */
export function verdicts(name: string, command: string): TestRunnerPlugin {
  const heard: Record<string, Record<string, string>> = {};
  return {
    name: `verdicts-${name}`,
    serverStart() {
      rmSync(fileOf(name), {force: true});
    },
    serverStop() {
      mkdirSync(fileURLToPath(new URL('../reports', import.meta.url)), {recursive: true});
      writeFileSync(fileOf(name), JSON.stringify(heard, null, 2));
    },
    executeCommand({command: asked, payload, session}) {
      if (asked !== command) return undefined;
      const {row, verdict} = payload as {row: string; verdict: string};
      (heard[row] ??= {})[engineOf(session.browser)] = verdict;
      return true;
    },
  };
}
