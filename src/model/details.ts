import {readPhone, type Phone} from './phone.ts';
import {readSetting, type Problem, type Reader} from './setting.ts';
import {visible} from './visible.ts';

/**
 * What a practice may set about itself and its clinic. The same attributes stand on every element,
 * because many site builders cannot nest one in another.
 */
export interface Details {
  /** The clinic's name as patients know it. Without it the words say "the infusion clinic". */
  readonly clinic?: string;
  /** The number to text. Without it the clinic's own, see `CLINIC_NUMBER`. */
  readonly sms?: Phone;
  /** The day on which the statement about insurance was last checked, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** The referring practice, named where a person is told to ask for a referral. */
  readonly referrer?: string;
  /** The referring practice's telephone number. */
  readonly referrerPhone?: Phone;
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

const phone = (setting: string): Reader<Phone> => ({
  setting,
  read: (raw) => readPhone(raw.slice(0, LONGEST)),
  wrong: 'is not a phone number',
  write: 'a number such as "972-555-0123" or "+1 972 555 0123"',
});

const text = (setting: string): Reader<string> => ({
  setting,
  read: (raw) => visible(raw.slice(0, LONGEST)),
  wrong: 'has no readable text',
  write: 'a name such as "Lakeside Clinic", or leave it out',
});

const READERS: Readonly<Record<keyof Details, Reader<string | Phone>>> = {
  clinic: text('clinic'),
  sms: phone('sms'),
  asOf: {
    setting: 'as-of',
    read: (raw) => readDate(raw.trim()),
    wrong: 'is not a date',
    write: 'year-month-day, such as "2026-05-01"',
  },
  referrer: text('referrer'),
  referrerPhone: phone('referrer-phone'),
};

const FIELDS = Object.keys(READERS) as (keyof Details)[];

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
 */
export function readDetails(raw: RawDetails): {details: Details; problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const details: Record<string, string | Phone> = {};
  for (const field of FIELDS) {
    const {known, problems: found} = readSetting(READERS[field], valueOf(raw, field));
    if (known) details[field] = known;
    problems.push(...found);
  }
  return {details, problems};
}

/** Field by field, the first source that knows. */
export const firstKnown = (sources: readonly Details[]): Details =>
  sources.reduceRight<Details>((known, source) => ({...known, ...source}), {});
