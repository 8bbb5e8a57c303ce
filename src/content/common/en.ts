import type {CommonItem} from '../provenance/common.ts';

export const en: Readonly<Record<CommonItem, string>> = {
  clinic: 'the infusion clinic',
  from: 'From {clinic}',
  hours: 'Hours: {hours}',
  pastReview: '{Clinic} planned to check this by {reviewDate}. Please ask if it still holds.',
  asOf: 'As of {date}.',

  'crisis.strip':
    'In crisis, or thinking about suicide? Call or text 988 at any time. It is free. In danger now? Call 911.',
  'crisis.brief': 'In crisis?',
  'crisis.call': 'Call {crisisLine}',
  'crisis.text': 'Text {crisisText}',
  'crisis.textWord': 'Text {crisisWord} to {crisisText}',
  'crisis.emergency': 'Call {emergency}',
  'crisis.local':
    'In crisis, or thinking about suicide? Call {crisisLine}. In danger now? Call {emergency}.',

  mdd: 'Major depression (major depressive disorder)',
  bipolar: 'Bipolar depression',
  ptsd: 'PTSD (post-traumatic stress disorder)',
  anxiety: 'Severe anxiety',
  crps: 'Complex regional pain syndrome (CRPS), also called RSD',
  fibro: 'Fibromyalgia',
  phn: 'Nerve pain after shingles (postherpetic neuralgia)',
  lyme: 'Nerve pain after Lyme disease treatment',
  otherNerve: 'Another nerve pain (neuropathic) condition',
  conditions: '{Clinic} lists these conditions.',

  infusion: 'Ketamine is a medicine. An infusion is medicine given slowly into a vein.',
  decides: 'Your mental health provider decides whether you need more treatments.',
  offLabel:
    'The FDA has approved ketamine as an anesthetic. It has not approved it for depression, PTSD, anxiety or long-lasting pain. Doctors may still use it for these. That is called “off-label” use.',
  referral: 'You need a referral from your mental health or pain management provider.',
  ride: 'You must have someone bring you and take you home.',
  stay: 'That person may stay with you during the infusion, if you wish.',
  insurance:
    '{Clinic} says: at this time insurance companies do not reimburse ketamine infusion therapy.',
  noBilling: '{Clinic} is not in any insurance plan. It will not bill insurance for you.',

  callAction: 'Call {number}',
  textAction: 'Text {number}',
  textLine: 'Text {number} for help with scheduling.',
  textNotice:
    'Texts are not private. Please do not send health details. If you text {clinic}, it may text you back about scheduling. You can ask it to stop. Message and data rates may apply. Do not use this number in a crisis: call {crisisLine}, or {emergency} in an emergency.',

  copy: 'Copy number',
  copied: 'Number copied',
  copyFailed: 'Copying did not work. The number is {number}.',
  'panel.heading': 'Text from your phone',
  'panel.scan': 'Point your phone’s camera at the code. It opens a text to {number}.',
  'panel.code': 'QR code: text to {number}',
  'panel.open': 'Open the texting app on this device',
  'panel.close': 'Close',
  copyMessage: 'Copy message',
  messageCopied: 'Message copied',
  messageNotCopied: 'Copying did not work. The message stands above: select it, or type it.',
};
