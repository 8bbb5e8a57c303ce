import type {ScheduleItem} from './items.ts';

export const es: Readonly<Record<ScheduleItem, string>> = {
  heading: 'Haga una cita por texto',
  number: 'Número para enviar textos',
  before: 'Antes de enviar un texto',
  copy: 'Copiar el número',
  copied: 'Número copiado',
  copyFailed: 'No se pudo copiar. El número es {number}.',
};
