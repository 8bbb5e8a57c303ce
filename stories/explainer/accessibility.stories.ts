import type {Meta} from '@storybook/web-components-vite';
import {accessibility} from '../support/accessibility.ts';
import type {Args} from '../support/settings.ts';
import {explainer} from './view.ts';

const meta: Meta<Args> = {
  title: 'Explainer/Accessibility',
  parameters: {controls: {disable: true}},
};
export default meta;

export const Accessibility = accessibility(
  'Explainer',
  [
    {keys: ['Tab'], does: 'Goes to the choice of depression or pain, then from topic to topic.'},
    {
      keys: ['Arrow keys'],
      does: 'In the choice: the other reading. The text changes, the page stays where it is.',
    },
    {keys: ['Enter', 'Space'], does: 'On a topic: opens or closes it. Nothing else closes.'},
    {
      keys: ['Ctrl F'],
      does: 'The browser finds words in closed topics too, and opens them where it can.',
    },
  ],
  explainer,
);
