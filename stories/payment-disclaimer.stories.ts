import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit/html.js';

interface Args {
  clinic?: string;
  'as-of'?: string;
  'heading-level'?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Payment disclaimer',
  component: 'ketamine-payment-disclaimer',
  render: (args) => html`
    <ketamine-payment-disclaimer
      clinic=${args.clinic ?? nothing}
      as-of=${args['as-of'] ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
    ></ketamine-payment-disclaimer>
  `,
};
export default meta;

export const Default: Story = {};
export const WithDate: Story = {args: {'as-of': '2026-05-01'}};
export const InSpanish: Story = {
  render: () => html`
    <ketamine-payment-disclaimer lang="es" as-of="2026-05-01"></ketamine-payment-disclaimer>
  `,
};
