/**
 * The screener's policy as tables: what is asked and when, what the clinic's page says of each
 * treatment path, and where that leads. It is data, so that a clinician can read and approve it, and
 * in each table but `flow` the first row that fits decides: "how does one get here?" is one row.
 *
 * A row fits when every input it names holds one of the values it lists; a set needs one in common.
 *
 * Source: the clinic's patient page. Which facts each reason stands on, `citations.ts` says.
 */
import type {InputId, OutcomeId, ReasonId, Value} from '../content/screener/ids.ts';

/**
 * What a row says. `match`: the page describes this. `excluded`: the page says the treatment is not
 * for this. `open`: the page does not say. `crisis`: help comes first, whatever else is true.
 */
export type Verdict = 'match' | 'excluded' | 'open' | 'crisis';

/** Texting the clinic: not offered, offered first, or offered beside talking with a provider. */
export type SchedulingAction = 'none' | 'primary' | 'secondary';

type OneOf<V> = V | readonly V[];

/** What a row asks for. `verdict` stands for all that the verdict tables said of these answers. */
export type When = {readonly [I in InputId]?: OneOf<Value<I>>} & {
  readonly verdict?: OneOf<Verdict>;
};

export interface FlowRow {
  readonly input: InputId;
  readonly when: When;
}

export interface VerdictRow {
  readonly verdict: Verdict;
  readonly reason: ReasonId;
  readonly when: When;
}

export interface OutcomeRow {
  readonly outcome: OutcomeId;
  readonly action: SchedulingAction;
  /** The verdicts whose reasons the person is given. */
  readonly because: OneOf<Verdict>;
  readonly when: When;
}

export interface Policy {
  readonly flow: readonly FlowRow[];
  readonly entry: readonly VerdictRow[];
  readonly mood: readonly VerdictRow[];
  readonly pain: readonly VerdictRow[];
  /** The last row asks for nothing, so that one always fits. */
  readonly outcomes: readonly OutcomeRow[];
}

const MOOD_LISTED = ['mdd', 'bipolar', 'ptsd', 'anxiety'] as const;
const PAIN_LISTED = ['crps', 'fibro', 'phn', 'lyme', 'otherNerve'] as const;

