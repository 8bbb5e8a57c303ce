/**
 * Every name the screener knows: its inputs with their values, its outcomes, and the reasons it may
 * give. Types, engine, words, stories and tests all follow from here.
 */

/** The inputs in the order they may be asked, each with every value it takes. */
export const INPUTS = {
  safety: ['yes', 'no', 'skip'],
  afterCrisis: ['stop', 'continue'],
  concern: ['depression', 'pain', 'both', 'other', 'unsure'],
  moodCondition: ['mdd', 'bipolar', 'ptsd', 'anxiety', 'none', 'unsure'],
  moodPattern: ['severe', 'moderate', 'mild', 'situational', 'moodSwings', 'unsure'],
  moodResponse: ['notEnough', 'enough', 'notTried', 'unsure'],
  painCondition: ['crps', 'fibro', 'phn', 'lyme', 'otherNerve', 'none', 'unsure'],
  painSeverity: ['severe', 'moderate', 'mild', 'unsure'],
  painControl: ['notControlled', 'controlled', 'notTried', 'unsure'],
  referral: ['yes', 'notYet', 'noProvider', 'unsure'],
} as const;

export type InputId = keyof typeof INPUTS;

/** Inputs that take several values at once; `none` and `unsure` stand alone in them. */
export const SETS = ['moodCondition', 'painCondition'] as const satisfies readonly InputId[];
type SetInputId = (typeof SETS)[number];
/** The values that exclude every other value of a set. */
export const EXCLUSIVE = ['none', 'unsure'] as const;

export type Value<I extends InputId> = (typeof INPUTS)[I][number];

/** What a person has answered so far, kept by input. A set is never empty. */
export type Answers = {
  readonly [I in InputId]?: I extends SetInputId ? readonly Value<I>[] : Value<I>;
};

export const OUTCOMES = [
  'crisis',
  'may-be-referred',
  'may-be-needs-referral',
  'talk-first',
  'not-a-candidate',
] as const;
export type OutcomeId = (typeof OUTCOMES)[number];

/** The treatment paths of the source: severe depression, and severe nerve pain. */
export const PATHS = ['mood', 'pain'] as const;
export type PathId = (typeof PATHS)[number];

/** Why an outcome was reached: one plain sentence each, in the words files. */
export const REASONS = [
  'crisis',
  'moodMatch',
  'moodHelped',
  'moodNotTried',
  'moodResponseUnsure',
  'moodNoCondition',
  'moodConditionUnsure',
  'moodMild',
  'moodMildMixed',
  'moodSituational',
  'moodSwings',
  'moodConflict',
  'moodBetween',
  'moodPatternUnsure',
  'painMatch',
  'painOtherKind',
  'painConditionUnsure',
  'painNotSevere',
  'painSeverityUnsure',
  'painControlled',
  'painNotTried',
  'painControlUnsure',
  'concernOther',
  'concernUnsure',
] as const;
export type ReasonId = (typeof REASONS)[number];
