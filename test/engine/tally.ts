/**
 * Walks every state that begins with given answers, asks the engine at each, and counts. There are
 * half a million states, so `paths.test.ts` runs this in threads, one for each answer about safety.
 */
import {parentPort, workerData} from 'node:worker_threads';
import type {Answers} from '../../src/content/screener/ids.ts';
import {nextStep, type Result, type Step} from '../../src/engine/decide.ts';
import {everyState} from './every-path.ts';
import {broken, engineOf, OF_A_RESULT} from './invariants.ts';

export interface Tally {
  /** Where the engine does not ask what is to be asked, or asks on where nothing is. */
  readonly astray: {answers: Answers; step: Step}[];
  readonly violations: {answers: Answers; broken: readonly string[]}[];
  /** How many paths end there. */
  readonly endings: Map<string, number>;
  /** The most questions asked for a concern; the crisis screen is none. */
  readonly longest: Map<string, number>;
  readonly reached: Set<string>;
}

const ending = ({outcome, crisis, referred}: Result): string =>
  outcome !== 'talk-first'
    ? outcome
    : crisis
      ? 'talk-first, with the crisis card'
      : referred
        ? 'talk-first, referred'
        : 'talk-first';

function tally(begin: Answers): Tally {
  const {astray, violations, endings, longest, reached}: Tally = {
    astray: [],
    violations: [],
    endings: new Map(),
    longest: new Map(),
    reached: new Set(),
  };
  const engine = engineOf();
  everyState(
    (answers, open) => {
      const step = nextStep(answers);
      if ((step.kind === 'question' ? step.id : undefined) !== open)
        astray.push({answers: {...answers}, step});
      if (step.kind === 'question') {
        reached.add(`question ${step.id}`);
        return;
      }

      const {result} = step;
      const end = ending(result);
      endings.set(end, (endings.get(end) ?? 0) + 1);
      for (const {id} of result.reasons) reached.add(`reason ${id}`);
      const failed = broken(OF_A_RESULT, answers, result, engine);
      if (failed.length) violations.push({answers: {...answers}, broken: failed});

      const {concern = 'none'} = answers;
      const questions = Object.keys(answers).length - (answers.afterCrisis ? 1 : 0);
      longest.set(concern, Math.max(longest.get(concern) ?? 0, questions));
      // With both concerns the values are those of one and the other: no need to list them again.
      if (concern === 'both') reached.add('concern both');
      else
        for (const [id, answer] of Object.entries(answers))
          for (const value of [answer].flat()) reached.add(`${id} ${value}`);
    },
    {...begin},
  );
  return {astray, violations, endings, longest, reached};
}

parentPort?.postMessage(tally(workerData as Answers));
