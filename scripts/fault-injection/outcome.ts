/** What a test file came to: as much as tells a test that has noticed something from a run that did not get so far. */
import {mkdirSync, writeFileSync} from 'node:fs';

export interface Outcome {
  readonly passed: number;
  /** By what the test itself found. */
  readonly failed: number;
  /** A file that cannot be loaded, a hook that fails, a test that is skipped: nothing was found. */
  readonly notRun: number;
}

export const OUTCOME = 'reports/weakened-outcome.json';

/** For the run that goes on in the folder it is started in. */
export function writeOutcome(outcome: Outcome): void {
  mkdirSync('reports', {recursive: true});
  writeFileSync(OUTCOME, JSON.stringify(outcome));
}
