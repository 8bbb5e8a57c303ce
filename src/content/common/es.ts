import type {CommonItem} from './items.ts';

export const es: Readonly<Record<CommonItem, string>> = {
  clinic: 'la clínica de infusión',
  from: 'De {clinic}',
  hours: 'Horario: {hours}',
  pastReview: '{Clinic} pensaba revisar esto antes del {reviewDate}. Pregunte si sigue vigente.',
  asOf: 'Al {date}.',

  'crisis.strip':
    '¿Está en crisis o piensa en el suicidio? Llame al 988 y oprima 2, o envíe AYUDA por texto al 988, a cualquier hora. Es gratis. ¿Está en peligro ahora? Llame al 911.',
  'crisis.call': 'Llamar al {crisisLine}',
  'crisis.text': 'Texto al {crisisText}',
  'crisis.textWord': 'Texto “{crisisWord}” al {crisisText}',
  'crisis.emergency': 'Llamar al {emergency}',
  'crisis.local':
    '¿Está en crisis o piensa en el suicidio? Llame al {crisisLine}. ¿Está en peligro ahora? Llame al {emergency}.',

  mdd: 'Depresión mayor (trastorno depresivo mayor)',
  bipolar: 'Depresión bipolar',
  ptsd: 'TEPT (trastorno de estrés postraumático)',
  anxiety: 'Ansiedad grave',
  crps: 'Síndrome de dolor regional complejo (SDRC, o CRPS en inglés), también llamado RSD',
  fibro: 'Fibromialgia',
  phn: 'Dolor de nervios después de la culebrilla (neuralgia posherpética)',
  lyme: 'Dolor de nervios después del tratamiento de la enfermedad de Lyme',
  otherNerve: 'Otro dolor de nervios (neuropático)',
  conditions: '{Clinic} nombra estas afecciones.',

  infusion:
    'La ketamina es una medicina. Una infusión es una medicina que se da poco a poco por una vena.',
  decides: 'Su profesional de salud mental decide si usted necesita más tratamientos.',
  offLabel:
    'La FDA aprobó la ketamina como anestésico. Usarla para la depresión, el TEPT, la ansiedad o el dolor de larga duración es un uso no indicado en la etiqueta (“off-label”).',
  referral: 'Necesita una remisión de su profesional de salud mental o de manejo del dolor.',
  ride: 'Usted debe tener a alguien que le traiga y le lleve a su casa.',
  stay: 'Esa persona puede quedarse con usted durante la infusión, si usted quiere.',
  insurance: '{Clinic} dice: por ahora las compañías de seguros no reembolsan este tratamiento.',
  noBilling: '{Clinic} no participa en ningún plan de seguro. No le cobrará al seguro por usted.',

  callAction: 'Llamar al {number}',
  textAction: 'Texto al {number}',
  textLine: 'Envíe un texto al {number} si necesita ayuda para hacer una cita.',
  textNotice:
    'Los textos no son privados. Por favor, no envíe datos de salud. Si nos escribe, podemos responderle por texto sobre su cita. Puede pedirnos que paremos. Pueden aplicarse cargos por mensajes y datos. No es para emergencias: {crisisLine} o {emergency}.',
};
