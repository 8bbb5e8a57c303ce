/**
 * What the clinic says: every sentence of its patient page, and the 73 facts in them. Each word a
 * patient meets is traced back to here. For authoring, tests, docs and Storybook; never shipped.
 */
import type {Flag} from './flags.ts';

/** The widgets by the letter each fact is listed under. */
export const WIDGETS = {S: 'screener', E: 'explainer', T: 'schedule', P: 'payment'} as const;
export type WidgetLetter = keyof typeof WIDGETS;
export type WidgetName = (typeof WIDGETS)[WidgetLetter];
export const WIDGET_LETTERS = Object.keys(WIDGETS) as WidgetLetter[];

export type Sentence = Readonly<{
  /** As the clinic published it, to the letter. */
  source: string;
  /** The same words with the corrections of CORRECTIONS, to quote to a patient. */
  display: string;
}>;

const sentences = {
  'S0.0': {source: 'About Ketamine Infusion Therapy', display: 'About ketamine infusion therapy'},
  'S1.1': {
    source:
      'Patients with major depressive disorders, bi-polar depression, PTSD, and severe anxiety states sometimes suffer with sever depression that does not respond to oral antidepressants or other therapy.',
    display:
      'Patients with major depressive disorders, bipolar depression, PTSD, and severe anxiety states sometimes suffer with severe depression that does not respond to oral antidepressants or other therapy.',
  },
  'S1.2': {
    source:
      'The good news is that Ketamine infusion therapy has emerged as an effective treatment option for many patients suffering from treatment resistant depression.',
    display:
      'The good news is that ketamine infusion therapy has emerged as an effective treatment option for many patients suffering from treatment-resistant depression.',
  },
  'S2.1': {
    source:
      'Ketamine is given as a low dose infusion and works differently from other currently available medication by blocking a neurotransmitter in the brain called glutamate.',
    display:
      'Ketamine is given as a low-dose infusion and works differently from other currently available medication by blocking a neurotransmitter in the brain called glutamate.',
  },
  'S2.2': {
    source:
      'Research goes on to fully understand the effects of blocking the glutamate (NMDA) receptor, but it appears that neuron connection damage caused by “being depressed” is reversed allowing for healthy connections to develop.',
    display:
      'Research goes on to fully understand the effects of blocking the glutamate (NMDA) receptor, but it appears that neuron connection damage caused by “being depressed” is reversed, allowing for healthy connections to develop.',
  },
  'S2.3': {
    source: 'The result is a dramatic and rapid improvement in severe depression.',
    display: 'The result is a dramatic and rapid improvement in severe depression.',
  },
  'S3.1': {
    source:
      'Patients with mild depression, situational depression, or mood swings are not candidates for Ketamine infusion therapy.',
    display:
      'Patients with mild depression, situational depression, or mood swings are not candidates for ketamine infusion therapy.',
  },
  'S4.1': {
    source: 'Chronic pain is a debilitating condition and can be very difficult to manage.',
    display: 'Chronic pain is a debilitating condition and can be very difficult to manage.',
  },
  'S4.2': {
    source:
      'Patients with severe pain conditions such as reflex sympathetic dystrophy (RSD), complex regional pain syndrome (CRPS), and other neuropathic conditions such as Fibromyalgia, post herpetic (shingles) neuralgia, and post-treatment Lyme disease neuropathy that are not controlled with prescription pain medication, injections or other therapy may respond to Ketamine infusion therapy.',
    display:
      'Patients with severe pain conditions such as reflex sympathetic dystrophy (RSD), complex regional pain syndrome (CRPS), and other neuropathic conditions such as fibromyalgia, postherpetic (shingles) neuralgia, and post-treatment Lyme disease neuropathy that are not controlled with prescription pain medication, injections, or other therapy may respond to ketamine infusion therapy.',
  },
  'S5.1': {
    source:
      'Ketamine is known to block the glutamate (NMDA) receptor in the spinal cord, which is an important pathway for the transmission of the pain signal to the brain in chronic pain patients.',
    display:
      'Ketamine is known to block the glutamate (NMDA) receptor in the spinal cord, which is an important pathway for the transmission of the pain signal to the brain in chronic pain patients.',
  },
  'S5.2': {
    source:
      'Blocking this excessive pain signal allows the brain to reset and stop interpreting sensations as painful.',
    display:
      'Blocking this excessive pain signal allows the brain to reset and stop interpreting sensations as painful.',
  },
  'S6.1': {
    source: 'Ketamine infusion is an out patient procedure done in a private setting.',
    display: 'Ketamine infusion is an outpatient procedure done in a private setting.',
  },
  'S6.2': {
    source:
      'Patients sit in a recliner while receiving the infusion and are monitored continuously with an anesthesiologist immediately available throughout the procedure.',
    display:
      'Patients sit in a recliner while receiving the infusion and are monitored continuously, with an anesthesiologist immediately available throughout the procedure.',
  },
  'S6.3': {
    source: 'Infusions for depression treatment last 45 minutes.',
    display: 'Infusions for depression treatment last 45 minutes.',
  },
  'S6.4': {
    source: 'Chronic pain conditions require longer infusions.',
    display: 'Chronic pain conditions require longer infusions.',
  },
  'S6.5': {
    source: 'You may listen to relaxing music or just experience the infusion.',
    display: 'You may listen to relaxing music or just experience the infusion.',
  },
  'S6.6': {
    source: 'It may take several Ketamine infusion treatments for symptom relief to occur.',
    display: 'It may take several ketamine infusion treatments for symptom relief to occur.',
  },
  'S7.1': {source: 'You will not lose consciousness.', display: 'You will not lose consciousness.'},
  'S7.2': {
    source:
      'You may feel like you are floating or disconnected and have some light and sound sensitivity.',
    display:
      'You may feel like you are floating or disconnected and have some light and sound sensitivity.',
  },
  'S7.3': {
    source: 'Most patients tolerate the infusions quite well.',
    display: 'Most patients tolerate the infusions quite well.',
  },
  'S7.4': {
    source: 'Expect to be light headed or dizzy for about an hour after the infusion.',
    display: 'Expect to be lightheaded or dizzy for about an hour after the infusion.',
  },
  'S7.5': {
    source: 'You must arrange for someone to bring you and take you home.',
    display: 'You must arrange for someone to bring you and take you home.',
  },
  'S7.6': {
    source: 'They may remain with you during the infusion if you wish.',
    display: 'They may remain with you during the infusion if you wish.',
  },
  'S8.1': {
    source: 'It will take several hours for symptom relief to occur.',
    display: 'It will take several hours for symptom relief to occur.',
  },
  'S8.2': {
    source:
      'At some point you will begin to notice an improvement in your functionality but mood improvement may take some time.',
    display:
      'At some point you will begin to notice an improvement in your functionality, but mood improvement may take some time.',
  },
  'S8.3': {
    source: 'Your mental healthcare provider will determine if more treatments are necessary.',
    display: 'Your mental healthcare provider will determine if more treatments are necessary.',
  },
  'S9.1': {
    source:
      'At this time insurance companies do not reimburse ketamine infusion therapy so we do not participate in any insurance plans and will not bill them on your behalf.',
    display:
      'At this time insurance companies do not reimburse ketamine infusion therapy, so we do not participate in any insurance plans and will not bill them on your behalf.',
  },
  'S9.2': {
    source: 'We will provide you the necessary forms to submit to your insurance company.',
    display: 'We will provide you the necessary forms to submit to your insurance company.',
  },
  'S10.1': {
    source:
      'Patients will need to be referred to us by their mental healthcare or pain management provider.',
    display:
      'Patients will need to be referred to us by their mental healthcare or pain management provider.',
  },
  'S10.2': {
    source: 'Please Text: 972-654-5673 for assistance with the scheduling process.',
    display: 'Please text 972-654-5673 for assistance with the scheduling process.',
  },
} as const satisfies Record<string, Sentence>;

