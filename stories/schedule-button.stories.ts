import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit/html.js';

interface Args {
  clinic?: string;
  sms?: string;
  'heading-level'?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Text to schedule',
  component: 'ketamine-schedule-button',
  render: (args) => html`
    <ketamine-schedule-button
      clinic=${args.clinic ?? nothing}
      sms=${args.sms ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
    ></ketamine-schedule-button>
  `,
};
export default meta;

export const Default: Story = {};
export const AnotherNumber: Story = {args: {sms: '+44 20 7946 0958'}};
/** The site owner reads what to write instead in the console; the patient gets the clinic's number. */
export const BadNumber: Story = {args: {sms: 'call us'}};
export const InSpanish: Story = {
  render: () => html`<ketamine-schedule-button lang="es"></ketamine-schedule-button>`,
};
