import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit/html.js';
import {until} from './support/until.ts';

interface Args {
  clinic?: string;
  sms?: string;
  variant?: 'filled' | 'outline' | 'link';
  message?: string;
  'sms-form'?: string;
  'voice-phone'?: string;
  hours?: string;
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
      variant=${args.variant ?? nothing}
      message=${args.message ?? nothing}
      sms-form=${args['sms-form'] ?? nothing}
      voice-phone=${args['voice-phone'] ?? nothing}
      hours=${args.hours ?? nothing}
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

export const Outline: Story = {args: {variant: 'outline'}};
export const AsLink: Story = {args: {variant: 'link'}};
export const WithCallsAndHours: Story = {
  args: {'voice-phone': '972-555-0123', hours: 'Mon–Fri 9 a.m. to 5 p.m.'},
};
/** The number of a link between the tags, which call tracking may change. */
export const NumberFromLink: Story = {
  render: () => html`
    <ketamine-schedule-button><a href="tel:+19725550123">972-555-0123</a></ketamine-schedule-button>
  `,
};
/** What a computer shows when the button is clicked. */
export const PanelOpen: Story = {
  args: {message: 'standard'},
  play: async ({canvasElement}) => {
    const widget = canvasElement.querySelector('ketamine-schedule-button');
    const panel = widget?.shadowRoot?.querySelector<HTMLElement>('[part="panel"]');
    panel?.showPopover();
    await until(() => panel?.querySelector('svg[role="img"]'), 'There is no code');
  },
};
