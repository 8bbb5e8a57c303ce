import type {Meta} from '@storybook/web-components-vite';
import {printing} from '../support/printing.ts';
import type {Args} from '../support/settings.ts';
import {scheduleButton} from './view.ts';

const meta: Meta<Args> = {title: 'Text to schedule/Print', parameters: {controls: {disable: true}}};
export default meta;

export const Print = printing(
  'The number stands there to be typed, with what to know before texting. Buttons stay on the screen.',
  scheduleButton,
);
