import type {Meta} from '@storybook/web-components-vite';
import {accessibility} from '../support/accessibility.ts';
import type {Args} from '../support/settings.ts';
import {scheduleButton} from './view.ts';

const meta: Meta<Args> = {
  title: 'Text to schedule/Accessibility',
  parameters: {controls: {disable: true}},
};
export default meta;

export const Accessibility = accessibility(
  'Text to schedule',
  [
    {
      keys: ['Tab'],
      does: 'Goes to the button, then to Copy number, then to the number for calls if there is one.',
    },
    {
      keys: ['Enter', 'Space'],
      does: 'On the button: a phone opens its texting app; a computer opens the panel with the code.',
    },
    {
      keys: ['Tab'],
      does: 'In the panel: through its buttons, and then on into the page. Nobody is held in it.',
    },
    {keys: ['Esc'], does: 'Closes the panel. Focus goes back to the button.'},
    {
      keys: ['Enter', 'Space'],
      does: 'On Copy number: copies it. “Number copied” is spoken; focus stays.',
    },
  ],
  scheduleButton,
);
