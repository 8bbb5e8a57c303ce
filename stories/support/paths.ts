import type {Answers, OutcomeId} from '../../src/content/screener/ids.ts';

/** One way to each outcome, as a story shows it and a test walks it. */
export const PATHS_TO = {
  crisis: {outcome: 'crisis', answers: {safety: 'yes', afterCrisis: 'stop'}},
  mayBeReferred: {
    outcome: 'may-be-referred',
    answers: {
      safety: 'no',
      concern: 'both',
      moodCondition: ['mdd', 'ptsd'],
      moodPattern: 'severe',
      moodResponse: 'notEnough',
      painCondition: ['fibro'],
      painSeverity: 'severe',
      painControl: 'notControlled',
      referral: 'yes',
    },
  },
  mayBeNeedsReferral: {
    outcome: 'may-be-needs-referral',
    answers: {
      safety: 'skip',
      concern: 'pain',
      painCondition: ['crps', 'otherNerve'],
      painSeverity: 'severe',
      painControl: 'notControlled',
      referral: 'noProvider',
    },
  },
  talkFirst: {
    outcome: 'talk-first',
    answers: {
      safety: 'no',
      concern: 'depression',
      moodCondition: ['bipolar'],
      moodPattern: 'moodSwings',
      referral: 'notYet',
    },
  },
  talkFirstReferred: {
    outcome: 'talk-first',
    answers: {
      safety: 'no',
      concern: 'pain',
      painCondition: ['none'],
      referral: 'yes',
    },
  },
  talkFirstAfterCrisis: {
    outcome: 'talk-first',
    answers: {
      safety: 'yes',
      afterCrisis: 'continue',
      concern: 'depression',
      moodCondition: ['mdd'],
      moodPattern: 'severe',
      moodResponse: 'notEnough',
      referral: 'yes',
    },
  },
  notACandidate: {
    outcome: 'not-a-candidate',
    answers: {
      safety: 'no',
      concern: 'depression',
      moodCondition: ['none'],
      moodPattern: 'situational',
      referral: 'notYet',
    },
  },
} as const satisfies Readonly<Record<string, {outcome: OutcomeId; answers: Answers}>>;
