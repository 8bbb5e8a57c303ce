import type {Meta} from '@storybook/web-components-vite';
import {printing} from '../support/printing.ts';
import type {Args} from '../support/settings.ts';
import {explainer} from './view.ts';

const meta: Meta<Args> = {title: 'Explainer/Print', parameters: {controls: {disable: true}}};
export default meta;

export const Print = printing(
  'Every topic is open on paper, both readings are told apart, and nothing stands there that cannot be pressed.',
  explainer,
);
