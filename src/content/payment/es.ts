import type {PaymentItem} from '../provenance/payment.ts';

export const es: Readonly<Record<PaymentItem, string>> = {
  heading: 'Sobre el pago',
  'glance.insurance': 'Actualmente el seguro no paga',
  'glance.forms': 'Le dan los formularios',
  'glance.estimate': 'Puede ver antes el costo',
  forms: '{Clinic} le dará los formularios que necesita presentar a su compañía de seguros.',
  ownPlan:
    'Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo.',
  several: 'Pueden hacer falta varios tratamientos para que se alivien los síntomas.',
  estimate:
    'Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”.',
  'estimate.when':
    'Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo.',
};
