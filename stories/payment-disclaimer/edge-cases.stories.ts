import type {Meta} from '@storybook/web-components-vite';
import {narrow, rightToLeft} from '../support/boxes.ts';
import {BROKEN_WORDING, LONG_NAME} from '../support/samples.ts';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {paymentDisclaimer} from './view.ts';

const meta: Meta<Args> = {
  title: 'Payment disclaimer/Edge cases',
  component: 'ketamine-payment-disclaimer',
  render: paymentDisclaimer,
};
export default meta;

/** What was said should have been checked again, and the widget says so calmly. */
export const PastItsReview: Story = {
  args: {'as-of': '2025-05-01', 'review-by': '2026-05-01'},
};
/** A day that does not exist counts as not set; the console says what to write. */
export const BadDate: Story = {tags: ['same-tree'], args: {'as-of': '2026-02-30'}};
/** A name as long as they come wraps; none of it is cut. */
export const LongNames: Story = {args: {clinic: LONG_NAME}};
/** Own wording that promises: that one text stays as it was. The other is taken. */
export const BrokenWording: Story = {tags: ['same-tree'], args: {wording: BROKEN_WORDING}};
export const RightToLeft: Story = {tags: ['same-tree'], decorators: [rightToLeft]};
/** The narrowest column: nothing is cut, and nothing scrolls sideways. */
export const Narrow280: Story = {tags: ['same-tree'], decorators: [narrow]};
