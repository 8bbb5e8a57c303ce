import {LOCALES, type Locale} from '../content/locales.ts';
import {NEVER} from '../content/never.ts';
import type {Problem, Read} from './setting.ts';
import {visible} from './visible.ts';

/** A practice's own texts by id (`payment.forms`), for each language. */
export type Wording = Readonly<Record<Locale, ReadonlyMap<string, string>>>;

/** In characters: of an id in a message, of one text, and of all of them as JSON. */
const LONGEST_NAME = 60;
const LONGEST_TEXT = 500;
const LONGEST = 100_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name that a page has made up, as a message repeats it. */
const short = (name: string): string => name.slice(0, LONGEST_NAME);

const WHOLE = {
  setting: 'wording',
  wrong: 'is not JSON with texts by language and id',
  write: '{"en": {"payment.forms": "…"}}',
} satisfies Problem;

/** The last one read: a widget asks each time that it is drawn. */
let last: {readonly raw: unknown; readonly read: Read<Wording>} | undefined;

/**
 * Narrows a practice's own wording to texts that may be said at all; whether each may stand for the
 * text of its id, the widget knows that says it. The others are left out with a message.
 */
export function readWording(raw: unknown): Read<Wording> {
  if (raw === undefined || raw === null || raw === '') return {problems: []};
  if (last?.raw !== raw) last = {raw, read: narrow(raw)};
  return last.read;
}

function narrow(raw: unknown): Read<Wording> {
  const known: Record<Locale, Map<string, string>> = {en: new Map(), es: new Map()};
  const problems: Problem[] = [];
  try {
    if (typeof raw === 'string' && raw.length > LONGEST) return {problems: [WHOLE]};
    const all: unknown = typeof raw === 'string' ? JSON.parse(raw) : raw;
    if (!isRecord(all)) return {problems: [WHOLE]};
    for (const [language, texts] of Object.entries(all)) {
      const locale = LOCALES.find((each) => each === language);
      if (!locale || !isRecord(texts)) {
        problems.push({
          ...WHOLE,
          code: 'wording-language',
          wrong: `has "${short(language)}", which is not a language with texts`,
        });
        continue;
      }
      for (const [id, given] of Object.entries(texts)) {
        const text = typeof given === 'string' ? visible(given.slice(0, LONGEST_TEXT)) : '';
        const problem = fault(text);
        if (problem) problems.push({setting: `wording of ${short(id)} (${locale})`, ...problem});
        else known[locale].set(id, text);
      }
    }
    return {known, problems};
  } catch {
    return {problems: [WHOLE]};
  }
}

function fault(text: string): Omit<Problem, 'setting'> | undefined {
  if (!text)
    return {
      code: 'wording-text',
      wrong: 'has no readable text',
      write: 'a sentence, or leave it out',
    };
  const [, found] = NEVER.exec(text) ?? [];
  return found
    ? {
        code: 'wording-never',
        wrong: `says “${found}”`,
        write: 'it without a promise, a diagnosis or a superlative',
      }
    : undefined;
}

/** The `{slots}` of a text. `{Clinic}` is `{clinic}` at the start of a sentence. */
const slotsIn = (text: string): string =>
  [...text.toLowerCase().matchAll(/\{\w+\}/g)].map(String).sort().join(' ');

/**
 * Whether a practice's text can stand for ours: it has the same slots, so that the clinic is still
 * named as the one who says it, and numbers and dates are still there.
 */
export const replaces = (theirs: string, ours: string): boolean =>
  slotsIn(theirs) === slotsIn(ours);
