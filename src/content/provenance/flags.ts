/**
 * What is open, doubtful or delicate about a fact or an item, and how its words are to deal with it.
 * A flag is raised in source.ts (on a fact) or beside the words (on an item); `review` is the flag that
 * it brings with it.
 */
type Flagged = Readonly<{issue: string; treatment: string; review?: 'NCR' | 'LR'}>;

const flags = {
  NCR: {
    issue: 'needs clinical review',
    treatment: 'a clinician reads it before a patient does',
  },
  LR: {issue: 'needs legal review', treatment: 'a lawyer reads it before a patient does'},
  TYPO: {
    issue: 'misspelled in the source',
    treatment: 'corrected typographically; the published text is kept in `source`',
  },
  TERM: {
    issue: 'a term patients may not know',
    treatment:
      'say it in plain words and keep the clinic’s term once. RSD is the old name of CRPS type I: one option for both [5]. Fibromyalgia is often classed otherwise today: list it by name, never call it nerve damage. Situational: “because of something that happened, like a loss or a breakup”',
  },
  OVR: {
    issue: 'a value of this one clinic',
    treatment: 'the practice may override it',
  },
  TONE: {
    issue: 'promotional, or in scare quotes',
    treatment: 'keep the meaning, drop promotion and scare quotes',
  },
  ABS: {
    issue: 'an absolute statement',
    treatment: 'show only as “{clinic} says …”',
    review: 'NCR',
  },
  'CLAIM-1': {
    issue:
      '“effective … for many”: a rapid effect in small studies, limited long-term and safety data [1][3]',
    treatment: 'attribute; keep “many”; the off-label note stands next to it',
  },
  'CLAIM-2': {
    issue:
      'glutamate itself is not blocked: ketamine blocks the NMDA receptor which glutamate acts on',
    treatment: 'attribute; use the source’s own object from S2.2a: “the glutamate (NMDA) receptor”',
    review: 'NCR',
  },
  'CLAIM-3': {
    issue: 'repair of connections is a hypothesis',
    treatment: 'attribute; keep “it appears”, with S2.2a in the same paragraph',
  },
  'CLAIM-4': {
    issue: '“dramatic and rapid improvement”',
    treatment: 'attribute; never a heading, button or first line; only inside the AMB-6 group',
  },
  'CLAIM-5': {
    issue:
      'tolerability without a list of risks; the FDA names misuse, psychiatric events, raised blood pressure, slowed breathing and bladder problems [4]',
    treatment: 'attribute; add “This is not a full list of risks. Ask your care team.”',
    review: 'NCR',
  },
  'CLAIM-6': {
    issue:
      'moderate evidence for CRPS (to 12 weeks), weak or none for postherpetic neuralgia, fibromyalgia and mixed nerve pain [2]',
    treatment: 'attribute; keep “may”; never rank conditions or add numbers',
  },
  'CLAIM-7': {
    issue: 'the brain’s “reset”',
    treatment: 'attribute; keep it as the mechanism, not as a result',
  },
  'CLAIM-8': {
    issue: 'evidence for PTSD is mixed: a small pooled effect, lost after bias correction [6]',
    treatment: 'PTSD only as a condition that comes with severe depression (AMB-1)',
  },
  'CLAIM-9': {
    issue: '“insurance companies do not reimburse” is general',
    treatment: '“{clinic} says”; the practice may override it',
    review: 'LR',
  },
  'DATED-1': {
    issue: 'other NMDA medicines exist since 2019 (esketamine) [3]',
    treatment: 'attribute; “from most other depression medicines”',
    review: 'NCR',
  },
  'DATED-2': {
    issue: '“at this time” has a date',
    treatment: 'keep “at this time”; show the date it was confirmed when the practice sets one',
    review: 'LR',
  },
  'AMB-1': {
    issue:
      'the four conditions are settings of severe depression that does not respond; PTSD or anxiety without it is not addressed',
    treatment: 'a match needs severe depression; otherwise the screener leaves it open',
  },
  'AMB-2': {
    issue: '“mood swings” or “situational” conflicts with a listed diagnosis such as bipolar',
    treatment: 'open, never excluded',
    review: 'NCR',
  },
  'AMB-3': {
    issue: 'mild depression with PTSD or severe anxiety is not addressed',
    treatment: 'open',
    review: 'NCR',
  },
  'AMB-4': {
    issue: 'S3.1 stands in the depression part',
    treatment: 'it excludes the mood path only, never the pain path',
    review: 'NCR',
  },
  'AMB-5': {
    issue: '“such as” lists are open; pain other than nerve pain is not mentioned',
    treatment: 'nerve pain matches, other pain is open; the source excludes no pain',
  },
  'AMB-6': {
    issue: 'rapid (S2.3), several treatments (S6.6), several hours (S8.1) and some time (S8.2)',
    treatment:
      'one group, always together, in the order S6.6, S8.1, S8.2, S2.3; no teaser of hours',
  },
  'AMB-7': {
    issue: 'no reimbursement (S9.1), yet forms for the insurance company (S9.2)',
    treatment:
      'say that the person can send the forms, that the plan is who to ask, and that nobody here can say if it will pay',
    review: 'NCR',
  },
  'GAP-1': {
    issue: 'length of a pain infusion, number and cost of treatments are not given',
    treatment: 'invent nothing; optional practice fields',
  },
  'GAP-2': {
    issue: 'when one may drive and who may escort is not given',
    treatment: 'invent nothing: “Ask the clinic when it is safe to drive.”',
    review: 'NCR',
  },
  'GAP-3': {
    issue: 'who decides on more treatments for pain is not given',
    treatment: 'show S8.3 as it is; optional practice field',
  },
  'GAP-4': {
    issue: 'Medicare: a physician must enroll and claim, or opt out, for covered services [21]',
    treatment: 'say nothing by default; optional practice text',
    review: 'LR',
  },
  'GAP-5': {
    issue: 'referral by primary care is not mentioned',
    treatment: 'do not add it; only in the help for people without a provider',
    review: 'NCR',
  },
  'GAP-6': {
    issue: 'no voice number, hours, or route for people who cannot text',
    treatment: 'optional practice fields; always show the number as text',
  },
  'GAP-7': {
    issue: 'age, contraindications, side effects and crisis help are absent',
    treatment:
      'age is an optional practice line; the rest are optional packs, and the crisis strip on every screen',
  },
} as const satisfies Record<string, Flagged>;

export type Flag = keyof typeof flags;
/** Bracketed numbers are those of references.ts. */
export const FLAGS: Readonly<Record<Flag, Flagged>> = flags;
export const FLAG_IDS = Object.keys(flags) as Flag[];
