/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Screener › Concern (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 2 of up to 9"
    group "What would you like help with?" description=We ask so that you only see questions that fit you. Question 2 of up to 9 focused=true
      heading "What would you like help with?" level=2
      paragraph
        StaticText "We ask so that you only see questions that fit you."
      radio "Depression or another mental health condition"
      StaticText "Depression or another mental health condition"
      radio "Long-lasting (chronic) pain"
      StaticText "Long-lasting (chronic) pain"
      radio "Both"
      StaticText "Both"
      radio "Something else"
      StaticText "Something else"
      radio "I am not sure"
      StaticText "I am not sure"
    button "Continue"`;
/* end snapshot Screener › Concern (en) */

snapshots["Screener › Concern (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 2 de 9 como máximo"
    group "¿Para qué le gustaría recibir ayuda?" description=Preguntamos esto para mostrarle solo las preguntas que le corresponden. Pregunta 2 de 9 como máximo focused=true
      heading "¿Para qué le gustaría recibir ayuda?" level=2
      paragraph
        StaticText "Preguntamos esto para mostrarle solo las preguntas que le corresponden."
      radio "Depresión u otro problema de salud mental"
      StaticText "Depresión u otro problema de salud mental"
      radio "Dolor de larga duración (crónico)"
      StaticText "Dolor de larga duración (crónico)"
      radio "Ambas cosas"
      StaticText "Ambas cosas"
      radio "Otra cosa"
      StaticText "Otra cosa"
      radio "No lo sé con seguridad"
      StaticText "No lo sé con seguridad"
    button "Continuar"`;
/* end snapshot Screener › Concern (es) */

snapshots["Screener › CrisisHelp (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    group "Emergency: Please get help now" description=You do not have to face this alone. You can call or text 988 right now. Someone is there day and night. It is free. focused=true
      heading "Emergency: Please get help now" level=2
        StaticText "Emergency:"
        StaticText "Please get help now"
    paragraph
      StaticText "You do not have to face this alone. You can call or text 988 right now. Someone is there day and night. It is free."
    link "Call 988"
    link "Text 988"
    link "In danger now? Call 911"
    paragraph
      StaticText "Nobody has been told, and this page cannot call for help for you. Please reach out."
    paragraph
      StaticText "Veterans: call 988, then press 1, or"
    link "Text 838255"
    paragraph
      StaticText "En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988."
    paragraph
      StaticText "If you go on, your result will be to talk with a provider."
    button "Stop here"
    button "I am safe for now. Go on."`;
/* end snapshot Screener › CrisisHelp (en) */

snapshots["Screener › CrisisHelp (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    group "Emergencia: Por favor, busque ayuda ahora" description=No tiene que pasar por esto a solas. Puede llamar al 988 ahora mismo y oprimir 2, o enviar AYUDA por texto al 988. Hay alguien de día y de noche. Es gratis. focused=true
      heading "Emergencia: Por favor, busque ayuda ahora" level=2
        StaticText "Emergencia:"
        StaticText "Por favor, busque ayuda ahora"
    paragraph
      StaticText "No tiene que pasar por esto a solas. Puede llamar al 988 ahora mismo y oprimir 2, o enviar AYUDA por texto al 988. Hay alguien de día y de noche. Es gratis."
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "¿Está en peligro ahora? Llamar al 911"
    paragraph
      StaticText "No se ha avisado a nadie, y esta página no puede pedir ayuda por usted. Por favor, comuníquese con alguien."
    paragraph
      StaticText "Veteranos: llame al 988 y oprima 1, o"
    link "Enviar texto al 838255"
    paragraph
      StaticText "En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988."
    paragraph
      StaticText "Si sigue, el resultado será que hable con un profesional de salud."
    button "Parar aquí"
    button "Por ahora estoy a salvo. Seguir."`;
/* end snapshot Screener › CrisisHelp (es) */

snapshots["Screener › InSpanish (en)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿Está en crisis o piensa en el suicidio? Llame al 988 y oprima 2, o envíe AYUDA por texto al 988, a cualquier hora. Es gratis. ¿Está en peligro ahora? Llame al 911."
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    group description=Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico.
      heading "¿Podría la terapia de infusión de ketamina ser una opción para usted?" level=2
    paragraph
      StaticText "Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico."
    list
      listitem level=1
        StaticText "Como máximo 9 preguntas cortas, una a la vez"
      listitem level=1
        StaticText "Sus respuestas no se envían a nadie. Se borran cuando usted sale de esta página, salvo que las imprima o las guarde."
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
    button "Empezar la autoevaluación"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."`;
/* end snapshot Screener › InSpanish (en) */

snapshots["Screener › InSpanish (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿Está en crisis o piensa en el suicidio? Llame al 988 y oprima 2, o envíe AYUDA por texto al 988, a cualquier hora. Es gratis. ¿Está en peligro ahora? Llame al 911."
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    group description=Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico.
      heading "¿Podría la terapia de infusión de ketamina ser una opción para usted?" level=2
    paragraph
      StaticText "Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico."
    list
      listitem level=1
        StaticText "Como máximo 9 preguntas cortas, una a la vez"
      listitem level=1
        StaticText "Sus respuestas no se envían a nadie. Se borran cuando usted sale de esta página, salvo que las imprima o las guarde."
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
    button "Empezar la autoevaluación"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."`;
/* end snapshot Screener › InSpanish (es) */

snapshots["Screener › MissingAnswer (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 1 of up to 9"
    group "Are you having thoughts of suicide or of hurting yourself?" description=We ask everyone, so that help comes first. Please choose one answer to go on. Question 1 of up to 9
      heading "Are you having thoughts of suicide or of hurting yourself?" level=2
      paragraph
        StaticText "We ask everyone, so that help comes first."
      group "Please choose one answer to go on." focused=true
        link "Please choose one answer to go on."
      radio "Yes, or I do not feel safe right now"
      StaticText "Yes, or I do not feel safe right now"
      radio "No"
      StaticText "No"
      radio "I would rather not say"
      StaticText "I would rather not say"
    button "Continue"`;
/* end snapshot Screener › MissingAnswer (en) */

snapshots["Screener › MissingAnswer (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 1 de 9 como máximo"
    group "¿Tiene pensamientos de suicidio o de hacerse daño?" description=Se lo preguntamos a todos, para que la ayuda sea lo primero. Por favor, elija una respuesta para seguir. Pregunta 1 de 9 como máximo
      heading "¿Tiene pensamientos de suicidio o de hacerse daño?" level=2
      paragraph
        StaticText "Se lo preguntamos a todos, para que la ayuda sea lo primero."
      group "Por favor, elija una respuesta para seguir." focused=true
        link "Por favor, elija una respuesta para seguir."
      radio "Sí, o no me siento a salvo en este momento"
      StaticText "Sí, o no me siento a salvo en este momento"
      radio "No"
      StaticText "No"
      radio "Prefiero no decirlo"
      StaticText "Prefiero no decirlo"
    button "Continuar"`;
/* end snapshot Screener › MissingAnswer (es) */

snapshots["Screener › MissingAnswers (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 3 of up to 6"
    group "Has a doctor told you that you have any of these?" description=The infusion clinic lists these conditions. Choose all that apply. “None of these” and “I am not sure” clear the other answers. Please choose at least one answer to go on. Question 3 of up to 6
      heading "Has a doctor told you that you have any of these?" level=2
      paragraph
        StaticText "The infusion clinic lists these conditions."
        StaticText "Choose all that apply. “None of these” and “I am not sure” clear the other answers."
      group "Please choose at least one answer to go on." focused=true
        link "Please choose at least one answer to go on."
      checkbox "Complex regional pain syndrome (CRPS), also called RSD"
      StaticText "Complex regional pain syndrome (CRPS), also called RSD"
      checkbox "Fibromyalgia"
      StaticText "Fibromyalgia"
      checkbox "Nerve pain after shingles (postherpetic neuralgia)"
      StaticText "Nerve pain after shingles (postherpetic neuralgia)"
      checkbox "Nerve pain after Lyme disease treatment"
      StaticText "Nerve pain after Lyme disease treatment"
      checkbox "Another nerve pain (neuropathic) condition"
      StaticText "Another nerve pain (neuropathic) condition"
      checkbox "None of these"
      StaticText "None of these"
      checkbox "I am not sure"
      StaticText "I am not sure"
    button "Continue"`;
/* end snapshot Screener › MissingAnswers (en) */

snapshots["Screener › MissingAnswers (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 3 de 6 como máximo"
    group "¿Le ha dicho un médico que usted tiene alguna de estas afecciones?" description=La clínica de infusión menciona estas afecciones. Elija todas las que correspondan. “Ninguna de estas” y “No lo sé con seguridad” borran las otras respuestas. Por favor, elija al menos una respuesta para seguir. Pregunta 3 de 6 como máximo
      heading "¿Le ha dicho un médico que usted tiene alguna de estas afecciones?" level=2
      paragraph
        StaticText "La clínica de infusión menciona estas afecciones."
        StaticText "Elija todas las que correspondan. “Ninguna de estas” y “No lo sé con seguridad” borran las otras respuestas."
      group "Por favor, elija al menos una respuesta para seguir." focused=true
        link "Por favor, elija al menos una respuesta para seguir."
      checkbox "Síndrome de dolor regional complejo (SDRC, o CRPS en inglés), también llamado distrofia simpática refleja (RSD en inglés)"
      StaticText "Síndrome de dolor regional complejo (SDRC, o CRPS en inglés), también llamado distrofia simpática refleja (RSD en inglés)"
      checkbox "Fibromialgia"
      StaticText "Fibromialgia"
      checkbox "Dolor en los nervios después de la culebrilla o herpes zóster (neuralgia posherpética)"
      StaticText "Dolor en los nervios después de la culebrilla o herpes zóster (neuralgia posherpética)"
      checkbox "Dolor en los nervios después del tratamiento de la enfermedad de Lyme"
      StaticText "Dolor en los nervios después del tratamiento de la enfermedad de Lyme"
      checkbox "Otro dolor en los nervios (neuropático)"
      StaticText "Otro dolor en los nervios (neuropático)"
      checkbox "Ninguna de estas"
      StaticText "Ninguna de estas"
      checkbox "No lo sé con seguridad"
      StaticText "No lo sé con seguridad"
    button "Continuar"`;
/* end snapshot Screener › MissingAnswers (es) */

snapshots["Screener › MoodCondition (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 3 of up to 6"
    group "Has a doctor or therapist told you that you have any of these?" description=The infusion clinic lists these conditions. Choose all that apply. “None of these” and “I am not sure” clear the other answers. Question 3 of up to 6 focused=true
      heading "Has a doctor or therapist told you that you have any of these?" level=2
      paragraph
        StaticText "The infusion clinic lists these conditions."
        StaticText "Choose all that apply. “None of these” and “I am not sure” clear the other answers."
      checkbox "Major depression (major depressive disorder)"
      StaticText "Major depression (major depressive disorder)"
      checkbox "Bipolar depression"
      StaticText "Bipolar depression"
      checkbox "PTSD (post-traumatic stress disorder)"
      StaticText "PTSD (post-traumatic stress disorder)"
      checkbox "Severe anxiety"
      StaticText "Severe anxiety"
      checkbox "None of these"
      StaticText "None of these"
      checkbox "I am not sure"
      StaticText "I am not sure"
    button "Continue"`;
/* end snapshot Screener › MoodCondition (en) */

snapshots["Screener › MoodCondition (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 3 de 6 como máximo"
    group "¿Le ha dicho un médico o terapeuta que usted tiene alguna de estas afecciones?" description=La clínica de infusión menciona estas afecciones. Elija todas las que correspondan. “Ninguna de estas” y “No lo sé con seguridad” borran las otras respuestas. Pregunta 3 de 6 como máximo focused=true
      heading "¿Le ha dicho un médico o terapeuta que usted tiene alguna de estas afecciones?" level=2
      paragraph
        StaticText "La clínica de infusión menciona estas afecciones."
        StaticText "Elija todas las que correspondan. “Ninguna de estas” y “No lo sé con seguridad” borran las otras respuestas."
      checkbox "Depresión mayor (trastorno depresivo mayor)"
      StaticText "Depresión mayor (trastorno depresivo mayor)"
      checkbox "Depresión bipolar"
      StaticText "Depresión bipolar"
      checkbox "TEPT (trastorno de estrés postraumático)"
      StaticText "TEPT (trastorno de estrés postraumático)"
      checkbox "Ansiedad grave"
      StaticText "Ansiedad grave"
      checkbox "Ninguna de estas"
      StaticText "Ninguna de estas"
      checkbox "No lo sé con seguridad"
      StaticText "No lo sé con seguridad"
    button "Continuar"`;
/* end snapshot Screener › MoodCondition (es) */

snapshots["Screener › MoodPattern (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 4 of up to 6"
    group "Which is closest to how things are for you now?" description=It matters how severe the depression is. Question 4 of up to 6 focused=true
      heading "Which is closest to how things are for you now?" level=2
      paragraph
        StaticText "It matters how severe the depression is."
      radio "Severe depression. It is very hard to get through most days"
      StaticText "Severe depression"
      StaticText "."
      StaticText "It is very hard to get through most days"
      radio "In between. I find it hard to do some things"
      StaticText "In between"
      StaticText "."
      StaticText "I find it hard to do some things"
      radio "I feel low. But I can do most things"
      StaticText "I feel low"
      StaticText "."
      StaticText "But I can do most things"
      radio "I feel low because of something that happened. Like a loss or a breakup"
      StaticText "I feel low because of something that happened"
      StaticText "."
      StaticText "Like a loss or a breakup"
      radio "Mood swings. They are my main problem"
      StaticText "Mood swings"
      StaticText "."
      StaticText "They are my main problem"
      radio "None of these. Or I am not sure"
      StaticText "None of these"
      StaticText "."
      StaticText "Or I am not sure"
    button "Continue"`;
/* end snapshot Screener › MoodPattern (en) */

snapshots["Screener › MoodPattern (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 4 de 6 como máximo"
    group "¿Cuál se acerca más a cómo está usted ahora?" description=Importa qué tan grave es la depresión. Pregunta 4 de 6 como máximo focused=true
      heading "¿Cuál se acerca más a cómo está usted ahora?" level=2
      paragraph
        StaticText "Importa qué tan grave es la depresión."
      radio "Depresión grave. Me cuesta mucho salir adelante la mayoría de los días"
      StaticText "Depresión grave"
      StaticText "."
      StaticText "Me cuesta mucho salir adelante la mayoría de los días"
      radio "Algo intermedio. Me cuesta hacer algunas cosas"
      StaticText "Algo intermedio"
      StaticText "."
      StaticText "Me cuesta hacer algunas cosas"
      radio "Tengo el ánimo bajo. Pero puedo hacer la mayoría de las cosas"
      StaticText "Tengo el ánimo bajo"
      StaticText "."
      StaticText "Pero puedo hacer la mayoría de las cosas"
      radio "Tengo el ánimo bajo por algo que pasó. Como una pérdida o una separación"
      StaticText "Tengo el ánimo bajo por algo que pasó"
      StaticText "."
      StaticText "Como una pérdida o una separación"
      radio "Cambios bruscos de ánimo. Son mi problema principal"
      StaticText "Cambios bruscos de ánimo"
      StaticText "."
      StaticText "Son mi problema principal"
      radio "Ninguna de estas. O no lo sé con seguridad"
      StaticText "Ninguna de estas"
      StaticText "."
      StaticText "O no lo sé con seguridad"
    button "Continuar"`;
/* end snapshot Screener › MoodPattern (es) */

snapshots["Screener › MoodResponse (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 5 of up to 6"
    group "Has treatment helped your depression?" description=The infusion clinic describes this treatment for depression that pills or other therapy have not helped. Pills for depression (antidepressants), talk therapy or something else. Question 5 of up to 6 focused=true
      heading "Has treatment helped your depression?" level=2
      paragraph
        StaticText "The infusion clinic describes this treatment for depression that pills or other therapy have not helped."
        StaticText "Pills for depression (antidepressants), talk therapy or something else."
      radio "Not enough. I have had treatment, but I am still severely depressed"
      StaticText "Not enough"
      StaticText "."
      StaticText "I have had treatment, but I am still severely depressed"
      radio "It is helping"
      StaticText "It is helping"
      radio "I have not tried treatment yet"
      StaticText "I have not tried treatment yet"
      radio "I am not sure"
      StaticText "I am not sure"
    button "Continue"`;
/* end snapshot Screener › MoodResponse (en) */

snapshots["Screener › MoodResponse (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 5 de 6 como máximo"
    group "¿Le ha ayudado el tratamiento para la depresión?" description=La clínica de infusión describe este tratamiento para la depresión que no ha mejorado con pastillas o con otra terapia. Pastillas para la depresión (antidepresivos), terapia de conversación (psicoterapia) u otra cosa. Pregunta 5 de 6 como máximo focused=true
      heading "¿Le ha ayudado el tratamiento para la depresión?" level=2
      paragraph
        StaticText "La clínica de infusión describe este tratamiento para la depresión que no ha mejorado con pastillas o con otra terapia."
        StaticText "Pastillas para la depresión (antidepresivos), terapia de conversación (psicoterapia) u otra cosa."
      radio "No lo suficiente. He recibido tratamiento, pero sigo con depresión grave"
      StaticText "No lo suficiente"
      StaticText "."
      StaticText "He recibido tratamiento, pero sigo con depresión grave"
      radio "Me está ayudando"
      StaticText "Me está ayudando"
      radio "Todavía no he probado un tratamiento"
      StaticText "Todavía no he probado un tratamiento"
      radio "No lo sé con seguridad"
      StaticText "No lo sé con seguridad"
    button "Continuar"`;
/* end snapshot Screener › MoodResponse (es) */

snapshots["Screener › OutcomeCrisis (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    group "Emergency: Please get help now" description=You do not have to face this alone. You can call or text 988 right now. Someone is there day and night. It is free. You can close this page. Nothing was saved. focused=true
      heading "Emergency: Please get help now" level=2
        StaticText "Emergency:"
        StaticText "Please get help now"
    paragraph
      StaticText "You do not have to face this alone. You can call or text 988 right now. Someone is there day and night. It is free."
    link "Call 988"
    link "Text 988"
    link "In danger now? Call 911"
    paragraph
      StaticText "Nobody has been told, and this page cannot call for help for you. Please reach out."
    paragraph
      StaticText "Veterans: call 988, then press 1, or"
    link "Text 838255"
    paragraph
      StaticText "En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988."
    paragraph
      StaticText "You can close this page. Nothing was saved."
    button "Start again"`;
/* end snapshot Screener › OutcomeCrisis (en) */

snapshots["Screener › OutcomeCrisis (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    group "Emergencia: Por favor, busque ayuda ahora" description=No tiene que pasar por esto a solas. Puede llamar al 988 ahora mismo y oprimir 2, o enviar AYUDA por texto al 988. Hay alguien de día y de noche. Es gratis. Puede cerrar esta página. No se guardó nada. focused=true
      heading "Emergencia: Por favor, busque ayuda ahora" level=2
        StaticText "Emergencia:"
        StaticText "Por favor, busque ayuda ahora"
    paragraph
      StaticText "No tiene que pasar por esto a solas. Puede llamar al 988 ahora mismo y oprimir 2, o enviar AYUDA por texto al 988. Hay alguien de día y de noche. Es gratis."
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "¿Está en peligro ahora? Llamar al 911"
    paragraph
      StaticText "No se ha avisado a nadie, y esta página no puede pedir ayuda por usted. Por favor, comuníquese con alguien."
    paragraph
      StaticText "Veteranos: llame al 988 y oprima 1, o"
    link "Enviar texto al 838255"
    paragraph
      StaticText "En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988."
    paragraph
      StaticText "Puede cerrar esta página. No se guardó nada."
    button "Empezar de nuevo"`;
/* end snapshot Screener › OutcomeCrisis (es) */

snapshots["Screener › OutcomeMayBeNeedsReferral (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    group "This treatment may be an option for you. You need a referral first" description=A mental health or pain management provider has to refer you to the infusion clinic. focused=true
      heading "This treatment may be an option for you. You need a referral first" level=2
      paragraph
        StaticText "Your result"
    heading "Your next step" level=3
    paragraph
      StaticText "A mental health or pain management provider has to refer you to the infusion clinic."
    button "Print or save a summary"
    paragraph
    paragraph
      StaticText "This page forgets your answers when you leave it."
      StaticText "Others who use this device may see saved or printed pages."
    paragraph
      StaticText "No provider yet? A primary care doctor can tell you where to start."
    paragraph
      StaticText "You can also look for a pain specialist near you."
    heading "Why" level=3
    list
      listitem level=1
        StaticText "For pain"
        StaticText "."
        StaticText "You said that pain stops you from doing most things and that treatment does not control it. The infusion clinic says that pain like this may respond to ketamine infusion."
    heading "What to arrange" level=3
    list
      listitem level=1
        StaticText "1"
        StaticText "Plan a ride"
        paragraph
          StaticText "You must have someone bring you and take you home."
          StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        StaticText "2"
        StaticText "Ask about the cost"
        paragraph
          StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
          StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
    paragraph
      StaticText "This tool cannot see your whole story."
      StaticText "This is not a diagnosis or a promise. You, your provider and the infusion clinic decide together."
      StaticText "The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use."
    group
      DisclosureTriangle "Your answers"
    button "Start again"`;
/* end snapshot Screener › OutcomeMayBeNeedsReferral (en) */

snapshots["Screener › OutcomeMayBeNeedsReferral (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    group "Este tratamiento podría ser una opción para usted. Primero necesita un referido" description=Un profesional de salud mental o de manejo del dolor tiene que referirle a la clínica de infusión. focused=true
      heading "Este tratamiento podría ser una opción para usted. Primero necesita un referido" level=2
      paragraph
        StaticText "Su resultado"
    heading "Su próximo paso" level=3
    paragraph
      StaticText "Un profesional de salud mental o de manejo del dolor tiene que referirle a la clínica de infusión."
    button "Imprimir o guardar un resumen"
    paragraph
    paragraph
      StaticText "Esta página olvida sus respuestas cuando usted sale."
      StaticText "Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas."
    paragraph
      StaticText "¿Todavía no tiene un profesional de salud para esto? Un médico de cabecera puede decirle por dónde empezar."
    paragraph
      StaticText "También puede buscar un especialista en dolor cerca de usted."
    heading "Por qué" level=3
    list
      listitem level=1
        StaticText "Para el dolor"
        StaticText "."
        StaticText "Usted respondió que el dolor le impide hacer la mayoría de las cosas y que el tratamiento no lo controla. La clínica de infusión dice que un dolor así puede responder a la infusión de ketamina."
    heading "Lo que hay que preparar" level=3
    list
      listitem level=1
        StaticText "1"
        StaticText "Planee el transporte"
        paragraph
          StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        StaticText "2"
        StaticText "Pregunte por el costo"
        paragraph
          StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
          StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
    paragraph
      StaticText "Esta herramienta no puede ver toda su historia."
      StaticText "Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y la clínica de infusión deciden juntos."
      StaticText "La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta)."
    group
      DisclosureTriangle "Sus respuestas"
    button "Empezar de nuevo"`;
/* end snapshot Screener › OutcomeMayBeNeedsReferral (es) */

snapshots["Screener › OutcomeMayBeNeedsReferralFromThisPractice (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    group "This treatment may be an option for you. You need a referral first" description=You can ask Lakeside Psychiatry about a referral to the infusion clinic. focused=true
      heading "This treatment may be an option for you. You need a referral first" level=2
      paragraph
        StaticText "Your result"
    heading "Your next step" level=3
    paragraph
      StaticText "You can ask Lakeside Psychiatry about a referral to the infusion clinic."
    link "Call 972-555-0142"
    button "Print or save a summary"
    paragraph
    paragraph
      StaticText "This page forgets your answers when you leave it."
      StaticText "Others who use this device may see saved or printed pages."
    paragraph
      StaticText "A mental health or pain management provider has to refer you to the infusion clinic."
    paragraph
      StaticText "No provider yet? A primary care doctor can tell you where to start."
    paragraph
      StaticText "You can also look for a pain specialist near you."
    heading "Why" level=3
    list
      listitem level=1
        StaticText "For pain"
        StaticText "."
        StaticText "You said that pain stops you from doing most things and that treatment does not control it. The infusion clinic says that pain like this may respond to ketamine infusion."
    heading "What to arrange" level=3
    list
      listitem level=1
        StaticText "1"
        StaticText "Plan a ride"
        paragraph
          StaticText "You must have someone bring you and take you home."
          StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        StaticText "2"
        StaticText "Ask about the cost"
        paragraph
          StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
          StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
    paragraph
      StaticText "This tool cannot see your whole story."
      StaticText "This is not a diagnosis or a promise. You, your provider and the infusion clinic decide together."
      StaticText "The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use."
    group
      DisclosureTriangle "Your answers"
    button "Start again"`;
/* end snapshot Screener › OutcomeMayBeNeedsReferralFromThisPractice (en) */

snapshots["Screener › OutcomeMayBeNeedsReferralFromThisPractice (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    group "Este tratamiento podría ser una opción para usted. Primero necesita un referido" description=Puede preguntar a Lakeside Psychiatry por un referido a la clínica de infusión. focused=true
      heading "Este tratamiento podría ser una opción para usted. Primero necesita un referido" level=2
      paragraph
        StaticText "Su resultado"
    heading "Su próximo paso" level=3
    paragraph
      StaticText "Puede preguntar a Lakeside Psychiatry por un referido a la clínica de infusión."
    link "Llamar al 972-555-0142"
    button "Imprimir o guardar un resumen"
    paragraph
    paragraph
      StaticText "Esta página olvida sus respuestas cuando usted sale."
      StaticText "Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas."
    paragraph
      StaticText "Un profesional de salud mental o de manejo del dolor tiene que referirle a la clínica de infusión."
    paragraph
      StaticText "¿Todavía no tiene un profesional de salud para esto? Un médico de cabecera puede decirle por dónde empezar."
    paragraph
      StaticText "También puede buscar un especialista en dolor cerca de usted."
    heading "Por qué" level=3
    list
      listitem level=1
        StaticText "Para el dolor"
        StaticText "."
        StaticText "Usted respondió que el dolor le impide hacer la mayoría de las cosas y que el tratamiento no lo controla. La clínica de infusión dice que un dolor así puede responder a la infusión de ketamina."
    heading "Lo que hay que preparar" level=3
    list
      listitem level=1
        StaticText "1"
        StaticText "Planee el transporte"
        paragraph
          StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        StaticText "2"
        StaticText "Pregunte por el costo"
        paragraph
          StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
          StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
    paragraph
      StaticText "Esta herramienta no puede ver toda su historia."
      StaticText "Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y la clínica de infusión deciden juntos."
      StaticText "La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta)."
    group
      DisclosureTriangle "Sus respuestas"
    button "Empezar de nuevo"`;
/* end snapshot Screener › OutcomeMayBeNeedsReferralFromThisPractice (es) */

snapshots["Screener › OutcomeMayBeReferred (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    group "This treatment may be an option for you. You can text for help with scheduling" description=Text 972-654-5673 for help with scheduling. focused=true
      heading "This treatment may be an option for you. You can text for help with scheduling" level=2
      paragraph
        StaticText "Your result"
    heading "Your next step" level=3
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."
    button "Print or save a summary"
    paragraph
    paragraph
      StaticText "This page forgets your answers when you leave it."
      StaticText "Others who use this device may see saved or printed pages."
    heading "Why" level=3
    list
      listitem level=1
        StaticText "For depression"
        StaticText "."
        StaticText "You said that your depression is severe and that treatment has not helped enough. The infusion clinic says ketamine infusion is an option for many people with treatment-resistant depression. A provider can tell you if yours is like that."
      listitem level=1
        StaticText "For pain"
        StaticText "."
        StaticText "You said that pain stops you from doing most things and that treatment does not control it. The infusion clinic says that pain like this may respond to ketamine infusion."
    heading "What to arrange" level=3
    list
      listitem level=1
        StaticText "1"
        StaticText "Plan a ride"
        paragraph
          StaticText "You must have someone bring you and take you home."
          StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        StaticText "2"
        StaticText "Ask about the cost"
        paragraph
          StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
          StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
    paragraph
      StaticText "This tool cannot see your whole story."
      StaticText "This is not a diagnosis or a promise. You, your provider and the infusion clinic decide together."
      StaticText "The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use."
    group
      DisclosureTriangle "Your answers"
    button "Start again"`;
/* end snapshot Screener › OutcomeMayBeReferred (en) */

snapshots["Screener › OutcomeMayBeReferred (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    group "Este tratamiento podría ser una opción para usted. Puede pedir ayuda por texto para hacer una cita" description=Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita. focused=true
      heading "Este tratamiento podría ser una opción para usted. Puede pedir ayuda por texto para hacer una cita" level=2
      paragraph
        StaticText "Su resultado"
    heading "Su próximo paso" level=3
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."
    button "Imprimir o guardar un resumen"
    paragraph
    paragraph
      StaticText "Esta página olvida sus respuestas cuando usted sale."
      StaticText "Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas."
    heading "Por qué" level=3
    list
      listitem level=1
        StaticText "Para la depresión"
        StaticText "."
        StaticText "Usted respondió que su depresión es grave y que el tratamiento no le ha ayudado lo suficiente. La clínica de infusión dice que la infusión de ketamina es una opción para muchas personas con depresión resistente al tratamiento. Un profesional de salud puede decirle si es su caso."
      listitem level=1
        StaticText "Para el dolor"
        StaticText "."
        StaticText "Usted respondió que el dolor le impide hacer la mayoría de las cosas y que el tratamiento no lo controla. La clínica de infusión dice que un dolor así puede responder a la infusión de ketamina."
    heading "Lo que hay que preparar" level=3
    list
      listitem level=1
        StaticText "1"
        StaticText "Planee el transporte"
        paragraph
          StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        StaticText "2"
        StaticText "Pregunte por el costo"
        paragraph
          StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
          StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
    paragraph
      StaticText "Esta herramienta no puede ver toda su historia."
      StaticText "Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y la clínica de infusión deciden juntos."
      StaticText "La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta)."
    group
      DisclosureTriangle "Sus respuestas"
    button "Empezar de nuevo"`;
/* end snapshot Screener › OutcomeMayBeReferred (es) */

snapshots["Screener › OutcomeNotACandidate (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    group "This treatment may not be right for you now" description=Talk with your provider. Bring the summary with you. focused=true
      heading "This treatment may not be right for you now" level=2
      paragraph
        StaticText "Your result"
    heading "Your next step" level=3
    paragraph
      StaticText "Talk with your provider. Bring the summary with you."
    button "Print or save a summary"
    paragraph
    paragraph
      StaticText "This page forgets your answers when you leave it."
      StaticText "Others who use this device may see saved or printed pages."
    paragraph
      StaticText "There are other treatments. A provider can tell you about them."
    paragraph
      StaticText "If things get worse, talk with a provider right away. You can also do this self-check again."
    heading "Why" level=3
    list
      listitem level=1
        StaticText "You said that you feel low because of something that happened. The infusion clinic says people with this kind of low mood (situational depression) are not candidates."
    paragraph
      StaticText "This tool cannot see your whole story."
      StaticText "This is not a diagnosis or a promise. You, your provider and the infusion clinic decide together."
    group
      DisclosureTriangle "Your answers"
    button "Start again"`;
/* end snapshot Screener › OutcomeNotACandidate (en) */

snapshots["Screener › OutcomeNotACandidate (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    group "Quizás este tratamiento no sea adecuado para usted ahora" description=Hable con su profesional de salud. Lleve el resumen. focused=true
      heading "Quizás este tratamiento no sea adecuado para usted ahora" level=2
      paragraph
        StaticText "Su resultado"
    heading "Su próximo paso" level=3
    paragraph
      StaticText "Hable con su profesional de salud. Lleve el resumen."
    button "Imprimir o guardar un resumen"
    paragraph
    paragraph
      StaticText "Esta página olvida sus respuestas cuando usted sale."
      StaticText "Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas."
    paragraph
      StaticText "Hay otros tratamientos. Un profesional de salud puede hablarle de ellos."
    paragraph
      StaticText "Si las cosas empeoran, hable cuanto antes con un profesional de salud. También puede repetir esta autoevaluación."
    heading "Por qué" level=3
    list
      listitem level=1
        StaticText "Usted respondió que tiene el ánimo bajo por algo que pasó. La clínica de infusión dice que las personas con este tipo de ánimo bajo (depresión situacional) no son candidatas."
    paragraph
      StaticText "Esta herramienta no puede ver toda su historia."
      StaticText "Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y la clínica de infusión deciden juntos."
    group
      DisclosureTriangle "Sus respuestas"
    button "Empezar de nuevo"`;
/* end snapshot Screener › OutcomeNotACandidate (es) */

snapshots["Screener › OutcomeTalkFirst (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    group "Talk with a provider first" description=Talk with your provider. Bring the summary with you. focused=true
      heading "Talk with a provider first" level=2
      paragraph
        StaticText "Your result"
    heading "Your next step" level=3
    paragraph
      StaticText "Talk with your provider. Bring the summary with you."
    button "Print or save a summary"
    paragraph
    paragraph
      StaticText "This page forgets your answers when you leave it."
      StaticText "Others who use this device may see saved or printed pages."
    heading "Why" level=3
    list
      listitem level=1
        StaticText "The infusion clinic lists the condition you chose. It also says people with mood swings, or with low mood from a hard event (situational depression), are not candidates. A provider can help sort out what fits you."
    paragraph
      StaticText "This tool cannot see your whole story."
      StaticText "This is not a diagnosis or a promise. You, your provider and the infusion clinic decide together."
    group
      DisclosureTriangle "Your answers"
    button "Start again"`;
/* end snapshot Screener › OutcomeTalkFirst (en) */

snapshots["Screener › OutcomeTalkFirst (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    group "Hable primero con un profesional de salud" description=Hable con su profesional de salud. Lleve el resumen. focused=true
      heading "Hable primero con un profesional de salud" level=2
      paragraph
        StaticText "Su resultado"
    heading "Su próximo paso" level=3
    paragraph
      StaticText "Hable con su profesional de salud. Lleve el resumen."
    button "Imprimir o guardar un resumen"
    paragraph
    paragraph
      StaticText "Esta página olvida sus respuestas cuando usted sale."
      StaticText "Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas."
    heading "Por qué" level=3
    list
      listitem level=1
        StaticText "La clínica de infusión menciona la afección que usted eligió. También dice que las personas con cambios bruscos de ánimo, o con ánimo bajo por algo difícil que pasó (depresión situacional), no son candidatas. Un profesional de salud puede ayudarle a aclarar cuál es su caso."
    paragraph
      StaticText "Esta herramienta no puede ver toda su historia."
      StaticText "Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y la clínica de infusión deciden juntos."
    group
      DisclosureTriangle "Sus respuestas"
    button "Empezar de nuevo"`;
/* end snapshot Screener › OutcomeTalkFirst (es) */

snapshots["Screener › OutcomeTalkFirstAfterCrisis (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    group "Emergency: Please get help now" description=You do not have to face this alone. You can call or text 988 right now. Someone is there day and night. It is free. focused=true
      heading "Emergency: Please get help now" level=2
        StaticText "Emergency:"
        StaticText "Please get help now"
    paragraph
      StaticText "You do not have to face this alone. You can call or text 988 right now. Someone is there day and night. It is free."
    link "Call 988"
    link "Text 988"
    link "In danger now? Call 911"
    paragraph
      StaticText "Nobody has been told, and this page cannot call for help for you. Please reach out."
    paragraph
      StaticText "Veterans: call 988, then press 1, or"
    link "Text 838255"
    paragraph
      StaticText "En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988."
    button "Back"
    heading "Talk with a provider first" level=2
    heading "Your next step" level=3
    paragraph
      StaticText "Today, tell your provider or someone you trust how you feel. If you cannot reach them, call 988."
    button "Print or save a summary"
    paragraph
    paragraph
      StaticText "This page forgets your answers when you leave it."
      StaticText "Others who use this device may see saved or printed pages."
    heading "Why" level=3
    list
      listitem level=1
        StaticText "Your safety comes first."
    paragraph
      StaticText "This tool cannot see your whole story."
      StaticText "This is not a diagnosis or a promise. You, your provider and the infusion clinic decide together."
    group
      DisclosureTriangle "Your answers"
    button "Start again"`;
/* end snapshot Screener › OutcomeTalkFirstAfterCrisis (en) */

snapshots["Screener › OutcomeTalkFirstAfterCrisis (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    group "Emergencia: Por favor, busque ayuda ahora" description=No tiene que pasar por esto a solas. Puede llamar al 988 ahora mismo y oprimir 2, o enviar AYUDA por texto al 988. Hay alguien de día y de noche. Es gratis. focused=true
      heading "Emergencia: Por favor, busque ayuda ahora" level=2
        StaticText "Emergencia:"
        StaticText "Por favor, busque ayuda ahora"
    paragraph
      StaticText "No tiene que pasar por esto a solas. Puede llamar al 988 ahora mismo y oprimir 2, o enviar AYUDA por texto al 988. Hay alguien de día y de noche. Es gratis."
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "¿Está en peligro ahora? Llamar al 911"
    paragraph
      StaticText "No se ha avisado a nadie, y esta página no puede pedir ayuda por usted. Por favor, comuníquese con alguien."
    paragraph
      StaticText "Veteranos: llame al 988 y oprima 1, o"
    link "Enviar texto al 838255"
    paragraph
      StaticText "En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988."
    button "Atrás"
    heading "Hable primero con un profesional de salud" level=2
    heading "Su próximo paso" level=3
    paragraph
      StaticText "Cuéntele hoy a su profesional de salud, o a alguien de confianza, cómo se siente. Si no puede comunicarse, llame al 988."
    button "Imprimir o guardar un resumen"
    paragraph
    paragraph
      StaticText "Esta página olvida sus respuestas cuando usted sale."
      StaticText "Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas."
    heading "Por qué" level=3
    list
      listitem level=1
        StaticText "Su seguridad es lo primero."
    paragraph
      StaticText "Esta herramienta no puede ver toda su historia."
      StaticText "Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y la clínica de infusión deciden juntos."
    group
      DisclosureTriangle "Sus respuestas"
    button "Empezar de nuevo"`;
/* end snapshot Screener › OutcomeTalkFirstAfterCrisis (es) */

snapshots["Screener › OutcomeTalkFirstReferred (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    group "Talk with a provider first" description=Talk with your provider. Bring the summary with you. focused=true
      heading "Talk with a provider first" level=2
      paragraph
        StaticText "Your result"
    heading "Your next step" level=3
    paragraph
      StaticText "Talk with your provider. Bring the summary with you."
    button "Print or save a summary"
    paragraph
    paragraph
      StaticText "This page forgets your answers when you leave it."
      StaticText "Others who use this device may see saved or printed pages."
    paragraph
      StaticText "You have a referral, so you can also text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."
    heading "Why" level=3
    list
      listitem level=1
        StaticText "You chose none of the pain conditions that the infusion clinic lists. It does not say if ketamine infusion is for other kinds of pain. A provider can help."
    heading "What to arrange" level=3
    list
      listitem level=1
        StaticText "1"
        StaticText "Plan a ride"
        paragraph
          StaticText "You must have someone bring you and take you home."
          StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        StaticText "2"
        StaticText "Ask about the cost"
        paragraph
          StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
          StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
    paragraph
      StaticText "This tool cannot see your whole story."
      StaticText "This is not a diagnosis or a promise. You, your provider and the infusion clinic decide together."
    group
      DisclosureTriangle "Your answers"
    button "Start again"`;
/* end snapshot Screener › OutcomeTalkFirstReferred (en) */

snapshots["Screener › OutcomeTalkFirstReferred (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    group "Hable primero con un profesional de salud" description=Hable con su profesional de salud. Lleve el resumen. focused=true
      heading "Hable primero con un profesional de salud" level=2
      paragraph
        StaticText "Su resultado"
    heading "Su próximo paso" level=3
    paragraph
      StaticText "Hable con su profesional de salud. Lleve el resumen."
    button "Imprimir o guardar un resumen"
    paragraph
    paragraph
      StaticText "Esta página olvida sus respuestas cuando usted sale."
      StaticText "Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas."
    paragraph
      StaticText "Usted ya tiene un referido. También puede enviar un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."
    heading "Por qué" level=3
    list
      listitem level=1
        StaticText "Usted no eligió ninguna de las afecciones de dolor que menciona la clínica de infusión. La clínica de infusión no dice si la infusión de ketamina es para otros dolores. Un profesional de salud puede orientarle."
    heading "Lo que hay que preparar" level=3
    list
      listitem level=1
        StaticText "1"
        StaticText "Planee el transporte"
        paragraph
          StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        StaticText "2"
        StaticText "Pregunte por el costo"
        paragraph
          StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
          StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
    paragraph
      StaticText "Esta herramienta no puede ver toda su historia."
      StaticText "Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y la clínica de infusión deciden juntos."
    group
      DisclosureTriangle "Sus respuestas"
    button "Empezar de nuevo"`;
/* end snapshot Screener › OutcomeTalkFirstReferred (es) */

snapshots["Screener › PainCondition (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 3 of up to 6"
    group "Has a doctor told you that you have any of these?" description=The infusion clinic lists these conditions. Choose all that apply. “None of these” and “I am not sure” clear the other answers. Question 3 of up to 6 focused=true
      heading "Has a doctor told you that you have any of these?" level=2
      paragraph
        StaticText "The infusion clinic lists these conditions."
        StaticText "Choose all that apply. “None of these” and “I am not sure” clear the other answers."
      checkbox "Complex regional pain syndrome (CRPS), also called RSD"
      StaticText "Complex regional pain syndrome (CRPS), also called RSD"
      checkbox "Fibromyalgia"
      StaticText "Fibromyalgia"
      checkbox "Nerve pain after shingles (postherpetic neuralgia)"
      StaticText "Nerve pain after shingles (postherpetic neuralgia)"
      checkbox "Nerve pain after Lyme disease treatment"
      StaticText "Nerve pain after Lyme disease treatment"
      checkbox "Another nerve pain (neuropathic) condition"
      StaticText "Another nerve pain (neuropathic) condition"
      checkbox "None of these"
      StaticText "None of these"
      checkbox "I am not sure"
      StaticText "I am not sure"
    button "Continue"`;
/* end snapshot Screener › PainCondition (en) */

snapshots["Screener › PainCondition (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 3 de 6 como máximo"
    group "¿Le ha dicho un médico que usted tiene alguna de estas afecciones?" description=La clínica de infusión menciona estas afecciones. Elija todas las que correspondan. “Ninguna de estas” y “No lo sé con seguridad” borran las otras respuestas. Pregunta 3 de 6 como máximo focused=true
      heading "¿Le ha dicho un médico que usted tiene alguna de estas afecciones?" level=2
      paragraph
        StaticText "La clínica de infusión menciona estas afecciones."
        StaticText "Elija todas las que correspondan. “Ninguna de estas” y “No lo sé con seguridad” borran las otras respuestas."
      checkbox "Síndrome de dolor regional complejo (SDRC, o CRPS en inglés), también llamado distrofia simpática refleja (RSD en inglés)"
      StaticText "Síndrome de dolor regional complejo (SDRC, o CRPS en inglés), también llamado distrofia simpática refleja (RSD en inglés)"
      checkbox "Fibromialgia"
      StaticText "Fibromialgia"
      checkbox "Dolor en los nervios después de la culebrilla o herpes zóster (neuralgia posherpética)"
      StaticText "Dolor en los nervios después de la culebrilla o herpes zóster (neuralgia posherpética)"
      checkbox "Dolor en los nervios después del tratamiento de la enfermedad de Lyme"
      StaticText "Dolor en los nervios después del tratamiento de la enfermedad de Lyme"
      checkbox "Otro dolor en los nervios (neuropático)"
      StaticText "Otro dolor en los nervios (neuropático)"
      checkbox "Ninguna de estas"
      StaticText "Ninguna de estas"
      checkbox "No lo sé con seguridad"
      StaticText "No lo sé con seguridad"
    button "Continuar"`;
/* end snapshot Screener › PainCondition (es) */

snapshots["Screener › PainControl (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 5 of up to 6"
    group "Is your pain under control?" description=The infusion clinic describes this treatment for pain that medicine, shots or other therapy do not control. Prescription pain medicine, shots (injections) or other treatment. Question 5 of up to 6 focused=true
      heading "Is your pain under control?" level=2
      paragraph
        StaticText "The infusion clinic describes this treatment for pain that medicine, shots or other therapy do not control."
        StaticText "Prescription pain medicine, shots (injections) or other treatment."
      radio "No. I have tried treatment, and it is not under control"
      StaticText "No"
      StaticText "."
      StaticText "I have tried treatment, and it is not under control"
      radio "Yes. It is under control"
      StaticText "Yes"
      StaticText "."
      StaticText "It is under control"
      radio "I have not tried treatment yet"
      StaticText "I have not tried treatment yet"
      radio "I am not sure"
      StaticText "I am not sure"
    button "Continue"`;
/* end snapshot Screener › PainControl (en) */

snapshots["Screener › PainControl (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 5 de 6 como máximo"
    group "¿Está controlado su dolor?" description=La clínica de infusión describe este tratamiento para el dolor que no se controla con medicamentos, inyecciones u otra terapia. Con medicamentos recetados para el dolor, inyecciones u otro tratamiento. Pregunta 5 de 6 como máximo focused=true
      heading "¿Está controlado su dolor?" level=2
      paragraph
        StaticText "La clínica de infusión describe este tratamiento para el dolor que no se controla con medicamentos, inyecciones u otra terapia."
        StaticText "Con medicamentos recetados para el dolor, inyecciones u otro tratamiento."
      radio "No. He probado tratamientos y no está controlado"
      StaticText "No"
      StaticText "."
      StaticText "He probado tratamientos y no está controlado"
      radio "Sí. Está controlado"
      StaticText "Sí"
      StaticText "."
      StaticText "Está controlado"
      radio "Todavía no he probado un tratamiento"
      StaticText "Todavía no he probado un tratamiento"
      radio "No lo sé con seguridad"
      StaticText "No lo sé con seguridad"
    button "Continuar"`;
/* end snapshot Screener › PainControl (es) */

snapshots["Screener › PainSeverity (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 4 of up to 6"
    group "How much does your pain get in your way most of the time?" description=It matters how severe the pain is. Question 4 of up to 6 focused=true
      heading "How much does your pain get in your way most of the time?" level=2
      paragraph
        StaticText "It matters how severe the pain is."
      radio "It stops me from doing most things"
      StaticText "It stops me from doing most things"
      radio "It stops me from doing some things"
      StaticText "It stops me from doing some things"
      radio "I can do most things"
      StaticText "I can do most things"
      radio "I am not sure"
      StaticText "I am not sure"
    button "Continue"`;
/* end snapshot Screener › PainSeverity (en) */

snapshots["Screener › PainSeverity (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 4 de 6 como máximo"
    group "¿Qué tanto le afecta el dolor la mayor parte del tiempo?" description=Importa qué tan grave es el dolor. Pregunta 4 de 6 como máximo focused=true
      heading "¿Qué tanto le afecta el dolor la mayor parte del tiempo?" level=2
      paragraph
        StaticText "Importa qué tan grave es el dolor."
      radio "Me impide hacer la mayoría de las cosas"
      StaticText "Me impide hacer la mayoría de las cosas"
      radio "Me impide hacer algunas cosas"
      StaticText "Me impide hacer algunas cosas"
      radio "Puedo hacer la mayoría de las cosas"
      StaticText "Puedo hacer la mayoría de las cosas"
      radio "No lo sé con seguridad"
      StaticText "No lo sé con seguridad"
    button "Continuar"`;
/* end snapshot Screener › PainSeverity (es) */

snapshots["Screener › Referral (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 6 of 6"
    group "Has a mental health or pain provider referred you to the infusion clinic?" description=You need a referral before the infusion clinic can see you. A referral means that your provider sends you to the infusion clinic. Question 6 of 6 focused=true
      heading "Has a mental health or pain provider referred you to the infusion clinic?" level=2
      paragraph
        StaticText "You need a referral before the infusion clinic can see you."
        StaticText "A referral means that your provider sends you to the infusion clinic."
      radio "Yes"
      StaticText "Yes"
      radio "Not yet"
      StaticText "Not yet"
      radio "I do not have a provider"
      StaticText "I do not have a provider"
      radio "I am not sure"
      StaticText "I am not sure"
    button "Continue"`;
/* end snapshot Screener › Referral (en) */

snapshots["Screener › Referral (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 6 de 6"
    group "¿Le ha referido a la clínica de infusión un profesional de salud mental o de manejo del dolor?" description=Usted necesita un referido para que la clínica de infusión le atienda. Un referido es una orden médica de su profesional de salud para que le atiendan en la clínica de infusión. Pregunta 6 de 6 focused=true
      heading "¿Le ha referido a la clínica de infusión un profesional de salud mental o de manejo del dolor?" level=2
      paragraph
        StaticText "Usted necesita un referido para que la clínica de infusión le atienda."
        StaticText "Un referido es una orden médica de su profesional de salud para que le atiendan en la clínica de infusión."
      radio "Sí"
      StaticText "Sí"
      radio "Todavía no"
      StaticText "Todavía no"
      radio "No tengo un profesional de salud para esto"
      StaticText "No tengo un profesional de salud para esto"
      radio "No lo sé con seguridad"
      StaticText "No lo sé con seguridad"
    button "Continuar"`;
/* end snapshot Screener › Referral (es) */

snapshots["Screener › Safety (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 1 of up to 9"
    group "Are you having thoughts of suicide or of hurting yourself?" description=We ask everyone, so that help comes first. Question 1 of up to 9 focused=true
      heading "Are you having thoughts of suicide or of hurting yourself?" level=2
      paragraph
        StaticText "We ask everyone, so that help comes first."
      radio "Yes, or I do not feel safe right now"
      StaticText "Yes, or I do not feel safe right now"
      radio "No"
      StaticText "No"
      radio "I would rather not say"
      StaticText "I would rather not say"
    button "Continue"`;
/* end snapshot Screener › Safety (en) */

snapshots["Screener › Safety (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 1 de 9 como máximo"
    group "¿Tiene pensamientos de suicidio o de hacerse daño?" description=Se lo preguntamos a todos, para que la ayuda sea lo primero. Pregunta 1 de 9 como máximo focused=true
      heading "¿Tiene pensamientos de suicidio o de hacerse daño?" level=2
      paragraph
        StaticText "Se lo preguntamos a todos, para que la ayuda sea lo primero."
      radio "Sí, o no me siento a salvo en este momento"
      StaticText "Sí, o no me siento a salvo en este momento"
      radio "No"
      StaticText "No"
      radio "Prefiero no decirlo"
      StaticText "Prefiero no decirlo"
    button "Continuar"`;
/* end snapshot Screener › Safety (es) */

snapshots["Screener › Start (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis, or thinking about suicide? Call or text 988 at any time. It is free. In danger now? Call 911."
    link "Call 988"
    link "Text 988"
    link "Call 911"
    group description=A few questions to help you and your provider talk about it. This is not a diagnosis.
      heading "Could ketamine infusion therapy be an option for you?" level=2
    paragraph
      StaticText "A few questions to help you and your provider talk about it. This is not a diagnosis."
    list
      listitem level=1
        StaticText "At most 9 short questions, one at a time"
      listitem level=1
        StaticText "Your answers are not sent to anyone. They are gone when you leave this page, unless you print or save them."
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
    button "Start the self-check"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."`;
/* end snapshot Screener › Start (en) */

snapshots["Screener › Start (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿Está en crisis o piensa en el suicidio? Llame al 988 y oprima 2, o envíe AYUDA por texto al 988, a cualquier hora. Es gratis. ¿Está en peligro ahora? Llame al 911."
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    group description=Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico.
      heading "¿Podría la terapia de infusión de ketamina ser una opción para usted?" level=2
    paragraph
      StaticText "Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico."
    list
      listitem level=1
        StaticText "Como máximo 9 preguntas cortas, una a la vez"
      listitem level=1
        StaticText "Sus respuestas no se envían a nadie. Se borran cuando usted sale de esta página, salvo que las imprima o las guarde."
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
    button "Empezar la autoevaluación"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."`;
/* end snapshot Screener › Start (es) */

snapshots["Explainer › ChronicPain (en)"] = 
`RootWebArea
  region "About ketamine infusion therapy"
    group description=Ketamine is a medicine. An infusion is medicine given slowly into a vein.Ketamine is given as a low-dose infusion.It is done in a private setting. You do not stay overnight (an outpatient procedure).
      heading "About ketamine infusion therapy" level=2
      paragraph
        StaticText "From the infusion clinic"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      StaticText "Ketamine is given as a low-dose infusion."
      StaticText "It is done in a private setting. You do not stay overnight (an outpatient procedure)."
    group
      DisclosureTriangle "What happens on the day?" expanded=true
        heading "What happens on the day?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Before"
          heading "Someone brings you" level=4
          paragraph
            StaticText "That person may stay with you during the infusion, if you wish."
        listitem level=1
          paragraph
            StaticText "You settle in"
          heading "You sit in a recliner" level=4
          paragraph
            StaticText "You are monitored the whole time. "
            StaticText "An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time."
        listitem level=1
          paragraph
            StaticText "During"
          heading "The infusion is longer for chronic pain than for depression" level=4
          paragraph
            StaticText "You may listen to relaxing music, or just experience the infusion."
        listitem level=1
          paragraph
            StaticText "After"
          heading "Someone takes you home" level=4
          paragraph
            StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    group
      DisclosureTriangle "Could it help me?" expanded=true
        heading "Could it help me?" level=3
      paragraph
        StaticText "Long-lasting (chronic) pain can be debilitating. It can be very hard to manage."
      paragraph
        StaticText "Some severe pain is not controlled by prescription pain medicine, shots (injections) or other therapy."
        StaticText "The infusion clinic says that such pain may respond to ketamine infusion. It gives these examples:"
      list
        listitem level=1
          StaticText "Complex regional pain syndrome (CRPS), also called RSD"
        listitem level=1
          StaticText "Fibromyalgia"
        listitem level=1
          StaticText "Nerve pain after shingles (postherpetic neuralgia)"
        listitem level=1
          StaticText "Nerve pain after Lyme disease treatment"
        listitem level=1
          StaticText "Another nerve pain (neuropathic) condition"
      paragraph
        StaticText "The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use."
    group
      DisclosureTriangle "How does it work?" expanded=true
        heading "How does it work?" level=3
      paragraph
        StaticText "Ketamine blocks the glutamate (NMDA) receptor in the spinal cord. "
        StaticText "A receptor is the place on a cell that takes a signal in. "
        StaticText "That receptor is part of an important path. In people with chronic pain, this path carries pain signals to the brain."
      paragraph
        StaticText "The infusion clinic says that blocking the extra pain signal lets the brain reset. It says the brain can then stop reading sensations as pain."
    group
      DisclosureTriangle "What may I feel?" expanded=true
        heading "What may I feel?" level=3
      list
        listitem level=1
          StaticText "The infusion clinic says you will not lose consciousness."
        listitem level=1
          StaticText "You may feel like you are floating or disconnected."
        listitem level=1
          StaticText "Light and sound may bother you."
        listitem level=1
          StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
      paragraph
        StaticText "The infusion clinic says most patients tolerate the infusions quite well."
        StaticText "This is not a full list of risks. Ask your care team."
    group
      DisclosureTriangle "When might I feel better?" expanded=true
        heading "When might I feel better?" level=3
      list
        listitem level=1
          StaticText "It may take several treatments before symptoms ease."
        listitem level=1
          StaticText "The infusion clinic says it takes several hours for symptoms to ease."
      paragraph
        StaticText "The infusion clinic says that at some point you will begin to notice you can do more."
        StaticText "Your mood may take some time to improve."
      paragraph
        StaticText "Your mental health provider decides whether you need more treatments."
    group
      DisclosureTriangle "What do I need to arrange?" expanded=true
        heading "What do I need to arrange?" level=3
      list
        listitem level=1
          StaticText "You need a referral from your mental health or pain management provider."
        listitem level=1
          StaticText "You must have someone bring you and take you home."
        listitem level=1
          StaticText "That person may stay with you during the infusion, if you wish."
        listitem level=1
          StaticText "Ask the infusion clinic when it is safe to drive."
    group
      DisclosureTriangle "What about payment?" expanded=true
        heading "What about payment?" level=3
      paragraph
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."`;
/* end snapshot Explainer › ChronicPain (en) */

snapshots["Explainer › ChronicPain (es)"] = 
`RootWebArea
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    group
      DisclosureTriangle "¿Qué pasa el día de la infusión?" expanded=true
        heading "¿Qué pasa el día de la infusión?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Antes"
          heading "Alguien le trae a la clínica" level=4
          paragraph
            StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
        listitem level=1
          paragraph
            StaticText "Se acomoda"
          heading "Usted se sienta en un sillón reclinable" level=4
          paragraph
            StaticText "Se le monitorea todo el tiempo. "
            StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
        listitem level=1
          paragraph
            StaticText "Durante"
          heading "La infusión es más larga para el dolor crónico que para la depresión" level=4
          paragraph
            StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
        listitem level=1
          paragraph
            StaticText "Después"
          heading "Alguien le lleva de regreso a su casa" level=4
          paragraph
            StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    group
      DisclosureTriangle "¿Podría ayudarme?" expanded=true
        heading "¿Podría ayudarme?" level=3
      paragraph
        StaticText "El dolor de larga duración (crónico) puede ser debilitante. Puede ser muy difícil de manejar."
      paragraph
        StaticText "Algunos dolores graves no se controlan con medicamentos recetados para el dolor, inyecciones u otra terapia."
        StaticText "La clínica de infusión dice que un dolor así puede responder a la infusión de ketamina. Da estos ejemplos:"
      list
        listitem level=1
          StaticText "Síndrome de dolor regional complejo (SDRC, o CRPS en inglés), también llamado distrofia simpática refleja (RSD en inglés)"
        listitem level=1
          StaticText "Fibromialgia"
        listitem level=1
          StaticText "Dolor en los nervios después de la culebrilla o herpes zóster (neuralgia posherpética)"
        listitem level=1
          StaticText "Dolor en los nervios después del tratamiento de la enfermedad de Lyme"
        listitem level=1
          StaticText "Otro dolor en los nervios (neuropático)"
      paragraph
        StaticText "La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta)."
    group
      DisclosureTriangle "¿Cómo funciona?" expanded=true
        heading "¿Cómo funciona?" level=3
      paragraph
        StaticText "La ketamina bloquea el receptor de glutamato (NMDA) en la médula espinal. "
        StaticText "Un receptor es el lugar de una célula que recibe una señal. "
        StaticText "Ese receptor es parte de una vía importante. En las personas con dolor crónico, por esa vía llegan las señales de dolor al cerebro."
      paragraph
        StaticText "La clínica de infusión dice que bloquear la señal excesiva de dolor permite que el cerebro se reinicie y deje de interpretar las sensaciones como dolor."
    group
      DisclosureTriangle "¿Qué puedo sentir?" expanded=true
        heading "¿Qué puedo sentir?" level=3
      list
        listitem level=1
          StaticText "La clínica de infusión dice que usted no perderá el conocimiento."
        listitem level=1
          StaticText "Puede sentir que flota o que se desconecta."
        listitem level=1
          StaticText "La luz y el sonido pueden molestarle."
        listitem level=1
          StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
      paragraph
        StaticText "La clínica de infusión dice que la mayoría de los pacientes toleran bastante bien las infusiones."
        StaticText "Esta no es una lista completa de riesgos. Pregúntele a su equipo médico."
    group
      DisclosureTriangle "¿Cuándo podría sentirme mejor?" expanded=true
        heading "¿Cuándo podría sentirme mejor?" level=3
      list
        listitem level=1
          StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
        listitem level=1
          StaticText "La clínica de infusión dice que los síntomas tardan varias horas en aliviarse."
      paragraph
        StaticText "La clínica de infusión dice que en algún momento empezará a notar que puede hacer más cosas."
        StaticText "Su ánimo puede tardar algún tiempo en mejorar."
      paragraph
        StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."
    group
      DisclosureTriangle "¿Qué tengo que preparar?" expanded=true
        heading "¿Qué tengo que preparar?" level=3
      list
        listitem level=1
          StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
        listitem level=1
          StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        listitem level=1
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
        listitem level=1
          StaticText "Pregunte a la clínica de infusión cuándo puede volver a manejar con seguridad."
    group
      DisclosureTriangle "¿Y el pago?" expanded=true
        heading "¿Y el pago?" level=3
      paragraph
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."`;
/* end snapshot Explainer › ChronicPain (es) */

snapshots["Explainer › Default (en)"] = 
`RootWebArea
  region "About ketamine infusion therapy"
    group description=Ketamine is a medicine. An infusion is medicine given slowly into a vein.Ketamine is given as a low-dose infusion.It is done in a private setting. You do not stay overnight (an outpatient procedure).
      heading "About ketamine infusion therapy" level=2
      paragraph
        StaticText "From the infusion clinic"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      StaticText "Ketamine is given as a low-dose infusion."
      StaticText "It is done in a private setting. You do not stay overnight (an outpatient procedure)."
    group "Read about"
      radio "Depression" checked=true
      radio "Chronic pain"
    group
      DisclosureTriangle "What happens on the day?" expanded=true
        heading "What happens on the day?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Before"
          heading "Someone brings you" level=4
          paragraph
            StaticText "That person may stay with you during the infusion, if you wish."
        listitem level=1
          paragraph
            StaticText "You settle in"
          heading "You sit in a recliner" level=4
          paragraph
            StaticText "You are monitored the whole time. "
            StaticText "An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time."
        listitem level=1
          paragraph
            StaticText "During"
          heading "The infusion lasts 45 minutes for depression" level=4
          paragraph
            StaticText "You may listen to relaxing music, or just experience the infusion."
        listitem level=1
          paragraph
            StaticText "After"
          heading "Someone takes you home" level=4
          paragraph
            StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    group
      DisclosureTriangle "Could it help me?"
        heading "Could it help me?" level=3
    group
      DisclosureTriangle "How does it work?"
        heading "How does it work?" level=3
    group
      DisclosureTriangle "What may I feel?"
        heading "What may I feel?" level=3
    group
      DisclosureTriangle "When might I feel better?"
        heading "When might I feel better?" level=3
    group
      DisclosureTriangle "What do I need to arrange?"
        heading "What do I need to arrange?" level=3
    group
      DisclosureTriangle "What about payment?"
        heading "What about payment?" level=3`;
/* end snapshot Explainer › Default (en) */

snapshots["Explainer › Default (es)"] = 
`RootWebArea
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    group "Leer sobre"
      radio "Depresión" checked=true
      radio "Dolor crónico"
    group
      DisclosureTriangle "¿Qué pasa el día de la infusión?" expanded=true
        heading "¿Qué pasa el día de la infusión?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Antes"
          heading "Alguien le trae a la clínica" level=4
          paragraph
            StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
        listitem level=1
          paragraph
            StaticText "Se acomoda"
          heading "Usted se sienta en un sillón reclinable" level=4
          paragraph
            StaticText "Se le monitorea todo el tiempo. "
            StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
        listitem level=1
          paragraph
            StaticText "Durante"
          heading "La infusión dura 45 minutos para la depresión" level=4
          paragraph
            StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
        listitem level=1
          paragraph
            StaticText "Después"
          heading "Alguien le lleva de regreso a su casa" level=4
          paragraph
            StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    group
      DisclosureTriangle "¿Podría ayudarme?"
        heading "¿Podría ayudarme?" level=3
    group
      DisclosureTriangle "¿Cómo funciona?"
        heading "¿Cómo funciona?" level=3
    group
      DisclosureTriangle "¿Qué puedo sentir?"
        heading "¿Qué puedo sentir?" level=3
    group
      DisclosureTriangle "¿Cuándo podría sentirme mejor?"
        heading "¿Cuándo podría sentirme mejor?" level=3
    group
      DisclosureTriangle "¿Qué tengo que preparar?"
        heading "¿Qué tengo que preparar?" level=3
    group
      DisclosureTriangle "¿Y el pago?"
        heading "¿Y el pago?" level=3`;
/* end snapshot Explainer › Default (es) */

snapshots["Explainer › Depression (en)"] = 
`RootWebArea
  region "About ketamine infusion therapy"
    group description=Ketamine is a medicine. An infusion is medicine given slowly into a vein.Ketamine is given as a low-dose infusion.It is done in a private setting. You do not stay overnight (an outpatient procedure).
      heading "About ketamine infusion therapy" level=2
      paragraph
        StaticText "From the infusion clinic"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      StaticText "Ketamine is given as a low-dose infusion."
      StaticText "It is done in a private setting. You do not stay overnight (an outpatient procedure)."
    group
      DisclosureTriangle "What happens on the day?" expanded=true
        heading "What happens on the day?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Before"
          heading "Someone brings you" level=4
          paragraph
            StaticText "That person may stay with you during the infusion, if you wish."
        listitem level=1
          paragraph
            StaticText "You settle in"
          heading "You sit in a recliner" level=4
          paragraph
            StaticText "You are monitored the whole time. "
            StaticText "An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time."
        listitem level=1
          paragraph
            StaticText "During"
          heading "The infusion lasts 45 minutes for depression" level=4
          paragraph
            StaticText "You may listen to relaxing music, or just experience the infusion."
        listitem level=1
          paragraph
            StaticText "After"
          heading "Someone takes you home" level=4
          paragraph
            StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    group
      DisclosureTriangle "Could it help me?"
        heading "Could it help me?" level=3
    group
      DisclosureTriangle "How does it work?"
        heading "How does it work?" level=3
    group
      DisclosureTriangle "What may I feel?"
        heading "What may I feel?" level=3
    group
      DisclosureTriangle "When might I feel better?"
        heading "When might I feel better?" level=3
    group
      DisclosureTriangle "What do I need to arrange?"
        heading "What do I need to arrange?" level=3
    group
      DisclosureTriangle "What about payment?"
        heading "What about payment?" level=3`;
/* end snapshot Explainer › Depression (en) */

snapshots["Explainer › Depression (es)"] = 
`RootWebArea
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    group
      DisclosureTriangle "¿Qué pasa el día de la infusión?" expanded=true
        heading "¿Qué pasa el día de la infusión?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Antes"
          heading "Alguien le trae a la clínica" level=4
          paragraph
            StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
        listitem level=1
          paragraph
            StaticText "Se acomoda"
          heading "Usted se sienta en un sillón reclinable" level=4
          paragraph
            StaticText "Se le monitorea todo el tiempo. "
            StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
        listitem level=1
          paragraph
            StaticText "Durante"
          heading "La infusión dura 45 minutos para la depresión" level=4
          paragraph
            StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
        listitem level=1
          paragraph
            StaticText "Después"
          heading "Alguien le lleva de regreso a su casa" level=4
          paragraph
            StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    group
      DisclosureTriangle "¿Podría ayudarme?"
        heading "¿Podría ayudarme?" level=3
    group
      DisclosureTriangle "¿Cómo funciona?"
        heading "¿Cómo funciona?" level=3
    group
      DisclosureTriangle "¿Qué puedo sentir?"
        heading "¿Qué puedo sentir?" level=3
    group
      DisclosureTriangle "¿Cuándo podría sentirme mejor?"
        heading "¿Cuándo podría sentirme mejor?" level=3
    group
      DisclosureTriangle "¿Qué tengo que preparar?"
        heading "¿Qué tengo que preparar?" level=3
    group
      DisclosureTriangle "¿Y el pago?"
        heading "¿Y el pago?" level=3`;
/* end snapshot Explainer › Depression (es) */

snapshots["Explainer › EverythingOpen (en)"] = 
`RootWebArea
  region "About ketamine infusion therapy"
    group description=Ketamine is a medicine. An infusion is medicine given slowly into a vein.Ketamine is given as a low-dose infusion.It is done in a private setting. You do not stay overnight (an outpatient procedure).
      heading "About ketamine infusion therapy" level=2
      paragraph
        StaticText "From the infusion clinic"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      StaticText "Ketamine is given as a low-dose infusion."
      StaticText "It is done in a private setting. You do not stay overnight (an outpatient procedure)."
    group "Read about"
      radio "Depression" checked=true
      radio "Chronic pain"
    group
      DisclosureTriangle "What happens on the day?" expanded=true
        heading "What happens on the day?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Before"
          heading "Someone brings you" level=4
          paragraph
            StaticText "That person may stay with you during the infusion, if you wish."
        listitem level=1
          paragraph
            StaticText "You settle in"
          heading "You sit in a recliner" level=4
          paragraph
            StaticText "You are monitored the whole time. "
            StaticText "An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time."
        listitem level=1
          paragraph
            StaticText "During"
          heading "The infusion lasts 45 minutes for depression" level=4
          paragraph
            StaticText "You may listen to relaxing music, or just experience the infusion."
        listitem level=1
          paragraph
            StaticText "After"
          heading "Someone takes you home" level=4
          paragraph
            StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    group
      DisclosureTriangle "Could it help me?" expanded=true
        heading "Could it help me?" level=3
      paragraph
        StaticText "Some people with these conditions have severe depression that antidepressant pills or other therapy have not helped:"
      list
        listitem level=1
          StaticText "Major depression (major depressive disorder)"
        listitem level=1
          StaticText "Bipolar depression"
        listitem level=1
          StaticText "PTSD (post-traumatic stress disorder)"
        listitem level=1
          StaticText "Severe anxiety"
      paragraph
        StaticText "There is reason for hope. The infusion clinic says ketamine infusion has become an effective option for many people with treatment-resistant depression. That is depression that other treatment has not helped."
      paragraph
        StaticText "The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use."
      heading "Who is it not for?" level=4
      paragraph
        StaticText "The infusion clinic says people in these groups are not candidates:"
      list
        listitem level=1
          StaticText "Mild depression"
        listitem level=1
          StaticText "Situational depression: low mood because of something that happened, like a loss or a breakup"
        listitem level=1
          StaticText "Mood swings"
    group
      DisclosureTriangle "How does it work?" expanded=true
        heading "How does it work?" level=3
      paragraph
        StaticText "The infusion clinic says ketamine works in a different way from most other depression medicines."
      paragraph
        StaticText "The infusion clinic says ketamine blocks the glutamate (NMDA) receptor in the brain. Glutamate is a neurotransmitter: it carries signals from one brain cell to the next. "
        StaticText "A receptor is the place on a cell that takes a signal in."
      paragraph
        StaticText "Research goes on to fully understand what blocking the glutamate (NMDA) receptor does. "
        StaticText "It appears that damage to brain-cell connections from depression is reversed. It appears that this lets healthy connections grow."
    group
      DisclosureTriangle "What may I feel?" expanded=true
        heading "What may I feel?" level=3
      list
        listitem level=1
          StaticText "The infusion clinic says you will not lose consciousness."
        listitem level=1
          StaticText "You may feel like you are floating or disconnected."
        listitem level=1
          StaticText "Light and sound may bother you."
        listitem level=1
          StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
      paragraph
        StaticText "The infusion clinic says most patients tolerate the infusions quite well."
        StaticText "This is not a full list of risks. Ask your care team."
    group
      DisclosureTriangle "When might I feel better?" expanded=true
        heading "When might I feel better?" level=3
      list
        listitem level=1
          StaticText "It may take several treatments before symptoms ease."
        listitem level=1
          StaticText "The infusion clinic says it takes several hours for symptoms to ease."
      paragraph
        StaticText "The infusion clinic says that at some point you will begin to notice you can do more."
        StaticText "Your mood may take some time to improve."
      paragraph
        StaticText "The infusion clinic describes the result as a dramatic and rapid improvement in severe depression."
      paragraph
        StaticText "Your mental health provider decides whether you need more treatments."
    group
      DisclosureTriangle "What do I need to arrange?" expanded=true
        heading "What do I need to arrange?" level=3
      list
        listitem level=1
          StaticText "You need a referral from your mental health or pain management provider."
        listitem level=1
          StaticText "You must have someone bring you and take you home."
        listitem level=1
          StaticText "That person may stay with you during the infusion, if you wish."
        listitem level=1
          StaticText "Ask the infusion clinic when it is safe to drive."
    group
      DisclosureTriangle "What about payment?" expanded=true
        heading "What about payment?" level=3
      paragraph
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."`;
/* end snapshot Explainer › EverythingOpen (en) */

snapshots["Explainer › EverythingOpen (es)"] = 
`RootWebArea
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    group "Leer sobre"
      radio "Depresión" checked=true
      radio "Dolor crónico"
    group
      DisclosureTriangle "¿Qué pasa el día de la infusión?" expanded=true
        heading "¿Qué pasa el día de la infusión?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Antes"
          heading "Alguien le trae a la clínica" level=4
          paragraph
            StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
        listitem level=1
          paragraph
            StaticText "Se acomoda"
          heading "Usted se sienta en un sillón reclinable" level=4
          paragraph
            StaticText "Se le monitorea todo el tiempo. "
            StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
        listitem level=1
          paragraph
            StaticText "Durante"
          heading "La infusión dura 45 minutos para la depresión" level=4
          paragraph
            StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
        listitem level=1
          paragraph
            StaticText "Después"
          heading "Alguien le lleva de regreso a su casa" level=4
          paragraph
            StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    group
      DisclosureTriangle "¿Podría ayudarme?" expanded=true
        heading "¿Podría ayudarme?" level=3
      paragraph
        StaticText "Algunas personas con estas afecciones tienen depresión grave que no ha mejorado con antidepresivos en pastillas o con otra terapia:"
      list
        listitem level=1
          StaticText "Depresión mayor (trastorno depresivo mayor)"
        listitem level=1
          StaticText "Depresión bipolar"
        listitem level=1
          StaticText "TEPT (trastorno de estrés postraumático)"
        listitem level=1
          StaticText "Ansiedad grave"
      paragraph
        StaticText "Hay motivos para tener esperanza. La clínica de infusión dice que la infusión de ketamina se ha convertido en una opción eficaz para muchas personas con depresión resistente al tratamiento. Así se llama la depresión que no ha mejorado con otros tratamientos."
      paragraph
        StaticText "La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta)."
      heading "¿Para quién no es?" level=4
      paragraph
        StaticText "La clínica de infusión dice que las personas de estos grupos no son candidatas:"
      list
        listitem level=1
          StaticText "Depresión leve"
        listitem level=1
          StaticText "Depresión situacional: ánimo bajo por algo que pasó, como una pérdida o una separación"
        listitem level=1
          StaticText "Cambios bruscos de ánimo"
    group
      DisclosureTriangle "¿Cómo funciona?" expanded=true
        heading "¿Cómo funciona?" level=3
      paragraph
        StaticText "La clínica de infusión dice que la ketamina actúa de manera distinta a la mayoría de los medicamentos para la depresión."
      paragraph
        StaticText "La clínica de infusión dice que la ketamina bloquea el receptor de glutamato (NMDA) en el cerebro. El glutamato es un neurotransmisor: lleva señales de una célula del cerebro a otra. "
        StaticText "Un receptor es el lugar de una célula que recibe una señal."
      paragraph
        StaticText "Todavía se investiga para entender por completo los efectos de bloquear el receptor de glutamato (NMDA). "
        StaticText "Parece que se revierte el daño que la depresión causa en las conexiones entre las células del cerebro. Parece que así pueden crecer conexiones sanas."
    group
      DisclosureTriangle "¿Qué puedo sentir?" expanded=true
        heading "¿Qué puedo sentir?" level=3
      list
        listitem level=1
          StaticText "La clínica de infusión dice que usted no perderá el conocimiento."
        listitem level=1
          StaticText "Puede sentir que flota o que se desconecta."
        listitem level=1
          StaticText "La luz y el sonido pueden molestarle."
        listitem level=1
          StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
      paragraph
        StaticText "La clínica de infusión dice que la mayoría de los pacientes toleran bastante bien las infusiones."
        StaticText "Esta no es una lista completa de riesgos. Pregúntele a su equipo médico."
    group
      DisclosureTriangle "¿Cuándo podría sentirme mejor?" expanded=true
        heading "¿Cuándo podría sentirme mejor?" level=3
      list
        listitem level=1
          StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
        listitem level=1
          StaticText "La clínica de infusión dice que los síntomas tardan varias horas en aliviarse."
      paragraph
        StaticText "La clínica de infusión dice que en algún momento empezará a notar que puede hacer más cosas."
        StaticText "Su ánimo puede tardar algún tiempo en mejorar."
      paragraph
        StaticText "La clínica de infusión describe el resultado como una mejoría muy notable y rápida de la depresión grave."
      paragraph
        StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."
    group
      DisclosureTriangle "¿Qué tengo que preparar?" expanded=true
        heading "¿Qué tengo que preparar?" level=3
      list
        listitem level=1
          StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
        listitem level=1
          StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        listitem level=1
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
        listitem level=1
          StaticText "Pregunte a la clínica de infusión cuándo puede volver a manejar con seguridad."
    group
      DisclosureTriangle "¿Y el pago?" expanded=true
        heading "¿Y el pago?" level=3
      paragraph
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."`;
/* end snapshot Explainer › EverythingOpen (es) */

snapshots["Explainer › InSpanish (en)"] = 
`RootWebArea
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    group "Leer sobre"
      radio "Depresión" checked=true
      radio "Dolor crónico"
    group
      DisclosureTriangle "¿Qué pasa el día de la infusión?" expanded=true
        heading "¿Qué pasa el día de la infusión?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Antes"
          heading "Alguien le trae a la clínica" level=4
          paragraph
            StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
        listitem level=1
          paragraph
            StaticText "Se acomoda"
          heading "Usted se sienta en un sillón reclinable" level=4
          paragraph
            StaticText "Se le monitorea todo el tiempo. "
            StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
        listitem level=1
          paragraph
            StaticText "Durante"
          heading "La infusión dura 45 minutos para la depresión" level=4
          paragraph
            StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
        listitem level=1
          paragraph
            StaticText "Después"
          heading "Alguien le lleva de regreso a su casa" level=4
          paragraph
            StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    group
      DisclosureTriangle "¿Podría ayudarme?"
        heading "¿Podría ayudarme?" level=3
    group
      DisclosureTriangle "¿Cómo funciona?"
        heading "¿Cómo funciona?" level=3
    group
      DisclosureTriangle "¿Qué puedo sentir?"
        heading "¿Qué puedo sentir?" level=3
    group
      DisclosureTriangle "¿Cuándo podría sentirme mejor?"
        heading "¿Cuándo podría sentirme mejor?" level=3
    group
      DisclosureTriangle "¿Qué tengo que preparar?"
        heading "¿Qué tengo que preparar?" level=3
    group
      DisclosureTriangle "¿Y el pago?"
        heading "¿Y el pago?" level=3`;
/* end snapshot Explainer › InSpanish (en) */

snapshots["Explainer › InSpanish (es)"] = 
`RootWebArea
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    group "Leer sobre"
      radio "Depresión" checked=true
      radio "Dolor crónico"
    group
      DisclosureTriangle "¿Qué pasa el día de la infusión?" expanded=true
        heading "¿Qué pasa el día de la infusión?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Antes"
          heading "Alguien le trae a la clínica" level=4
          paragraph
            StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
        listitem level=1
          paragraph
            StaticText "Se acomoda"
          heading "Usted se sienta en un sillón reclinable" level=4
          paragraph
            StaticText "Se le monitorea todo el tiempo. "
            StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
        listitem level=1
          paragraph
            StaticText "Durante"
          heading "La infusión dura 45 minutos para la depresión" level=4
          paragraph
            StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
        listitem level=1
          paragraph
            StaticText "Después"
          heading "Alguien le lleva de regreso a su casa" level=4
          paragraph
            StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    group
      DisclosureTriangle "¿Podría ayudarme?"
        heading "¿Podría ayudarme?" level=3
    group
      DisclosureTriangle "¿Cómo funciona?"
        heading "¿Cómo funciona?" level=3
    group
      DisclosureTriangle "¿Qué puedo sentir?"
        heading "¿Qué puedo sentir?" level=3
    group
      DisclosureTriangle "¿Cuándo podría sentirme mejor?"
        heading "¿Cuándo podría sentirme mejor?" level=3
    group
      DisclosureTriangle "¿Qué tengo que preparar?"
        heading "¿Qué tengo que preparar?" level=3
    group
      DisclosureTriangle "¿Y el pago?"
        heading "¿Y el pago?" level=3`;
/* end snapshot Explainer › InSpanish (es) */

snapshots["Text to schedule › AnotherNumber (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text +44 20 7946 0958 for help with scheduling."
    link "Text +44 20 7946 0958"
    paragraph
      StaticText "Number to text:"
      StaticText "+44 20 7946 0958"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › AnotherNumber (en) */

snapshots["Text to schedule › AnotherNumber (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al +44 20 7946 0958 para pedir ayuda para hacer una cita."
    link "Enviar texto al +44 20 7946 0958"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "+44 20 7946 0958"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › AnotherNumber (es) */

snapshots["Text to schedule › BadNumber (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › BadNumber (en) */

snapshots["Text to schedule › BadNumber (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › BadNumber (es) */

snapshots["Text to schedule › Default (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › Default (en) */

snapshots["Text to schedule › Default (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › Default (es) */

snapshots["Text to schedule › InSpanish (en)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › InSpanish (en) */

snapshots["Text to schedule › InSpanish (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › InSpanish (es) */

snapshots["Payment disclaimer › Default (en)"] = 
`RootWebArea
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your mental health provider decides whether you need more treatments."`;
/* end snapshot Payment disclaimer › Default (en) */

snapshots["Payment disclaimer › Default (es)"] = 
`RootWebArea
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Payment disclaimer › Default (es) */

snapshots["Payment disclaimer › InSpanish (en)"] = 
`RootWebArea
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "Vigente al 1 de mayo de 2026. "
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Payment disclaimer › InSpanish (en) */

snapshots["Payment disclaimer › InSpanish (es)"] = 
`RootWebArea
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "Vigente al 1 de mayo de 2026. "
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Payment disclaimer › InSpanish (es) */

snapshots["Payment disclaimer › WithDate (en)"] = 
`RootWebArea
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "As of May 1, 2026. "
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your mental health provider decides whether you need more treatments."`;
/* end snapshot Payment disclaimer › WithDate (en) */

snapshots["Payment disclaimer › WithDate (es)"] = 
`RootWebArea
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "Vigente al 1 de mayo de 2026. "
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Payment disclaimer › WithDate (es) */

snapshots["Practice › AroundWidgets (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis, or thinking about suicide? Call or text 988 at any time. It is free. In danger now? Call 911."
    link "Call 988"
    link "Text 988"
    link "Call 911"
    group description=A few questions to help you and your provider talk about it. This is not a diagnosis.
      heading "Could ketamine infusion therapy be an option for you?" level=2
    paragraph
      StaticText "A few questions to help you and your provider talk about it. This is not a diagnosis."
    list
      listitem level=1
        StaticText "At most 9 short questions, one at a time"
      listitem level=1
        StaticText "Your answers are not sent to anyone. They are gone when you leave this page, unless you print or save them."
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
    button "Start the self-check"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      button "What is it like?"
  region "About ketamine infusion therapy"
    group description=Ketamine is a medicine. An infusion is medicine given slowly into a vein.Ketamine is given as a low-dose infusion.It is done in a private setting. You do not stay overnight (an outpatient procedure).
      heading "About ketamine infusion therapy" level=2
      paragraph
        StaticText "From the infusion clinic"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      StaticText "Ketamine is given as a low-dose infusion."
      StaticText "It is done in a private setting. You do not stay overnight (an outpatient procedure)."
    group "Read about"
      radio "Depression" checked=true
      radio "Chronic pain"
    group
      DisclosureTriangle "What happens on the day?" expanded=true
        heading "What happens on the day?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Before"
          heading "Someone brings you" level=4
          paragraph
            StaticText "That person may stay with you during the infusion, if you wish."
        listitem level=1
          paragraph
            StaticText "You settle in"
          heading "You sit in a recliner" level=4
          paragraph
            StaticText "You are monitored the whole time. "
            StaticText "An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time."
        listitem level=1
          paragraph
            StaticText "During"
          heading "The infusion lasts 45 minutes for depression" level=4
          paragraph
            StaticText "You may listen to relaxing music, or just experience the infusion."
        listitem level=1
          paragraph
            StaticText "After"
          heading "Someone takes you home" level=4
          paragraph
            StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
      paragraph
        StaticText "As of May 1, 2026."
    group
      DisclosureTriangle "Could it help me?"
        heading "Could it help me?" level=3
    group
      DisclosureTriangle "How does it work?"
        heading "How does it work?" level=3
    group
      DisclosureTriangle "What may I feel?"
        heading "What may I feel?" level=3
    group
      DisclosureTriangle "When might I feel better?"
        heading "When might I feel better?" level=3
    group
      DisclosureTriangle "What do I need to arrange?"
        heading "What do I need to arrange?" level=3
    group
      DisclosureTriangle "What about payment?"
        heading "What about payment?" level=3
    button "Could it be an option for you? Take the self-check"
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "As of May 1, 2026. "
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your mental health provider decides whether you need more treatments."`;
/* end snapshot Practice › AroundWidgets (en) */

snapshots["Practice › AroundWidgets (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿Está en crisis o piensa en el suicidio? Llame al 988 y oprima 2, o envíe AYUDA por texto al 988, a cualquier hora. Es gratis. ¿Está en peligro ahora? Llame al 911."
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    group description=Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico.
      heading "¿Podría la terapia de infusión de ketamina ser una opción para usted?" level=2
    paragraph
      StaticText "Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico."
    list
      listitem level=1
        StaticText "Como máximo 9 preguntas cortas, una a la vez"
      listitem level=1
        StaticText "Sus respuestas no se envían a nadie. Se borran cuando usted sale de esta página, salvo que las imprima o las guarde."
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
    button "Empezar la autoevaluación"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      button "¿Cómo es?"
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    group "Leer sobre"
      radio "Depresión" checked=true
      radio "Dolor crónico"
    group
      DisclosureTriangle "¿Qué pasa el día de la infusión?" expanded=true
        heading "¿Qué pasa el día de la infusión?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Antes"
          heading "Alguien le trae a la clínica" level=4
          paragraph
            StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
        listitem level=1
          paragraph
            StaticText "Se acomoda"
          heading "Usted se sienta en un sillón reclinable" level=4
          paragraph
            StaticText "Se le monitorea todo el tiempo. "
            StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
        listitem level=1
          paragraph
            StaticText "Durante"
          heading "La infusión dura 45 minutos para la depresión" level=4
          paragraph
            StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
        listitem level=1
          paragraph
            StaticText "Después"
          heading "Alguien le lleva de regreso a su casa" level=4
          paragraph
            StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
      paragraph
        StaticText "Vigente al 1 de mayo de 2026."
    group
      DisclosureTriangle "¿Podría ayudarme?"
        heading "¿Podría ayudarme?" level=3
    group
      DisclosureTriangle "¿Cómo funciona?"
        heading "¿Cómo funciona?" level=3
    group
      DisclosureTriangle "¿Qué puedo sentir?"
        heading "¿Qué puedo sentir?" level=3
    group
      DisclosureTriangle "¿Cuándo podría sentirme mejor?"
        heading "¿Cuándo podría sentirme mejor?" level=3
    group
      DisclosureTriangle "¿Qué tengo que preparar?"
        heading "¿Qué tengo que preparar?" level=3
    group
      DisclosureTriangle "¿Y el pago?"
        heading "¿Y el pago?" level=3
    button "¿Podría ser una opción para usted? Haga la autoevaluación"
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "Vigente al 1 de mayo de 2026. "
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Practice › AroundWidgets (es) */

snapshots["Practice › InOnePracticesLook (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis, or thinking about suicide? Call or text 988 at any time. It is free. In danger now? Call 911."
    link "Call 988"
    link "Text 988"
    link "Call 911"
    group description=A few questions to help you and your provider talk about it. This is not a diagnosis.
      heading "Could ketamine infusion therapy be an option for you?" level=2
    paragraph
      StaticText "A few questions to help you and your provider talk about it. This is not a diagnosis."
    list
      listitem level=1
        StaticText "At most 9 short questions, one at a time"
      listitem level=1
        StaticText "Your answers are not sent to anyone. They are gone when you leave this page, unless you print or save them."
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
    button "Start the self-check"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      button "What is it like?"
  region "About ketamine infusion therapy"
    group description=Ketamine is a medicine. An infusion is medicine given slowly into a vein.Ketamine is given as a low-dose infusion.It is done in a private setting. You do not stay overnight (an outpatient procedure).
      heading "About ketamine infusion therapy" level=2
      paragraph
        StaticText "From the infusion clinic"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      StaticText "Ketamine is given as a low-dose infusion."
      StaticText "It is done in a private setting. You do not stay overnight (an outpatient procedure)."
    group "Read about"
      radio "Depression" checked=true
      radio "Chronic pain"
    group
      DisclosureTriangle "What happens on the day?" expanded=true
        heading "What happens on the day?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Before"
          heading "Someone brings you" level=4
          paragraph
            StaticText "That person may stay with you during the infusion, if you wish."
        listitem level=1
          paragraph
            StaticText "You settle in"
          heading "You sit in a recliner" level=4
          paragraph
            StaticText "You are monitored the whole time. "
            StaticText "An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time."
        listitem level=1
          paragraph
            StaticText "During"
          heading "The infusion lasts 45 minutes for depression" level=4
          paragraph
            StaticText "You may listen to relaxing music, or just experience the infusion."
        listitem level=1
          paragraph
            StaticText "After"
          heading "Someone takes you home" level=4
          paragraph
            StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    group
      DisclosureTriangle "Could it help me?"
        heading "Could it help me?" level=3
    group
      DisclosureTriangle "How does it work?"
        heading "How does it work?" level=3
    group
      DisclosureTriangle "What may I feel?"
        heading "What may I feel?" level=3
    group
      DisclosureTriangle "When might I feel better?"
        heading "When might I feel better?" level=3
    group
      DisclosureTriangle "What do I need to arrange?"
        heading "What do I need to arrange?" level=3
    group
      DisclosureTriangle "What about payment?"
        heading "What about payment?" level=3
    button "Could it be an option for you? Take the self-check"
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your mental health provider decides whether you need more treatments."`;
/* end snapshot Practice › InOnePracticesLook (en) */

snapshots["Practice › InOnePracticesLook (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿Está en crisis o piensa en el suicidio? Llame al 988 y oprima 2, o envíe AYUDA por texto al 988, a cualquier hora. Es gratis. ¿Está en peligro ahora? Llame al 911."
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    group description=Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico.
      heading "¿Podría la terapia de infusión de ketamina ser una opción para usted?" level=2
    paragraph
      StaticText "Unas preguntas para ayudarles a usted y a su profesional de salud a hablar del tema. Esto no es un diagnóstico."
    list
      listitem level=1
        StaticText "Como máximo 9 preguntas cortas, una a la vez"
      listitem level=1
        StaticText "Sus respuestas no se envían a nadie. Se borran cuando usted sale de esta página, salvo que las imprima o las guarde."
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
    button "Empezar la autoevaluación"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      button "¿Cómo es?"
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    group "Leer sobre"
      radio "Depresión" checked=true
      radio "Dolor crónico"
    group
      DisclosureTriangle "¿Qué pasa el día de la infusión?" expanded=true
        heading "¿Qué pasa el día de la infusión?" level=3
      list
        listitem level=1
          paragraph
            StaticText "Antes"
          heading "Alguien le trae a la clínica" level=4
          paragraph
            StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
        listitem level=1
          paragraph
            StaticText "Se acomoda"
          heading "Usted se sienta en un sillón reclinable" level=4
          paragraph
            StaticText "Se le monitorea todo el tiempo. "
            StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
        listitem level=1
          paragraph
            StaticText "Durante"
          heading "La infusión dura 45 minutos para la depresión" level=4
          paragraph
            StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
        listitem level=1
          paragraph
            StaticText "Después"
          heading "Alguien le lleva de regreso a su casa" level=4
          paragraph
            StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    group
      DisclosureTriangle "¿Podría ayudarme?"
        heading "¿Podría ayudarme?" level=3
    group
      DisclosureTriangle "¿Cómo funciona?"
        heading "¿Cómo funciona?" level=3
    group
      DisclosureTriangle "¿Qué puedo sentir?"
        heading "¿Qué puedo sentir?" level=3
    group
      DisclosureTriangle "¿Cuándo podría sentirme mejor?"
        heading "¿Cuándo podría sentirme mejor?" level=3
    group
      DisclosureTriangle "¿Qué tengo que preparar?"
        heading "¿Qué tengo que preparar?" level=3
    group
      DisclosureTriangle "¿Y el pago?"
        heading "¿Y el pago?" level=3
    button "¿Podría ser una opción para usted? Haga la autoevaluación"
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Practice › InOnePracticesLook (es) */

snapshots["Practice › InSeparateBlocks (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-555-0123 for help with scheduling."
    link "Text 972-555-0123"
    paragraph
      StaticText "Number to text:"
      StaticText "972-555-0123"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "As of May 1, 2026. "
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your mental health provider decides whether you need more treatments."`;
/* end snapshot Practice › InSeparateBlocks (en) */

snapshots["Practice › InSeparateBlocks (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-555-0123 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-555-0123"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-555-0123"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "Vigente al 1 de mayo de 2026. "
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Practice › InSeparateBlocks (es) */

snapshots["Screener › CrisisHelpElsewhere (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 13 11 14"
    link "Text 0477 13 11 14"
    link "Call 000"
    button "Back"
    group "Emergency: Please get help now" description=You do not have to face this alone. You can call 13 11 14 right now. focused=true
      heading "Emergency: Please get help now" level=2
        StaticText "Emergency:"
        StaticText "Please get help now"
    paragraph
      StaticText "You do not have to face this alone. You can call 13 11 14 right now."
    link "Call 13 11 14"
    link "Text 0477 13 11 14"
    link "In danger now? Call 000"
    paragraph
      StaticText "Nobody has been told, and this page cannot call for help for you. Please reach out."
    paragraph
      StaticText "If you go on, your result will be to talk with a provider."
    button "Stop here"
    button "I am safe for now. Go on."`;
/* end snapshot Screener › CrisisHelpElsewhere (en) */

snapshots["Screener › CrisisHelpElsewhere (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 13 11 14"
    link "Enviar texto al 0477 13 11 14"
    link "Llamar al 000"
    button "Atrás"
    group "Emergencia: Por favor, busque ayuda ahora" description=No tiene que pasar por esto a solas. Puede llamar al 13 11 14 ahora mismo. focused=true
      heading "Emergencia: Por favor, busque ayuda ahora" level=2
        StaticText "Emergencia:"
        StaticText "Por favor, busque ayuda ahora"
    paragraph
      StaticText "No tiene que pasar por esto a solas. Puede llamar al 13 11 14 ahora mismo."
    link "Llamar al 13 11 14"
    link "Enviar texto al 0477 13 11 14"
    link "¿Está en peligro ahora? Llamar al 000"
    paragraph
      StaticText "No se ha avisado a nadie, y esta página no puede pedir ayuda por usted. Por favor, comuníquese con alguien."
    paragraph
      StaticText "Si sigue, el resultado será que hable con un profesional de salud."
    button "Parar aquí"
    button "Por ahora estoy a salvo. Seguir."`;
/* end snapshot Screener › CrisisHelpElsewhere (es) */

snapshots["Screener › CrisisLineWithoutEmergency (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    paragraph
      StaticText "Question 1 of up to 9"
    group "Are you having thoughts of suicide or of hurting yourself?" description=We ask everyone, so that help comes first. Question 1 of up to 9 focused=true
      heading "Are you having thoughts of suicide or of hurting yourself?" level=2
      paragraph
        StaticText "We ask everyone, so that help comes first."
      radio "Yes, or I do not feel safe right now"
      StaticText "Yes, or I do not feel safe right now"
      radio "No"
      StaticText "No"
      radio "I would rather not say"
      StaticText "I would rather not say"
    button "Continue"`;
/* end snapshot Screener › CrisisLineWithoutEmergency (en) */

snapshots["Screener › CrisisLineWithoutEmergency (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    paragraph
      StaticText "Pregunta 1 de 9 como máximo"
    group "¿Tiene pensamientos de suicidio o de hacerse daño?" description=Se lo preguntamos a todos, para que la ayuda sea lo primero. Pregunta 1 de 9 como máximo focused=true
      heading "¿Tiene pensamientos de suicidio o de hacerse daño?" level=2
      paragraph
        StaticText "Se lo preguntamos a todos, para que la ayuda sea lo primero."
      radio "Sí, o no me siento a salvo en este momento"
      StaticText "Sí, o no me siento a salvo en este momento"
      radio "No"
      StaticText "No"
      radio "Prefiero no decirlo"
      StaticText "Prefiero no decirlo"
    button "Continuar"`;
/* end snapshot Screener › CrisisLineWithoutEmergency (es) */

snapshots["Screener › OutcomeWithPacks (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    group "Talk with a provider first" description=Talk with your provider. Bring the summary with you. focused=true
      heading "Talk with a provider first" level=2
      paragraph
        StaticText "Your result"
    heading "Your next step" level=3
    paragraph
      StaticText "Talk with your provider. Bring the summary with you."
    button "Print or save a summary"
    paragraph
    paragraph
      StaticText "This page forgets your answers when you leave it."
      StaticText "Others who use this device may see saved or printed pages."
    heading "Why" level=3
    list
      listitem level=1
        StaticText "The infusion clinic lists the condition you chose. It also says people with mood swings, or with low mood from a hard event (situational depression), are not candidates. A provider can help sort out what fits you."
    heading "Tell your provider if you have" level=3
    paragraph
      StaticText "General information from published guidelines, not this clinic's rules."
    list
      listitem level=1
        StaticText "High blood pressure or heart disease that is not under control"
      listitem level=1
        StaticText "Psychosis or schizophrenia"
      listitem level=1
        StaticText "Pregnancy or breastfeeding"
      listitem level=1
        StaticText "Alcohol or drug problems"
      listitem level=1
        StaticText "Liver disease"
      listitem level=1
        StaticText "High pressure in the head or eye"
    paragraph
      StaticText "Cohen SP et al., Reg Anesth Pain Med 2018;43:521."
    group
      DisclosureTriangle "Patient Health Questionnaire-8 (PHQ-8)" expanded=true
      group "Over the last 2 weeks, how often have you been bothered by any of the following problems?"
        StaticText "Little interest or pleasure in doing things"
        combobox "Little interest or pleasure in doing things"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Feeling down, depressed, or hopeless"
        combobox "Feeling down, depressed, or hopeless"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Trouble falling or staying asleep, or sleeping too much"
        combobox "Trouble falling or staying asleep, or sleeping too much"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Feeling tired or having little energy"
        combobox "Feeling tired or having little energy"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Poor appetite or overeating"
        combobox "Poor appetite or overeating"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Feeling bad about yourself — or that you are a failure or have let yourself or your family down"
        combobox "Feeling bad about yourself — or that you are a failure or have let yourself or your family down"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Trouble concentrating on things, such as reading the newspaper or watching television"
        combobox "Trouble concentrating on things, such as reading the newspaper or watching television"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual"
        combobox "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
      paragraph
        StaticText "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute."
    group
      DisclosureTriangle "GAD-7" expanded=true
      group "Over the last 2 weeks, how often have you been bothered by the following problems?"
        StaticText "Feeling nervous, anxious or on edge"
        combobox "Feeling nervous, anxious or on edge"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Not being able to stop or control worrying"
        combobox "Not being able to stop or control worrying"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Worrying too much about different things"
        combobox "Worrying too much about different things"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Trouble relaxing"
        combobox "Trouble relaxing"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Being so restless that it is hard to sit still"
        combobox "Being so restless that it is hard to sit still"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Becoming easily annoyed or irritable"
        combobox "Becoming easily annoyed or irritable"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
        StaticText "Feeling afraid as if something awful might happen"
        combobox "Feeling afraid as if something awful might happen"
          MenuListPopup
            option "–"
            option "Not at all"
            option "Several days"
            option "More than half the days"
            option "Nearly every day"
      paragraph
        StaticText "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute."
    group
      DisclosureTriangle "PEG" expanded=true
      group "A three-item scale assessing pain intensity and interference"
        StaticText "What number best describes your pain on average in the past week?"
        combobox "What number best describes your pain on average in the past week?"
          MenuListPopup
            option "–"
            option "0 – No pain"
            option "1"
            option "2"
            option "3"
            option "4"
            option "5"
            option "6"
            option "7"
            option "8"
            option "9"
            option "10 – Pain as bad as you can imagine"
        StaticText "What number best describes how, during the past week, pain has interfered with your enjoyment of life?"
        combobox "What number best describes how, during the past week, pain has interfered with your enjoyment of life?"
          MenuListPopup
            option "–"
            option "0 – Does not interfere"
            option "1"
            option "2"
            option "3"
            option "4"
            option "5"
            option "6"
            option "7"
            option "8"
            option "9"
            option "10 – Completely interferes"
        StaticText "What number best describes how, during the past week, pain has interfered with your general activity?"
        combobox "What number best describes how, during the past week, pain has interfered with your general activity?"
          MenuListPopup
            option "–"
            option "0 – Does not interfere"
            option "1"
            option "2"
            option "3"
            option "4"
            option "5"
            option "6"
            option "7"
            option "8"
            option "9"
            option "10 – Completely interferes"
      paragraph
        StaticText "Krebs EE et al., J Gen Intern Med 2009;24:733."
    paragraph
      StaticText "This tool cannot see your whole story."
      StaticText "This is not a diagnosis or a promise. You, your provider and the infusion clinic decide together."
    group
      DisclosureTriangle "Your answers" expanded=true
      list
        listitem level=1
          paragraph
            StaticText "Are you having thoughts of suicide or of hurting yourself?"
          paragraph
            StaticText "No"
          button "Change: Are you having thoughts of suicide or of hurting yourself?"
            StaticText "Change"
        listitem level=1
          paragraph
            StaticText "What would you like help with?"
          paragraph
            StaticText "Depression or another mental health condition"
          button "Change: What would you like help with?"
            StaticText "Change"
        listitem level=1
          paragraph
            StaticText "Has a doctor or therapist told you that you have any of these?"
          paragraph
            StaticText "Bipolar depression"
          button "Change: Has a doctor or therapist told you that you have any of these?"
            StaticText "Change"
        listitem level=1
          paragraph
            StaticText "Which is closest to how things are for you now?"
          paragraph
            StaticText "Mood swings. They are my main problem"
          button "Change: Which is closest to how things are for you now?"
            StaticText "Change"
        listitem level=1
          paragraph
            StaticText "Has a mental health or pain provider referred you to the infusion clinic?"
          paragraph
            StaticText "Not yet"
          button "Change: Has a mental health or pain provider referred you to the infusion clinic?"
            StaticText "Change"
    button "Start again"`;
/* end snapshot Screener › OutcomeWithPacks (en) */

snapshots["Screener › OutcomeWithPacks (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    group "Hable primero con un profesional de salud" description=Hable con su profesional de salud. Lleve el resumen. focused=true
      heading "Hable primero con un profesional de salud" level=2
      paragraph
        StaticText "Su resultado"
    heading "Su próximo paso" level=3
    paragraph
      StaticText "Hable con su profesional de salud. Lleve el resumen."
    button "Imprimir o guardar un resumen"
    paragraph
    paragraph
      StaticText "Esta página olvida sus respuestas cuando usted sale."
      StaticText "Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas."
    heading "Por qué" level=3
    list
      listitem level=1
        StaticText "La clínica de infusión menciona la afección que usted eligió. También dice que las personas con cambios bruscos de ánimo, o con ánimo bajo por algo difícil que pasó (depresión situacional), no son candidatas. Un profesional de salud puede ayudarle a aclarar cuál es su caso."
    heading "Dígale a su profesional de salud si tiene alguna de estas situaciones" level=3
    paragraph
      StaticText "Información general de guías publicadas, no las reglas de esta clínica."
    list
      listitem level=1
        StaticText "Presión arterial alta o enfermedad del corazón sin controlar"
      listitem level=1
        StaticText "Psicosis o esquizofrenia"
      listitem level=1
        StaticText "Embarazo o lactancia"
      listitem level=1
        StaticText "Problemas con el alcohol o las drogas"
      listitem level=1
        StaticText "Enfermedad del hígado"
      listitem level=1
        StaticText "Presión alta en la cabeza o en el ojo"
    paragraph
      StaticText "Cohen SP et al., Reg Anesth Pain Med 2018;43:521."
    group
      DisclosureTriangle "Cuestionario sobre la salud del paciente-8 (PHQ-8)" expanded=true
      group "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?"
        StaticText "Poco interés o placer en hacer cosas"
        combobox "Poco interés o placer en hacer cosas"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Se ha sentido decaído(a), deprimido(a) o sin esperanzas"
        combobox "Se ha sentido decaído(a), deprimido(a) o sin esperanzas"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado"
        combobox "Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Se ha sentido cansado(a) o con poca energía"
        combobox "Se ha sentido cansado(a) o con poca energía"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Sin apetito o ha comido en exceso"
        combobox "Sin apetito o ha comido en exceso"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia"
        combobox "Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión"
        combobox "Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal"
        combobox "¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
      paragraph
        StaticText "Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvención educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir."
    group
      DisclosureTriangle "GAD-7" expanded=true
      group "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?"
        StaticText "Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta"
        combobox "Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "No ha sido capaz de parar o controlar su preocupación"
        combobox "No ha sido capaz de parar o controlar su preocupación"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Se ha preocupado demasiado por motivos diferentes"
        combobox "Se ha preocupado demasiado por motivos diferentes"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Ha tenido dificultad para relajarse"
        combobox "Ha tenido dificultad para relajarse"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)"
        combobox "Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Se ha molestado o irritado fácilmente"
        combobox "Se ha molestado o irritado fácilmente"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
        StaticText "Ha tenido miedo de que algo terrible fuera a pasar"
        combobox "Ha tenido miedo de que algo terrible fuera a pasar"
          MenuListPopup
            option "–"
            option "Ningún día"
            option "Varios días"
            option "Más de la mitad de los días"
            option "Casi todos los días"
      paragraph
        StaticText "Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvención educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o distribuir."
    group
      DisclosureTriangle "PEG" expanded=true
      group "A three-item scale assessing pain intensity and interference"
        StaticText "What number best describes your pain on average in the past week?"
        combobox "What number best describes your pain on average in the past week?"
          MenuListPopup
            option "–"
            option "0 – No pain"
            option "1"
            option "2"
            option "3"
            option "4"
            option "5"
            option "6"
            option "7"
            option "8"
            option "9"
            option "10 – Pain as bad as you can imagine"
        StaticText "What number best describes how, during the past week, pain has interfered with your enjoyment of life?"
        combobox "What number best describes how, during the past week, pain has interfered with your enjoyment of life?"
          MenuListPopup
            option "–"
            option "0 – Does not interfere"
            option "1"
            option "2"
            option "3"
            option "4"
            option "5"
            option "6"
            option "7"
            option "8"
            option "9"
            option "10 – Completely interferes"
        StaticText "What number best describes how, during the past week, pain has interfered with your general activity?"
        combobox "What number best describes how, during the past week, pain has interfered with your general activity?"
          MenuListPopup
            option "–"
            option "0 – Does not interfere"
            option "1"
            option "2"
            option "3"
            option "4"
            option "5"
            option "6"
            option "7"
            option "8"
            option "9"
            option "10 – Completely interferes"
      paragraph
        StaticText "Krebs EE et al., J Gen Intern Med 2009;24:733."
    paragraph
      StaticText "Esta herramienta no puede ver toda su historia."
      StaticText "Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y la clínica de infusión deciden juntos."
    group
      DisclosureTriangle "Sus respuestas" expanded=true
      list
        listitem level=1
          paragraph
            StaticText "¿Tiene pensamientos de suicidio o de hacerse daño?"
          paragraph
            StaticText "No"
          button "Cambiar: ¿Tiene pensamientos de suicidio o de hacerse daño?"
            StaticText "Cambiar"
        listitem level=1
          paragraph
            StaticText "¿Para qué le gustaría recibir ayuda?"
          paragraph
            StaticText "Depresión u otro problema de salud mental"
          button "Cambiar: ¿Para qué le gustaría recibir ayuda?"
            StaticText "Cambiar"
        listitem level=1
          paragraph
            StaticText "¿Le ha dicho un médico o terapeuta que usted tiene alguna de estas afecciones?"
          paragraph
            StaticText "Depresión bipolar"
          button "Cambiar: ¿Le ha dicho un médico o terapeuta que usted tiene alguna de estas afecciones?"
            StaticText "Cambiar"
        listitem level=1
          paragraph
            StaticText "¿Cuál se acerca más a cómo está usted ahora?"
          paragraph
            StaticText "Cambios bruscos de ánimo. Son mi problema principal"
          button "Cambiar: ¿Cuál se acerca más a cómo está usted ahora?"
            StaticText "Cambiar"
        listitem level=1
          paragraph
            StaticText "¿Le ha referido a la clínica de infusión un profesional de salud mental o de manejo del dolor?"
          paragraph
            StaticText "Todavía no"
          button "Cambiar: ¿Le ha referido a la clínica de infusión un profesional de salud mental o de manejo del dolor?"
            StaticText "Cambiar"
    button "Empezar de nuevo"`;
/* end snapshot Screener › OutcomeWithPacks (es) */

snapshots["Explainer › Article (en)"] = 
`RootWebArea
  region "About ketamine infusion therapy"
    group description=Ketamine is a medicine. An infusion is medicine given slowly into a vein.Ketamine is given as a low-dose infusion.It is done in a private setting. You do not stay overnight (an outpatient procedure).
      heading "About ketamine infusion therapy" level=2
      paragraph
        StaticText "From the infusion clinic"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      StaticText "Ketamine is given as a low-dose infusion."
      StaticText "It is done in a private setting. You do not stay overnight (an outpatient procedure)."
    group "Read about"
      radio "Depression" checked=true
      radio "Chronic pain"
    heading "What happens on the day?" level=3
    list
      listitem level=1
        paragraph
          StaticText "Before"
        heading "Someone brings you" level=4
        paragraph
          StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        paragraph
          StaticText "You settle in"
        heading "You sit in a recliner" level=4
        paragraph
          StaticText "You are monitored the whole time. "
          StaticText "An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time."
      listitem level=1
        paragraph
          StaticText "During"
        heading "The infusion lasts 45 minutes for depression" level=4
        paragraph
          StaticText "You may listen to relaxing music, or just experience the infusion."
      listitem level=1
        paragraph
          StaticText "After"
        heading "Someone takes you home" level=4
        paragraph
          StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    heading "Could it help me?" level=3
    paragraph
      StaticText "Some people with these conditions have severe depression that antidepressant pills or other therapy have not helped:"
    list
      listitem level=1
        StaticText "Major depression (major depressive disorder)"
      listitem level=1
        StaticText "Bipolar depression"
      listitem level=1
        StaticText "PTSD (post-traumatic stress disorder)"
      listitem level=1
        StaticText "Severe anxiety"
    paragraph
      StaticText "There is reason for hope. The infusion clinic says ketamine infusion has become an effective option for many people with treatment-resistant depression. That is depression that other treatment has not helped."
    paragraph
      StaticText "The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use."
    heading "Who is it not for?" level=4
    paragraph
      StaticText "The infusion clinic says people in these groups are not candidates:"
    list
      listitem level=1
        StaticText "Mild depression"
      listitem level=1
        StaticText "Situational depression: low mood because of something that happened, like a loss or a breakup"
      listitem level=1
        StaticText "Mood swings"
    heading "How does it work?" level=3
    paragraph
      StaticText "The infusion clinic says ketamine works in a different way from most other depression medicines."
    paragraph
      StaticText "The infusion clinic says ketamine blocks the glutamate (NMDA) receptor in the brain. Glutamate is a neurotransmitter: it carries signals from one brain cell to the next. "
      StaticText "A receptor is the place on a cell that takes a signal in."
    paragraph
      StaticText "Research goes on to fully understand what blocking the glutamate (NMDA) receptor does. "
      StaticText "It appears that damage to brain-cell connections from depression is reversed. It appears that this lets healthy connections grow."
    heading "What may I feel?" level=3
    list
      listitem level=1
        StaticText "The infusion clinic says you will not lose consciousness."
      listitem level=1
        StaticText "You may feel like you are floating or disconnected."
      listitem level=1
        StaticText "Light and sound may bother you."
      listitem level=1
        StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    paragraph
      StaticText "The infusion clinic says most patients tolerate the infusions quite well."
      StaticText "This is not a full list of risks. Ask your care team."
    heading "When might I feel better?" level=3
    list
      listitem level=1
        StaticText "It may take several treatments before symptoms ease."
      listitem level=1
        StaticText "The infusion clinic says it takes several hours for symptoms to ease."
    paragraph
      StaticText "The infusion clinic says that at some point you will begin to notice you can do more."
      StaticText "Your mood may take some time to improve."
    paragraph
      StaticText "The infusion clinic describes the result as a dramatic and rapid improvement in severe depression."
    paragraph
      StaticText "Your mental health provider decides whether you need more treatments."
    heading "What do I need to arrange?" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
      listitem level=1
        StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        StaticText "Ask the infusion clinic when it is safe to drive."
    heading "What about payment?" level=3
    paragraph
      StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
      StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."`;
/* end snapshot Explainer › Article (en) */

snapshots["Explainer › Article (es)"] = 
`RootWebArea
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    group "Leer sobre"
      radio "Depresión" checked=true
      radio "Dolor crónico"
    heading "¿Qué pasa el día de la infusión?" level=3
    list
      listitem level=1
        paragraph
          StaticText "Antes"
        heading "Alguien le trae a la clínica" level=4
        paragraph
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        paragraph
          StaticText "Se acomoda"
        heading "Usted se sienta en un sillón reclinable" level=4
        paragraph
          StaticText "Se le monitorea todo el tiempo. "
          StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
      listitem level=1
        paragraph
          StaticText "Durante"
        heading "La infusión dura 45 minutos para la depresión" level=4
        paragraph
          StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
      listitem level=1
        paragraph
          StaticText "Después"
        heading "Alguien le lleva de regreso a su casa" level=4
        paragraph
          StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    heading "¿Podría ayudarme?" level=3
    paragraph
      StaticText "Algunas personas con estas afecciones tienen depresión grave que no ha mejorado con antidepresivos en pastillas o con otra terapia:"
    list
      listitem level=1
        StaticText "Depresión mayor (trastorno depresivo mayor)"
      listitem level=1
        StaticText "Depresión bipolar"
      listitem level=1
        StaticText "TEPT (trastorno de estrés postraumático)"
      listitem level=1
        StaticText "Ansiedad grave"
    paragraph
      StaticText "Hay motivos para tener esperanza. La clínica de infusión dice que la infusión de ketamina se ha convertido en una opción eficaz para muchas personas con depresión resistente al tratamiento. Así se llama la depresión que no ha mejorado con otros tratamientos."
    paragraph
      StaticText "La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta)."
    heading "¿Para quién no es?" level=4
    paragraph
      StaticText "La clínica de infusión dice que las personas de estos grupos no son candidatas:"
    list
      listitem level=1
        StaticText "Depresión leve"
      listitem level=1
        StaticText "Depresión situacional: ánimo bajo por algo que pasó, como una pérdida o una separación"
      listitem level=1
        StaticText "Cambios bruscos de ánimo"
    heading "¿Cómo funciona?" level=3
    paragraph
      StaticText "La clínica de infusión dice que la ketamina actúa de manera distinta a la mayoría de los medicamentos para la depresión."
    paragraph
      StaticText "La clínica de infusión dice que la ketamina bloquea el receptor de glutamato (NMDA) en el cerebro. El glutamato es un neurotransmisor: lleva señales de una célula del cerebro a otra. "
      StaticText "Un receptor es el lugar de una célula que recibe una señal."
    paragraph
      StaticText "Todavía se investiga para entender por completo los efectos de bloquear el receptor de glutamato (NMDA). "
      StaticText "Parece que se revierte el daño que la depresión causa en las conexiones entre las células del cerebro. Parece que así pueden crecer conexiones sanas."
    heading "¿Qué puedo sentir?" level=3
    list
      listitem level=1
        StaticText "La clínica de infusión dice que usted no perderá el conocimiento."
      listitem level=1
        StaticText "Puede sentir que flota o que se desconecta."
      listitem level=1
        StaticText "La luz y el sonido pueden molestarle."
      listitem level=1
        StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    paragraph
      StaticText "La clínica de infusión dice que la mayoría de los pacientes toleran bastante bien las infusiones."
      StaticText "Esta no es una lista completa de riesgos. Pregúntele a su equipo médico."
    heading "¿Cuándo podría sentirme mejor?" level=3
    list
      listitem level=1
        StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      listitem level=1
        StaticText "La clínica de infusión dice que los síntomas tardan varias horas en aliviarse."
    paragraph
      StaticText "La clínica de infusión dice que en algún momento empezará a notar que puede hacer más cosas."
      StaticText "Su ánimo puede tardar algún tiempo en mejorar."
    paragraph
      StaticText "La clínica de infusión describe el resultado como una mejoría muy notable y rápida de la depresión grave."
    paragraph
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."
    heading "¿Qué tengo que preparar?" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
      listitem level=1
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        StaticText "Pregunte a la clínica de infusión cuándo puede volver a manejar con seguridad."
    heading "¿Y el pago?" level=3
    paragraph
      StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
      StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."`;
/* end snapshot Explainer › Article (es) */

snapshots["Explainer › ArticleOnPain (en)"] = 
`RootWebArea
  region "About ketamine infusion therapy"
    group description=Ketamine is a medicine. An infusion is medicine given slowly into a vein.Ketamine is given as a low-dose infusion.It is done in a private setting. You do not stay overnight (an outpatient procedure).
      heading "About ketamine infusion therapy" level=2
      paragraph
        StaticText "From the infusion clinic"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      StaticText "Ketamine is given as a low-dose infusion."
      StaticText "It is done in a private setting. You do not stay overnight (an outpatient procedure)."
    heading "What happens on the day?" level=3
    list
      listitem level=1
        paragraph
          StaticText "Before"
        heading "Someone brings you" level=4
        paragraph
          StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        paragraph
          StaticText "You settle in"
        heading "You sit in a recliner" level=4
        paragraph
          StaticText "You are monitored the whole time. "
          StaticText "An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time."
      listitem level=1
        paragraph
          StaticText "During"
        heading "The infusion is longer for chronic pain than for depression" level=4
        paragraph
          StaticText "You may listen to relaxing music, or just experience the infusion."
      listitem level=1
        paragraph
          StaticText "After"
        heading "Someone takes you home" level=4
        paragraph
          StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    heading "Could it help me?" level=3
    paragraph
      StaticText "Long-lasting (chronic) pain can be debilitating. It can be very hard to manage."
    paragraph
      StaticText "Some severe pain is not controlled by prescription pain medicine, shots (injections) or other therapy."
      StaticText "The infusion clinic says that such pain may respond to ketamine infusion. It gives these examples:"
    list
      listitem level=1
        StaticText "Complex regional pain syndrome (CRPS), also called RSD"
      listitem level=1
        StaticText "Fibromyalgia"
      listitem level=1
        StaticText "Nerve pain after shingles (postherpetic neuralgia)"
      listitem level=1
        StaticText "Nerve pain after Lyme disease treatment"
      listitem level=1
        StaticText "Another nerve pain (neuropathic) condition"
    paragraph
      StaticText "The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use."
    heading "How does it work?" level=3
    paragraph
      StaticText "Ketamine blocks the glutamate (NMDA) receptor in the spinal cord. "
      StaticText "A receptor is the place on a cell that takes a signal in. "
      StaticText "That receptor is part of an important path. In people with chronic pain, this path carries pain signals to the brain."
    paragraph
      StaticText "The infusion clinic says that blocking the extra pain signal lets the brain reset. It says the brain can then stop reading sensations as pain."
    heading "What may I feel?" level=3
    list
      listitem level=1
        StaticText "The infusion clinic says you will not lose consciousness."
      listitem level=1
        StaticText "You may feel like you are floating or disconnected."
      listitem level=1
        StaticText "Light and sound may bother you."
      listitem level=1
        StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    paragraph
      StaticText "The infusion clinic says most patients tolerate the infusions quite well."
      StaticText "This is not a full list of risks. Ask your care team."
    heading "When might I feel better?" level=3
    list
      listitem level=1
        StaticText "It may take several treatments before symptoms ease."
      listitem level=1
        StaticText "The infusion clinic says it takes several hours for symptoms to ease."
    paragraph
      StaticText "The infusion clinic says that at some point you will begin to notice you can do more."
      StaticText "Your mood may take some time to improve."
    paragraph
      StaticText "Your mental health provider decides whether you need more treatments."
    heading "What do I need to arrange?" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
      listitem level=1
        StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        StaticText "Ask the infusion clinic when it is safe to drive."
    heading "What about payment?" level=3
    paragraph
      StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
      StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."`;
/* end snapshot Explainer › ArticleOnPain (en) */

snapshots["Explainer › ArticleOnPain (es)"] = 
`RootWebArea
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    heading "¿Qué pasa el día de la infusión?" level=3
    list
      listitem level=1
        paragraph
          StaticText "Antes"
        heading "Alguien le trae a la clínica" level=4
        paragraph
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        paragraph
          StaticText "Se acomoda"
        heading "Usted se sienta en un sillón reclinable" level=4
        paragraph
          StaticText "Se le monitorea todo el tiempo. "
          StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
      listitem level=1
        paragraph
          StaticText "Durante"
        heading "La infusión es más larga para el dolor crónico que para la depresión" level=4
        paragraph
          StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
      listitem level=1
        paragraph
          StaticText "Después"
        heading "Alguien le lleva de regreso a su casa" level=4
        paragraph
          StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    heading "¿Podría ayudarme?" level=3
    paragraph
      StaticText "El dolor de larga duración (crónico) puede ser debilitante. Puede ser muy difícil de manejar."
    paragraph
      StaticText "Algunos dolores graves no se controlan con medicamentos recetados para el dolor, inyecciones u otra terapia."
      StaticText "La clínica de infusión dice que un dolor así puede responder a la infusión de ketamina. Da estos ejemplos:"
    list
      listitem level=1
        StaticText "Síndrome de dolor regional complejo (SDRC, o CRPS en inglés), también llamado distrofia simpática refleja (RSD en inglés)"
      listitem level=1
        StaticText "Fibromialgia"
      listitem level=1
        StaticText "Dolor en los nervios después de la culebrilla o herpes zóster (neuralgia posherpética)"
      listitem level=1
        StaticText "Dolor en los nervios después del tratamiento de la enfermedad de Lyme"
      listitem level=1
        StaticText "Otro dolor en los nervios (neuropático)"
    paragraph
      StaticText "La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta)."
    heading "¿Cómo funciona?" level=3
    paragraph
      StaticText "La ketamina bloquea el receptor de glutamato (NMDA) en la médula espinal. "
      StaticText "Un receptor es el lugar de una célula que recibe una señal. "
      StaticText "Ese receptor es parte de una vía importante. En las personas con dolor crónico, por esa vía llegan las señales de dolor al cerebro."
    paragraph
      StaticText "La clínica de infusión dice que bloquear la señal excesiva de dolor permite que el cerebro se reinicie y deje de interpretar las sensaciones como dolor."
    heading "¿Qué puedo sentir?" level=3
    list
      listitem level=1
        StaticText "La clínica de infusión dice que usted no perderá el conocimiento."
      listitem level=1
        StaticText "Puede sentir que flota o que se desconecta."
      listitem level=1
        StaticText "La luz y el sonido pueden molestarle."
      listitem level=1
        StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    paragraph
      StaticText "La clínica de infusión dice que la mayoría de los pacientes toleran bastante bien las infusiones."
      StaticText "Esta no es una lista completa de riesgos. Pregúntele a su equipo médico."
    heading "¿Cuándo podría sentirme mejor?" level=3
    list
      listitem level=1
        StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      listitem level=1
        StaticText "La clínica de infusión dice que los síntomas tardan varias horas en aliviarse."
    paragraph
      StaticText "La clínica de infusión dice que en algún momento empezará a notar que puede hacer más cosas."
      StaticText "Su ánimo puede tardar algún tiempo en mejorar."
    paragraph
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."
    heading "¿Qué tengo que preparar?" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
      listitem level=1
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        StaticText "Pregunte a la clínica de infusión cuándo puede volver a manejar con seguridad."
    heading "¿Y el pago?" level=3
    paragraph
      StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
      StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."`;
/* end snapshot Explainer › ArticleOnPain (es) */

snapshots["Explainer › PastItsReview (en)"] = 
`RootWebArea
  region "About ketamine infusion therapy"
    group description=Ketamine is a medicine. An infusion is medicine given slowly into a vein.Ketamine is given as a low-dose infusion.It is done in a private setting. You do not stay overnight (an outpatient procedure).
      heading "About ketamine infusion therapy" level=2
      paragraph
        StaticText "From the infusion clinic"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      StaticText "Ketamine is given as a low-dose infusion."
      StaticText "It is done in a private setting. You do not stay overnight (an outpatient procedure)."
    heading "What happens on the day?" level=3
    list
      listitem level=1
        paragraph
          StaticText "Before"
        heading "Someone brings you" level=4
        paragraph
          StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        paragraph
          StaticText "You settle in"
        heading "You sit in a recliner" level=4
        paragraph
          StaticText "You are monitored the whole time. "
          StaticText "An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time."
      listitem level=1
        paragraph
          StaticText "During"
        heading "The infusion lasts 45 minutes for depression" level=4
        paragraph
          StaticText "You may listen to relaxing music, or just experience the infusion."
      listitem level=1
        paragraph
          StaticText "After"
        heading "Someone takes you home" level=4
        paragraph
          StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    paragraph
      StaticText "As of May 1, 2025. "
      StaticText "The infusion clinic planned to check this by May 1, 2026. Please ask if it still holds."
    heading "Could it help me?" level=3
    paragraph
      StaticText "Some people with these conditions have severe depression that antidepressant pills or other therapy have not helped:"
    list
      listitem level=1
        StaticText "Major depression (major depressive disorder)"
      listitem level=1
        StaticText "Bipolar depression"
      listitem level=1
        StaticText "PTSD (post-traumatic stress disorder)"
      listitem level=1
        StaticText "Severe anxiety"
    paragraph
      StaticText "There is reason for hope. The infusion clinic says ketamine infusion has become an effective option for many people with treatment-resistant depression. That is depression that other treatment has not helped."
    paragraph
      StaticText "The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use."
    heading "Who is it not for?" level=4
    paragraph
      StaticText "The infusion clinic says people in these groups are not candidates:"
    list
      listitem level=1
        StaticText "Mild depression"
      listitem level=1
        StaticText "Situational depression: low mood because of something that happened, like a loss or a breakup"
      listitem level=1
        StaticText "Mood swings"
    heading "How does it work?" level=3
    paragraph
      StaticText "The infusion clinic says ketamine works in a different way from most other depression medicines."
    paragraph
      StaticText "The infusion clinic says ketamine blocks the glutamate (NMDA) receptor in the brain. Glutamate is a neurotransmitter: it carries signals from one brain cell to the next. "
      StaticText "A receptor is the place on a cell that takes a signal in."
    paragraph
      StaticText "Research goes on to fully understand what blocking the glutamate (NMDA) receptor does. "
      StaticText "It appears that damage to brain-cell connections from depression is reversed. It appears that this lets healthy connections grow."
    heading "What may I feel?" level=3
    list
      listitem level=1
        StaticText "The infusion clinic says you will not lose consciousness."
      listitem level=1
        StaticText "You may feel like you are floating or disconnected."
      listitem level=1
        StaticText "Light and sound may bother you."
      listitem level=1
        StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    paragraph
      StaticText "The infusion clinic says most patients tolerate the infusions quite well."
      StaticText "This is not a full list of risks. Ask your care team."
    heading "When might I feel better?" level=3
    list
      listitem level=1
        StaticText "It may take several treatments before symptoms ease."
      listitem level=1
        StaticText "The infusion clinic says it takes several hours for symptoms to ease."
    paragraph
      StaticText "The infusion clinic says that at some point you will begin to notice you can do more."
      StaticText "Your mood may take some time to improve."
    paragraph
      StaticText "The infusion clinic describes the result as a dramatic and rapid improvement in severe depression."
    paragraph
      StaticText "Your mental health provider decides whether you need more treatments."
    heading "What do I need to arrange?" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
      listitem level=1
        StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        StaticText "Ask the infusion clinic when it is safe to drive."
    heading "What about payment?" level=3
    paragraph
      StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
      StaticText "As of May 1, 2025. "
      StaticText "The infusion clinic planned to check this by May 1, 2026. Please ask if it still holds."
      StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."`;
/* end snapshot Explainer › PastItsReview (en) */

snapshots["Explainer › PastItsReview (es)"] = 
`RootWebArea
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    heading "¿Qué pasa el día de la infusión?" level=3
    list
      listitem level=1
        paragraph
          StaticText "Antes"
        heading "Alguien le trae a la clínica" level=4
        paragraph
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        paragraph
          StaticText "Se acomoda"
        heading "Usted se sienta en un sillón reclinable" level=4
        paragraph
          StaticText "Se le monitorea todo el tiempo. "
          StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
      listitem level=1
        paragraph
          StaticText "Durante"
        heading "La infusión dura 45 minutos para la depresión" level=4
        paragraph
          StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
      listitem level=1
        paragraph
          StaticText "Después"
        heading "Alguien le lleva de regreso a su casa" level=4
        paragraph
          StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    paragraph
      StaticText "Vigente al 1 de mayo de 2025. "
      StaticText "La clínica de infusión pensaba revisar esto a más tardar el 1 de mayo de 2026. Pregunte si sigue vigente."
    heading "¿Podría ayudarme?" level=3
    paragraph
      StaticText "Algunas personas con estas afecciones tienen depresión grave que no ha mejorado con antidepresivos en pastillas o con otra terapia:"
    list
      listitem level=1
        StaticText "Depresión mayor (trastorno depresivo mayor)"
      listitem level=1
        StaticText "Depresión bipolar"
      listitem level=1
        StaticText "TEPT (trastorno de estrés postraumático)"
      listitem level=1
        StaticText "Ansiedad grave"
    paragraph
      StaticText "Hay motivos para tener esperanza. La clínica de infusión dice que la infusión de ketamina se ha convertido en una opción eficaz para muchas personas con depresión resistente al tratamiento. Así se llama la depresión que no ha mejorado con otros tratamientos."
    paragraph
      StaticText "La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta)."
    heading "¿Para quién no es?" level=4
    paragraph
      StaticText "La clínica de infusión dice que las personas de estos grupos no son candidatas:"
    list
      listitem level=1
        StaticText "Depresión leve"
      listitem level=1
        StaticText "Depresión situacional: ánimo bajo por algo que pasó, como una pérdida o una separación"
      listitem level=1
        StaticText "Cambios bruscos de ánimo"
    heading "¿Cómo funciona?" level=3
    paragraph
      StaticText "La clínica de infusión dice que la ketamina actúa de manera distinta a la mayoría de los medicamentos para la depresión."
    paragraph
      StaticText "La clínica de infusión dice que la ketamina bloquea el receptor de glutamato (NMDA) en el cerebro. El glutamato es un neurotransmisor: lleva señales de una célula del cerebro a otra. "
      StaticText "Un receptor es el lugar de una célula que recibe una señal."
    paragraph
      StaticText "Todavía se investiga para entender por completo los efectos de bloquear el receptor de glutamato (NMDA). "
      StaticText "Parece que se revierte el daño que la depresión causa en las conexiones entre las células del cerebro. Parece que así pueden crecer conexiones sanas."
    heading "¿Qué puedo sentir?" level=3
    list
      listitem level=1
        StaticText "La clínica de infusión dice que usted no perderá el conocimiento."
      listitem level=1
        StaticText "Puede sentir que flota o que se desconecta."
      listitem level=1
        StaticText "La luz y el sonido pueden molestarle."
      listitem level=1
        StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    paragraph
      StaticText "La clínica de infusión dice que la mayoría de los pacientes toleran bastante bien las infusiones."
      StaticText "Esta no es una lista completa de riesgos. Pregúntele a su equipo médico."
    heading "¿Cuándo podría sentirme mejor?" level=3
    list
      listitem level=1
        StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      listitem level=1
        StaticText "La clínica de infusión dice que los síntomas tardan varias horas en aliviarse."
    paragraph
      StaticText "La clínica de infusión dice que en algún momento empezará a notar que puede hacer más cosas."
      StaticText "Su ánimo puede tardar algún tiempo en mejorar."
    paragraph
      StaticText "La clínica de infusión describe el resultado como una mejoría muy notable y rápida de la depresión grave."
    paragraph
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."
    heading "¿Qué tengo que preparar?" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
      listitem level=1
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        StaticText "Pregunte a la clínica de infusión cuándo puede volver a manejar con seguridad."
    heading "¿Y el pago?" level=3
    paragraph
      StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
      StaticText "Vigente al 1 de mayo de 2025. "
      StaticText "La clínica de infusión pensaba revisar esto a más tardar el 1 de mayo de 2026. Pregunte si sigue vigente."
      StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."`;
/* end snapshot Explainer › PastItsReview (es) */

snapshots["Text to schedule › AsLink (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › AsLink (en) */

snapshots["Text to schedule › AsLink (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › AsLink (es) */

snapshots["Text to schedule › NumberFromLink (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-555-0123 for help with scheduling."
    link "Text 972-555-0123"
    paragraph
      StaticText "Number to text:"
      StaticText "972-555-0123"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › NumberFromLink (en) */

snapshots["Text to schedule › NumberFromLink (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-555-0123 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-555-0123"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-555-0123"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › NumberFromLink (es) */

snapshots["Text to schedule › Outline (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › Outline (en) */

snapshots["Text to schedule › Outline (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › Outline (es) */

snapshots["Text to schedule › PanelOpen (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    dialog "Text from your phone"
      group "Point your phone’s camera at the code. It opens a text to 972-654-5673." focused=true
        heading "Text from your phone" level=3
      image "QR code: text to 972-654-5673"
      paragraph
        StaticText "Point your phone’s camera at the code. It opens a text to 972-654-5673."
      paragraph
        StaticText "972-654-5673"
      button "Copy number"
      button "Copy message"
      paragraph
        StaticText "Hello, I would like help with scheduling."
      paragraph
      link "Open the texting app on this device"
      button "Close"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › PanelOpen (en) */

snapshots["Text to schedule › PanelOpen (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    dialog "Envíe el texto desde su teléfono"
      group "Apunte la cámara de su teléfono al código. Se abrirá un mensaje de texto al 972-654-5673." focused=true
        heading "Envíe el texto desde su teléfono" level=3
      image "Código QR: texto al 972-654-5673"
      paragraph
        StaticText "Apunte la cámara de su teléfono al código. Se abrirá un mensaje de texto al 972-654-5673."
      paragraph
        StaticText "972-654-5673"
      button "Copiar el número"
      button "Copiar el mensaje"
      paragraph
        StaticText "Hola, quisiera ayuda para hacer una cita."
      paragraph
      link "Abrir la aplicación de mensajes de este dispositivo"
      button "Cerrar"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › PanelOpen (es) */

snapshots["Text to schedule › WithCallsAndHours (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
      StaticText "Hours: Mon–Fri 9 a.m. to 5 p.m."
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    link "Call 972-555-0123"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › WithCallsAndHours (en) */

snapshots["Text to schedule › WithCallsAndHours (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
      StaticText "Horario: Mon–Fri 9 a.m. to 5 p.m."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    link "Llamar al 972-555-0123"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › WithCallsAndHours (es) */

snapshots["Payment disclaimer › Line (en)"] = 
`RootWebArea
  region "About payment"
    paragraph
      StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
      StaticText "As of May 1, 2026. "
      StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."`;
/* end snapshot Payment disclaimer › Line (en) */

snapshots["Payment disclaimer › Line (es)"] = 
`RootWebArea
  region "Sobre el pago"
    paragraph
      StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
      StaticText "Vigente al 1 de mayo de 2026. "
      StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."`;
/* end snapshot Payment disclaimer › Line (es) */

snapshots["Payment disclaimer › PastItsReview (en)"] = 
`RootWebArea
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "As of May 1, 2025. "
        StaticText "The infusion clinic planned to check this by May 1, 2026. Please ask if it still holds."
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your mental health provider decides whether you need more treatments."`;
/* end snapshot Payment disclaimer › PastItsReview (en) */

snapshots["Payment disclaimer › PastItsReview (es)"] = 
`RootWebArea
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "Vigente al 1 de mayo de 2025. "
        StaticText "La clínica de infusión pensaba revisar esto a más tardar el 1 de mayo de 2026. Pregunte si sigue vigente."
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Payment disclaimer › PastItsReview (es) */

snapshots["Payment disclaimer › Short (en)"] = 
`RootWebArea
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "As of May 1, 2026. "
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."`;
/* end snapshot Payment disclaimer › Short (en) */

snapshots["Payment disclaimer › Short (es)"] = 
`RootWebArea
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "Vigente al 1 de mayo de 2026. "
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."`;
/* end snapshot Payment disclaimer › Short (es) */

snapshots["Practice › BrokenWording (en)"] = 
`RootWebArea
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your provider decides."`;
/* end snapshot Practice › BrokenWording (en) */

snapshots["Practice › BrokenWording (es)"] = 
`RootWebArea
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Practice › BrokenWording (es) */

snapshots["Practice › UnknownLanguage (en)"] = 
`RootWebArea
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your mental health provider decides whether you need more treatments."`;
/* end snapshot Practice › UnknownLanguage (en) */

snapshots["Practice › UnknownLanguage (es)"] = 
`RootWebArea
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your mental health provider decides whether you need more treatments."`;
/* end snapshot Practice › UnknownLanguage (es) */

snapshots["Practice › WordingThatIsNoJson (en)"] = 
`RootWebArea
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From the infusion clinic"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The infusion clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "The infusion clinic is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The infusion clinic will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your mental health provider decides whether you need more treatments."`;
/* end snapshot Practice › WordingThatIsNoJson (en) */

snapshots["Practice › WordingThatIsNoJson (es)"] = 
`RootWebArea
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "La clínica de infusión dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "La clínica de infusión no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "La clínica de infusión le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Practice › WordingThatIsNoJson (es) */

snapshots["Screener › LongNames (en)"] = 
`RootWebArea
  region "Self-check"
    paragraph
      StaticText "In crisis?"
    link "Call 988"
    link "Text 988"
    link "Call 911"
    button "Back"
    group "This treatment may be an option for you. You need a referral first" description=You can ask The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain about a referral to The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain. focused=true
      heading "This treatment may be an option for you. You need a referral first" level=2
      paragraph
        StaticText "Your result"
    heading "Your next step" level=3
    paragraph
      StaticText "You can ask The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain about a referral to The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain."
    link "Call 972-555-0142"
    button "Print or save a summary"
    paragraph
    paragraph
      StaticText "This page forgets your answers when you leave it."
      StaticText "Others who use this device may see saved or printed pages."
    paragraph
      StaticText "A mental health or pain management provider has to refer you to The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain."
    paragraph
      StaticText "No provider yet? A primary care doctor can tell you where to start."
    paragraph
      StaticText "You can also look for a pain specialist near you."
    heading "Why" level=3
    list
      listitem level=1
        StaticText "For pain"
        StaticText "."
        StaticText "You said that pain stops you from doing most things and that treatment does not control it. The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says that pain like this may respond to ketamine infusion."
    heading "What to arrange" level=3
    list
      listitem level=1
        StaticText "1"
        StaticText "Plan a ride"
        paragraph
          StaticText "You must have someone bring you and take you home."
          StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        StaticText "2"
        StaticText "Ask about the cost"
        paragraph
          StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says: at this time insurance companies do not reimburse ketamine infusion therapy."
          StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain is not in any insurance plan. It will not bill insurance for you."
    paragraph
      StaticText "This tool cannot see your whole story."
      StaticText "This is not a diagnosis or a promise. You, your provider and The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain decide together."
      StaticText "The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use."
    group
      DisclosureTriangle "Your answers"
    button "Start again"`;
/* end snapshot Screener › LongNames (en) */

snapshots["Screener › LongNames (es)"] = 
`RootWebArea
  region "Autoevaluación"
    paragraph
      StaticText "¿En crisis?"
    link "Llamar al 988"
    link "Enviar texto al 988"
    link "Llamar al 911"
    button "Atrás"
    group "Este tratamiento podría ser una opción para usted. Primero necesita un referido" description=Puede preguntar a The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain por un referido a The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain. focused=true
      heading "Este tratamiento podría ser una opción para usted. Primero necesita un referido" level=2
      paragraph
        StaticText "Su resultado"
    heading "Su próximo paso" level=3
    paragraph
      StaticText "Puede preguntar a The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain por un referido a The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain."
    link "Llamar al 972-555-0142"
    button "Imprimir o guardar un resumen"
    paragraph
    paragraph
      StaticText "Esta página olvida sus respuestas cuando usted sale."
      StaticText "Otras personas que usan este dispositivo podrían ver las páginas guardadas o impresas."
    paragraph
      StaticText "Un profesional de salud mental o de manejo del dolor tiene que referirle a The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain."
    paragraph
      StaticText "¿Todavía no tiene un profesional de salud para esto? Un médico de cabecera puede decirle por dónde empezar."
    paragraph
      StaticText "También puede buscar un especialista en dolor cerca de usted."
    heading "Por qué" level=3
    list
      listitem level=1
        StaticText "Para el dolor"
        StaticText "."
        StaticText "Usted respondió que el dolor le impide hacer la mayoría de las cosas y que el tratamiento no lo controla. The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice que un dolor así puede responder a la infusión de ketamina."
    heading "Lo que hay que preparar" level=3
    list
      listitem level=1
        StaticText "1"
        StaticText "Planee el transporte"
        paragraph
          StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        StaticText "2"
        StaticText "Pregunte por el costo"
        paragraph
          StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
          StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
    paragraph
      StaticText "Esta herramienta no puede ver toda su historia."
      StaticText "Esto no es un diagnóstico ni una promesa. Usted, su profesional de salud y The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain deciden juntos."
      StaticText "La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta)."
    group
      DisclosureTriangle "Sus respuestas"
    button "Empezar de nuevo"`;
/* end snapshot Screener › LongNames (es) */

snapshots["Explainer › LongNames (en)"] = 
`RootWebArea
  region "About ketamine infusion therapy"
    group description=Ketamine is a medicine. An infusion is medicine given slowly into a vein.Ketamine is given as a low-dose infusion.It is done in a private setting. You do not stay overnight (an outpatient procedure).
      heading "About ketamine infusion therapy" level=2
      paragraph
        StaticText "From The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain"
    paragraph
      StaticText "Ketamine is a medicine. An infusion is medicine given slowly into a vein."
      StaticText "Ketamine is given as a low-dose infusion."
      StaticText "It is done in a private setting. You do not stay overnight (an outpatient procedure)."
    group "Read about"
      radio "Depression" checked=true
      radio "Chronic pain"
    heading "What happens on the day?" level=3
    list
      listitem level=1
        paragraph
          StaticText "Before"
        heading "Someone brings you" level=4
        paragraph
          StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        paragraph
          StaticText "You settle in"
        heading "You sit in a recliner" level=4
        paragraph
          StaticText "You are monitored the whole time. "
          StaticText "An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time."
      listitem level=1
        paragraph
          StaticText "During"
        heading "The infusion lasts 45 minutes for depression" level=4
        paragraph
          StaticText "You may listen to relaxing music, or just experience the infusion."
      listitem level=1
        paragraph
          StaticText "After"
        heading "Someone takes you home" level=4
        paragraph
          StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    heading "Could it help me?" level=3
    paragraph
      StaticText "Some people with these conditions have severe depression that antidepressant pills or other therapy have not helped:"
    list
      listitem level=1
        StaticText "Major depression (major depressive disorder)"
      listitem level=1
        StaticText "Bipolar depression"
      listitem level=1
        StaticText "PTSD (post-traumatic stress disorder)"
      listitem level=1
        StaticText "Severe anxiety"
    paragraph
      StaticText "There is reason for hope. The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says ketamine infusion has become an effective option for many people with treatment-resistant depression. That is depression that other treatment has not helped."
    paragraph
      StaticText "The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use."
    heading "Who is it not for?" level=4
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says people in these groups are not candidates:"
    list
      listitem level=1
        StaticText "Mild depression"
      listitem level=1
        StaticText "Situational depression: low mood because of something that happened, like a loss or a breakup"
      listitem level=1
        StaticText "Mood swings"
    heading "How does it work?" level=3
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says ketamine works in a different way from most other depression medicines."
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says ketamine blocks the glutamate (NMDA) receptor in the brain. Glutamate is a neurotransmitter: it carries signals from one brain cell to the next. "
      StaticText "A receptor is the place on a cell that takes a signal in."
    paragraph
      StaticText "Research goes on to fully understand what blocking the glutamate (NMDA) receptor does. "
      StaticText "It appears that damage to brain-cell connections from depression is reversed. It appears that this lets healthy connections grow."
    heading "What may I feel?" level=3
    list
      listitem level=1
        StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says you will not lose consciousness."
      listitem level=1
        StaticText "You may feel like you are floating or disconnected."
      listitem level=1
        StaticText "Light and sound may bother you."
      listitem level=1
        StaticText "Expect to be lightheaded or dizzy for about an hour after the infusion."
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says most patients tolerate the infusions quite well."
      StaticText "This is not a full list of risks. Ask your care team."
    heading "When might I feel better?" level=3
    list
      listitem level=1
        StaticText "It may take several treatments before symptoms ease."
      listitem level=1
        StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says it takes several hours for symptoms to ease."
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says that at some point you will begin to notice you can do more."
      StaticText "Your mood may take some time to improve."
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain describes the result as a dramatic and rapid improvement in severe depression."
    paragraph
      StaticText "Your mental health provider decides whether you need more treatments."
    heading "What do I need to arrange?" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
      listitem level=1
        StaticText "That person may stay with you during the infusion, if you wish."
      listitem level=1
        StaticText "Ask The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain when it is safe to drive."
    heading "What about payment?" level=3
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says: at this time insurance companies do not reimburse ketamine infusion therapy."
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain is not in any insurance plan. It will not bill insurance for you."`;
/* end snapshot Explainer › LongNames (en) */

snapshots["Explainer › LongNames (es)"] = 
`RootWebArea
  region "Sobre la terapia de infusión de ketamina"
    group description=La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena.La ketamina se administra en una infusión de dosis baja.Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio).
      heading "Sobre la terapia de infusión de ketamina" level=2
      paragraph
        StaticText "Información de The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain"
    paragraph
      StaticText "La ketamina es un medicamento. Una infusión es un medicamento que se da poco a poco por una vena."
      StaticText "La ketamina se administra en una infusión de dosis baja."
      StaticText "Se hace en un lugar privado. Usted no pasa la noche allí (es un procedimiento ambulatorio)."
    group "Leer sobre"
      radio "Depresión" checked=true
      radio "Dolor crónico"
    heading "¿Qué pasa el día de la infusión?" level=3
    list
      listitem level=1
        paragraph
          StaticText "Antes"
        heading "Alguien le trae a la clínica" level=4
        paragraph
          StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        paragraph
          StaticText "Se acomoda"
        heading "Usted se sienta en un sillón reclinable" level=4
        paragraph
          StaticText "Se le monitorea todo el tiempo. "
          StaticText "Un anestesiólogo (médico especialista en anestesia) está disponible de inmediato todo el tiempo."
      listitem level=1
        paragraph
          StaticText "Durante"
        heading "La infusión dura 45 minutos para la depresión" level=4
        paragraph
          StaticText "Puede escuchar música relajante o simplemente vivir la experiencia de la infusión."
      listitem level=1
        paragraph
          StaticText "Después"
        heading "Alguien le lleva de regreso a su casa" level=4
        paragraph
          StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    heading "¿Podría ayudarme?" level=3
    paragraph
      StaticText "Algunas personas con estas afecciones tienen depresión grave que no ha mejorado con antidepresivos en pastillas o con otra terapia:"
    list
      listitem level=1
        StaticText "Depresión mayor (trastorno depresivo mayor)"
      listitem level=1
        StaticText "Depresión bipolar"
      listitem level=1
        StaticText "TEPT (trastorno de estrés postraumático)"
      listitem level=1
        StaticText "Ansiedad grave"
    paragraph
      StaticText "Hay motivos para tener esperanza. The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice que la infusión de ketamina se ha convertido en una opción eficaz para muchas personas con depresión resistente al tratamiento. Así se llama la depresión que no ha mejorado con otros tratamientos."
    paragraph
      StaticText "La FDA ha aprobado la ketamina como anestésico. No la ha aprobado para la depresión, el TEPT, la ansiedad ni el dolor de larga duración. Aun así, los médicos pueden usarla para eso. Se llama uso “off-label” (fuera de lo que dice la etiqueta)."
    heading "¿Para quién no es?" level=4
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice que las personas de estos grupos no son candidatas:"
    list
      listitem level=1
        StaticText "Depresión leve"
      listitem level=1
        StaticText "Depresión situacional: ánimo bajo por algo que pasó, como una pérdida o una separación"
      listitem level=1
        StaticText "Cambios bruscos de ánimo"
    heading "¿Cómo funciona?" level=3
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice que la ketamina actúa de manera distinta a la mayoría de los medicamentos para la depresión."
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice que la ketamina bloquea el receptor de glutamato (NMDA) en el cerebro. El glutamato es un neurotransmisor: lleva señales de una célula del cerebro a otra. "
      StaticText "Un receptor es el lugar de una célula que recibe una señal."
    paragraph
      StaticText "Todavía se investiga para entender por completo los efectos de bloquear el receptor de glutamato (NMDA). "
      StaticText "Parece que se revierte el daño que la depresión causa en las conexiones entre las células del cerebro. Parece que así pueden crecer conexiones sanas."
    heading "¿Qué puedo sentir?" level=3
    list
      listitem level=1
        StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice que usted no perderá el conocimiento."
      listitem level=1
        StaticText "Puede sentir que flota o que se desconecta."
      listitem level=1
        StaticText "La luz y el sonido pueden molestarle."
      listitem level=1
        StaticText "Es de esperar que sienta mareo o aturdimiento durante alrededor de una hora después de la infusión."
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice que la mayoría de los pacientes toleran bastante bien las infusiones."
      StaticText "Esta no es una lista completa de riesgos. Pregúntele a su equipo médico."
    heading "¿Cuándo podría sentirme mejor?" level=3
    list
      listitem level=1
        StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      listitem level=1
        StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice que los síntomas tardan varias horas en aliviarse."
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice que en algún momento empezará a notar que puede hacer más cosas."
      StaticText "Su ánimo puede tardar algún tiempo en mejorar."
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain describe el resultado como una mejoría muy notable y rápida de la depresión grave."
    paragraph
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."
    heading "¿Qué tengo que preparar?" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
      listitem level=1
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
      listitem level=1
        StaticText "Pregunte a The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain cuándo puede volver a manejar con seguridad."
    heading "¿Y el pago?" level=3
    paragraph
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
      StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."`;
/* end snapshot Explainer › LongNames (es) */

snapshots["Text to schedule › Copied (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
      StaticText "Number copied"
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › Copied (en) */

snapshots["Text to schedule › Copied (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
      StaticText "Número copiado"
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › Copied (es) */

snapshots["Text to schedule › CopyingRefused (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
      StaticText "Copying did not work. The number is 972-654-5673."
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › CopyingRefused (en) */

snapshots["Text to schedule › CopyingRefused (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
      StaticText "No se pudo copiar. El número es 972-654-5673."
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › CopyingRefused (es) */

snapshots["Text to schedule › LongNames (en)"] = 
`RootWebArea
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
      StaticText "Hours: Monday to Thursday 9–12 and 14–18, Friday 9–12, by appointment"
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Text to schedule › LongNames (en) */

snapshots["Text to schedule › LongNames (es)"] = 
`RootWebArea
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
      StaticText "Horario: Monday to Thursday 9–12 and 14–18, Friday 9–12, by appointment"
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Text to schedule › LongNames (es) */

snapshots["Payment disclaimer › LongNames (en)"] = 
`RootWebArea
  region "About payment"
    heading "About payment" level=2
    paragraph
      StaticText "From The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain"
    DescriptionList
      term "Insurance does not pay at this time"
      definition
        StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain says: at this time insurance companies do not reimburse ketamine infusion therapy."
        StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain is not in any insurance plan. It will not bill insurance for you."
      term "You get the forms"
      definition
        StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain will give you the forms you need to submit to your insurance company."
        StaticText "You can send the forms yourself. Ask your plan if it will pay. This page cannot say."
      term "You can see the cost first"
      definition
        StaticText "If you have no insurance, or do not use it, you have a right to an estimate of the cost. It is called a “good faith estimate”."
        StaticText "It must be in writing. It is due within 1 to 3 business days after you schedule, or within 3 after you ask."
    paragraph
      StaticText "It may take several treatments before symptoms ease."
      StaticText "Your mental health provider decides whether you need more treatments."`;
/* end snapshot Payment disclaimer › LongNames (en) */

snapshots["Payment disclaimer › LongNames (es)"] = 
`RootWebArea
  region "Sobre el pago"
    heading "Sobre el pago" level=2
    paragraph
      StaticText "Información de The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain"
    DescriptionList
      term "Actualmente el seguro no paga"
      definition
        StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
        StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
      term "Le dan los formularios"
      definition
        StaticText "The Lakeside and Northern Counties Centre for Psychiatry, Psychotherapy, Neuropsychopharmacology and Chronic Pain le dará los formularios que necesita presentar a su compañía de seguros."
        StaticText "Usted puede enviarlos por su cuenta. Pregunte a su plan si pagará. Esta página no puede decirlo."
      term "Puede ver antes el costo"
      definition
        StaticText "Si no tiene seguro médico, o no lo usa, tiene derecho a un cálculo del costo. Se llama “estimado de buena fe”."
        StaticText "Deben dárselo por escrito, en un plazo de 1 a 3 días hábiles después de hacer la cita, o de 3 después de pedirlo."
    paragraph
      StaticText "Pueden hacer falta varios tratamientos para que se alivien los síntomas."
      StaticText "Su profesional de salud mental decide si usted necesita más tratamientos."`;
/* end snapshot Payment disclaimer › LongNames (es) */

snapshots["Practice › TwoPractices (en)"] = 
`RootWebArea
  region "About payment"
    paragraph
      StaticText "South Clinic says: at this time insurance companies do not reimburse ketamine infusion therapy."
      StaticText "South Clinic is not in any insurance plan. It will not bill insurance for you."
  region "Text to schedule"
    heading "Text to schedule" level=2
    paragraph
      StaticText "From the infusion clinic"
    paragraph
      StaticText "Text 972-654-5673 for help with scheduling."
    link "Text 972-654-5673"
    paragraph
      StaticText "Number to text:"
      StaticText "972-654-5673"
    button "Copy number"
    paragraph
    heading "Before you text" level=3
    list
      listitem level=1
        StaticText "You need a referral from your mental health or pain management provider."
      listitem level=1
        StaticText "You must have someone bring you and take you home."
        StaticText "That person may stay with you during the infusion, if you wish."
    paragraph
      StaticText "Texts are not private. Please do not send health details. If you text the infusion clinic, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call 988, or 911 in an emergency."`;
/* end snapshot Practice › TwoPractices (en) */

snapshots["Practice › TwoPractices (es)"] = 
`RootWebArea
  region "Sobre el pago"
    paragraph
      StaticText "South Clinic dice: actualmente las compañías de seguros no reembolsan la terapia de infusión de ketamina."
      StaticText "South Clinic no participa en ningún plan de seguro médico. No facturará al seguro en nombre de usted."
  region "Pida ayuda por texto para hacer una cita"
    heading "Pida ayuda por texto para hacer una cita" level=2
    paragraph
      StaticText "Información de la clínica de infusión"
    paragraph
      StaticText "Envíe un texto al 972-654-5673 para pedir ayuda para hacer una cita."
    link "Enviar texto al 972-654-5673"
    paragraph
      StaticText "Número para enviar textos:"
      StaticText "972-654-5673"
    button "Copiar el número"
    paragraph
    heading "Antes de enviar un texto" level=3
    list
      listitem level=1
        StaticText "Necesita un referido (orden médica) de su profesional de salud mental o de manejo del dolor."
      listitem level=1
        StaticText "Debe contar con alguien que le traiga a la clínica y le lleve de regreso a su casa."
        StaticText "Esa persona puede quedarse con usted durante la infusión, si usted quiere."
    paragraph
      StaticText "Los mensajes de texto no son privados. Por favor, no envíe datos de salud. Si le escribe a la clínica de infusión, podría responderle por texto sobre su cita. Puede pedir que ya no le escriban. Pueden aplicarse cargos por mensajes y datos. No use este número en una crisis: llame al 988, o al 911 en una emergencia."`;
/* end snapshot Practice › TwoPractices (es) */

