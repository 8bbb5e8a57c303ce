import type {ExplainerItem} from '../provenance/explainer.ts';

export const es: Readonly<Record<ExplainerItem, string>> = {
  title: 'Sobre la terapia de infusión de ketamina',
  reading: 'Leer sobre',
  'reading.mood': 'Depresión',
  'reading.pain': 'Dolor crónico',

  'what.dose': 'La ketamina se administra en una infusión de dosis baja.',
  'what.outpatient':
    'Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).',

  'help.heading': '¿Podría ayudarme?',
  'mood.who':
    'Algunas personas con estas afecciones tienen depresión grave que no ha mejorado con antidepresivos en pastillas o con otra terapia:',
  'mood.hope':
    'Hay motivos para tener esperanza. {Clinic} dice que la infusión de ketamina se ha convertido en una opción eficaz para muchas personas con depresión resistente al tratamiento. Así se llama la depresión que no ha mejorado con otros tratamientos.',
  'pain.hard':
    'El dolor de larga duración (crónico) puede ser debilitante. Puede ser muy difícil de manejar.',
  'pain.who':
    'Algunos dolores graves no se controlan con medicamentos recetados para el dolor, inyecciones u otra terapia.',
  'pain.may':
    '{Clinic} dice que un dolor así puede responder a la infusión de ketamina. Da estos ejemplos:',
  'not.heading': '¿Para quién no es?',
  'not.who': '{Clinic} dice que las personas de estos grupos no son candidatas:',
  'not.mild': 'Depresión leve',
  'not.situational':
    'Depresión situacional: ánimo bajo por algo que pasó, como una pérdida o una separación',
  'not.moodSwings': 'Cambios bruscos de ánimo',

  'how.heading': '¿Cómo funciona?',
  'mood.different':
    '{Clinic} dice que la ketamina actúa de manera distinta a la mayoría de los medicamentos para la depresión.',
  'mood.blocks':
    '{Clinic} dice que la ketamina bloquea el receptor de glutamato (NMDA) en el cerebro. El glutamato es un neurotransmisor: lleva señales de una célula del cerebro a otra.',
  'mood.research':
    'Todavía se investiga para entender por completo los efectos de bloquear el receptor de glutamato (NMDA).',
  'mood.repair':
    'Parece que se revierte el daño que la depresión causa en las conexiones entre las células del cerebro. Parece que así pueden crecer conexiones sanas.',
  receptor: 'Un receptor es el lugar de una célula que recibe una señal.',
  'pain.blocks': 'La ketamina bloquea el receptor de glutamato (NMDA) en la médula espinal.',
  'pain.pathway':
    'Ese receptor es parte de una vía importante. En las personas con dolor crónico, por esa vía llegan las señales de dolor al cerebro.',
  'pain.reset':
    '{Clinic} dice que bloquear la señal excesiva de dolor permite que el cerebro se reinicie y deje de interpretar las sensaciones como dolor.',

  'day.heading': '¿Qué pasa el día de la infusión?',
  'day.before': 'Antes',
  'day.bring': 'Alguien le trae a la clínica',
  'mood.length': 'La infusión dura 45 minutos para la depresión',
  'pain.length': 'La infusión es más larga para el dolor crónico que para la depresión',
  'day.settle': 'Se acomoda',
  'day.recliner': 'Usted se sienta en un sillón reclinable',
  'day.monitored': 'Se le monitorea todo el tiempo.',
  'day.doctor':
    'Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo.',
  'day.music': 'Puede escuchar música relajante o simplemente vivir la experiencia de la infusión.',
  'day.during': 'Durante',
  'day.after': 'Después',
  'day.home': 'Alguien le lleva de regreso a su casa',
  'day.dizzy':
    'Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión.',

  'feel.heading': '¿Qué puedo sentir?',
  'feel.awake': '{Clinic} dice que usted no perderá el conocimiento.',
  'feel.floating': 'Puede sentir que flota o que se desconecta.',
  'feel.light': 'La luz y el sonido pueden molestarle.',
  'feel.tolerated':
    '{Clinic} dice que la mayoría de los pacientes toleran bastante bien las infusiones.',
  'feel.risks': 'Esta no es una lista completa de riesgos. Pregúntele a su equipo médico.',

  'better.heading': '¿Cuándo podría sentirme mejor?',
  'better.several': 'Pueden hacer falta varios tratamientos para que se alivien los síntomas.',
  'better.hours': '{Clinic} dice que los síntomas tardan varias horas en aliviarse.',
  'better.doing': '{Clinic} dice que en algún momento empezará a notar que puede hacer más cosas.',
  'better.mood': 'Su ánimo puede tardar algún tiempo en mejorar.',
  'better.result':
    '{Clinic} describe el resultado como una mejoría muy notable y rápida de la depresión grave.',

  'arrange.heading': '¿Qué tengo que preparar?',
  'arrange.drive': 'Pregunte a {clinic} cuándo puede volver a manejar con seguridad.',
  'cost.heading': '¿Y el pago?',

  screener: '¿Podría ser una opción para usted? Haga la autoevaluación',
};
