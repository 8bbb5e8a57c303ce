import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit/html.js';
import {narrow, rightToLeft} from '../support/boxes.ts';
import {BROKEN_WORDING, LONG_NAME} from '../support/samples.ts';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {practice} from './view.ts';

const meta: Meta<Args> = {
  title: 'Practice/Edge cases',
  component: 'ketamine-practice',
  render: practice,
};
export default meta;

/** A language that we do not speak: English, and marked as such. */
export const UnknownLanguage: Story = {
  render: () => html`
    <div lang="fr"><ketamine-payment-disclaimer></ketamine-payment-disclaimer></div>
  `,
};
/** Own wording that promises: that one text stays as it was, and the site owner reads why. */
export const BrokenWording: Story = {
  render: () => html`
    <ketamine-practice wording=${BROKEN_WORDING}>
      <ketamine-payment-disclaimer></ketamine-payment-disclaimer>
    </ketamine-practice>
  `,
};
/** No JSON at all: every text stays as it was. */
export const WordingThatIsNoJson: Story = {
  render: () => html`
    <ketamine-payment-disclaimer wording="We say what we like"></ketamine-payment-disclaimer>
  `,
};
/** Names as long as they come wrap; none is cut. */
export const LongNames: Story = {
  tags: ['same-tree'],
  args: {clinic: LONG_NAME, referrer: LONG_NAME},
};
/** Two on one page: a widget outside of both says which one it means, or none is taken. */
export const TwoPractices: Story = {
  render: () => html`
    <ketamine-practice id="north" clinic="North Clinic"></ketamine-practice>
    <ketamine-practice id="south" clinic="South Clinic"></ketamine-practice>
    <ketamine-payment-disclaimer variant="line" practice="south"></ketamine-payment-disclaimer>
    <ketamine-schedule-button></ketamine-schedule-button>
  `,
};
export const RightToLeft: Story = {tags: ['same-tree'], decorators: [rightToLeft]};
/** The narrowest column: nothing is cut, and nothing scrolls sideways. */
export const Narrow280: Story = {tags: ['same-tree'], decorators: [narrow]};
