import type {Meta} from '@storybook/web-components-vite';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {scheduleButton} from './view.ts';

const meta: Meta<Args> = {
  title: 'Text to schedule/Playground',
  component: 'ketamine-schedule-button',
  tags: ['autodocs'],
  render: scheduleButton,
};
export default meta;

export const Playground: Story = {};
