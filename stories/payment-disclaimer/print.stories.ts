import type {Meta} from '@storybook/web-components-vite';
import {printing} from '../support/printing.ts';
import type {Args} from '../support/settings.ts';
import {paymentDisclaimer} from './view.ts';

const meta: Meta<Args> = {
  title: 'Payment disclaimer/Print',
  parameters: {controls: {disable: true}},
};
export default meta;

export const Print = printing('The same words, in black on white.', paymentDisclaimer);
