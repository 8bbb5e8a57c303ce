import type {Meta} from '@storybook/web-components-vite';
import {accessibility} from '../support/accessibility.ts';
import type {Args} from '../support/settings.ts';
import {practice} from './view.ts';

const meta: Meta<Args> = {title: 'Practice/Accessibility', parameters: {controls: {disable: true}}};
export default meta;

export const Accessibility = accessibility(
  'Practice',
  [
    {
      keys: ['Tab'],
      does: 'It takes no focus and says nothing: a listener meets only the widgets inside.',
    },
  ],
  practice,
);
