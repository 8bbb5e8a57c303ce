/**
 * What must hold on every path, whatever the policy's tables say. Written from the raw answers: no
 * check leans on the engine to judge the engine.
 */
import {CITATIONS} from '../../src/engine/citations.ts';
import {
  INPUTS,
  OUTCOMES,
  REASONS,
  SETS,
  type Answers,
  type InputId,
  type OutcomeId,
} from '../../src/content/screener/ids.ts';
import {decide, path, prune, type Result} from '../../src/engine/decide.ts';
import {POLICY} from '../../src/engine/policy.ts';
import {asked} from './every-path.ts';

export interface Engine {
  readonly path: (answers: Answers) => readonly InputId[];
  readonly prune: (answers: Answers) => Answers;
  readonly decide: (answers: Answers) => Result;
}

export const engineOf = (policy = POLICY): Engine => ({
  path: (answers) => path(answers, policy),
  prune: (answers) => prune(answers, policy),
  decide: (answers) => decide(answers, policy),
});

export type Invariant = readonly [
  id: string,
  statement: string,
  check: (answers: Answers, result: Result, engine: Engine) => boolean,
];

const named = (conditions: readonly string[] = []): boolean =>
  conditions.some((condition) => condition !== 'none' && condition !== 'unsure');

export const asksMood = (a: Answers): boolean => a.concern === 'depression' || a.concern === 'both';
export const asksPain = (a: Answers): boolean => a.concern === 'pain' || a.concern === 'both';

export const moodMatches = (a: Answers): boolean =>
  asksMood(a) &&
  named(a.moodCondition) &&
  a.moodPattern === 'severe' &&
  a.moodResponse === 'notEnough';

export const painMatches = (a: Answers): boolean =>
  asksPain(a) &&
  named(a.painCondition) &&
  a.painSeverity === 'severe' &&
  a.painControl === 'notControlled';

const mayBe = ({outcome}: Result): boolean =>
  outcome === 'may-be-referred' || outcome === 'may-be-needs-referral';

/** Whom the page says it is not for, as far as depression goes. */
export function moodExcluded(a: Answers): boolean {
  const conditions: readonly string[] = a.moodCondition ?? [];
  if (!asksMood(a) || conditions.includes('unsure')) return false;
  if (a.moodPattern === 'mild')
    return !conditions.includes('ptsd') && !conditions.includes('anxiety');
  return (
    conditions.includes('none') &&
    (a.moodPattern === 'situational' || a.moodPattern === 'moodSwings')
  );
}

/** The rows of the policy that turn a person away, in its own words. */
const isTurnedAway = (a: Answers): boolean =>
  a.safety !== 'yes' &&
  a.concern === 'depression' &&
  (a.referral === 'notYet' || a.referral === 'noProvider') &&
  moodExcluded(a);

/** From the least hopeful to the most; the crisis outcome is not on this scale. */
const HOPE: readonly OutcomeId[] = [
  'not-a-candidate',
  'talk-first',
  'may-be-needs-referral',
  'may-be-referred',
];

/** The same answers with one decisive answer weaker, and complete again. */
function weakened(a: Answers): readonly Answers[] {
  const {moodResponse: _, ...withoutResponse} = a;
  const {painControl: __, ...withoutControl} = a;
  const weaker: Answers[] = [];
  if (a.moodPattern === 'severe')
    for (const moodPattern of INPUTS.moodPattern.slice(1))
      weaker.push({...withoutResponse, moodPattern});
  if (a.moodPattern === 'moderate') weaker.push({...a, moodPattern: 'mild'});
  if (a.moodResponse === 'notEnough')
    for (const moodResponse of INPUTS.moodResponse.slice(1)) weaker.push({...a, moodResponse});
  if (a.painSeverity === 'severe')
    for (const painSeverity of INPUTS.painSeverity.slice(1))
      weaker.push({...withoutControl, painSeverity});
  if (a.painSeverity === 'moderate') weaker.push({...a, painSeverity: 'mild'});
  if (a.painControl === 'notControlled')
    for (const painControl of INPUTS.painControl.slice(1)) weaker.push({...a, painControl});
  if (a.referral === 'yes')
    for (const referral of INPUTS.referral.slice(1)) weaker.push({...a, referral});
  return weaker;
}

/** The same answers given in the opposite order, with a telling answer wherever none was asked for. */
function disordered(a: Answers): Answers {
  const strange: Record<string, unknown> = {};
  for (const id of (Object.keys(INPUTS) as InputId[]).reverse()) {
    const answer: unknown = a[id];
    const noise = (SETS as readonly string[]).includes(id) ? [INPUTS[id][0]] : INPUTS[id][0];
    if (Array.isArray(answer)) strange[id] = Object.freeze(answer.toReversed());
    else strange[id] = answer ?? noise;
  }
  return Object.freeze(strange);
}

/** The same answers with what packs ask and what a practice words for itself beside them. */
const withPacks = (a: Answers): Answers => ({
  ...a,
  ...{'phq-8': ['Nearly every day'], 'gad-7': ['Nearly every day'], peg: ['10']},
  ...{'tell-your-provider': true, packAnswers: {peg: '10'}, wording: {en: {moodPattern: 'mild'}}},
});

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

