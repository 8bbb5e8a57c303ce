import type {Meta} from '@storybook/web-components-vite';
import {printing} from '../support/printing.ts';
import type {Args} from '../support/settings.ts';
import {practice} from './view.ts';

const meta: Meta<Args> = {title: 'Practice/Print', parameters: {controls: {disable: true}}};
export default meta;

export const Print = printing('A whole page of them, as a practice might hand it out.', practice);
