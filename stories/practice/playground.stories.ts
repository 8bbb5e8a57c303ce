import type {Meta} from '@storybook/web-components-vite';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {practice} from './view.ts';

const meta: Meta<Args> = {
  title: 'Practice/Playground',
  component: 'ketamine-practice',
  tags: ['autodocs'],
  render: practice,
};
export default meta;

export const Playground: Story = {};
