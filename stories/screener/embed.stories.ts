import type {Meta} from '@storybook/web-components-vite';
import {embed} from '../support/embed.ts';
import type {Args} from '../support/settings.ts';
import {screener} from './view.ts';

const meta: Meta<Args> = {title: 'Screener/Embed', component: 'ketamine-screener'};
export default meta;

export const Embed = embed(['screener'], screener);