const sameResult = (a: Result, b: Result): boolean =>
  a.outcome === b.outcome &&
  a.crisis === b.crisis &&
  a.action === b.action &&
  a.referred === b.referred &&
  sameList(a.matched, b.matched) &&
  a.reasons.length === b.reasons.length &&
  a.reasons.every(({id, path}, i) => id === b.reasons[i]?.id && path === b.reasons[i].path);

const sameAnswers = (a: Answers, b: Answers): boolean =>
  sameList(Object.keys(a), Object.keys(b)) &&
  (Object.keys(a) as InputId[]).every((id) => sameList([a[id]].flat(), [b[id]].flat()));

const CITE = /^(S\d+\.\d[a-z]|AMB-\d|SAFETY)$/;

/** The reasons that stand on a fact or a flag. */
const GROUNDED = new Set(
  REASONS.filter(
    (id) => CITATIONS[id].length > 0 && CITATIONS[id].every((cite) => CITE.test(cite)),
  ),
);

/** Who has to speak, once each: how the ids of the reasons begin. */
function speaking(a: Answers, result: Result): readonly string[] {
  if (a.safety === 'yes') return ['crisis'];
  if (mayBe(result))
    return [...result.matched.map((id) => `${id}Match`), ...(moodExcluded(a) ? ['mood'] : [])];
  if (a.concern === 'both') return ['mood', 'pain'];
  if (a.concern === 'depression') return ['mood'];
  return [a.concern === 'pain' ? 'pain' : 'concern'];
}

/** Of one result: cheap, so every path is put to all of these. */
export const OF_A_RESULT: readonly Invariant[] = [
  [
    'INV-3',
    'in a crisis nothing is offered but help, and stopping stops',
    (a, {outcome, crisis, action, referred, matched}) =>
      crisis === (a.safety === 'yes') &&
      (outcome === 'crisis') === (crisis && a.afterCrisis === 'stop') &&
      (!crisis ||
        (outcome !== 'not-a-candidate' &&
          !outcome.startsWith('may-be') &&
          action === 'none' &&
          !referred &&
          matched.length === 0)),
  ],
  [
    'INV-4',
    'who may be a candidate has a listed condition, severe, that treatment has not helped',
    (a, result) =>
      (!mayBe(result) || moodMatches(a) || painMatches(a)) &&
      (!result.matched.includes('mood') || moodMatches(a)) &&
      (!result.matched.includes('pain') || painMatches(a)),
  ],
  [
    'INV-5',
    'and who has that may be one: nothing but a crisis takes it away',
    (a, result) =>
      a.safety === 'yes' ||
      ((!(moodMatches(a) || painMatches(a)) || mayBe(result)) &&
        result.matched.includes('mood') === moodMatches(a) &&
        result.matched.includes('pain') === painMatches(a)),
  ],
  [
    'INV-6',
    'only who the page turns away is turned away: for depression alone, sure of it, not referred',
    (a, {outcome}) => (outcome === 'not-a-candidate') === isTurnedAway(a),
  ],
  [
    'INV-7',
    'pain, both, something else or not sure is never turned away',
    (a, {outcome}) => a.concern === 'depression' || outcome !== 'not-a-candidate',
  ],
  [
    'INV-8',
    'texting is offered with a referral only',
    (a, {action, referred}) => a.referral === 'yes' || (action === 'none' && !referred),
  ],
  [
    'INV-11',
    'every outcome has its reasons, and every reason cites a fact or a flag',
    (a, result) => {
      const speakers = speaking(a, result);
      return (
        speakers.length > 0 &&
        speakers.length === result.reasons.length &&
        result.reasons.every(
          ({id, path}, i) =>
            id.startsWith(speakers[i]!) &&
            (path ? id.startsWith(path) : /^(?:crisis|concern)/.test(id)) &&
            GROUNDED.has(id),
        )
      );
    },
  ],
];

/** Of the engine at these answers: each asks it again, so only telling paths are put to these. */
export const OF_THE_ENGINE: readonly Invariant[] = [
  [
    'INV-1',
    'every path ends, in one known outcome, with nothing asked twice and nothing left to ask',
    (a, {outcome}, engine) =>
      OUTCOMES.includes(outcome) && sameList(engine.path(a), Object.keys(a)) && !asked(a),
  ],
  [
    'INV-2',
    'safety is asked first, and after yes the crisis screen is next',
    (a, _, engine) => {
      const [first, second] = engine.path(a);
      return first === 'safety' && (second === 'afterCrisis') === (a.safety === 'yes');
    },
  ],
  [
    'INV-9',
    'a weaker answer never makes the outcome better',
    (a, {outcome}, engine) =>
      weakened(a).every(
        (weaker) => HOPE.indexOf(engine.decide(weaker).outcome) <= HOPE.indexOf(outcome),
      ),
  ],
  [
    'INV-10',
    'the order of answers changes nothing, and answers off the path count for nothing',
    (a, result, engine) =>
      sameResult(engine.decide(disordered(a)), result) &&
      sameAnswers(engine.prune(disordered(a)), a),
  ],
  [
    'INV-15',
    'packs and a practice’s own wording change no outcome and no question',
    (a, result, engine) =>
      sameResult(engine.decide(withPacks(a)), result) &&
      sameList(engine.path(withPacks(a)), engine.path(a)) &&
      sameAnswers(engine.prune(withPacks(a)), a),
  ],
];

export const INVARIANTS: readonly Invariant[] = [...OF_THE_ENGINE, ...OF_A_RESULT];
