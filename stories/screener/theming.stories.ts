import type {Meta} from '@storybook/web-components-vite';
import type {Args} from '../support/settings.ts';
import {theming} from '../support/theming.ts';
import {Walk} from '../support/walk.ts';
import {screener} from './view.ts';

const meta: Meta<Args> = {title: 'Screener/Theming', parameters: {controls: {disable: true}}};
export default meta;

/** A question with an answer missing and one chosen shows most of its colours at once. */
export const Theming = theming(screener, async (canvas) => {
  const walk = Walk.in(canvas);
  await walk.to({safety: 'no', concern: 'pain'});
  await walk.proceed();
  await walk.pick('painCondition', 'crps');
});
