import type {ItemTable} from './schema.ts';

/** Why insurance does not pay, what the clinic gives, and the right to an estimate. */
export const items = {
  heading: {origin: 'library'},
  forms: {origin: 'practice', facts: ['S9.2a', 'S9.2b'], flags: ['AMB-7']},
  ownPlan: {origin: 'library', flags: ['AMB-7', 'NCR']},
  several: {origin: 'practice', facts: ['S6.6a'], flags: ['AMB-6'], hedge: 'may'},
  estimate: {origin: 'public', sources: [21], flags: ['LR'], reword: true},
  'estimate.when': {origin: 'public', sources: [21], flags: ['LR'], reword: true},
} as const satisfies ItemTable;

export type PaymentItem = keyof typeof items;
