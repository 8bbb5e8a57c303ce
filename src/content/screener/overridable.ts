import type {ScreenerItem} from '../provenance/screener.ts';

/** The texts of this folder that a practice may put in its own words. A test holds them to `provenance/`. */
export const overridable: readonly ScreenerItem[] = [
  'summary.clinic',
  'next.ask',
  'next.alsoText',
  'reason.moodMatch',
  'reason.moodHelped',
  'reason.moodNotTried',
  'reason.moodNoCondition',
  'reason.moodMild',
  'reason.moodSituational',
  'reason.moodSwings',
  'reason.moodBetween',
  'reason.painMatch',
  'reason.painOtherKind',
  'reason.painNotSevere',
  'reason.painControlled',
  'reason.painNotTried',
];
