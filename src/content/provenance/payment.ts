import type {ItemTable} from './schema.ts';

/** Why insurance does not pay, what the clinic gives, and the right to an estimate. */
export const items = {
  heading: {origin: 'library'},
  'glance.insurance': {
    origin: 'practice',
    facts: ['S9.1a'],
    flags: ['DATED-2', 'CLAIM-9', 'LR'],
    hedge: 'attributed',
    block: 'from',
  },
  'glance.forms': {origin: 'practice', facts: ['S9.2a'], flags: ['AMB-7']},
  'glance.estimate': {origin: 'public', sources: [21], flags: ['LR']},
  forms: {origin: 'practice', facts: ['S9.2a', 'S9.2b'], flags: ['AMB-7']},
  ownPlan: {origin: 'library', flags: ['AMB-7', 'NCR']},
  several: {origin: 'practice', facts: ['S6.6a'], flags: ['AMB-6'], hedge: 'may'},
  estimate: {origin: 'public', sources: [21], flags: ['LR'], reword: true},
  'estimate.when': {origin: 'public', sources: [21], flags: ['LR'], reword: true},
} as const satisfies ItemTable;

export type PaymentItem = keyof typeof items;
