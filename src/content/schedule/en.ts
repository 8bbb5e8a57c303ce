import type {ScheduleItem} from '../provenance/schedule.ts';

export const en: Readonly<Record<ScheduleItem, string>> = {
  heading: 'Text to schedule',
  number: 'Number to text:',
  before: 'Before you text',
  message: 'Hello, I would like help with scheduling.',
};
