import type {ScreenerItem} from '../provenance/screener.ts';

export const en: Readonly<Record<ScreenerItem, string>> = {
  region: 'Self-check',
  'start.heading': 'Could ketamine infusion therapy be an option for you?',
  'start.lead':
    'A few questions to help you and your provider decide whether to talk about it. It is not a diagnosis.',
  'start.length': 'At most 9 short questions, one at a time',
  'start.private': 'Your answers stay on this page. Nothing is saved or sent.',
  'start.go': 'Start the self-check',

  progress: 'Question {step}',
  back: 'Back',
  continue: 'Continue',
  'error.heading': 'Please answer before you go on',
  'error.one': 'Choose the answer that fits you.',
  'error.any': 'Choose at least one answer.',
  'set.hint': 'Choose all that apply. “None of these” and “I am not sure” clear the other answers.',

  'q.safety': 'Are you having thoughts of suicide or of hurting yourself?',
  'q.safety.why': 'We ask everyone, so that help comes first.',
  'q.safety.yes': 'Yes, or I do not feel safe right now',
  'q.safety.no': 'No',
  'q.safety.skip': 'I would rather not say',

  'crisis.level': 'Emergency:',
  'crisis.heading': 'Please get help now',
  'crisis.lead': 'You can call or text 988 right now. Someone is there day and night. It is free.',
  'crisis.localLead': 'You can call {crisisLine} right now.',
  'crisis.danger': 'In danger now?',
  'crisis.veterans': 'Veterans: call 988, then press 1, or',
  'crisis.veteransText': 'Text 838255',
  'crisis.spanish': 'En español: llame al 988 y oprima 2, o envíe AYUDA por texto al 988.',
  'crisis.tell': 'Tell your provider today how you feel.',
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
  'q.moodPattern.severe': 'Severe depression. It is very hard to get through most days',
  'q.moodPattern.moderate': 'Somewhere between',
  'q.moodPattern.mild': 'I feel low, but I can do most things',
  'q.moodPattern.situational':
    'I feel low because of something that happened, like a loss or a breakup',
  'q.moodPattern.moodSwings': 'My main problem is mood swings',
  'q.moodResponse': 'Has treatment helped your depression?',
  'q.moodResponse.hint': 'Pills for depression (antidepressants), talk therapy or something else.',
  'q.moodResponse.why': '{Clinic} names depression that pills or other therapy have not helped.',
  'q.moodResponse.notEnough': 'I have had treatment, but I am still severely depressed',
  'q.moodResponse.enough': 'It is helping',

  'q.painCondition': 'Has a doctor told you that you have any of these?',
  'q.painSeverity': 'How bad is your pain most of the time?',
  'q.painSeverity.why': 'It matters how severe the pain is.',
  'q.painSeverity.severe': 'It stops me from doing most things',
  'q.painSeverity.moderate': 'It stops me from doing some things',
  'q.painSeverity.mild': 'I can do most things',
  'q.painControl': 'Is your pain under control?',
  'q.painControl.hint': 'Prescription pain medicine, shots (injections) or other treatment.',
  'q.painControl.why': '{Clinic} names pain that medicine, shots or other therapy do not control.',
  'q.painControl.notControlled': 'I have tried treatment, and it is not under control',
  'q.painControl.controlled': 'Yes, it is under control',

  'q.referral': 'Has a mental health or pain provider referred you to {clinic}?',
  'q.referral.hint': 'A referral means that your provider sends you to {clinic}.',
  'q.referral.why': '{Clinic} sees people who are referred.',
  'q.referral.notYet': 'Not yet',
  'q.referral.noProvider': 'I do not have one',

  yes: 'Yes',
  none: 'None of these',
  unsure: 'I am not sure',
  notTried: 'I have not tried treatment yet',

  'result.eyebrow': 'Your result',
  'result.why': 'Why',
  'result.next': 'Your next step',
  'result.before': 'Before you schedule',
  'result.answers': 'Your answers',
  'result.change': 'Change',
  'result.again': 'Start again',
  'result.limits': 'This tool cannot see your whole story.',
  'result.together':
    'This is not a diagnosis or a promise. You, your provider and {clinic} decide together.',

  'take.print': 'Print a summary',
  'take.file': 'Save as a file (FHIR)',
  'take.nothing':
    'Nothing printed or saved? Some apps and pages do not allow it. Everything is on this screen: write it down, or take a picture of it.',
  'take.shared': 'Others who use this device may see saved or printed pages.',
  'summary.heading': 'Summary for your provider',
  'summary.from': 'From a self-check about ketamine infusion therapy, filled in on {date}.',
  'summary.clinic': 'Clinic: {clinic}. Texts for help with scheduling: {number}.',

  'path.mood': 'For depression',
  'path.pain': 'For pain',

  'outcome.may-be-referred': 'You may be a candidate. You can text to schedule',
  'outcome.may-be-needs-referral': 'You may be a candidate. Ask your provider for a referral',
  'outcome.talk-first': 'Talk with your provider first',
  'outcome.not-a-candidate': 'This treatment may not be right for you now',

  'next.ask': 'Ask your mental health or pain management provider for a referral to {clinic}.',
  'next.referrer': 'You can ask {referrer}.',
  'next.noProvider':
    'No provider yet? Ask your primary care doctor where to start, or look for one near you.',
  'next.findTreatment': 'Find care at findtreatment.gov',
  'next.talk': 'Talk with your provider. You can show them this page.',
  'next.alsoText': 'You have a referral, so you can also text {number} for help with scheduling.',
  'next.common': 'That is common.',
  'next.others': 'Other treatments can help.',
  'next.worse': 'If things get worse, come back to this page or call your provider.',

  'reason.crisis': 'Your safety comes first.',
  'reason.moodMatch':
    'You chose severe depression that treatment has not helped enough. {Clinic} says ketamine infusion is an option for many people with depression like this (treatment-resistant).',
  'reason.moodHelped':
    'You chose that treatment is helping. {Clinic} names depression that pills or other therapy have not helped.',
  'reason.moodNotTried':
    'You chose that you have not tried treatment yet. {Clinic} names depression that pills or other therapy have not helped.',
  'reason.moodResponseUnsure':
    'You are not sure if treatment has helped. Your provider can look at this with you.',
  'reason.moodNoCondition':
    'You chose none of the mental health conditions that {clinic} names. Your provider can look at this with you.',
  'reason.moodConditionUnsure':
    'You are not sure which mental health condition a doctor has named. Your provider can tell you.',
  'reason.moodMild':
    'You chose feeling low but able to do most things. {Clinic} says people with mild depression are not candidates.',
  'reason.moodMildMixed':
    'You chose PTSD or severe anxiety, and that you can do most things. What {clinic} says does not cover this. Your provider can help.',
  'reason.moodSituational':
    'You chose feeling low because of something that happened. {Clinic} says people with this kind of low mood (situational depression) are not candidates.',
  'reason.moodSwings':
    'You chose mood swings as your main problem. {Clinic} says people with mood swings are not candidates.',
  'reason.moodConflict':
    'You chose a condition that {clinic} names. You also chose mood swings or a hard event. Your provider can help sort this out.',
  'reason.moodBetween':
    'You chose “somewhere between”. {Clinic} names severe depression. Your provider can help you judge how severe it is.',
  'reason.moodPatternUnsure':
    'You are not sure how things are for you now. Your provider can help you find out.',
  'reason.painMatch':
    'You chose severe pain that treatment does not control. {Clinic} says that pain like this may respond to ketamine infusion.',
  'reason.painOtherKind':
    'You chose none of the nerve pain conditions that {clinic} names. What it says does not cover other pain. Your provider can help.',
  'reason.painConditionUnsure':
    'You are not sure which pain condition a doctor has named. Your provider can tell you.',
  'reason.painNotSevere':
    'You chose pain that does not stop you from doing most things. {Clinic} names severe pain.',
  'reason.painSeverityUnsure':
    'You are not sure how bad the pain is most of the time. Your provider can help you describe it.',
  'reason.painControlled':
    'You chose that your pain is under control. {Clinic} names pain that medicine, shots or other therapy do not control.',
  'reason.painNotTried':
    'You chose that you have not tried treatment for pain yet. {Clinic} names pain that medicine, shots or other therapy do not control.',
  'reason.painControlUnsure':
    'You are not sure if your pain is under control. Your provider can look at this with you.',
  'reason.concernOther':
    'You chose something else. This tool only asks about depression and long-lasting (chronic) pain.',
  'reason.concernUnsure':
    'You are not sure what you would like help with. Your provider can help you find out.',
};
