import type {PaymentItem} from '../provenance/payment.ts';

export const en: Readonly<Record<PaymentItem, string>> = {
  heading: 'About payment',
  forms: '{Clinic} will give you the forms you need to submit to your insurance company.',
  ownPlan: 'You can send the forms yourself. We cannot say if your plan will pay.',
  several: 'It may take several treatments before symptoms ease.',
  estimate:
    'If you pay for your own care, you have a right to an estimate of the cost. It is called a “good faith estimate”.',
  'estimate.when': 'It is due 1 to 3 business days after you schedule or ask for it.',
};
