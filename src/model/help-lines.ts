import {LINES} from '../content/lines.ts';
import type {CommonItem} from '../content/provenance/common.ts';
import type {Details} from './details.ts';

/** Whether a practice outside the United States has set the lines of its country. */
export const hasLocalLines = ({crisisLine, emergency}: Details): boolean =>
  !!crisisLine && !!emergency;

/** A number to call or text, with the name of the link that does it. */
export interface HelpLine {
  readonly href: string;
  readonly name: string;
}

export type Say = (item: CommonItem) => string;

/** Each by its slot, with how a link says it (RFC 3966, RFC 5724) and its name. */
const WAYS = [
  ['crisisLine', 'tel:', 'crisis.call'],
  ['crisisText', 'sms:', 'crisis.text'],
  ['emergency', 'tel:', 'crisis.emergency'],
] as const;

/** Where to call and text in a crisis. The emergency number comes last. */
export const helpLines = (say: Say, details: Details): readonly HelpLine[] =>
  WAYS.flatMap(([slot, scheme, item]) => {
    const dial = hasLocalLines(details) ? details[slot]?.dial : LINES[slot];
    return dial ? {href: scheme + dial, name: say(item)} : [];
  });

/** The sentence that stands over them. */
export const helpSentence = (say: Say, details: Details): string =>
  say(hasLocalLines(details) ? 'crisis.local' : 'crisis.strip');
