import type {Answers, InputId, ReasonId} from '../../src/content/screener/ids.ts';
import {nextStep, type Result, type Step} from '../../src/engine/decide.ts';
import {everyState} from './every-path.ts';
import {engineOf, OF_A_RESULT} from './invariants.ts';

/** What was met on a walk over many states: plain data, so that it can come from another thread. */
export interface Tally {
  readonly astray: {answers: Answers; step: Step}[];
  readonly violations: {answers: Answers; result: Result}[];
  readonly endings: Record<string, number>;
  readonly longest: Record<string, number>;
  readonly reasons: Set<ReasonId>;
  readonly questions: Set<string>;
  readonly values: Set<string>;
}

const ending = ({outcome, crisis, referred}: Result): string => {
  if (outcome !== 'talk-first') return outcome;
  if (crisis) return 'talk-first, with the crisis card';
  return referred ? 'talk-first, referred' : 'talk-first';
};

/** Walks every state that begins with each of these answers, and holds it against the invariants. */
export function tally(...beginnings: readonly Answers[]): Tally {
  const met: Tally = {
    astray: [],
    violations: [],
    endings: {},
    longest: {},
    reasons: new Set(),
    questions: new Set(),
    values: new Set(),
  };
  const {astray, violations, endings, longest, reasons, questions, values} = met;
  const engine = engineOf();
  const visit = (answers: Answers, open: InputId | undefined): void => {
    const step = nextStep(answers);
    if (step.kind === 'question') {
      if (step.id !== open) astray.push({answers, step});
      questions.add(step.id);
      return;
    }
    if (open) astray.push({answers, step});

    const {result} = step;
    const end = ending(result);
    endings[end] = (endings[end] ?? 0) + 1;
    for (const {id} of result.reasons) reasons.add(id);
    if (!OF_A_RESULT.every(([, , check]) => check(answers, result, engine)))
      violations.push({answers, result});

    const inputs = Object.keys(answers) as InputId[];
    const {concern = 'none'} = answers;
    const asked = inputs.length - (answers.afterCrisis ? 1 : 0);
    longest[concern] = Math.max(longest[concern] ?? 0, asked);
    // With both, the values are those of one concern and the other: no need to list them again.
    if (concern === 'both') values.add('concern both');
    else
      for (const id of inputs)
        for (const value of [answers[id]].flat()) values.add(`${id} ${value}`);
  };
  for (const beginning of beginnings) everyState(visit, beginning);
  return met;
}
