import type {Meta} from '@storybook/web-components-vite';
import {embed} from '../support/embed.ts';
import type {Args} from '../support/settings.ts';
import {practice} from './view.ts';

const meta: Meta<Args> = {title: 'Practice/Embed', component: 'ketamine-practice'};
export default meta;

export const Embed = embed(
  ['screener', 'explainer', 'schedule-button', 'payment-disclaimer'],
  practice,
);
