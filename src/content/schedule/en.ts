import type {ScheduleItem} from '../provenance/schedule.ts';

export const en: Readonly<Record<ScheduleItem, string>> = {
  heading: 'Text to schedule',
  number: 'Number to text',
  before: 'Before you text',
  copy: 'Copy number',
  copied: 'Number copied',
  'panel.heading': 'Text from your phone',
  'panel.scan': 'Point your phone’s camera at the code. It opens a text to {number}.',
  'panel.code': 'QR code: text to {number}',
  'panel.open': 'Open the texting app on this device',
  'panel.close': 'Close',
  copyMessage: 'Copy message',
  messageCopied: 'Message copied',
  messageNotCopied: 'Copying did not work. The message stands above: select it, or type it.',
  message: 'Hello, I would like help with scheduling.',
  copyFailed: 'Copying did not work. The number is {number}.',
};
