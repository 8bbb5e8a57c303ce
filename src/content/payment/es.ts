import type {PaymentItem} from '../provenance/payment.ts';

export const es: Readonly<Record<PaymentItem, string>> = {
  heading: 'Sobre el pago',
  forms: '{Clinic} le dará los formularios necesarios para presentarlos a su compañía de seguros.',
  ownPlan: 'Usted puede enviar los formularios. No podemos decir si su plan pagará.',
  several: 'Pueden hacer falta varios tratamientos para que se alivien los síntomas.',
  estimate:
    'Si usted paga su propia atención, tiene derecho a un cálculo del costo (un “estimado de buena fe”).',
  'estimate.when': 'Deben dárselo de 1 a 3 días hábiles después de hacer la cita o de pedirlo.',
};
