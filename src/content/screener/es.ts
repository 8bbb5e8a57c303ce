import type {ScreenerItem} from '../provenance/screener.ts';

export const es: Readonly<Record<ScreenerItem, string>> = {
  region: 'Autoevaluación',
  'start.heading': '¿Podría la terapia de infusión de ketamina ser una opción para usted?',
  'start.lead':
    'Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico.',
  'start.length': 'Como máximo 9 preguntas cortas, una a la vez',
  'start.private':
    'Sus respuestas no se envían a nadie. Se borran cuando usted sale de esta página, salvo que las imprima o las guarde.',
  'start.go': 'Empezar la autoevaluación',
  'start.explainer': '¿Cómo es?',

  progress: 'Pregunta {step} de {total} como máximo',
  'progress.last': 'Pregunta {step} de {total}',
  back: 'Atrás',
  continue: 'Continuar',
  'error.one': 'Por favor, elija una respuesta para seguir.',
  'error.any': 'Por favor, elija al menos una respuesta para seguir.',
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
    'No tiene que pasar por esto a solas. Puede llamar al 988 ahora mismo y oprimir 2, o enviar AYUDA por texto al 988. Hay alguien de día y de noche. Es gratis.',
  'crisis.localLead':
    'No tiene que pasar por esto a solas. Puede llamar al {crisisLine} ahora mismo.',
  'crisis.danger': '¿Está en peligro ahora? Llamar al {emergency}',
  'crisis.veterans': 'Veteranos: llame al 988 y oprima 1, o',
  'crisis.veteransText': 'Enviar texto al 838255',
  'crisis.spanish': 'En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988.',
  'crisis.untold':
    'No se ha avisado a nadie, y esta página no puede pedir ayuda por usted. Por favor, comuníquese con alguien.',
  'crisis.tell':
    'Cuéntele hoy a su profesional de salud, o a alguien de confianza, cómo se siente. Si no puede comunicarse, llame al {crisisLine}.',
  'crisis.tellSomeone':
    'Cuéntele hoy a alguien de confianza cómo se siente. Si no puede comunicarse con nadie, llame al {crisisLine}.',
  'crisis.goOn': 'Si sigue, el resultado será que hable con un profesional de salud.',
  'crisis.stopped': 'Puede cerrar esta página. No se guardó nada.',
  'q.afterCrisis.stop': 'Parar aquí',
  'q.afterCrisis.continue': 'Por ahora estoy a salvo. Seguir.',

  'q.concern': '¿Para qué le gustaría recibir ayuda?',
  'q.concern.why': 'Preguntamos esto para mostrarle solo las preguntas que le corresponden.',
  'q.concern.depression': 'Depresión u otro problema de salud mental',
  'q.concern.pain': 'Dolor de larga duración (crónico)',
  'q.concern.both': 'Ambas cosas',
  'q.concern.other': 'Otra cosa',

  'q.moodCondition':
    '¿Le ha dicho un médico o terapeuta que usted tiene alguna de estas afecciones?',
  'q.moodPattern': '¿Cuál se acerca más a cómo está usted ahora?',
  'q.moodPattern.why': 'Importa qué tan grave es la depresión.',
  'q.moodPattern.severe': 'Depresión grave',
  'q.moodPattern.severe.hint': 'Me cuesta mucho salir adelante la mayoría de los días',
  'q.moodPattern.moderate': 'Algo intermedio',
  'q.moodPattern.moderate.hint': 'Me cuesta hacer algunas cosas',
  'q.moodPattern.mild': 'Tengo el ánimo bajo',
  'q.moodPattern.mild.hint': 'Pero puedo hacer la mayoría de las cosas',
  'q.moodPattern.situational': 'Tengo el ánimo bajo por algo que pasó',
  'q.moodPattern.situational.hint': 'Como una pérdida o una separación',
  'q.moodPattern.moodSwings': 'Cambios bruscos de ánimo',
  'q.moodPattern.moodSwings.hint': 'Son mi problema principal',
  'q.moodPattern.unsure': 'Ninguna de estas',
  'q.moodPattern.unsure.hint': 'O no lo sé con seguridad',
  'q.moodResponse': '¿Le ha ayudado el tratamiento para la depresión?',
  'q.moodResponse.hint':
    'Pastillas para la depresión (antidepresivos), terapia de conversación (psicoterapia) u otra cosa.',
  'q.moodResponse.why':
    '{Clinic} describe este tratamiento para la depresión que no ha mejorado con pastillas o con otra terapia.',
  'q.moodResponse.notEnough': 'No lo suficiente',
  'q.moodResponse.notEnough.hint': 'He recibido tratamiento, pero sigo con depresión grave',
  'q.moodResponse.enough': 'Me está ayudando',

  'q.painCondition': '¿Le ha dicho un médico que usted tiene alguna de estas afecciones?',
  'q.painSeverity': '¿Qué tanto le afecta el dolor la mayor parte del tiempo?',
  'q.painSeverity.why': 'Importa qué tan grave es el dolor.',
  'q.painSeverity.severe': 'Me impide hacer la mayoría de las cosas',
  'q.painSeverity.moderate': 'Me impide hacer algunas cosas',
  'q.painSeverity.mild': 'Puedo hacer la mayoría de las cosas',
  'q.painControl': '¿Está controlado su dolor?',
  'q.painControl.hint': 'Con medicamentos recetados para el dolor, inyecciones u otro tratamiento.',
  'q.painControl.why':
    '{Clinic} describe este tratamiento para el dolor que no se controla con medicamentos, inyecciones u otra terapia.',
  'q.painControl.notControlled': 'No',
  'q.painControl.notControlled.hint': 'He probado tratamientos y no está controlado',
  'q.painControl.controlled': 'Sí',
  'q.painControl.controlled.hint': 'Está controlado',

  'q.referral': '¿Le ha referido a {clinic} un profesional de salud mental o de manejo del dolor?',
  'q.referral.hint':
    'Un referido es una orden médica de su profesional de salud para que le atiendan en {clinic}.',
  'q.referral.why': 'Usted necesita un referido para que {clinic} le atienda.',
  'q.referral.notYet': 'Todavía no',
  'q.referral.noProvider': 'No tengo un profesional de salud para esto',

  yes: 'Sí',
  none: 'Ninguna de estas',
  unsure: 'No lo sé con seguridad',
  notTried: 'Todavía no he probado un tratamiento',

  'result.eyebrow': 'Su resultado',
  'result.why': 'Por qué',
  'result.next': 'Su próximo paso',
  'result.before': 'Lo que hay que preparar',
  'step.ride': 'Planee el transporte',
  'step.cost': 'Pregunte por el costo',
  'result.answers': 'Sus respuestas',
  'result.change': 'Cambiar',
  'result.again': 'Empezar de nuevo',
  'result.limits': 'Esta herramienta no puede ver toda su historia.',
  'result.together':
    'Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y {clinic} deciden juntos.',
  'result.painOnly': 'Este resultado se refiere solo a su dolor.',

  'take.print': 'Imprimir o guardar un resumen',
  'take.share': 'Compartir el resumen',
  'take.file': 'Guardar para la computadora de su profesional de salud',
  'take.forgets': 'Esta página olvida sus respuestas cuando usted sale.',
  'take.nothing':
    '¿No se imprimió ni se guardó nada? Algunas aplicaciones y páginas no lo permiten. Todo está en esta pantalla: anótelo o tómele una foto.',
  'take.shared':
    'Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas.',
  'summary.heading': 'Resumen para un profesional de salud',
  'summary.from':
    'La persona que trae esta hoja hizo una autoevaluación sobre la terapia de infusión de ketamina el {date}.',
  'summary.safety':
    'En esta hoja no hay ninguna pregunta ni respuesta sobre el suicidio. Por favor, pregunte.',
  'summary.limits':
    'La persona respondió sola, en un sitio web. No es un diagnóstico ni un instrumento validado.',
  'summary.answers': 'Lo que respondió esta persona',
  'summary.compare': 'Cómo se comparan las respuestas',
  'summary.reason.match': 'Las respuestas corresponden a lo que describe {clinic}.',
  'summary.reason.excluded': '{Clinic} dice que las personas de este grupo no son candidatas.',
  'summary.reason.open': 'Lo que publica {clinic} no lo aclara. Por favor, evalúelo usted.',
  'summary.criteria': 'Lo que publica {clinic}',
  'summary.criteria.mood':
    '{Clinic} describe la infusión de ketamina para la depresión grave que no ha mejorado con antidepresivos en pastillas o con otra terapia. Menciona la depresión mayor, la depresión bipolar, el TEPT y la ansiedad grave. Dice que las personas con depresión leve, depresión situacional o cambios bruscos de ánimo no son candidatas.',
  'summary.criteria.pain':
    '{Clinic} dice que el dolor grave en los nervios puede responder a la infusión de ketamina. Se refiere al dolor que no se controla con medicamentos recetados para el dolor, inyecciones u otra terapia. Menciona el SDRC (también llamado RSD), la fibromialgia y el dolor en los nervios después de la culebrilla o del tratamiento de la enfermedad de Lyme.',
  'summary.criteria.infusion':
    'Es una infusión de dosis baja, como procedimiento ambulatorio. Se monitorea a los pacientes todo el tiempo. Un anestesiólogo está disponible de inmediato.',
  'summary.how': 'Cómo referir',
  'summary.refer':
    '{Clinic} pide un referido del profesional de salud mental o de manejo del dolor de la persona.',
  'summary.clinic': 'Clínica: {clinic}. Textos para pedir ayuda con las citas: {number}.',
  'summary.ride':
    'La persona debe contar con alguien que la traiga y la lleve de regreso a su casa.',
  'summary.billing':
    'No participa en ningún plan de seguro médico y no facturará al seguro. Le da a la persona los formularios para presentar.',
  'summary.page': 'Se llenó en el sitio web de {referrer}.',
  'summary.tried': 'Tratamientos que ya ha probado (para llenar juntos)',

  'path.mood': 'Para la depresión',
  'path.pain': 'Para el dolor',

  'outcome.may-be-referred':
    'Este tratamiento podría ser una opción para usted. Puede pedir ayuda por texto para hacer una cita',
  'outcome.may-be-needs-referral':
    'Este tratamiento podría ser una opción para usted. Primero necesita un referido',
  'outcome.talk-first': 'Hable primero con un profesional de salud',
  'outcome.not-a-candidate': 'Quizás este tratamiento no sea adecuado para usted ahora',

  'next.ask': 'Pida a su profesional de salud mental o de manejo del dolor un referido a {clinic}.',
  'next.askAny':
    'Un profesional de salud mental o de manejo del dolor tiene que referirle a {clinic}.',
  'next.referrer': 'Puede preguntar a {referrer} por un referido a {clinic}.',
  'next.referrerOrOwn':
    'Pida a {referrer}, o a su propio profesional de salud mental o de manejo del dolor, un referido a {clinic}.',
  'next.talkReferrer': 'Puede hablar con {referrer}. Lleve el resumen.',
  'next.talkReferrerOrOwn':
    'Hable con {referrer} o con su propio profesional de salud. Lleve el resumen.',
  'next.practice': 'Puede llamar a este consultorio.',
  'next.noProvider':
    '¿Todavía no tiene un profesional de salud para esto? Un médico de cabecera puede decirle por dónde empezar.',
  'next.findTreatment': 'Buscar atención cerca de usted en findtreatment.gov',
  'next.findPain': 'También puede buscar un especialista en dolor cerca de usted.',
  'next.talk': 'Hable con su profesional de salud. Lleve el resumen.',
  'next.talkAny': 'Hable con un profesional de salud. Lleve el resumen.',
  'next.alsoText':
    'Usted ya tiene un referido. También puede enviar un texto al {number} para pedir ayuda para hacer una cita.',
  'next.others': 'Hay otros tratamientos. Un profesional de salud puede hablarle de ellos.',
  'next.worse':
    'Si las cosas empeoran, hable cuanto antes con un profesional de salud. También puede repetir esta autoevaluación.',

  'reason.crisis': 'Su seguridad es lo primero.',
  'reason.moodMatch':
    'Usted respondió que su depresión es grave y que el tratamiento no le ha ayudado lo suficiente. {Clinic} dice que la infusión de ketamina es una opción para muchas personas con depresión resistente al tratamiento. Un profesional de salud puede decirle si es su caso.',
  'reason.moodHelped':
    'Usted respondió que el tratamiento le está ayudando. {Clinic} describe la infusión de ketamina para la depresión que no ha mejorado con pastillas o con otra terapia.',
  'reason.moodNotTried':
    'Usted respondió que todavía no ha probado un tratamiento. {Clinic} describe la infusión de ketamina para la depresión que no ha mejorado con pastillas o con otra terapia. Un profesional de salud puede decirle por dónde empezar.',
  'reason.moodResponseUnsure':
    'Usted no sabe con seguridad si el tratamiento le ha ayudado. Es algo común. Un profesional de salud puede verlo con usted.',
  'reason.moodNoCondition':
    'Usted respondió que le cuesta mucho salir adelante la mayoría de los días. También respondió que nadie le ha diagnosticado una de las afecciones que menciona {clinic}. Un profesional de salud puede ver qué pasa y qué podría ayudar.',
  'reason.moodConditionUnsure':
    'Usted no sabe con seguridad qué afección de salud mental le han diagnosticado. Es algo común. Un profesional de salud puede decírselo.',
  'reason.moodMild':
    'Usted respondió que tiene el ánimo bajo, pero puede hacer la mayoría de las cosas. {Clinic} dice que las personas con depresión leve no son candidatas.',
  'reason.moodMildMixed':
    'Usted respondió que le han diagnosticado TEPT o ansiedad grave y que puede hacer la mayoría de las cosas. {Clinic} no dice si la infusión de ketamina es para este caso. Un profesional de salud puede orientarle.',
  'reason.moodSituational':
    'Usted respondió que tiene el ánimo bajo por algo que pasó. {Clinic} dice que las personas con este tipo de ánimo bajo (depresión situacional) no son candidatas.',
  'reason.moodSwings':
    'Usted respondió que su problema principal son los cambios bruscos de ánimo. {Clinic} dice que las personas con cambios bruscos de ánimo no son candidatas.',
  'reason.moodConflict':
    '{Clinic} menciona la afección que usted eligió. También dice que las personas con cambios bruscos de ánimo, o con ánimo bajo por algo difícil que pasó (depresión situacional), no son candidatas. Un profesional de salud puede ayudarle a aclarar cuál es su caso.',
  'reason.moodBetween':
    'Usted respondió que está en un punto intermedio. {Clinic} describe la infusión de ketamina para la depresión grave. Un profesional de salud puede ayudarle a ver qué tan grave es.',
  'reason.moodPatternUnsure':
    'Ninguna de las respuestas describe cómo está, o no lo sabe con seguridad. Es algo común. {Clinic} describe la infusión de ketamina para la depresión grave. Un profesional de salud puede ayudarle a ver si es su caso.',
  'reason.painMatch':
    'Usted respondió que el dolor le impide hacer la mayoría de las cosas y que el tratamiento no lo controla. {Clinic} dice que un dolor así puede responder a la infusión de ketamina.',
  'reason.painOtherKind':
    'Usted no eligió ninguna de las afecciones de dolor que menciona {clinic}. {Clinic} no dice si la infusión de ketamina es para otros dolores. Un profesional de salud puede orientarle.',
  'reason.painConditionUnsure':
    'Usted no sabe con seguridad qué afección de dolor le han diagnosticado. Es algo común. Un profesional de salud puede decírselo.',
  'reason.painNotSevere':
    'Usted respondió que todavía puede hacer algunas cosas o la mayoría. {Clinic} describe la infusión de ketamina para el dolor grave. Un profesional de salud puede ayudarle a ver qué tan grave es el suyo.',
  'reason.painSeverityUnsure':
    'Usted no sabe con seguridad qué tanto le afecta el dolor. Es algo común. Un profesional de salud puede ayudarle a describirlo.',
  'reason.painControlled':
    'Usted respondió que su dolor está controlado. {Clinic} describe la infusión de ketamina para el dolor que no se controla con medicamentos, inyecciones u otra terapia.',
  'reason.painNotTried':
    'Usted respondió que todavía no ha probado un tratamiento para el dolor. {Clinic} describe la infusión de ketamina para el dolor que no se controla con medicamentos, inyecciones u otra terapia. Un profesional de salud puede decirle por dónde empezar.',
  'reason.painControlUnsure':
    'Usted no sabe con seguridad si su dolor está controlado. Es algo común. Un profesional de salud puede verlo con usted.',
  'reason.concernOther':
    'Usted busca ayuda para otra cosa. Esta herramienta solo pregunta por la depresión y el dolor de larga duración (crónico). Un profesional de salud puede decirle adónde acudir.',
  'reason.concernUnsure':
    'Usted no sabe con seguridad para qué le gustaría recibir ayuda. Es algo común. Un profesional de salud puede ayudarle a aclararlo.',
};
