import type {ItemTable} from './schema.ts';

/** What more than one widget says: crisis help, the clinic's conditions, and what to do before a visit. */
export const items = {
  clinic: {widgets: ['S', 'E', 'T', 'P'], origin: 'library'},
  from: {widgets: ['E', 'T', 'P'], origin: 'library'},
  hours: {widgets: ['T'], origin: 'library'},
  pastReview: {widgets: ['S', 'E', 'P'], origin: 'library', flags: ['LR']},
  asOf: {widgets: ['S', 'E', 'P'], origin: 'library'},

  'crisis.strip': {widgets: ['S'], origin: 'public', sources: [11], flags: ['NCR']},
  'crisis.brief': {widgets: ['S'], origin: 'library', flags: ['NCR']},
  'crisis.call': {widgets: ['S'], origin: 'public', sources: [11], flags: ['NCR']},
  'crisis.text': {widgets: ['S'], origin: 'public', sources: [11], flags: ['NCR']},
  'crisis.textWord': {widgets: ['S'], origin: 'library', flags: ['NCR']},
  'crisis.emergency': {widgets: ['S'], origin: 'public', sources: [11], flags: ['NCR']},
  'crisis.local': {widgets: ['S'], origin: 'library', flags: ['NCR']},

  mdd: {widgets: ['S', 'E'], origin: 'practice', facts: ['S1.1a']},
  bipolar: {widgets: ['S', 'E'], origin: 'practice', facts: ['S1.1b'], flags: ['TYPO', 'AMB-2']},
  ptsd: {
    widgets: ['S', 'E'],
    origin: 'practice',
    facts: ['S1.1c'],
    flags: ['AMB-1', 'CLAIM-8'],
    block: ['conditions', 'from'],
  },
  anxiety: {widgets: ['S', 'E'], origin: 'practice', facts: ['S1.1d'], flags: ['AMB-1']},
  crps: {widgets: ['S', 'E'], origin: 'practice', facts: ['S4.2b', 'S4.2c'], flags: ['TERM']},
  fibro: {
    widgets: ['S', 'E'],
    origin: 'practice',
    facts: ['S4.2e'],
    flags: ['TERM', 'CLAIM-6', 'NCR'],
    block: ['conditions', 'from'],
  },
  phn: {
    widgets: ['S', 'E'],
    origin: 'practice',
    facts: ['S4.2f'],
    flags: ['TYPO', 'CLAIM-6'],
    block: ['conditions', 'from'],
  },
  lyme: {
    widgets: ['S', 'E'],
    origin: 'practice',
    facts: ['S4.2g'],
    flags: ['CLAIM-6'],
    block: ['conditions', 'from'],
  },
  otherNerve: {widgets: ['S', 'E'], origin: 'practice', facts: ['S4.2d'], flags: ['AMB-5']},
  conditions: {widgets: ['S'], origin: 'practice', facts: ['S1.1a', 'S4.2d']},

  infusion: {widgets: ['S', 'E'], origin: 'library', flags: ['NCR', 'TERM']},
  decides: {widgets: ['E', 'P'], origin: 'practice', facts: ['S8.3a'], flags: ['GAP-3']},
  offLabel: {
    widgets: ['S', 'E'],
    origin: 'library',
    sources: [1, 4],
    flags: ['NCR'],
    reword: true,
  },
  referral: {
    widgets: ['S', 'E', 'T'],
    origin: 'practice',
    facts: ['S10.1a', 'S10.1b', 'S10.1c'],
    flags: ['GAP-5'],
  },
  ride: {widgets: ['S', 'E', 'T'], origin: 'practice', facts: ['S7.5a', 'S7.5b'], flags: ['GAP-2']},
  stay: {widgets: ['S', 'E', 'T'], origin: 'practice', facts: ['S7.6a']},
  insurance: {
    widgets: ['S', 'E', 'P'],
    origin: 'practice',
    facts: ['S9.1a'],
    flags: ['DATED-2', 'CLAIM-9', 'LR'],
    hedge: 'attributed',
  },
  noBilling: {
    widgets: ['S', 'E', 'P'],
    origin: 'practice',
    facts: ['S9.1b', 'S9.1c'],
    flags: ['GAP-4'],
  },

  callAction: {widgets: ['S', 'T'], origin: 'library'},
  textAction: {widgets: ['S', 'T'], origin: 'practice', facts: ['S10.2a'], flags: ['OVR', 'GAP-6']},
  textLine: {
    widgets: ['S', 'T'],
    origin: 'practice',
    facts: ['S10.2a', 'S10.2b'],
    flags: ['OVR', 'GAP-6'],
  },
  textNotice: {widgets: ['S', 'T'], origin: 'library', sources: [18, 20], flags: ['LR']},

  copy: {widgets: ['S', 'T'], origin: 'library'},
  copied: {widgets: ['S', 'T'], origin: 'library'},
  copyFailed: {widgets: ['S', 'T'], origin: 'library'},
  'panel.heading': {widgets: ['S', 'T'], origin: 'library'},
  'panel.scan': {widgets: ['S', 'T'], origin: 'library'},
  'panel.code': {widgets: ['S', 'T'], origin: 'library'},
  'panel.open': {widgets: ['S', 'T'], origin: 'library'},
  'panel.close': {widgets: ['S', 'T'], origin: 'library'},
  copyMessage: {widgets: ['T'], origin: 'library'},
  messageCopied: {widgets: ['T'], origin: 'library'},
  messageNotCopied: {widgets: ['T'], origin: 'library'},
} as const satisfies ItemTable;

export type CommonItem = keyof typeof items;
