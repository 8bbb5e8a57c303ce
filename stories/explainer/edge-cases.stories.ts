import type {Meta} from '@storybook/web-components-vite';
import {narrow, rightToLeft} from '../support/boxes.ts';
import {LONG_NAME} from '../support/samples.ts';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {explainer} from './view.ts';

const meta: Meta<Args> = {
  title: 'Explainer/Edge cases',
  component: 'ketamine-explainer',
  render: explainer,
};
export default meta;

/** What was said about payment should have been checked again, and the widget says so. */
export const PastItsReview: Story = {
  args: {
    layout: 'article',
    concern: 'depression',
    'as-of': '2025-05-01',
    'review-by': '2026-05-01',
  },
};
/** A name as long as they come wraps; none of it is cut. */
export const LongNames: Story = {args: {clinic: LONG_NAME, layout: 'article'}};
/** A day that does not exist counts as not set; the console says what to write. */
export const BadDate: Story = {tags: ['same-tree'], args: {'as-of': '2026-02-30'}};
/** A reading that there is not: the reader chooses. */
export const UnknownConcern: Story = {tags: ['same-tree'], args: {concern: 'sleep'}};
export const RightToLeft: Story = {tags: ['same-tree'], decorators: [rightToLeft]};
/** The narrowest column: nothing is cut, and nothing scrolls sideways. */
export const Narrow280: Story = {
  tags: ['same-tree'],
  args: {layout: 'article'},
  decorators: [narrow],
};
