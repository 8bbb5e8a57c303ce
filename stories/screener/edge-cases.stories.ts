import type {Meta} from '@storybook/web-components-vite';
import {narrow, rightToLeft} from '../support/boxes.ts';
import {PATHS_TO} from '../support/paths.ts';
import {ABROAD, LONG_NAME} from '../support/samples.ts';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {Walk} from '../support/walk.ts';
import {screener} from './view.ts';

const meta: Meta<Args> = {
  title: 'Screener/Edge cases',
  component: 'ketamine-screener',
  render: screener,
};
export default meta;

const play: NonNullable<Story['play']> = ({canvasElement}) =>
  Walk.in(canvasElement).to(PATHS_TO.mayBeNeedsReferral.answers);

/** Nothing is set: the words say “the infusion clinic”, and the number is the clinic’s own. */
export const NothingSet: Story = {tags: ['same-tree'], play};
/** Names as long as they come wrap; none is cut. */
export const LongNames: Story = {
  args: {clinic: LONG_NAME, referrer: LONG_NAME, 'referrer-phone': '972-555-0142'},
  play,
};
/** A number that cannot be read counts as not set; the console says what to write. */
export const BadNumber: Story = {
  tags: ['same-tree'],
  args: {sms: 'call us', 'referrer-phone': 'front desk'},
  play,
};
/** A name of a pack that there is not: the others stay, and the console names it. */
export const UnknownPack: Story = {tags: ['same-tree'], args: {packs: 'phq-99'}, play};
/** A practice outside the United States has set its own crisis lines. */
export const CrisisHelpElsewhere: Story = {
  args: ABROAD,
  play: ({canvasElement}) => Walk.in(canvasElement).to({safety: 'yes'}),
};
/** They have to be set together; otherwise those of the United States stay. */
export const CrisisLineWithoutEmergency: Story = {
  args: {'crisis-line': ABROAD['crisis-line']},
  play: ({canvasElement}) => Walk.in(canvasElement).to({}),
};
/** On a page from right to left, its own words still run from left to right. */
export const RightToLeft: Story = {tags: ['same-tree'], decorators: [rightToLeft], play};
/** The narrowest column: nothing is cut, and nothing scrolls sideways. */
export const Narrow280: Story = {tags: ['same-tree'], decorators: [narrow], play};
