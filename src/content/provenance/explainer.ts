import type {ItemTable} from './schema.ts';

/** The explainer in the order a worried reader asks. `mood.` and `pain.` are its two readings. */
export const items = {
  title: {origin: 'practice', facts: ['S0.0a']},
  reading: {origin: 'library'},
  'reading.mood': {origin: 'library'},
  'reading.pain': {origin: 'library'},

  'what.dose': {origin: 'practice', facts: ['S2.1a'], flags: ['TYPO']},
  'what.outpatient': {origin: 'practice', facts: ['S6.1a', 'S6.1b'], flags: ['TYPO', 'NCR']},

  'help.heading': {origin: 'library'},
  'mood.who': {
    origin: 'practice',
    facts: ['S1.1e', 'S1.1f', 'S1.1g'],
    flags: ['TYPO', 'AMB-1'],
    block: 'from',
  },
  'mood.hope': {
    origin: 'practice',
    facts: ['S1.2a', 'S1.2b', 'S1.2c', 'S1.2d'],
    flags: ['TONE', 'CLAIM-1', 'TERM', 'NCR'],
    hedge: 'many',
  },
  'pain.hard': {origin: 'practice', facts: ['S4.1a', 'S4.1b']},
  'pain.who': {origin: 'practice', facts: ['S4.2a', 'S4.2h', 'S4.2i', 'S4.2j']},
  'pain.may': {origin: 'practice', facts: ['S4.2k'], flags: ['CLAIM-6'], hedge: 'may'},
  'not.heading': {origin: 'library'},
  'not.who': {origin: 'practice', facts: ['S3.1d'], flags: ['AMB-4'], hedge: 'attributed'},
  'not.mild': {origin: 'practice', facts: ['S3.1a'], flags: ['AMB-3']},
  'not.situational': {origin: 'practice', facts: ['S3.1b'], flags: ['TERM', 'AMB-2', 'NCR']},
  'not.moodSwings': {origin: 'practice', facts: ['S3.1c'], flags: ['AMB-2']},

  'how.heading': {origin: 'library'},
  'mood.different': {
    origin: 'practice',
    facts: ['S2.1b'],
    flags: ['DATED-1', 'NCR'],
    hedge: 'attributed',
  },
  'mood.blocks': {
    origin: 'practice',
    facts: ['S2.1c'],
    flags: ['CLAIM-2', 'NCR'],
    hedge: 'attributed',
  },
  'mood.research': {origin: 'practice', facts: ['S2.2a'], group: 'repair'},
  'mood.repair': {
    origin: 'practice',
    facts: ['S2.2b', 'S2.2c'],
    flags: ['CLAIM-3', 'TONE'],
    hedge: 'appears',
    group: 'repair',
    block: 'from',
  },
  receptor: {origin: 'library', flags: ['NCR', 'TERM']},
  'pain.blocks': {origin: 'practice', facts: ['S5.1a']},
  'pain.pathway': {origin: 'practice', facts: ['S5.1b']},
  'pain.reset': {
    origin: 'practice',
    facts: ['S5.2a', 'S5.2b'],
    flags: ['CLAIM-7'],
    hedge: 'attributed',
  },

  'day.heading': {origin: 'library'},
  'day.before': {origin: 'library'},
  'day.bring': {origin: 'practice', facts: ['S7.5a']},
  'mood.length': {origin: 'practice', facts: ['S6.3a'], flags: ['OVR']},
  'pain.length': {origin: 'practice', facts: ['S6.4a'], flags: ['OVR', 'GAP-1']},
  'day.settle': {origin: 'library'},
  'day.recliner': {origin: 'practice', facts: ['S6.2a']},
  'day.monitored': {origin: 'practice', facts: ['S6.2b']},
  'day.doctor': {origin: 'practice', facts: ['S6.2c'], flags: ['NCR', 'TERM']},
  'day.music': {origin: 'practice', facts: ['S6.5a', 'S6.5b']},
  'day.during': {origin: 'library'},
  'day.after': {origin: 'library'},
  'day.home': {origin: 'practice', facts: ['S7.5b'], flags: ['GAP-2']},
  'day.dizzy': {origin: 'practice', facts: ['S7.4a'], flags: ['TYPO', 'GAP-2']},

  'feel.heading': {origin: 'library'},
  'feel.awake': {origin: 'practice', facts: ['S7.1a'], flags: ['ABS', 'NCR'], hedge: 'attributed'},
  'feel.floating': {origin: 'practice', facts: ['S7.2a']},
  'feel.light': {origin: 'practice', facts: ['S7.2b']},
  'feel.tolerated': {
    origin: 'practice',
    facts: ['S7.3a'],
    flags: ['CLAIM-5'],
    hedge: 'attributed',
    group: 'tolerated',
  },
  'feel.risks': {origin: 'library', sources: [4], flags: ['NCR', 'CLAIM-5'], group: 'tolerated'},

  'better.heading': {origin: 'library'},
  'better.several': {
    origin: 'practice',
    facts: ['S6.6a'],
    flags: ['AMB-6'],
    hedge: 'may',
    group: 'relief',
  },
  'better.hours': {
    origin: 'practice',
    facts: ['S8.1a'],
    flags: ['AMB-6', 'ABS', 'NCR'],
    hedge: 'attributed',
    group: 'relief',
  },
  'better.doing': {
    origin: 'practice',
    facts: ['S8.2a'],
    flags: ['ABS', 'NCR'],
    hedge: 'attributed',
    group: 'relief',
  },
  'better.mood': {
    origin: 'practice',
    facts: ['S8.2b'],
    flags: ['AMB-6'],
    hedge: 'may',
    group: 'relief',
  },
  'better.result': {
    origin: 'practice',
    facts: ['S2.3a', 'S2.3b'],
    flags: ['AMB-6', 'CLAIM-4', 'ABS', 'NCR'],
    hedge: 'attributed',
    group: 'relief',
  },

  'arrange.heading': {origin: 'library'},
  'arrange.drive': {origin: 'library', flags: ['NCR', 'GAP-2']},
  'cost.heading': {origin: 'library'},

  screener: {origin: 'library'},
} as const satisfies ItemTable;

export type ExplainerItem = keyof typeof items;
