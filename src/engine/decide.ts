/**
 * Answers in, next step out: pure, total, and without a word of text. Answers are kept by input and
 * the step follows from them alone, so going back loses none and no step falls out of line with them.
 *
 * Every function takes anything. A missing, unknown or misshapen value is an input not answered yet,
 * and an answer to what is not asked on this path counts for nothing. The last parameter is for tests.
 */
import {
  INPUTS,
  PATHS,
  SETS,
  type Answers,
  type InputId,
  type OutcomeId,
  type PathId,
  type ReasonId,
} from '../content/screener/ids.ts';
import {POLICY, type OutcomeRow, type SchedulingAction, type When} from './policy.ts';
import {readSet} from './sets.ts';

/** Why an outcome was reached. The facts and flags that say so are in `citations.ts`, by this id. */
export interface Reason {
  readonly id: ReasonId;
  /** The treatment path that it speaks of, if one. */
  readonly path: PathId | undefined;
}

/** Where complete answers lead. */
export interface Result {
  readonly outcome: OutcomeId;
  /** Safety was answered with yes: the crisis card comes first. */
  readonly crisis: boolean;
  /** How texting the clinic is offered: never without a referral, never in a crisis. */
  readonly action: SchedulingAction;
  /** A provider has referred this person, and they may act on it: false in a crisis. */
  readonly referred: boolean;
  /** The paths that match, for `may-be-*`; otherwise none. */
  readonly matched: readonly PathId[];
  /**
   * At least one: for `may-be-*` the matches first, then a path that the page says it is not for; in a crisis only
   * that; otherwise every path asked.
   */
  readonly reasons: readonly Reason[];
}

export type Step =
  | {readonly kind: 'question'; readonly id: InputId}
  | {readonly kind: 'outcome'; readonly result: Result};

/** The inputs on the path of these answers, in order, up to the first one not answered. */
export const path = (answers: Answers, policy = POLICY): readonly InputId[] =>
  walk(answers, policy).path;

/** The inputs that may be on the path of these answers in the end, whatever is answered to those that are open. */
export function reach(answers: Answers, policy = POLICY): readonly InputId[] {
  const {kept} = walk(answers, policy);
  const all = new Set<InputId>();
  for (const {input, when} of policy.flow) {
    const ids = Object.keys(when) as (keyof When)[];
    const may = ids.every((id) =>
      kept.has(id) ? meets(when[id], kept.get(id)) : id !== 'verdict' && all.has(id),
    );
    if (may) all.add(input);
  }
  return [...all];
}

/** These answers as far as their path goes, without those off it; sets in the order of `INPUTS`. */
export const prune = (answers: Answers, policy = POLICY): Answers =>
  Object.fromEntries(walk(answers, policy).kept);

/** Where these answers lead: to the first input on their path not answered, or to the outcome. */
export function nextStep(answers: Answers, policy = POLICY): Step {
  const {open, kept} = walk(answers, policy);
  return open ? {kind: 'question', id: open} : {kind: 'outcome', result: conclude(kept, policy)};
}

/** The outcome of complete answers: those for which `nextStep` has no question left. */
export const decide = (answers: Answers, policy = POLICY): Result =>
  conclude(walk(answers, policy).kept, policy);

/** Whether the clinic's page says, for this reason, that the treatment is not for somebody. */
export const speaksAgainst = (id: ReasonId, policy = POLICY): boolean =>
  PATHS.some((path) =>
    policy[path].some(({verdict, reason}) => verdict === 'excluded' && reason === id),
  );

function walk(answers: Answers, {flow} = POLICY) {
  const path: InputId[] = [];
  // A map, because a page may have added to Object.prototype.
  const kept = new Map<string, unknown>();
  for (const {input, when} of flow) {
    if (!fits(when, kept)) continue;
    path.push(input);
    const answer = read(answers, input);
    if (!answer) return {path, kept, open: input};
    kept.set(input, answer);
  }
  return {path, kept};
}

function read(answers: Answers, input: InputId): unknown {
  const values: readonly unknown[] = INPUTS[input];
  try {
    const given: unknown = Object.hasOwn(answers, input) && answers[input];
    if ((SETS as readonly string[]).includes(input)) return readSet(values, given);
    return values.includes(given) && given;
  } catch {
    // Not an object, or one that will not be read: not answered.
    return undefined;
  }
}

function conclude(facts: Map<string, unknown>, policy = POLICY): Result {
  const said = (['entry', ...PATHS] as const).flatMap((table) => {
    const row = firstFit(policy[table], facts);
    return row ? [{...row, path: table === 'entry' ? undefined : table}] : [];
  });
  facts.set(
    'verdict',
    said.map(({verdict}) => verdict),
  );
  const {outcome, action, because} = firstFit(policy.outcomes, facts) as OutcomeRow;
  const told = said.filter(({verdict}) => meets(because, verdict));
  const matches = told.filter(({verdict}) => verdict === 'match');
  const others = told.filter((row) => !matches.includes(row));
  return {
    outcome,
    crisis: facts.get('safety') === 'yes',
    action,
    referred: action !== 'none',
    matched: matches.flatMap(({path}) => path ?? []),
    reasons: [...matches, ...others].map(({reason, path}) => ({id: reason, path})),
  };
}

type Facts = ReadonlyMap<string, unknown>;

const firstFit = <Row extends {readonly when: When}>(rows: readonly Row[], facts: Facts) =>
  rows.find(({when}) => fits(when, facts));

function fits(when: When, facts: Facts): boolean {
  for (const id of Object.keys(when) as (keyof When)[])
    if (!meets(when[id], facts.get(id))) return false;
  return true;
}

/** Each side is one value or several; one in common is enough. */
function meets(wanted: unknown, held: unknown): boolean {
  if (Array.isArray(held)) return held.some((one) => meets(wanted, one));
  return wanted === held || (Array.isArray(wanted) && wanted.includes(held));
}