// prettier-ignore
export const POLICY: Policy = {
  /** The inputs in the order they are asked. What can no longer change the outcome is not asked. */
  flow: [
    {input: 'safety',        when: {}},
    {input: 'afterCrisis',   when: {safety: 'yes'}},
    {input: 'concern',       when: {safety: ['no', 'skip']}},
    {input: 'concern',       when: {afterCrisis: 'continue'}},
    {input: 'moodCondition', when: {concern: ['depression', 'both']}},
    {input: 'moodPattern',   when: {concern: ['depression', 'both']}},
    {input: 'moodResponse',  when: {moodCondition: MOOD_LISTED, moodPattern: 'severe'}},
    {input: 'painCondition', when: {concern: ['pain', 'both']}},
    {input: 'painSeverity',  when: {painCondition: PAIN_LISTED}},
    {input: 'painControl',   when: {painSeverity: 'severe'}},
    {input: 'referral',      when: {concern: ['depression', 'pain', 'both']}},
  ],

  /** What is settled before either path: safety, then a concern that the page does not address. */
  entry: [
    {verdict: 'crisis', reason: 'crisis',        when: {safety: 'yes'}},
    {verdict: 'open',   reason: 'concernOther',  when: {concern: 'other'}},
    {verdict: 'open',   reason: 'concernUnsure', when: {concern: 'unsure'}},
  ],

  /** Severe depression in a listed condition, which treatment has not helped. */
  mood: [
    {verdict: 'open',     reason: 'moodConditionUnsure', when: {moodCondition: 'unsure'}},
    {verdict: 'match',    reason: 'moodMatch',           when: {moodCondition: MOOD_LISTED, moodPattern: 'severe', moodResponse: 'notEnough'}},
    {verdict: 'open',     reason: 'moodHelped',          when: {moodCondition: MOOD_LISTED, moodPattern: 'severe', moodResponse: 'enough'}},
    {verdict: 'open',     reason: 'moodNotTried',        when: {moodCondition: MOOD_LISTED, moodPattern: 'severe', moodResponse: 'notTried'}},
    {verdict: 'open',     reason: 'moodResponseUnsure',  when: {moodCondition: MOOD_LISTED, moodPattern: 'severe', moodResponse: 'unsure'}},
    {verdict: 'open',     reason: 'moodNoCondition',     when: {moodCondition: 'none', moodPattern: 'severe'}},
    {verdict: 'open',     reason: 'moodMildMixed',       when: {moodCondition: ['ptsd', 'anxiety'], moodPattern: 'mild'}},
    {verdict: 'excluded', reason: 'moodMild',            when: {moodCondition: ['none', 'mdd', 'bipolar'], moodPattern: 'mild'}},
    {verdict: 'excluded', reason: 'moodSituational',     when: {moodCondition: 'none', moodPattern: 'situational'}},
    {verdict: 'excluded', reason: 'moodSwings',          when: {moodCondition: 'none', moodPattern: 'moodSwings'}},
    {verdict: 'open',     reason: 'moodConflict',        when: {moodCondition: MOOD_LISTED, moodPattern: ['situational', 'moodSwings']}},
    {verdict: 'open',     reason: 'moodBetween',         when: {moodPattern: 'moderate'}},
    {verdict: 'open',     reason: 'moodPatternUnsure',   when: {moodPattern: 'unsure'}},
  ],

  /** Severe nerve pain, which treatment does not control. The page excludes no kind of pain. */
  pain: [
    {verdict: 'open',  reason: 'painConditionUnsure', when: {painCondition: 'unsure'}},
    {verdict: 'open',  reason: 'painOtherKind',       when: {painCondition: 'none'}},
    {verdict: 'match', reason: 'painMatch',           when: {painCondition: PAIN_LISTED, painSeverity: 'severe', painControl: 'notControlled'}},
    {verdict: 'open',  reason: 'painControlled',      when: {painCondition: PAIN_LISTED, painSeverity: 'severe', painControl: 'controlled'}},
    {verdict: 'open',  reason: 'painNotTried',        when: {painCondition: PAIN_LISTED, painSeverity: 'severe', painControl: 'notTried'}},
    {verdict: 'open',  reason: 'painControlUnsure',   when: {painCondition: PAIN_LISTED, painSeverity: 'severe', painControl: 'unsure'}},
    {verdict: 'open',  reason: 'painNotSevere',       when: {painSeverity: ['moderate', 'mild']}},
    {verdict: 'open',  reason: 'painSeverityUnsure',  when: {painSeverity: 'unsure'}},
  ],

  /** Where it leads. A provider's referral outranks a self-rating: with one, nobody is turned away. */
  outcomes: [
    {outcome: 'crisis',                action: 'none',      because: 'crisis',              when: {safety: 'yes', afterCrisis: 'stop'}},
    {outcome: 'talk-first',            action: 'none',      because: 'crisis',              when: {safety: 'yes'}},
    {outcome: 'may-be-referred',       action: 'primary',   because: ['match', 'excluded'], when: {verdict: 'match', referral: 'yes'}},
    {outcome: 'may-be-needs-referral', action: 'none',      because: ['match', 'excluded'], when: {verdict: 'match'}},
    {outcome: 'not-a-candidate',       action: 'none',      because: 'excluded',            when: {concern: 'depression', verdict: 'excluded', referral: ['notYet', 'noProvider']}},
    {outcome: 'talk-first',            action: 'secondary', because: ['open', 'excluded'],  when: {referral: 'yes'}},
    {outcome: 'talk-first',            action: 'none',      because: ['open', 'excluded'],  when: {}},
  ],
};
