import type {Meta} from '@storybook/web-components-vite';
import {PATHS_TO} from '../support/paths.ts';
import {printing} from '../support/printing.ts';
import type {Args} from '../support/settings.ts';
import {Walk} from '../support/walk.ts';
import {screener} from './view.ts';

const meta: Meta<Args> = {title: 'Screener/Print', parameters: {controls: {disable: true}}};
export default meta;

export const Print = printing(
  'A result printed with the page around it: crisis help and the next step, without the answers, which others may read.',
  screener,
  (canvas) => Walk.in(canvas).to(PATHS_TO.mayBeReferred.answers),
);
