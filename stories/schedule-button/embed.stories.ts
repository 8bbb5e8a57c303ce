import type {Meta} from '@storybook/web-components-vite';
import {embed} from '../support/embed.ts';
import type {Args} from '../support/settings.ts';
import {scheduleButton} from './view.ts';

const meta: Meta<Args> = {title: 'Text to schedule/Embed', component: 'ketamine-schedule-button'};
export default meta;

export const Embed = embed(['schedule-button'], scheduleButton);
