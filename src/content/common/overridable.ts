import type {CommonItem} from '../provenance/common.ts';

/** The texts of this folder that a practice may put in its own words. A test holds them to `provenance/`. */
export const overridable: readonly CommonItem[] = [
  'conditions',
  'decides',
  'offLabel',
  'referral',
  'ride',
  'stay',
  'insurance',
  'noBilling',
  'textAction',
  'textLine',
];
