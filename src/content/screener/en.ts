import type {ScreenerItem} from '../provenance/screener.ts';

export const en: Readonly<Record<ScreenerItem, string>> = {
  region: 'Self-check',
  'start.heading': 'Could ketamine infusion therapy be an option for you?',
  'start.lead':
    'A few questions to help you and your provider talk about it. This is not a diagnosis.',
  'start.length': 'At most 9 short questions, one at a time',
  'start.private':
    'Your answers are not sent to anyone. They are gone when you leave this page, unless you print or save them.',
  'start.go': 'Start the self-check',
  'start.explainer': 'What is it like?',

  progress: 'Question {step} of up to {total}',
  'progress.last': 'Question {step} of {total}',
  back: 'Back',
  continue: 'Continue',
  'error.one': 'Please choose one answer to go on.',
  'error.any': 'Please choose at least one answer to go on.',
  'set.hint': 'Choose all that apply. “None of these” and “I am not sure” clear the other answers.',

  'q.safety': 'Are you having thoughts of suicide or of hurting yourself?',
  'q.safety.why': 'We ask everyone, so that help comes first.',
  'q.safety.yes': 'Yes, or I do not feel safe right now',
  'q.safety.no': 'No',
  'q.safety.skip': 'I would rather not say',

  'crisis.level': 'Emergency:',
  'crisis.heading': 'Please get help now',
  'crisis.lead':
    'You do not have to face this alone. You can call or text 988 right now. Someone is there day and night. It is free.',
  'crisis.localLead': 'You do not have to face this alone. You can call {crisisLine} right now.',
  'crisis.danger': 'In danger now? Call {emergency}',
  'crisis.veterans': 'Veterans: call 988, then press 1, or',
  'crisis.veteransText': 'Text 838255',
  'crisis.spanish': 'En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988.',
  'crisis.untold':
    'Nobody has been told, and this page cannot call for help for you. Please reach out.',
  'crisis.tell':
    'Today, tell your provider or someone you trust how you feel. If you cannot reach them, call {crisisLine}.',
  'crisis.tellSomeone':
    'Today, tell someone you trust how you feel. If you cannot reach anyone, call {crisisLine}.',
  'crisis.goOn': 'If you go on, your result will be to talk with a provider.',
  'crisis.stopped': 'You can close this page. Nothing was saved.',
  'q.afterCrisis.stop': 'Stop here',
  'q.afterCrisis.continue': 'I am safe for now. Go on.',

  'q.concern': 'What would you like help with?',
  'q.concern.why': 'We ask so that you only see questions that fit you.',
  'q.concern.depression': 'Depression or another mental health condition',
  'q.concern.pain': 'Long-lasting (chronic) pain',
  'q.concern.both': 'Both',
  'q.concern.other': 'Something else',

  'q.moodCondition': 'Has a doctor or therapist told you that you have any of these?',
  'q.moodPattern': 'Which is closest to how things are for you now?',
  'q.moodPattern.why': 'It matters how severe the depression is.',
  'q.moodPattern.severe': 'Severe depression',
  'q.moodPattern.severe.hint': 'It is very hard to get through most days',
  'q.moodPattern.moderate': 'In between',
  'q.moodPattern.moderate.hint': 'I find it hard to do some things',
  'q.moodPattern.mild': 'I feel low',
  'q.moodPattern.mild.hint': 'But I can do most things',
  'q.moodPattern.situational': 'I feel low because of something that happened',
  'q.moodPattern.situational.hint': 'Like a loss or a breakup',
  'q.moodPattern.moodSwings': 'Mood swings',
  'q.moodPattern.moodSwings.hint': 'They are my main problem',
  'q.moodPattern.unsure': 'None of these',
  'q.moodPattern.unsure.hint': 'Or I am not sure',
  'q.moodResponse': 'Has treatment helped your depression?',
  'q.moodResponse.hint': 'Pills for depression (antidepressants), talk therapy or something else.',
  'q.moodResponse.why':
    '{Clinic} describes this treatment for depression that pills or other therapy have not helped.',
  'q.moodResponse.notEnough': 'Not enough',
  'q.moodResponse.notEnough.hint': 'I have had treatment, but I am still severely depressed',
  'q.moodResponse.enough': 'It is helping',

  'q.painCondition': 'Has a doctor told you that you have any of these?',
  'q.painSeverity': 'How much does your pain get in your way most of the time?',
  'q.painSeverity.why': 'It matters how severe the pain is.',
  'q.painSeverity.severe': 'It stops me from doing most things',
  'q.painSeverity.moderate': 'It stops me from doing some things',
  'q.painSeverity.mild': 'I can do most things',
  'q.painControl': 'Is your pain under control?',
  'q.painControl.hint': 'Prescription pain medicine, shots (injections) or other treatment.',
  'q.painControl.why':
    '{Clinic} describes this treatment for pain that medicine, shots or other therapy do not control.',
  'q.painControl.notControlled': 'No',
  'q.painControl.notControlled.hint': 'I have tried treatment, and it is not under control',
  'q.painControl.controlled': 'Yes',
  'q.painControl.controlled.hint': 'It is under control',

  'q.referral': 'Has a mental health or pain provider referred you to {clinic}?',
  'q.referral.hint': 'A referral means that your provider sends you to {clinic}.',
  'q.referral.why': 'You need a referral before {clinic} can see you.',
  'q.referral.notYet': 'Not yet',
  'q.referral.noProvider': 'I do not have a provider',

  yes: 'Yes',
  none: 'None of these',
  unsure: 'I am not sure',
  notTried: 'I have not tried treatment yet',

  'result.eyebrow': 'Your result',
  'result.why': 'Why',
  'result.next': 'Your next step',
  'result.before': 'What to arrange',
  'step.ride': 'Plan a ride',
  'step.cost': 'Ask about the cost',
  'result.answers': 'Your answers',
  'result.change': 'Change',
  'result.again': 'Start again',
  'result.limits': 'This tool cannot see your whole story.',
  'result.together':
    'This is not a diagnosis or a promise. You, your provider and {clinic} decide together.',
  'result.painOnly': 'This result is about your pain alone.',

  'take.print': 'Print or save a summary',
  'take.share': 'Share the summary',
  'take.file': 'Save for your provider’s computer',
  'take.forgets': 'This page forgets your answers when you leave it.',
  'take.nothing':
    'Nothing printed or saved? Some apps and pages do not allow it. Everything is on this screen: write it down, or take a picture of it.',
  'take.shared': 'Others who use this device may see saved or printed pages.',
  'summary.heading': 'Summary for a provider',
  'summary.from':
    'The person who brings this sheet filled in a self-check about ketamine infusion therapy on {date}.',
  'summary.safety': 'No question or answer about suicide is on this sheet. Please ask.',
  'summary.limits':
    'The person filled this in alone, on a website. It is not a diagnosis and not a validated instrument.',
  'summary.answers': 'What this person answered',
  'summary.compare': 'How the answers compare',
  'summary.reason.match': 'The answers fit what {clinic} describes.',
  'summary.reason.excluded': '{Clinic} says that people in this group are not candidates.',
  'summary.reason.open': 'What {clinic} publishes does not settle this. Please judge.',
  'summary.criteria': 'What {clinic} publishes',
  'summary.criteria.mood':
    '{Clinic} describes ketamine infusion for severe depression that antidepressant pills or other therapy have not helped. It names major depression, bipolar depression, PTSD and severe anxiety. It says people with mild depression, situational depression or mood swings are not candidates.',
  'summary.criteria.pain':
    '{Clinic} says severe nerve pain may respond to ketamine infusion. It means pain that prescription pain medicine, injections or other therapy do not control. It names CRPS (also called RSD), fibromyalgia, and nerve pain after shingles or Lyme disease treatment.',
  'summary.criteria.infusion':
    'It is a low-dose infusion, given as an outpatient procedure. Patients are monitored the whole time. An anesthesiologist is immediately available.',
  'summary.how': 'How to refer',
  'summary.refer':
    '{Clinic} asks for a referral from the person’s mental health or pain management provider.',
  'summary.clinic': 'Clinic: {clinic}. Texts for help with scheduling: {number}.',
  'summary.ride': 'The person must have someone bring them and take them home.',
  'summary.billing':
    'It is not in any insurance plan and will not bill insurance. It gives the person the forms to submit.',
  'summary.page': 'Filled in on the website of {referrer}.',
  'summary.tried': 'Treatments tried so far (to fill in together)',

  'path.mood': 'For depression',
  'path.pain': 'For pain',

  'outcome.may-be-referred':
    'This treatment may be an option for you. You can text for help with scheduling',
  'outcome.may-be-needs-referral':
    'This treatment may be an option for you. You need a referral first',
  'outcome.talk-first': 'Talk with a provider first',
  'outcome.not-a-candidate': 'This treatment may not be right for you now',

  'next.ask': 'Ask your mental health or pain management provider for a referral to {clinic}.',
  'next.askAny': 'A mental health or pain management provider has to refer you to {clinic}.',
  'next.referrer': 'You can ask {referrer} about a referral to {clinic}.',
  'next.referrerOrOwn':
    'Ask {referrer}, or your own mental health or pain management provider, for a referral to {clinic}.',
  'next.talkReferrer': 'You can talk with {referrer}. Bring the summary with you.',
  'next.talkReferrerOrOwn':
    'Talk with {referrer} or with your own provider. Bring the summary with you.',
  'next.practice': 'You can call this practice.',
  'next.noProvider': 'No provider yet? A primary care doctor can tell you where to start.',
  'next.findTreatment': 'Find care near you at findtreatment.gov',
  'next.findPain': 'You can also look for a pain specialist near you.',
  'next.talk': 'Talk with your provider. Bring the summary with you.',
  'next.talkAny': 'Talk with a provider. Bring the summary with you.',
  'next.alsoText': 'You have a referral, so you can also text {number} for help with scheduling.',
  'next.others': 'There are other treatments. A provider can tell you about them.',
  'next.worse':
    'If things get worse, talk with a provider right away. You can also do this self-check again.',

  'reason.crisis': 'Your safety comes first.',
  'reason.moodMatch':
    'You said that your depression is severe and that treatment has not helped enough. {Clinic} says ketamine infusion is an option for many people with treatment-resistant depression. A provider can tell you if yours is like that.',
  'reason.moodHelped':
    'You said that treatment is helping. {Clinic} describes ketamine infusion for depression that pills or other therapy have not helped.',
  'reason.moodNotTried':
    'You said that you have not tried treatment yet. {Clinic} describes ketamine infusion for depression that pills or other therapy have not helped. A provider can tell you where to start.',
  'reason.moodResponseUnsure':
    'You were not sure if treatment has helped. That is common. A provider can look at this with you.',
  'reason.moodNoCondition':
    'You said that it is very hard to get through most days. You also said that no doctor or therapist has named a condition that {clinic} lists. A provider can find out what is going on and what could help.',
  'reason.moodConditionUnsure':
    'You were not sure which mental health condition a doctor has named. That is common. A provider can tell you.',
  'reason.moodMild':
    'You said that you feel low but can do most things. {Clinic} says people with mild depression are not candidates.',
  'reason.moodMildMixed':
    'You said that PTSD or severe anxiety has been named, and that you can do most things. {Clinic} does not say if ketamine infusion is for this. A provider can help.',
  'reason.moodSituational':
    'You said that you feel low because of something that happened. {Clinic} says people with this kind of low mood (situational depression) are not candidates.',
  'reason.moodSwings':
    'You said that mood swings are your main problem. {Clinic} says people with mood swings are not candidates.',
  'reason.moodConflict':
    '{Clinic} lists the condition you chose. It also says people with mood swings, or with low mood from a hard event (situational depression), are not candidates. A provider can help sort out what fits you.',
  'reason.moodBetween':
    'You said that things are in between. {Clinic} describes ketamine infusion for severe depression. A provider can help you judge how severe it is.',
  'reason.moodPatternUnsure':
    'None of the answers fit you, or you were not sure. That is common. {Clinic} describes ketamine infusion for severe depression. A provider can help you see if that fits you.',
  'reason.painMatch':
    'You said that pain stops you from doing most things and that treatment does not control it. {Clinic} says that pain like this may respond to ketamine infusion.',
  'reason.painOtherKind':
    'You chose none of the pain conditions that {clinic} lists. It does not say if ketamine infusion is for other kinds of pain. A provider can help.',
  'reason.painConditionUnsure':
    'You were not sure which pain condition a doctor has named. That is common. A provider can tell you.',
  'reason.painNotSevere':
    'You said that you can still do some or most things. {Clinic} describes ketamine infusion for severe pain. A provider can help you judge how severe yours is.',
  'reason.painSeverityUnsure':
    'You were not sure how much your pain gets in your way. That is common. A provider can help you describe it.',
  'reason.painControlled':
    'You said that your pain is under control. {Clinic} describes ketamine infusion for pain that medicine, shots or other therapy do not control.',
  'reason.painNotTried':
    'You said that you have not tried treatment for pain yet. {Clinic} describes ketamine infusion for pain that medicine, shots or other therapy do not control. A provider can tell you where to start.',
  'reason.painControlUnsure':
    'You were not sure if your pain is under control. That is common. A provider can look at this with you.',
  'reason.concernOther':
    'You are looking for help with something else. This tool only asks about depression and long-lasting (chronic) pain. A provider can tell you where to turn.',
  'reason.concernUnsure':
    'You were not sure what you would like help with. That is common. A provider can help you find out.',
};
