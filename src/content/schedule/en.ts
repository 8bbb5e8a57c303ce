import type {ScheduleItem} from './items.ts';

export const en: Readonly<Record<ScheduleItem, string>> = {
  heading: 'Text to schedule',
  number: 'Number to text',
  before: 'Before you text',
  copy: 'Copy number',
  copied: 'Number copied',
  copyFailed: 'Copying did not work. The number is {number}.',
};
