import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit/html.js';
import type {Args} from '../support/settings.ts';
import type {Story} from '../support/story.ts';
import {practice} from './view.ts';

const meta: Meta<Args> = {
  title: 'Practice/States',
  component: 'ketamine-practice',
  render: practice,
};
export default meta;

/** Details and language once, around all four. */
export const AroundWidgets: Story = {
  args: {'as-of': '2026-05-01', referrer: 'Lakeside Psychiatry'},
};

/** As site builders make it: nothing is nested, and the practice comes last. */
export const InSeparateBlocks: Story = {
  render: () => html`
    <div style="display: grid; gap: 2rem">
      <div><ketamine-schedule-button></ketamine-schedule-button></div>
      <div><ketamine-payment-disclaimer></ketamine-payment-disclaimer></div>
      <div>
        <ketamine-practice lang="es" sms="972-555-0123" as-of="2026-05-01"></ketamine-practice>
      </div>
    </div>
  `,
};

/** A practice's own look: one colour, one font, its corners. */
export const InOnePracticesLook: Story = {
  args: {referrer: 'Hilltop Pain Care'},
  decorators: [
    (story) => html`
      <div
        style="--ketamine-accent: #7a2e5d; --ketamine-radius: 4px; --ketamine-font: Georgia, serif"
      >
        ${story()}
      </div>
    `,
  ],
};
