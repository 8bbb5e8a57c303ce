import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit/html.js';

interface Args {
  clinic?: string;
  'as-of'?: string;
  'review-by'?: string;
  variant?: 'full' | 'short' | 'line';
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
      review-by=${args['review-by'] ?? nothing}
      variant=${args.variant ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
    ></ketamine-payment-disclaimer>
  `,
};
export default meta;

export const Default: Story = {};
export const WithDate: Story = {args: {'as-of': '2026-05-01'}};
export const Short: Story = {args: {variant: 'short', 'as-of': '2026-05-01'}};
export const Line: Story = {args: {variant: 'line', 'as-of': '2026-05-01'}};
export const PastItsReview: Story = {
  args: {'as-of': '2025-05-01', 'review-by': '2026-05-01'},
};
export const InSpanish: Story = {
  render: () => html`
    <ketamine-payment-disclaimer lang="es" as-of="2026-05-01"></ketamine-payment-disclaimer>
  `,
};
