import type {Meta} from '@storybook/web-components-vite';
import '../../src/packs/define.ts';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {screener} from './view.ts';

const meta: Meta<Args> = {
  title: 'Screener/Playground',
  component: 'ketamine-screener',
  tags: ['autodocs'],
  render: screener,
};
export default meta;

export const Playground: Story = {};
