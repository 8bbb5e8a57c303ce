import type {Meta} from '@storybook/web-components-vite';
import {narrow, rightToLeft} from '../support/boxes.ts';
import {LONG_NAME} from '../support/samples.ts';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {scheduleButton} from './view.ts';

const meta: Meta<Args> = {
  title: 'Text to schedule/Edge cases',
  component: 'ketamine-schedule-button',
  render: scheduleButton,
};
export default meta;

/** The site owner reads what to write instead in the console; the patient gets the clinic's number. */
export const BadNumber: Story = {args: {sms: 'call us'}};
/** A message that speaks of health is refused: texts are not private. */
export const MessageOfHealth: Story = {
  tags: ['same-tree'],
  args: {message: 'I would like ketamine for my depression'},
};
/** A name as long as they come wraps; none of it is cut. */
export const LongNames: Story = {
  args: {
    clinic: LONG_NAME,
    hours: 'Monday to Thursday 9–12 and 14–18, Friday 9–12, by appointment',
  },
};
export const RightToLeft: Story = {tags: ['same-tree'], decorators: [rightToLeft]};
/** The narrowest column: nothing is cut, and nothing scrolls sideways. */
export const Narrow280: Story = {
  tags: ['same-tree'],
  args: {'voice-phone': '972-555-0123'},
  decorators: [narrow],
};
