/** Every slot that words may hold. `{Clinic}` is `{clinic}` where a sentence begins with it. */
export const SLOTS = [
  'clinic',
  'Clinic',
  'number',
  'date',
  'step',
  'total',
  'referrer',
  'crisisLine',
  'crisisText',
  'crisisWord',
  'emergency',
  'hours',
  'reviewDate',
] as const;