export type SentenceId = keyof typeof sentences;
export const SENTENCES: Readonly<Record<SentenceId, Sentence>> = sentences;
export const SENTENCE_IDS = Object.keys(sentences) as SentenceId[];

export type Correction = Readonly<{
  from: string;
  to: string;
  kind: 'spelling' | 'hyphen' | 'capitals' | 'punctuation' | 'spacing';
}>;

/** Every difference between `source` and `display`. All are typographic; none changes a word's meaning. */
export const CORRECTIONS: Readonly<Partial<Record<SentenceId, readonly Correction[]>>> = {
  'S0.0': [
    {
      from: 'Ketamine Infusion Therapy',
      to: 'ketamine infusion therapy',
      kind: 'capitals',
    },
  ],
  'S1.1': [
    {from: 'bi-polar', to: 'bipolar', kind: 'hyphen'},
    {from: 'with sever depression', to: 'with severe depression', kind: 'spelling'},
  ],
  'S1.2': [
    {from: 'Ketamine', to: 'ketamine', kind: 'capitals'},
    {from: 'treatment resistant', to: 'treatment-resistant', kind: 'hyphen'},
  ],
  'S2.1': [{from: 'low dose', to: 'low-dose', kind: 'hyphen'}],
  'S2.2': [{from: 'reversed allowing', to: 'reversed, allowing', kind: 'punctuation'}],
  'S3.1': [{from: 'Ketamine', to: 'ketamine', kind: 'capitals'}],
  'S4.2': [
    {from: 'Fibromyalgia', to: 'fibromyalgia', kind: 'capitals'},
    {from: 'post herpetic', to: 'postherpetic', kind: 'spacing'},
    {from: 'injections or', to: 'injections, or', kind: 'punctuation'},
    {from: 'Ketamine', to: 'ketamine', kind: 'capitals'},
  ],
  'S6.1': [{from: 'out patient', to: 'outpatient', kind: 'spacing'}],
  'S6.2': [{from: 'continuously with', to: 'continuously, with', kind: 'punctuation'}],
  'S6.6': [{from: 'Ketamine', to: 'ketamine', kind: 'capitals'}],
  'S7.4': [{from: 'light headed', to: 'lightheaded', kind: 'spacing'}],
  'S8.2': [{from: 'functionality but', to: 'functionality, but', kind: 'punctuation'}],
  'S9.1': [{from: 'therapy so', to: 'therapy, so', kind: 'punctuation'}],
  'S10.2': [
    {from: 'Text:', to: 'Text', kind: 'punctuation'},
    {from: 'Text', to: 'text', kind: 'capitals'},
  ],
};

