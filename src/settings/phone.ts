import {oneOf, type Reader} from './setting.ts';
import {visible} from './visible.ts';

/** A telephone number as it is dialled and as it is read. */
export interface Phone {
  /** What a link dials: digits, with a leading `+` where the country is known. Nothing else, ever. */
  readonly dial: string;
  /** What a person reads: US numbers as people write them, others as the practice typed them. */
  readonly text: string;
  /** What a text to it has to say, where a crisis line asks for a word: `SHOUT`. */
  readonly word?: string;
}

/*
 * One reader for everything that is dialled. A setting holds exactly one number, or it is refused and its
 * owner reads why. The grammar, with examples from many countries: docs/phone-numbers.md.
 *
 * The fallback reads with it too, on pages that have replaced newer parts of the language: it is written
 * with the oldest calls.
 */

/* What may be wrong, as docs/messages.md has it. */
const NO_NUMBER = 'is not a phone number';
const NOT_ALONE = 'is not one number alone';
const NOT_US = 'is neither a US number of ten digits nor one that begins with + and its country';
const NOT_GLOBAL = 'cannot be dialled with + as it is written';
const NOT_SO_LONG = 'has too few or too many digits to be dialled as it is written';
type Fault =
  typeof NO_NUMBER | typeof NOT_ALONE | typeof NOT_US | typeof NOT_GLOBAL | typeof NOT_SO_LONG;

/** Of a number and of an address, in characters. Nothing is cut off a number: what is left may be another. */
const LONGEST = 200;
const LONGEST_ADDRESS = 2000;

