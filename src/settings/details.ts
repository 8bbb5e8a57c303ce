import {THEME} from './choices.ts';
import {datesAmiss, isToCome} from './date.ts';
import {CRISIS_LINE, CRISIS_TEXT, EMERGENCY, PHONE, TEXT_NUMBER, type Phone} from './phone.ts';
import {readSetting, type Problem, type Reader} from './setting.ts';
import {visible} from './visible.ts';
import {readWording, type Wording} from './wording.ts';

/**
 * What a practice may set about itself and its clinic. The same attributes stand on every element,
 * because many site builders cannot nest one in another.
 */
export interface Details {
  /** The clinic's name as patients know it. Without it the words say "the infusion clinic". */
  readonly clinic?: string;
  /** The number to text. Without it the clinic's own, see `CLINIC_NUMBER`. */
  readonly sms?: Phone;
  /** The day on which the statement about insurance and the clinic's own facts were last checked, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** The day by which it is to be checked again, `YYYY-MM-DD`. */
  readonly reviewBy?: string;
  /** The referring practice, named first wherever a person is told to talk with a provider. */
  readonly referrer?: string;
  /** The referring practice's telephone number. */
  readonly referrerPhone?: Phone;
  /** The clinic's telephone number for calls, if it takes them. */
  readonly voicePhone?: Phone;
  /** When the clinic answers, as it says it. */
  readonly hours?: string;
  /** Where people call in a crisis, outside the United States. Only together with `emergency`. */
  readonly crisisLine?: Phone;
  /** Where people text in a crisis, and the word to send, outside the United States. Only together with the two. */
  readonly crisisText?: Phone | undefined;
  /** The emergency number, outside the United States. Only together with `crisisLine`. */
  readonly emergency?: Phone;
  /** `light` or `dark`, whatever the page says; `auto`, as without it, follows the page and the reader. */
  readonly theme?: string;
  /** The practice's own wording of single texts. */
  readonly wording?: Wording;
}

/** The raw values: attributes are strings, properties may be anything that a framework passes. */
export type RawDetails = {readonly [Field in keyof Details]?: unknown};

/** Source: fact S10.2a. */
export const CLINIC_NUMBER: Phone = {dial: '+19726545673', text: '972-654-5673'};

const LONGEST = 120;

const readDate = (raw: string): string | undefined => {
  const day = /^\d{4}-\d\d-\d\d$/.test(raw) ? new Date(raw) : undefined;
  // A day that does not exist (2026-02-30) rolls over or is invalid, and no longer reads the same.
  return day && !isNaN(+day) && day.toISOString().startsWith(raw) ? raw : undefined;
};

const day = (setting: string): Reader<string> => ({
  setting,
  read: (raw) => readDate(raw.trim()),
  wrong: 'is not a date',
  write: 'year-month-day, such as "2026-05-01"',
});

const text = (setting: string): Reader<string> => ({
  setting,
  read: (raw) => visible(raw.slice(0, LONGEST)),
  wrong: 'has no readable text',
  write: 'a name such as "Lakeside Clinic", or leave it out',
});

/** One that is there but empty was meant to be there. */
const helpLine = (reader: Reader<Phone>): Reader<Phone> => ({...reader, neverEmpty: true});

const US_LINES =
  'Where nothing else sets crisis-line and emergency, the crisis lines of the United States stay';

/** One that counts only together with another. */
const ofPair = (reader: Reader<Phone>): Reader<Phone> => ({
  ...helpLine(reader),
  wrong: `${reader.wrong}. ${US_LINES}`,
  why: (raw) => `${reader.why?.(raw) ?? reader.wrong}. ${US_LINES}`,
});

const READERS: Readonly<Record<Exclude<keyof Details, 'wording'>, Reader<string | Phone>>> = {
  clinic: text('clinic'),
  sms: TEXT_NUMBER('sms'),
  asOf: day('as-of'),
  reviewBy: day('review-by'),
  referrer: text('referrer'),
  referrerPhone: PHONE('referrer-phone'),
  voicePhone: PHONE('voice-phone'),
  hours: text('hours'),
  crisisLine: ofPair(CRISIS_LINE('crisis-line')),
  crisisText: helpLine(CRISIS_TEXT('crisis-text')),
  emergency: ofPair(EMERGENCY('emergency')),
  theme: THEME,
};

const FIELDS = Object.keys(READERS) as (keyof typeof READERS)[];

/** What is set there; NaN, which is no value of anything, when even looking fails. */
function valueOf(raw: RawDetails, field: keyof Details): unknown {
  try {
    return raw[field];
  } catch {
    return NaN;
  }
}

/**
 * Narrows whatever a page has set to what the widgets may show. Total: it never throws, and what it
 * cannot read counts as not set, so that the next source or the clinic's own default stands in.
 *
 * @param day on which it is read, `YYYY-MM-DD`; without one no day is yet to come
 */
export function readDetails(
  raw: RawDetails,
  day = '',
): {details: Details; problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const details: Record<string, string | Phone | Wording> = {};
  for (const field of FIELDS) {
    const {known, problems: found} = readSetting(READERS[field], valueOf(raw, field));
    if (known) details[field] = known;
    problems.push(...found);
  }
  const [asOf, reviewBy] = [details['asOf'], details['reviewBy']].map((known) =>
    typeof known === 'string' ? known : undefined,
  );
  problems.push(...datesAmiss(asOf, reviewBy, day));
  if (asOf && isToCome(asOf, day)) delete details['asOf'];
  const {crisisLine, crisisText, emergency, ...others} = details;
  const all = crisisLine && emergency ? details : others;
  if (all === others && (crisisLine ?? crisisText ?? emergency)) {
    problems.push({
      setting: 'crisis-line',
      code: 'crisis-pair',
      wrong: `and emergency belong together. ${US_LINES}`,
      write: 'both, such as crisis-line="13 11 14" emergency="000"',
    });
  }
  const wording = readWording(valueOf(raw, 'wording'));
  if (wording.known) all['wording'] = wording.known;
  return {details: all, problems: [...problems, ...wording.problems]};
}

/** Field by field, the first source that knows; but crisis lines of two countries never stand beside each other. */
export const firstKnown = (sources: readonly Details[]): Details =>
  sources.reduceRight<Details>(
    (known, source) => ({...known, ...(source.crisisLine && {crisisText: undefined}), ...source}),
    {},
  );
