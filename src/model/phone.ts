import {oneOf} from './setting.ts';
import {visible} from './visible.ts';

/** A telephone number as it is dialled and as it is read. */
export interface Phone {
  /** What a link dials: digits, with a leading `+` where the country is known. Nothing else, ever. */
  readonly dial: string;
  /** What a person reads: US numbers as people write them, others as the practice typed them. */
  readonly text: string;
}

/* Its dashes by their numbers: a class of Unicode’s takes a slow phone milliseconds to set up. */
const SHAPE = /^(\+?[\s/)(\d.\u2010-\u2015-]{3,30}?)(?:\s*(?:ext\.?|x|#)\s*(\d{1,6}))?$/i;
/** The zero that callers at home dial and those from abroad do not: `+44 (0)20 …`. */
const TRUNK = '(0)';
const US = /^(?:\+?1)?([2-9]\d{2})([2-9]\d{2})(\d{4})$/;

/**
 * Reads a number in any form that people write: spaces, dots, dashes, brackets, a leading `+`, an
 * extension; up to 15 digits. Ten digits, or eleven that start with 1, are a US number.
 *
 * @param least how many digits it has to have; help lines are shorter than other numbers
 * @returns nothing when it is not a number that can be dialled, so that no dead link is ever shown
 */
export function readPhone(raw: string, least = 5): Phone | undefined {
  const typed = visible(raw);
  const [, number = '', extension] = SHAPE.exec(typed) ?? [];
  const plus = number.startsWith('+') ? '+' : '';
  const digits = (plus ? number.replace(TRUNK, '') : number).replace(/\D/g, '');
  if (digits.length < least || digits.length > 15) return undefined;
  const dial = plus + digits;
  const us = US.exec(dial);
  if (!us) return {dial, text: typed};
  const parts = us.slice(1);
  return {
    dial: `+1${parts.join('')}`,
    text: parts.join('-') + (extension ? ` ext. ${extension}` : ''),
  };
}

/**
 * How a link hands over a message. RFC 5724 has `?body=`; Apple's phones long read `&body=`. The
 * default is the one that both are reported to read.
 */
const JOINTS = {both: '?&body=', rfc5724: '?body=', apple: '&body='} as const;
export type SmsForm = keyof typeof JOINTS;

/** How a page sets it. */
export const SMS_FORM = oneOf('sms-form', Object.keys(JOINTS) as SmsForm[]);

/** RFC 5724: opens the texting app with the number, and with a message where there is one. */
export const smsHref = ({dial}: Phone, message = '', form: SmsForm = 'both'): string =>
  `sms:${dial}${message && JOINTS[form] + encoded(message)}`;

/** Unreserved characters and percent signs only, as RFC 5724 asks. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** RFC 3966. */
export const telHref = ({dial}: Phone): string => `tel:${dial}`;
