import type {Meta} from '@storybook/web-components-vite';
import {accessibility} from '../support/accessibility.ts';
import type {Args} from '../support/settings.ts';
import {paymentDisclaimer} from './view.ts';

const meta: Meta<Args> = {
  title: 'Payment disclaimer/Accessibility',
  parameters: {controls: {disable: true}},
};
export default meta;

export const Accessibility = accessibility(
  'Payment disclaimer',
  [
    {keys: ['Tab'], does: 'Goes past it: there is nothing in it to press.'},
    {
      when: 'A list of regions or headings',
      does: 'It is a region with a name of its own, with a heading at the level that the page sets.',
    },
  ],
  paymentDisclaimer,
);
