import type {ScheduleItem} from '../provenance/schedule.ts';

export const es: Readonly<Record<ScheduleItem, string>> = {
  heading: 'Pida ayuda por texto para hacer una cita',
  number: 'Número para enviar textos',
  before: 'Antes de enviar un texto',
  copy: 'Copiar el número',
  copied: 'Número copiado',
  'panel.heading': 'Envíe el texto desde su teléfono',
  'panel.scan':
    'Apunte la cámara de su teléfono al código. Se abrirá un mensaje de texto al {number}.',
  'panel.code': 'Código QR: texto al {number}',
  'panel.open': 'Abrir la aplicación de mensajes de este dispositivo',
  'panel.close': 'Cerrar',
  copyMessage: 'Copiar el mensaje',
  messageCopied: 'Mensaje copiado',
  message: 'Hola, quisiera ayuda para hacer una cita.',
  messageNotCopied: 'No se pudo copiar. El mensaje está arriba: selecciónelo o escríbalo.',
  copyFailed: 'No se pudo copiar. El número es {number}.',
};
