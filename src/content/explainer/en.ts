import type {ExplainerItem} from '../provenance/explainer.ts';

export const en: Readonly<Record<ExplainerItem, string>> = {
  title: 'About ketamine infusion therapy',
  reading: 'Read about',
  'reading.mood': 'Depression',
  'reading.pain': 'Chronic pain',

  'what.dose': 'Ketamine is given as a low-dose infusion.',
  'what.outpatient':
    'It is done in a private setting. You do not stay overnight (an outpatient procedure).',

  'help.heading': 'Could it help me?',
  'mood.who':
    'Some people with these conditions have severe depression that antidepressant pills or other therapy have not helped:',
  'mood.hope':
    'There is reason for hope. {Clinic} says ketamine infusion has become an effective option for many people with treatment-resistant depression. That is depression that other treatment has not helped.',
  'pain.hard': 'Long-lasting (chronic) pain can be debilitating. It can be very hard to manage.',
  'pain.who':
    'Some severe pain is not controlled by prescription pain medicine, shots (injections) or other therapy.',
  'pain.may':
    '{Clinic} says that such pain may respond to ketamine infusion. It gives these examples:',
  'not.heading': 'Who is it not for?',
  'not.who': '{Clinic} says people in these groups are not candidates:',
  'not.mild': 'Mild depression',
  'not.situational':
    'Situational depression: low mood because of something that happened, like a loss or a breakup',
  'not.moodSwings': 'Mood swings',

  'how.heading': 'How does it work?',
  'mood.different':
    '{Clinic} says ketamine works in a different way from most other depression medicines.',
  'mood.blocks':
    '{Clinic} says ketamine blocks the glutamate (NMDA) receptor in the brain. Glutamate is a neurotransmitter: it carries signals from one brain cell to the next.',
  'mood.research':
    'Research goes on to fully understand what blocking the glutamate (NMDA) receptor does.',
  'mood.repair':
    'It appears that damage to brain-cell connections from depression is reversed. It appears that this lets healthy connections grow.',
  receptor: 'A receptor is the place on a cell that takes a signal in.',
  'pain.blocks': 'Ketamine blocks the glutamate (NMDA) receptor in the spinal cord.',
  'pain.pathway':
    'That receptor is part of an important path. In people with chronic pain, this path carries pain signals to the brain.',
  'pain.reset':
    '{Clinic} says that blocking the extra pain signal lets the brain reset. It says the brain can then stop reading sensations as pain.',

  'day.heading': 'What happens on the day?',
  'day.before': 'Before',
  'day.bring': 'Someone brings you',
  'mood.length': 'The infusion lasts 45 minutes for depression',
  'pain.length': 'The infusion is longer for chronic pain than for depression',
  'day.settle': 'You settle in',
  'day.recliner': 'You sit in a recliner',
  'day.monitored': 'You are monitored the whole time.',
  'day.doctor':
    'An anesthesiologist (a doctor trained in anesthesia) is immediately available the whole time.',
  'day.music': 'You may listen to relaxing music, or just experience the infusion.',
  'day.during': 'During',
  'day.after': 'After',
  'day.home': 'Someone takes you home',
  'day.dizzy': 'Expect to be lightheaded or dizzy for about an hour after the infusion.',

  'feel.heading': 'What may I feel?',
  'feel.awake': '{Clinic} says you will not lose consciousness.',
  'feel.floating': 'You may feel like you are floating or disconnected.',
  'feel.light': 'Light and sound may bother you.',
  'feel.tolerated': '{Clinic} says most patients tolerate the infusions quite well.',
  'feel.risks': 'This is not a full list of risks. Ask your care team.',

  'better.heading': 'When might I feel better?',
  'better.several': 'It may take several treatments before symptoms ease.',
  'better.hours': '{Clinic} says it takes several hours for symptoms to ease.',
  'better.doing': '{Clinic} says that at some point you will begin to notice you can do more.',
  'better.mood': 'Your mood may take some time to improve.',
  'better.result':
    '{Clinic} describes the result as a dramatic and rapid improvement in severe depression.',

  'arrange.heading': 'What do I need to arrange?',
  'arrange.drive': 'Ask {clinic} when it is safe to drive.',
  'cost.heading': 'What about payment?',

  screener: 'Could it be an option for you? Take the self-check',
};
