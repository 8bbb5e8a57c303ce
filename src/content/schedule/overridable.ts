import type {ScheduleItem} from '../provenance/schedule.ts';

/** The texts of this folder that a practice may put in its own words. A test holds them to `provenance/`. */
export const overridable: readonly ScheduleItem[] = ['heading'];
