import type {Meta} from '@storybook/web-components-vite';
import {embed} from '../support/embed.ts';
import type {Args} from '../support/settings.ts';
import {paymentDisclaimer} from './view.ts';

const meta: Meta<Args> = {
  title: 'Payment disclaimer/Embed',
  component: 'ketamine-payment-disclaimer',
};
export default meta;

export const Embed = embed(['payment-disclaimer'], paymentDisclaimer);
