import type {Meta} from '@storybook/web-components-vite';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {explainer} from './view.ts';

const meta: Meta<Args> = {
  title: 'Explainer/Playground',
  component: 'ketamine-explainer',
  tags: ['autodocs'],
  render: explainer,
};
export default meta;

export const Playground: Story = {};