export type Fact = Readonly<{
  /** The span of the sentence which this fact owns, as published; no two facts share a word. */
  exact: string;
  /** What it says, in plain words. */
  plain: string;
  /** The widgets that must carry it; the build fails when one does not. */
  widgets: readonly WidgetLetter[];
  /** What the screener does with it. */
  use?: string;
  flags: readonly Flag[];
}>;

const facts = {
  'S0.0a': {
    exact: 'About Ketamine Infusion Therapy',
    plain: 'Title of the source text',
    widgets: ['E'],
    flags: [],
  },
  'S1.1a': {
    exact: 'Patients with major depressive disorders',
    plain: 'Named condition 1 of 4: major depressive disorder',
    widgets: ['S', 'E'],
    use: '`moodCondition` option `mdd`',
    flags: [],
  },
  'S1.1b': {
    exact: 'bi-polar depression',
    plain: 'Named condition 2 of 4: bipolar depression',
    widgets: ['S', 'E'],
    use: 'option `bipolar`',
    flags: ['TYPO', 'AMB-2'],
  },
  'S1.1c': {
    exact: 'PTSD',
    plain: 'Named condition 3 of 4: PTSD',
    widgets: ['S', 'E'],
    use: 'option `ptsd`',
    flags: ['AMB-1', 'CLAIM-8'],
  },
  'S1.1d': {
    exact: 'and severe anxiety states',
    plain: 'Named condition 4 of 4: severe anxiety states',
    widgets: ['S', 'E'],
    use: 'option `anxiety`',
    flags: ['AMB-1'],
  },
  'S1.1e': {
    exact: 'sometimes suffer with sever depression',
    plain: 'People with these conditions sometimes have severe depression',
    widgets: ['S', 'E'],
    use: '`moodPattern` = `severe` is required for a match',
    flags: ['TYPO', 'AMB-1'],
  },
  'S1.1f': {
    exact: 'that does not respond to oral antidepressants',
    plain: '…that antidepressant pills have not helped',
    widgets: ['S', 'E'],
    use: '`moodResponse` = `notEnough`',
    flags: [],
  },
  'S1.1g': {
    exact: 'or other therapy.',
    plain: '…or that other therapy has not helped (either is enough)',
    widgets: ['S', 'E'],
    use: 'same question; “or”, not “and”',
    flags: [],
  },
  'S1.2a': {
    exact: 'The good news is that',
    plain: 'Hopeful framing',
    widgets: ['E'],
    flags: ['TONE'],
  },
  'S1.2b': {
    exact: 'Ketamine infusion therapy has emerged as an effective treatment option',
    plain: 'The clinic says ketamine infusion is an effective option',
    widgets: ['E'],
    flags: ['CLAIM-1'],
  },
  'S1.2c': {
    exact: 'for many patients',
    plain: '…for many people (not for all)',
    widgets: ['E', 'S'],
    use: 'the qualifier in the `may-be-*` text',
    flags: ['CLAIM-1'],
  },
  'S1.2d': {
    exact: 'suffering from treatment resistant depression.',
    plain: '…with treatment-resistant depression',
    widgets: ['E', 'S'],
    use: 'names the target of the mood path',
    flags: ['TERM'],
  },
  'S2.1a': {
    exact: 'Ketamine is given as a low dose infusion',
    plain: 'Ketamine is given as a low-dose infusion',
    widgets: ['E'],
    flags: ['TYPO'],
  },
  'S2.1b': {
    exact: 'and works differently from other currently available medication',
    plain: 'It works differently from other medicines available now',
    widgets: ['E'],
    flags: ['DATED-1'],
  },
  'S2.1c': {
    exact: 'by blocking a neurotransmitter in the brain called glutamate.',
    plain: 'It works by blocking glutamate in the brain',
    widgets: ['E'],
    flags: ['CLAIM-2'],
  },
  'S2.2a': {
    exact:
      'Research goes on to fully understand the effects of blocking the glutamate (NMDA) receptor,',
    plain: 'Research into blocking the glutamate (NMDA) receptor is still going on',
    widgets: ['E'],
    flags: [],
  },
  'S2.2b': {
    exact: 'but it appears that neuron connection damage caused by “being depressed” is reversed',
    plain: 'It appears that damage to brain-cell connections from depression is reversed',
    widgets: ['E'],
    flags: ['CLAIM-3', 'TONE'],
  },
  'S2.2c': {
    exact: 'allowing for healthy connections to develop.',
    plain: '…so healthy connections can grow',
    widgets: ['E'],
    flags: ['CLAIM-3'],
  },
  'S2.3a': {
    exact: 'The result is a dramatic and rapid improvement',
    plain: 'The clinic describes the result as a dramatic and rapid improvement',
    widgets: ['E'],
    flags: ['CLAIM-4', 'ABS'],
  },
  'S2.3b': {
    exact: 'in severe depression.',
    plain: '…in severe depression',
    widgets: ['E', 'S'],
    use: 'confirms that severity is the criterion',
    flags: ['CLAIM-4'],
  },
  'S3.1a': {
    exact: 'Patients with mild depression',
    plain: 'Mild depression: not a candidate',
    widgets: ['S', 'E'],
    use: '`moodPattern` = `mild`',
    flags: ['AMB-3'],
  },
  'S3.1b': {
    exact: 'situational depression',
    plain: 'Situational depression: not a candidate',
    widgets: ['S', 'E'],
    use: '`moodPattern` = `situational`',
    flags: ['TERM', 'AMB-2'],
  },
  'S3.1c': {
    exact: 'or mood swings',
    plain: 'Mood swings: not a candidate',
    widgets: ['S', 'E'],
    use: '`moodPattern` = `moodSwings`',
    flags: ['AMB-2'],
  },
  'S3.1d': {
    exact: 'are not candidates for Ketamine infusion therapy.',
    plain: 'People in these three groups are not candidates',
    widgets: ['S', 'E'],
    use: 'outcome `not-a-candidate`',
    flags: ['AMB-4'],
  },
  'S4.1a': {
    exact: 'Chronic pain is a debilitating condition',
    plain: 'Chronic pain can be disabling',
    widgets: ['E'],
    flags: [],
  },
  'S4.1b': {
    exact: 'and can be very difficult to manage.',
    plain: 'Chronic pain can be very hard to manage',
    widgets: ['E'],
    flags: [],
  },
  'S4.2a': {
    exact: 'Patients with severe pain conditions',
    plain: 'The pain must be severe',
    widgets: ['S', 'E'],
    use: '`painSeverity` = `severe`',
    flags: [],
  },
  'S4.2b': {
    exact: 'such as reflex sympathetic dystrophy (RSD)',
    plain: 'RSD is a named pain condition',
    widgets: ['S', 'E'],
    use: '`painCondition` option `crps`',
    flags: ['TERM'],
  },
  'S4.2c': {
    exact: 'complex regional pain syndrome (CRPS)',
    plain: 'CRPS is a named pain condition',
    widgets: ['S', 'E'],
    use: 'option `crps` (one option, both names)',
    flags: ['TERM'],
  },
  'S4.2d': {
    exact: 'and other neuropathic conditions',
    plain: 'Other nerve pain conditions are included',
    widgets: ['S', 'E'],
    use: 'option `otherNerve`',
    flags: ['AMB-5'],
  },
  'S4.2e': {
    exact: 'such as Fibromyalgia',
    plain: 'Fibromyalgia is a named pain condition',
    widgets: ['S', 'E'],
    use: 'option `fibro`',
    flags: ['TERM', 'CLAIM-6'],
  },
  'S4.2f': {
    exact: 'post herpetic (shingles) neuralgia',
    plain: 'Nerve pain after shingles is a named pain condition',
    widgets: ['S', 'E'],
    use: 'option `phn`',
    flags: ['TYPO', 'CLAIM-6'],
  },
  'S4.2g': {
    exact: 'and post-treatment Lyme disease neuropathy',
    plain: 'Nerve pain after Lyme disease treatment is a named pain condition',
    widgets: ['S', 'E'],
    use: 'option `lyme`',
    flags: ['CLAIM-6'],
  },
  'S4.2h': {
    exact: 'that are not controlled with prescription pain medication',
    plain: '…not controlled by prescription pain medicine',
    widgets: ['S', 'E'],
    use: '`painControl` = `notControlled`',
    flags: [],
  },
  'S4.2i': {
    exact: 'injections',
    plain: '…or by injections',
    widgets: ['S', 'E'],
    use: 'same question',
    flags: [],
  },
  'S4.2j': {
    exact: 'or other therapy',
    plain: '…or by other therapy',
    widgets: ['S', 'E'],
    use: 'same question',
    flags: [],
  },
  'S4.2k': {
    exact: 'may respond to Ketamine infusion therapy.',
    plain: 'These may respond to ketamine infusion (may, not will)',
    widgets: ['S', 'E'],
    use: 'hedge in the `may-be-*` text',
    flags: ['CLAIM-6'],
  },
  'S5.1a': {
    exact: 'Ketamine is known to block the glutamate (NMDA) receptor in the spinal cord',
    plain: 'Ketamine blocks the glutamate (NMDA) receptor in the spinal cord',
    widgets: ['E'],
    flags: [],
  },
  'S5.1b': {
    exact:
      'which is an important pathway for the transmission of the pain signal to the brain in chronic pain patients.',
    plain: 'That receptor is part of an important pathway for pain signals',
    widgets: ['E'],
    flags: [],
  },
  'S5.2a': {
    exact: 'Blocking this excessive pain signal allows the brain to reset',
    plain: 'Blocking the extra pain signal lets the brain reset',
    widgets: ['E'],
    flags: ['CLAIM-7'],
  },
  'S5.2b': {
    exact: 'and stop interpreting sensations as painful.',
    plain: '…and stop reading sensations as pain',
    widgets: ['E'],
    flags: ['CLAIM-7'],
  },
  'S6.1a': {
    exact: 'Ketamine infusion is an out patient procedure',
    plain: 'It is an outpatient procedure',
    widgets: ['E'],
    flags: ['TYPO'],
  },
  'S6.1b': {
    exact: 'done in a private setting.',
    plain: 'It is done in a private setting',
    widgets: ['E'],
    flags: [],
  },
  'S6.2a': {
    exact: 'Patients sit in a recliner while receiving the infusion',
    plain: 'You sit in a recliner',
    widgets: ['E'],
    flags: [],
  },
  'S6.2b': {
    exact: 'and are monitored continuously',
    plain: 'You are monitored the whole time',
    widgets: ['E'],
    flags: [],
  },
  'S6.2c': {
    exact: 'with an anesthesiologist immediately available throughout the procedure.',
    plain: 'An anesthesiologist is immediately available the whole time',
    widgets: ['E'],
    flags: [],
  },
  'S6.3a': {
    exact: 'Infusions for depression treatment last 45 minutes.',
    plain: 'For depression: 45 minutes',
    widgets: ['E'],
    flags: ['OVR'],
  },
  'S6.4a': {
    exact: 'Chronic pain conditions require longer infusions.',
    plain: 'For chronic pain: longer than that',
    widgets: ['E'],
    flags: ['OVR', 'GAP-1'],
  },
  'S6.5a': {
    exact: 'You may listen to relaxing music',
    plain: 'You may listen to relaxing music',
    widgets: ['E'],
    flags: [],
  },
  'S6.5b': {
    exact: 'or just experience the infusion.',
    plain: '…or just experience the infusion',
    widgets: ['E'],
    flags: [],
  },
  'S6.6a': {
    exact: 'It may take several Ketamine infusion treatments for symptom relief to occur.',
    plain: 'It may take several treatments before symptoms ease',
    widgets: ['E', 'P'],
    flags: ['AMB-6'],
  },
  'S7.1a': {
    exact: 'You will not lose consciousness.',
    plain: 'You will not lose consciousness',
    widgets: ['E'],
    flags: ['ABS'],
  },
  'S7.2a': {
    exact: 'You may feel like you are floating or disconnected',
    plain: 'You may feel like you are floating or disconnected',
    widgets: ['E'],
    flags: [],
  },
  'S7.2b': {
    exact: 'and have some light and sound sensitivity.',
    plain: 'Light and sound may bother you',
    widgets: ['E'],
    flags: [],
  },
  'S7.3a': {
    exact: 'Most patients tolerate the infusions quite well.',
    plain: 'Most patients tolerate the infusions quite well',
    widgets: ['E'],
    flags: ['CLAIM-5'],
  },
  'S7.4a': {
    exact: 'Expect to be light headed or dizzy for about an hour after the infusion.',
    plain: 'You will be lightheaded or dizzy for about an hour after',
    widgets: ['E'],
    flags: ['TYPO', 'GAP-2'],
  },
  'S7.5a': {
    exact: 'You must arrange for someone to bring you',
    plain: 'You must have someone bring you',
    widgets: ['E', 'S', 'T'],
    use: '“before you schedule” list',
    flags: [],
  },
  'S7.5b': {
    exact: 'and take you home.',
    plain: '…and take you home',
    widgets: ['E', 'S', 'T'],
    use: '“before you schedule” list',
    flags: ['GAP-2'],
  },
  'S7.6a': {
    exact: 'They may remain with you during the infusion if you wish.',
    plain: 'That person may stay with you during the infusion',
    widgets: ['E', 'T'],
    flags: [],
  },
  'S8.1a': {
    exact: 'It will take several hours for symptom relief to occur.',
    plain: 'It takes several hours for symptoms to ease',
    widgets: ['E'],
    flags: ['AMB-6', 'ABS'],
  },
  'S8.2a': {
    exact: 'At some point you will begin to notice an improvement in your functionality',
    plain: 'At some point you will begin to notice you can do more',
    widgets: ['E'],
    flags: ['ABS'],
  },
  'S8.2b': {
    exact: 'but mood improvement may take some time.',
    plain: 'Mood may take some time to improve',
    widgets: ['E'],
    flags: ['AMB-6'],
  },
  'S8.3a': {
    exact: 'Your mental healthcare provider will determine if more treatments are necessary.',
    plain: 'Your mental health provider decides whether you need more treatments',
    widgets: ['E', 'P'],
    flags: ['GAP-3'],
  },
  'S9.1a': {
    exact: 'At this time insurance companies do not reimburse ketamine infusion therapy',
    plain: 'The clinic says: at this time insurance companies do not reimburse this treatment',
    widgets: ['P', 'S'],
    use: 'one line in the `may-be-*` text',
    flags: ['DATED-2', 'CLAIM-9'],
  },
  'S9.1b': {
    exact: 'so we do not participate in any insurance plans',
    plain: 'The clinic is not in any insurance plan',
    widgets: ['P', 'S'],
    use: '“before you schedule” list',
    flags: [],
  },
  'S9.1c': {
    exact: 'and will not bill them on your behalf.',
    plain: 'The clinic will not bill insurance for you',
    widgets: ['P', 'S'],
    use: '“before you schedule” list',
    flags: ['GAP-4'],
  },
  'S9.2a': {
    exact: 'We will provide you the necessary forms',
    plain: 'The clinic gives you the forms you need',
    widgets: ['P'],
    flags: ['AMB-7'],
  },
  'S9.2b': {
    exact: 'to submit to your insurance company.',
    plain: '…so you can send them to your insurance company yourself',
    widgets: ['P'],
    flags: ['AMB-7'],
  },
  'S10.1a': {
    exact: 'Patients will need to be referred to us',
    plain: 'You need a referral to the clinic',
    widgets: ['T', 'S', 'E'],
    use: '`referral` question',
    flags: [],
  },
  'S10.1b': {
    exact: 'by their mental healthcare',
    plain: '…from your mental health provider',
    widgets: ['T', 'S', 'E'],
    use: 'named in the `referral` question',
    flags: ['GAP-5'],
  },
  'S10.1c': {
    exact: 'or pain management provider.',
    plain: '…or from your pain management provider',
    widgets: ['T', 'S', 'E'],
    use: 'named in the `referral` question',
    flags: ['GAP-5'],
  },
  'S10.2a': {
    exact: 'Please Text: 972-654-5673',
    plain: 'Text 972-654-5673',
    widgets: ['T', 'S'],
    use: 'scheduling action, only where the model allows it',
    flags: ['OVR', 'GAP-6'],
  },
  'S10.2b': {
    exact: 'for assistance with the scheduling process.',
    plain: 'The text line helps with scheduling',
    widgets: ['T', 'S'],
    use: 'label of the action',
    flags: [],
  },
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;
export const FACTS: Readonly<Record<FactId, Fact>> = facts;
export const FACT_IDS = Object.keys(facts) as FactId[];

/** The sentence a fact was taken from: a fact is its sentence's id and a letter. */
export const sentenceOf = (fact: FactId): SentenceId => fact.slice(0, -1) as SentenceId;
