import type {Meta} from '@storybook/web-components-vite';
import type {Args} from '../support/settings.ts';
import {theming} from '../support/theming.ts';
import {explainer} from './view.ts';

const meta: Meta<Args> = {title: 'Explainer/Theming', parameters: {controls: {disable: true}}};
export default meta;

export const Theming = theming(explainer);
