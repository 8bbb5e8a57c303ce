import {LINES} from '../content/lines.ts';
import type {CommonItem} from '../content/provenance/common.ts';
import type {Details} from './details.ts';
import {smsHref, telHref, type Phone} from './phone.ts';

/** Whether a practice outside the United States has set the lines of its country. */
export const hasLocalLines = ({crisisLine, emergency}: Details): boolean =>
  !!crisisLine && !!emergency;

/** A number to call or text, with the name of the link that does it. */
export interface HelpLine {
  readonly href: string;
  readonly name: string;
}

export type Say = (item: CommonItem) => string;

/** The lines of the United States, as a practice elsewhere sets its own. */
const US: Pick<Details, keyof typeof LINES> = Object.fromEntries(
  Object.entries(LINES).map(([slot, number]) => [slot, {dial: number, text: number}]),
);

/** Where to call and text in a crisis. The emergency number comes last. */
export function helpLines(msg: Say, details: Details): readonly HelpLine[] {
  const {crisisLine, crisisText, emergency} = hasLocalLines(details) ? details : US;
  const call = (item: CommonItem, phone?: Phone): readonly HelpLine[] =>
    phone ? [{href: telHref(phone), name: msg(item)}] : [];
  return [
    ...call('crisis.call', crisisLine),
    ...(crisisText
      ? [
          {
            href: smsHref(crisisText, crisisText.word),
            name: msg(crisisText.word ? 'crisis.textWord' : 'crisis.text'),
          },
        ]
      : []),
    ...call('crisis.emergency', emergency),
  ];
}

/** The sentence above the help lines. */
export const helpSentence = (msg: Say, details: Details): string =>
  msg(hasLocalLines(details) ? 'crisis.local' : 'crisis.strip');
