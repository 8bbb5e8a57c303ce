import type {Meta} from '@storybook/web-components-vite';
import {embed} from '../support/embed.ts';
import type {Args} from '../support/settings.ts';
import {explainer} from './view.ts';

const meta: Meta<Args> = {title: 'Explainer/Embed', component: 'ketamine-explainer'};
export default meta;

export const Embed = embed(['explainer'], explainer);
