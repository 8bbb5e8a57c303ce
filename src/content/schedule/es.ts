import type {ScheduleItem} from '../provenance/schedule.ts';

export const es: Readonly<Record<ScheduleItem, string>> = {
  heading: 'Pida ayuda por texto para hacer una cita',
  number: 'Número para enviar textos:',
  before: 'Antes de enviar un texto',
  message: 'Hola, quisiera ayuda para hacer una cita.',
};
