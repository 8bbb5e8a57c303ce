import type {CommonItem} from '../provenance/common.ts';

export const es: Readonly<Record<CommonItem, string>> = {
  clinic: 'la clínica de infusión',
  from: 'Información de {clinic}',
  hours: 'Horario: {hours}',
  pastReview:
    '{Clinic} pensaba revisar esto a más tardar el {reviewDate}. Pregunte si sigue vigente.',
  asOf: 'Vigente al {date}.',

  'crisis.strip':
    '¿Está en crisis o piensa en el suicidio? Llame al 988 y oprima 2, o envíe AYUDA por texto al 988, a cualquier hora. Es gratis. ¿Está en peligro ahora? Llame al 911.',
  'crisis.brief': '¿En crisis?',
  'crisis.call': 'Llamar al {crisisLine}',
  'crisis.text': 'Enviar texto al {crisisText}',
  'crisis.textWord': 'Enviar texto “{crisisWord}” al {crisisText}',
  'crisis.emergency': 'Llamar al {emergency}',
  'crisis.local':
    '¿Está en crisis o piensa en el suicidio? Llame al {crisisLine}. ¿Está en peligro ahora? Llame al {emergency}.',

  mdd: 'Depresión mayor (trastorno depresivo mayor)',
  bipolar: 'Depresión bipolar',
  ptsd: 'TEPT (trastorno de estrés postraumático)',
  anxiety: 'Ansiedad grave',
  crps: 'Síndrome de dolor regional complejo (SDRC, o CRPS en inglés), también llamado distrofia simpática refleja (RSD en inglés)',
  fibro: 'Fibromialgia',
  phn: 'Dolor en los nervios después de la culebrilla o herpes zóster (neuralgia posherpética)',
  lyme: 'Dolor en los nervios después del tratamiento de la enfermedad de Lyme',
  otherNerve: 'Otro dolor en los nervios (neuropático)',
  conditions: '{Clinic} menciona estas afecciones.',

  infusion:
    'La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.',
  decides: 'Su profesional de salud mental decide si usted necesita más tratamientos.',
  offLabel:
    'La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta).',
  referral:
    'Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor.',
  ride: 'Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa.',
  stay: 'Esa persona puede quedarse con usted durante la infusión, si usted quiere.',
  insurance:
    '{Clinic} dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina.',
  noBilling:
    '{Clinic} no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted.',

  callAction: 'Llamar al {number}',
  textAction: 'Enviar texto al {number}',
  textLine: 'Envíe un texto al {number} para pedir ayuda para hacer una cita.',
  textNotice:
    'Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a {clinic}, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al {crisisLine}, o al {emergency} en una emergencia.',

  copy: 'Copiar el número',
  copied: 'Número copiado',
  copyFailed: 'No se pudo copiar. El número es {number}.',
  'panel.heading': 'Envíe el texto desde su teléfono',
  'panel.scan':
    'Apunte la cámara de su teléfono al código. Se abrirá un mensaje de texto al {number}.',
  'panel.code': 'Código QR: texto al {number}',
  'panel.open': 'Abrir la aplicación de mensajes de este dispositivo',
  'panel.close': 'Cerrar',
  copyMessage: 'Copiar el mensaje',
  messageCopied: 'Mensaje copiado',
  messageNotCopied: 'No se pudo copiar. El mensaje está arriba: selecciónelo o escríbalo.',
};
