import type {Meta} from '@storybook/web-components-vite';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {paymentDisclaimer} from './view.ts';

const meta: Meta<Args> = {
  title: 'Payment disclaimer/Playground',
  component: 'ketamine-payment-disclaimer',
  tags: ['autodocs'],
  render: paymentDisclaimer,
};
export default meta;

export const Playground: Story = {};
