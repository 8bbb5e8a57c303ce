import type {ScreenerItem} from '../provenance/screener.ts';

export const es: Readonly<Record<ScreenerItem, string>> = {
  region: 'Autoevaluación',
  'start.heading': '¿Podría ser la terapia de infusión de ketamina una opción para usted?',
  'start.lead':
    'Unas preguntas para ayudarles a usted y a su profesional de salud a decidir si conviene hablar del tema. No es un diagnóstico.',
  'start.length': 'Como máximo 9 preguntas cortas, una a la vez',
  'start.private': 'Sus respuestas se quedan en esta página. Nada se guarda ni se envía.',
  'start.go': 'Empezar la autoevaluación',

  progress: 'Pregunta {step}',
  back: 'Atrás',
  continue: 'Continuar',
  'error.heading': 'Responda antes de seguir',
  'error.one': 'Elija la respuesta que va con usted.',
  'error.any': 'Elija al menos una respuesta.',
  'set.hint':
    'Elija todas las que correspondan. “Ninguna de estas” y “No lo sé con seguridad” borran las otras respuestas.',

  'q.safety': '¿Tiene pensamientos de suicidio o de hacerse daño?',
  'q.safety.why': 'Se lo preguntamos a todos, para que la ayuda sea lo primero.',
  'q.safety.yes': 'Sí, o no me siento a salvo en este momento',
  'q.safety.no': 'No',
  'q.safety.skip': 'Prefiero no decirlo',

  'crisis.level': 'Emergencia:',
  'crisis.heading': 'Por favor, busque ayuda ahora',
  'crisis.lead':
    'Puede llamar al 988 ahora mismo y oprimir 2, o enviar AYUDA por texto al 988. Hay alguien de día y de noche. Es gratis.',
  'crisis.localLead': 'Puede llamar al {crisisLine} ahora mismo.',
  'crisis.danger': '¿Está en peligro ahora?',
  'crisis.veterans': 'Veteranos: llame al 988 y oprima 1, o',
  'crisis.veteransText': 'Texto al 838255',
  'crisis.spanish': 'En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988.',
  'crisis.tell': 'Dígale hoy a su profesional de salud cómo se siente.',
  'q.afterCrisis.stop': 'Parar aquí',
  'q.afterCrisis.continue': 'Por ahora estoy a salvo. Seguir.',

  'q.concern': '¿Con qué le gustaría recibir ayuda?',
  'q.concern.why': 'Preguntamos esto para mostrarle solo las preguntas que le corresponden.',
  'q.concern.depression': 'Depresión u otro problema de salud mental',
  'q.concern.pain': 'Dolor de larga duración (crónico)',
  'q.concern.both': 'Ambas cosas',
  'q.concern.other': 'Otra cosa',

  'q.moodCondition': '¿Le ha dicho un médico o terapeuta que usted tiene algo de esto?',
  'q.moodPattern': '¿Qué se acerca más a cómo está usted ahora?',
  'q.moodPattern.why': 'Importa cuán grave es la depresión.',
  'q.moodPattern.severe': 'Depresión grave. Me cuesta mucho pasar la mayoría de los días',
  'q.moodPattern.moderate': 'En un punto medio',
  'q.moodPattern.mild': 'Tengo el ánimo bajo, pero puedo hacer la mayoría de las cosas',
  'q.moodPattern.situational':
    'Tengo el ánimo bajo por algo que pasó, como una pérdida o una separación',
  'q.moodPattern.moodSwings': 'Mi problema principal son los cambios de ánimo',
  'q.moodResponse': '¿Le ha ayudado el tratamiento para la depresión?',
  'q.moodResponse.hint':
    'Pastillas para la depresión (antidepresivos), terapia hablada u otra cosa.',
  'q.moodResponse.why':
    '{Clinic} nombra la depresión que no mejora con pastillas o con otra terapia.',
  'q.moodResponse.notEnough': 'He recibido tratamiento, pero sigo con depresión grave',
  'q.moodResponse.enough': 'Me está ayudando',

  'q.painCondition': '¿Le ha dicho un médico que usted tiene algo de esto?',
  'q.painSeverity': '¿Qué tan fuerte es su dolor la mayor parte del tiempo?',
  'q.painSeverity.why': 'Importa cuán fuerte es el dolor.',
  'q.painSeverity.severe': 'Me impide hacer la mayoría de las cosas',
  'q.painSeverity.moderate': 'Me impide hacer algunas cosas',
  'q.painSeverity.mild': 'Puedo hacer la mayoría de las cosas',
  'q.painControl': '¿Está controlado su dolor?',
  'q.painControl.hint': 'Con medicina recetada para el dolor, inyecciones u otro tratamiento.',
  'q.painControl.why':
    '{Clinic} nombra el dolor que no se controla con medicina, inyecciones u otra terapia.',
  'q.painControl.notControlled': 'He probado tratamientos y no está controlado',
  'q.painControl.controlled': 'Sí, está controlado',

  'q.referral': '¿Le ha remitido a {clinic} un profesional de salud mental o del dolor?',
  'q.referral.hint':
    'Una remisión (referido) es cuando su profesional de salud le manda a {clinic}.',
  'q.referral.why': '{Clinic} atiende a personas que tienen una remisión.',
  'q.referral.notYet': 'Todavía no',
  'q.referral.noProvider': 'No tengo ninguno',

  yes: 'Sí',
  none: 'Ninguna de estas',
  unsure: 'No lo sé con seguridad',
  notTried: 'Todavía no he probado un tratamiento',

  'result.eyebrow': 'Su resultado',
  'result.why': 'Por qué',
  'result.next': 'Su próximo paso',
  'result.before': 'Antes de hacer una cita',
  'result.answers': 'Sus respuestas',
  'result.change': 'Cambiar',
  'result.again': 'Empezar de nuevo',
  'result.limits': 'Esta herramienta no puede ver toda su historia.',
  'result.together':
    'Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y {clinic} deciden juntos.',

  'take.print': 'Imprimir un resumen',
  'take.file': 'Guardar como archivo (FHIR)',
  'take.nothing':
    '¿No se imprimió ni se guardó nada? Algunas aplicaciones y páginas no lo permiten. Todo está en esta pantalla: anótelo o tómele una foto.',
  'take.shared':
    'Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas.',
  'summary.heading': 'Resumen para su profesional de salud',
  'summary.from':
    'De una autoevaluación sobre la terapia de infusión de ketamina, hecha el {date}.',
  'summary.clinic': 'Clínica: {clinic}. Textos para pedir ayuda con las citas: {number}.',

  'path.mood': 'Para la depresión',
  'path.pain': 'Para el dolor',

  'outcome.may-be-referred':
    'Este tratamiento podría ser una opción para usted. Puede enviar un texto para hacer una cita',
  'outcome.may-be-needs-referral':
    'Este tratamiento podría ser una opción para usted. Pida una remisión a su profesional de salud',
  'outcome.talk-first': 'Hable primero con su profesional de salud',
  'outcome.not-a-candidate': 'Quizás este tratamiento no sea adecuado para usted ahora',

  'next.ask':
    'Pida a su profesional de salud mental o de manejo del dolor una remisión a {clinic}.',
  'next.referrer': 'Puede pedírsela a {referrer}.',
  'next.noProvider':
    '¿Todavía no tiene uno? Pregunte a su médico de cabecera por dónde empezar, o busque uno cerca de usted.',
  'next.findTreatment': 'Buscar atención en findtreatment.gov',
  'next.talk': 'Hable con su profesional de salud. Puede mostrarle esta página.',
  'next.alsoText':
    'Ya tiene una remisión. También puede enviar un texto al {number} si necesita ayuda para hacer una cita.',
  'next.common': 'Es algo común.',
  'next.others': 'Otros tratamientos pueden ayudar.',
  'next.worse': 'Si las cosas empeoran, vuelva a esta página o llame a su profesional de salud.',

  'reason.crisis': 'Su seguridad es lo primero.',
  'reason.moodMatch':
    'Usted eligió depresión grave que el tratamiento no ha mejorado lo suficiente. {Clinic} dice que la infusión de ketamina es una opción para muchas personas con una depresión así (resistente al tratamiento).',
  'reason.moodHelped':
    'Usted eligió que el tratamiento le ayuda. {Clinic} nombra la depresión que no mejora con pastillas o con otra terapia.',
  'reason.moodNotTried':
    'Usted eligió que todavía no ha probado un tratamiento. {Clinic} nombra la depresión que no mejora con pastillas o con otra terapia.',
  'reason.moodResponseUnsure':
    'Usted no sabe si el tratamiento le ha ayudado. Su profesional de salud puede verlo con usted.',
  'reason.moodNoCondition':
    'Usted no eligió ninguno de los problemas de salud mental que nombra {clinic}. Su profesional de salud puede verlo con usted.',
  'reason.moodConditionUnsure':
    'Usted no sabe qué problema de salud mental le ha nombrado un médico. Su profesional de salud puede decírselo.',
  'reason.moodMild':
    'Usted eligió ánimo bajo, pero puede hacer la mayoría de las cosas. {Clinic} dice que las personas con depresión leve no son candidatas.',
  'reason.moodMildMixed':
    'Usted eligió TEPT o ansiedad grave, y que puede hacer la mayoría de las cosas. Lo que dice {clinic} no abarca este caso. Su profesional de salud puede ayudarle.',
  'reason.moodSituational':
    'Usted eligió ánimo bajo por algo que pasó. {Clinic} dice que las personas con este tipo de ánimo bajo (depresión situacional) no son candidatas.',
  'reason.moodSwings':
    'Usted eligió los cambios de ánimo como problema principal. {Clinic} dice que las personas con cambios de ánimo no son candidatas.',
  'reason.moodConflict':
    'Usted eligió un problema que nombra {clinic}. También eligió cambios de ánimo o algo difícil que pasó. Su profesional de salud puede ayudarle a aclararlo.',
  'reason.moodBetween':
    'Usted eligió “en un punto medio”. {Clinic} nombra la depresión grave. Su profesional de salud puede ayudarle a ver cuán grave es.',
  'reason.moodPatternUnsure':
    'Usted no sabe con seguridad cómo está ahora. Su profesional de salud puede ayudarle a saberlo.',
  'reason.painMatch':
    'Usted eligió dolor fuerte que el tratamiento no controla. {Clinic} dice que un dolor así puede responder a la infusión de ketamina.',
  'reason.painOtherKind':
    'Usted no eligió ninguno de los dolores de nervios que nombra {clinic}. Lo que dice no abarca otros dolores. Su profesional de salud puede ayudarle.',
  'reason.painConditionUnsure':
    'Usted no sabe qué problema de dolor le ha nombrado un médico. Su profesional de salud puede decírselo.',
  'reason.painNotSevere':
    'Usted eligió un dolor que no le impide hacer la mayoría de las cosas. {Clinic} nombra el dolor grave.',
  'reason.painSeverityUnsure':
    'Usted no sabe qué tan fuerte es el dolor la mayor parte del tiempo. Su profesional de salud puede ayudarle a describirlo.',
  'reason.painControlled':
    'Usted eligió que su dolor está controlado. {Clinic} nombra el dolor que no se controla con medicina, inyecciones u otra terapia.',
  'reason.painNotTried':
    'Usted eligió que todavía no ha probado un tratamiento para el dolor. {Clinic} nombra el dolor que no se controla con medicina, inyecciones u otra terapia.',
  'reason.painControlUnsure':
    'Usted no sabe si su dolor está controlado. Su profesional de salud puede verlo con usted.',
  'reason.concernOther':
    'Usted eligió otra cosa. Esta herramienta solo pregunta por la depresión y el dolor de larga duración (crónico).',
  'reason.concernUnsure':
    'Usted no sabe con qué le gustaría recibir ayuda. Su profesional de salud puede ayudarle a saberlo.',
};