/* Dashes by their numbers: a class of Unicode’s takes a slow phone milliseconds to set up. */
const NUMBER =
  /^(\(?\+?[\s/)(\d.\u2010-\u2015-]{3,40}?)(?:\s*(?:ext(?:\.|ensi[oó]n)?|x|#)[\s.:]*(\d{1,6}))?$/i;
const HELP_LINE = /^\(?\+?[\s)(\d.\u2010-\u2015-]+$/;
const SHORT_CODE = /^(?:short code|código corto):?\s*(\d{5,6})$/i;
/** A word to send, and where to: `SHOUT to 85258`, `Text HOME to 741741`. */
const WORD_TO =
  /^(?:text |texto |env[ií]e )?["“«']?(\d*[a-z\u00e0-\u024f][a-z\u00e0-\u024f\d]{0,19})["”»']? (?:to|al?) (.+)$/i;

/**
 * Three, three and four digits, the last four also by twos, with or without the country’s 1. Area codes
 * never begin with 0, 1 or 911, nor have a 9 in their midst. Two short codes side by side do not fit.
 */
const US =
  /^[\s(]*(?:\+?\s*1[\s)(/.\u2010-\u2015-]*)?([2-9](?!11)[0-8]\d)[\s)(/.\u2010-\u2015-]*([2-9]\d{2})[\s)(/.\u2010-\u2015-]*(\d\d)[\s.\u2010-\u2015-]*(\d\d)[\s.\u2010-\u2015-]*$/;
/** The zero that callers at home dial and those from abroad do not: `+44 (0)20 …`. In Italy everyone dials it. */
const HOME_ZERO = /^(\(?\+\s?\d{1,3}\)?\s?)\(0\)/;
const ITALY = '39';
/** The same zero, left in behind the code of a country where nobody dials it from abroad: `+44 020 …`. */
const STRAY_ZERO =
  /^(?:7|2[07]|3[0-46]|4[013-689]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(?!2(?:2[5679]|4[127]|50)|378|992)(?:2[1-69]|3[578]|42|5[09]|6[789]|8[0578]|9[679])\d)0/;
/**
 * A US number behind a `+` without its 1, in the area codes around the clinic: Israel, which is 972, has
 * no numbers as short, and 214 is no country.
 */
const WITHOUT_ITS_1 = /^(?:972[2-9]\d{6}|214\d{7})$/;

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** An address with its number percent-decoded once, and what it has a text say. */
interface Address {
  readonly number: string;
  readonly body: string | undefined;
}

const ADDRESS = /^(tel|callto|sms(?:to)?|mms(?:to)?):\/{0,2}([^?&#]*)(?:[?&]*body=([^&#]*))?/i;

/** `tel:`, `sms:` and their like (RFC 3966, RFC 5724), and how people and scripts bend them. */
function readAddress(raw: string): Address | undefined {
  const [, scheme = '', path = '', body] =
    ADDRESS.exec(visible(raw.slice(0, LONGEST_ADDRESS))) ?? [];
  if (!scheme) return undefined;
  const [, main = '', parameters = ''] = /^([^;]*)(.*)$/.exec(decoded(path)) ?? [];
  const said = (parameter: RegExp): string | undefined => parameter.exec(parameters)?.[1];
  const [, number = main, dialled] = (/^[tc]/i.test(scheme) && PAUSE.exec(main)) || [];
  const extension = said(/;ext=([^;]*)/i) ?? dialled ?? said(/;(\d{1,6})(?:;|$)/);
  const context = number.indexOf('+') < 0 && said(/;phone-context=(\+[^;]*)/i);
  const whole = context ? `${context} ${number}` : number;
  return {number: whole + (extension ? ` ext. ${extension}` : ''), body: body && decoded(body)};
}

/** Digits that the phone dials once the call is answered: `,12`, `p12`, `w12`. */
const PAUSE = /^(.*?\d)[\s,pw]*[,pw]\s*(\d{1,6})#?$/i;

function decoded(text: string): string {
  try {
    return visible(decodeURIComponent(text));
  } catch {
    // A percent sign that stands for nothing: no number has one.
    return text;
  }
}

/** The number that was written, in an address or by itself, as a person sees it; nothing where it is too long for one. */
function written(raw: string): string {
  const number = readAddress(raw)?.number ?? raw;
  return number.length > LONGEST ? '' : visible(number);
}

const noNumber = (typed: string): Fault => (digitsIn(typed).length < 3 ? NO_NUMBER : NOT_ALONE);

function judgePhone(raw: string): Phone | Fault {
  const typed = written(raw);
  const [, number = '', extension] = NUMBER.exec(typed) ?? [];
  if (!number) return noNumber(typed);
  const [, area = '', exchange = '', ...line] = US.exec(number) ?? [];
  if (area)
    return {
      dial: `+1${area}${exchange}${line.join('')}`,
      text: `${area}-${exchange}-${line.join('')}${extension ? ` ext. ${extension}` : ''}`,
    };
  const digits = digitsIn(number);
  // Only the three parts of a US number leave no doubt that both sides of a slash are one.
  if (number.indexOf('/') >= 0 || digits.length > 15) return NOT_ALONE;
  if (number.indexOf('+') < 0) return NOT_US;
  const isItalian = digits.indexOf(ITALY) === 0;
  const global = isItalian ? number : number.replace(HOME_ZERO, '$1');
  const dial = digitsIn(global);
  const isRight =
    /^[2-9]\d{6,14}$/.test(dial) &&
    !STRAY_ZERO.test(dial) &&
    !WITHOUT_ITS_1.test(dial) &&
    (isItalian || global.indexOf('(0)') < 0);
  return isRight ? {dial: `+${dial}`, text: typed} : NOT_GLOBAL;
}

/** The number to text may be a short code, where it is said to be one. */
function judgeTextNumber(raw: string): Phone | Fault {
  const [, code] = SHORT_CODE.exec(written(raw)) ?? [];
  return code ? {dial: code, text: code} : judgePhone(raw);
}

/** A number of a country’s own, which only that country knows how to dial: not one sign is changed. */
function judgeHelpLine(raw: string): Phone | Fault {
  const typed = written(raw);
  if (!HELP_LINE.test(typed) || isTwo(typed)) return noNumber(typed);
  const isGlobal = typed.indexOf('+') >= 0;
  if (isGlobal && typed.indexOf('(0)') >= 0) return NOT_GLOBAL;
  const dial = (isGlobal ? '+' : '') + digitsIn(typed);
  return /^(?:\d{3,11}|\+[1-9]\d{6,14})$/.test(dial) ? {dial, text: typed} : NOT_SO_LONG;
}

const WHOLE = /^(?:000|112|911|988|999)$/;

/** `999 112`, `116 123 116 111`: each half a number by itself. */
function isTwo(typed: string): boolean {
  const groups: readonly string[] = typed.match(/\d+/g) ?? [];
  const [first = '', second = ''] = groups;
  const areShort = groups.length === 2 && first.length === 3 && second.length === 3;
  return (
    (areShort && (WHOLE.test(first) || WHOLE.test(second))) ||
    (groups.length > 1 && first.length > 2 && groups[groups.length / 2] === first)
  );
}

/** Nowhere longer than five digits: `112`, `1122`. */
function judgeEmergency(raw: string): Phone | Fault {
  const phone = judgeHelpLine(raw);
  return typeof phone === 'string' || /^\d{3,5}$/.test(phone.dial) ? phone : NOT_SO_LONG;
}

/** A crisis line for texts, with the word that it asks for, if it asks for one. */
function judgeCrisisText(raw: string): Phone | Fault {
  const body = readAddress(raw)?.body;
  const typed = (body ? `${body} to ` : '') + written(raw);
  const [, word, line = typed] = WORD_TO.exec(typed) ?? [];
  const phone = judgeHelpLine(line);
  return typeof phone === 'string' || !word ? phone : {...phone, word};
}

type Judge = (raw: string) => Phone | Fault;

const phoneOf = (judged: Phone | Fault): Phone | undefined =>
  typeof judged === 'string' ? undefined : judged;

const reader =
  (judge: Judge, write: string) =>
  (setting: string): Reader<Phone> => ({
    setting,
    read: (raw) => phoneOf(judge(raw)),
    why: (raw) => {
      const judged = judge(raw);
      return typeof judged === 'string' ? judged : undefined;
    },
    wrong: NO_NUMBER,
    write,
  });

const A_PHONE =
  'one number, such as "972-555-0123", or with + and its country, such as "+44 20 7946 0958"';

/** For calls: a US number, or one with `+` and its country. */
export const PHONE = reader(judgePhone, A_PHONE);
/** For texts to the clinic. */
export const TEXT_NUMBER = reader(judgeTextNumber, A_PHONE);
/** For calls in a crisis. */
export const CRISIS_LINE = reader(
  judgeHelpLine,
  'one number as it is dialled there, such as "13 11 14"',
);
/** For texts in a crisis. */
export const CRISIS_TEXT = reader(
  judgeCrisisText,
  'one number as it is dialled there, such as "85258", or with the word to send, such as "SHOUT to 85258"',
);
/** In danger. */
export const EMERGENCY = reader(
  judgeEmergency,
  'one number of three to five digits as it is dialled there, such as "112"',
);

/** Reads a number for calls or texts, in any form that people write. Nothing when it is not one. */
export const readPhone = (raw: string): Phone | undefined => phoneOf(judgePhone(raw));

/** What stands in a link to call or to text, one number or not: digits and `+`. Nothing for other links. */
export const dialledBy = (href: string): string | undefined =>
  readAddress(href)?.number.replace(/ ext\. .*|[^\d+]/g, '');

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
