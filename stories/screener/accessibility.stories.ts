import type {Meta} from '@storybook/web-components-vite';
import {accessibility} from '../support/accessibility.ts';
import type {Args} from '../support/settings.ts';
import {Walk} from '../support/walk.ts';
import {screener} from './view.ts';

const meta: Meta<Args> = {title: 'Screener/Accessibility', parameters: {controls: {disable: true}}};
export default meta;

export const Accessibility = accessibility(
  'Screener',
  [
    {
      keys: ['Tab'],
      does: 'Goes to crisis help first, then to Back, to the answers, and to Continue.',
    },
    {
      keys: ['Arrow keys'],
      does: 'In a question with one answer: choose it. Nothing goes on by itself.',
    },
    {
      keys: ['Space'],
      does: 'In a question with several answers: choose or unchoose the one in focus.',
    },
    {keys: ['Enter'], does: 'Goes on, from any answer, as in a form.'},
    {
      when: 'Continue without an answer',
      does: 'Focus goes to what is missing, in words, with a link to the first answer.',
    },
    {when: 'A new screen', does: 'Focus goes to its heading, so that it is read.'},
    {when: 'After “yes” to the first question', does: 'The next stop is “Call 988”.'},
  ],
  screener,
  (canvas) => Walk.in(canvas).to({safety: 'no', concern: 'depression', moodCondition: ['mdd']}),
);
