import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit/html.js';

interface Args {
  concern?: string;
  clinic?: string;
  'as-of'?: string;
  'review-by'?: string;
  layout?: 'accordion' | 'article';
  'heading-level'?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Explainer',
  component: 'ketamine-explainer',
  render: (args) => html`
    <ketamine-explainer
      concern=${args.concern ?? nothing}
      clinic=${args.clinic ?? nothing}
      as-of=${args['as-of'] ?? nothing}
      review-by=${args['review-by'] ?? nothing}
      layout=${args.layout ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
    ></ketamine-explainer>
  `,
};
export default meta;

const openAll = (canvas: Element): void => {
  const {shadowRoot} = canvas.querySelector('ketamine-explainer') ?? {};
  shadowRoot?.querySelectorAll('details').forEach((topic) => {
    topic.open = true;
  });
};

export const Default: Story = {};
export const EverythingOpen: Story = {
  play: ({canvasElement}) => {
    openAll(canvasElement);
  },
};
export const ChronicPain: Story = {
  args: {concern: 'pain'},
  play: ({canvasElement}) => {
    openAll(canvasElement);
  },
};
export const Depression: Story = {args: {concern: 'depression'}};
export const Article: Story = {args: {layout: 'article'}};
export const ArticleOnPain: Story = {args: {layout: 'article', concern: 'pain'}};
/** What was said about payment should have been checked again, and the widget says so. */
export const PastItsReview: Story = {
  args: {
    layout: 'article',
    concern: 'depression',
    'as-of': '2025-05-01',
    'review-by': '2026-05-01',
  },
};
export const InSpanish: Story = {
  render: () => html`<ketamine-explainer lang="es"></ketamine-explainer>`,
};
