/** What the browser tests came to, row by row and engine by engine: for the tables in docs/. */
import {globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {TestRunnerPlugin} from '@web/test-runner';
import {REPORT, REPORTS} from './test/report.ts';
import {engineOf} from './wtr-commands.ts';

type Name = 'hosts' | 'privacy';

export type Verdicts = Partial<Record<string, Partial<Record<string, string>>>>;

const folderOf = (name: Name): string => join(REPORTS, name);

/** Those of the last run, of all its processes. */
export function lastVerdicts(name: Name): Verdicts {
  const all: Record<string, Partial<Record<string, string>>> = {};
  const folder = folderOf(name);
  for (const file of globSync('*.json', {cwd: folder})) {
    const heard = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Verdicts;
    for (const [row, verdicts] of Object.entries(heard)) all[row] = {...all[row], ...verdicts};
  }
  return all;
}

/** Hears a test say what a row came to in its engine, and keeps all of them in `reports/`. */
export function verdicts(name: Name, command: string): TestRunnerPlugin {
  const heard: Record<string, Record<string, string>> = {};
  return {
    name: `verdicts-${name}`,
    serverStop() {
      if (!Object.keys(heard).length) return;
      mkdirSync(folderOf(name), {recursive: true});
      const file = join(folderOf(name), `${process.env[REPORT] ?? 'all'}.json`);
      writeFileSync(file, JSON.stringify(heard, null, 2));
    },
    executeCommand({command: asked, payload, session}) {
      if (asked !== command) return undefined;
      const {row, verdict} = payload as {row: string; verdict: string};
      (heard[row] ??= {})[engineOf(session.browser)] = verdict;
      return true;
    },
  };
}
