import type {PaymentItem} from '../provenance/payment.ts';

export const en: Readonly<Record<PaymentItem, string>> = {
  heading: 'About payment',
  'glance.insurance': 'Insurance does not pay at this time',
  'glance.forms': 'You get the forms',
  'glance.estimate': 'You can see the cost first',
  forms: '{Clinic} will give you the forms you need to submit to your insurance company.',
  ownPlan: 'You can send the forms yourself. Ask your plan if it will pay. This page cannot say.',
  several: 'It may take several treatments before symptoms ease.',
  estimate:
    'If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”.',
  'estimate.when':
    'It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask.',
};
