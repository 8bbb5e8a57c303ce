import type {CommonItem} from '../content/common/items.ts';
import type {Details} from './details.ts';
import type {Values} from './fill.ts';
import {smsHref, telHref, type Phone} from './phone.ts';

/** Where to call and text in a crisis, outside the United States. */
export interface LocalHelp {
  readonly line: Phone;
  readonly text: Phone | undefined;
  readonly emergency: Phone;
}

/** The local lines that stand in for those of the United States, if a practice has set them. */
export const localHelp = ({crisisLine, crisisText, emergency}: Details): LocalHelp | undefined =>
  crisisLine && emergency ? {line: crisisLine, text: crisisText, emergency} : undefined;

/** A number to call or text, with the name of the link that does it. */
export interface HelpLine {
  readonly href: string;
  readonly name: string;
}

export type Say = (item: CommonItem, values?: Values) => string;

/** Where to call and text in a crisis. The emergency number comes last. */
export function helpLines(say: Say, details: Details): readonly HelpLine[] {
  const local = localHelp(details);
  if (!local) {
    return [
      {href: 'tel:988', name: say('crisis.call')},
      {href: 'sms:988', name: say('crisis.text')},
      {href: 'tel:911', name: say('crisis.911')},
    ];
  }
  const {line, text, emergency} = local;
  const call = (to: Phone): HelpLine => ({
    href: telHref(to),
    name: say('callAction', {number: to.text}),
  });
  return [
    call(line),
    ...(text ? [{href: smsHref(text), name: say('textAction', {number: text.text})}] : []),
    call(emergency),
  ];
}

/** The sentence that stands over them. */
export const helpSentence = (say: Say, details: Details): string =>
  say(localHelp(details) ? 'crisis.local' : 'crisis.strip');
