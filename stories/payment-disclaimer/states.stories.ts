import type {Meta} from '@storybook/web-components-vite';
import {en as common} from '../../src/content/common/en.ts';
import {es as commonEs} from '../../src/content/common/es.ts';
import {Inside} from '../support/inside.ts';
import type {Args} from '../support/settings.ts';
import {expectSame, type PlayContext, type Story} from '../support/story.ts';
import {paymentDisclaimer} from './view.ts';

const meta: Meta<Args> = {
  title: 'Payment disclaimer/States',
  component: 'ketamine-payment-disclaimer',
  render: paymentDisclaimer,
};
export default meta;

/** However short it is, it says that insurance does not pay, and who says so. */
const saysIt = async ({canvasElement, step}: PlayContext): Promise<void> => {
  await step('It says in the clinic’s name that insurance does not pay', () => {
    const {text, locale} = new Inside(canvasElement, 'ketamine-payment-disclaimer');
    const {insurance} = {en: common, es: commonEs}[locale];
    const [, said = insurance] = insurance.split(': ');
    expectSame(text.includes(said), true, `“${said}” is there`);
    return Promise.resolve();
  });
};

export const Default: Story = {play: saysIt};
export const WithDate: Story = {args: {'as-of': '2026-05-01'}, play: saysIt};
export const Short: Story = {args: {variant: 'short', 'as-of': '2026-05-01'}, play: saysIt};
export const Line: Story = {args: {variant: 'line', 'as-of': '2026-05-01'}, play: saysIt};
export const InSpanish: Story = {args: {lang: 'es', 'as-of': '2026-05-01'}, play: saysIt};
