/** The decision model by itself: answers in, next question or outcome out. No DOM, no words. */
export {
  INPUTS,
  OUTCOMES,
  PATHS,
  REASONS,
  SETS,
  type Answers,
  type InputId,
  type OutcomeId,
  type PathId,
  type ReasonId,
  type Value,
} from '../content/screener/ids.ts';
export {nextStep, path, prune, type Reason, type Result, type Step} from './decide.ts';
export {CITATIONS, type Citation} from './citations.ts';
export {POLICY, type SchedulingAction, type When} from './policy.ts';
