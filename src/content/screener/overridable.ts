import type {ScreenerItem} from '../provenance/screener.ts';

/** The texts of this folder that a practice may put in its own words. A test holds them to `provenance/`. */
export const overridable: readonly ScreenerItem[] = [
  'summary.criteria.mood',
  'summary.criteria.pain',
  'summary.refer',
  'summary.clinic',
  'next.ask',
  'next.askAny',
  'next.referrerOrOwn',
  'next.alsoText',
  'reason.moodMatch',
  'reason.moodHelped',
  'reason.moodNotTried',
  'reason.moodNoCondition',
  'reason.moodMild',
  'reason.moodSituational',
  'reason.moodSwings',
  'reason.moodConflict',
  'reason.moodBetween',
  'reason.moodPatternUnsure',
  'reason.painMatch',
  'reason.painOtherKind',
  'reason.painNotSevere',
  'reason.painControlled',
  'reason.painNotTried',
];
