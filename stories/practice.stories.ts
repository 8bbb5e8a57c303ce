import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit/html.js';

interface Args {
  clinic?: string;
  sms?: string;
  'as-of'?: string;
  referrer?: string;
  'referrer-phone'?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Practice',
  component: 'ketamine-practice',
  render: (args) => html`
    <ketamine-practice
      clinic=${args.clinic ?? nothing}
      sms=${args.sms ?? nothing}
      as-of=${args['as-of'] ?? nothing}
      referrer=${args.referrer ?? nothing}
      referrer-phone=${args['referrer-phone'] ?? nothing}
    >
      <div style="display: grid; gap: 2rem">
        <ketamine-screener></ketamine-screener>
        <ketamine-explainer heading-level="2"></ketamine-explainer>
        <ketamine-schedule-button></ketamine-schedule-button>
        <ketamine-payment-disclaimer></ketamine-payment-disclaimer>
      </div>
    </ketamine-practice>
  `,
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

/** A language that we do not speak: English, and marked as such. */
export const UnknownLanguage: Story = {
  render: () => html`
    <div lang="fr"><ketamine-payment-disclaimer></ketamine-payment-disclaimer></div>
  `,
};
/** Own wording that promises: that one text stays as it was, and the site owner reads why. */
export const BrokenWording: Story = {
  render: () => html`
    <ketamine-practice
      wording='{"en": {"payment.forms": "{Clinic} says it will work.", "common.decides": "Your provider decides."}}'
    >
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
