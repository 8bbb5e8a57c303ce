import type {PaymentItem} from '../provenance/payment.ts';

/** The texts of this folder that a practice may put in its own words. A test holds them to `provenance/`. */
export const overridable: readonly PaymentItem[] = [
  'glance.insurance',
  'glance.forms',
  'forms',
  'several',
  'estimate',
  'estimate.when',
];
