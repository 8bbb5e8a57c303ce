/**
 * How hard the words are to read: Flesch–Kincaid grade in English, Flesch–Szigriszt score with the
 * INFLESZ bands in Spanish, screen by screen. Formulas rank; people judge.
 */
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {en} from '../src/content/common/en.ts';
import {es} from '../src/content/common/es.ts';
import {LOCALES, type Locale} from '../src/content/locales.ts';
import type {Catalog, CatalogItem} from '../src/content/provenance/schema.ts';
import {INPUTS, SETS} from '../src/content/screener/ids.ts';
import {readableDate} from '../src/settings/date.ts';
import {CLINIC_NUMBER} from '../src/settings/details.ts';
import {fill} from '../src/content/fill.ts';
import {SAMPLE, screens, type Screen} from './screens.ts';
import {spanishSyllables} from './spanish-syllables.ts';

/**
 * Terms that count as two syllables in English: a reader meets them again and again, and the words
 * say what they mean. Each with the text that says it, or that is plain enough to say it by itself.
 */
export const GLOSSARY: Readonly<Record<string, string>> = {
  ketamine: 'common.infusion',
  infusion: 'common.infusion',
  antidepressant: 'screener.q.moodResponse.hint',
  provider: 'common.referral',
  referral: 'screener.q.referral.hint',
  depression: 'screener.q.moodPattern.severe',
  anesthesiologist: 'explainer.day.doctor',
  outpatient: 'explainer.what.outpatient',
  glutamate: 'explainer.mood.blocks',
  neurotransmitter: 'explainer.mood.blocks',
  situational: 'explainer.not.situational',
};

/** Fine up to the first figure, a warning up to the second, and a failure beyond it. */
export const GRADE = {fine: 6, most: 8};
/** Fine from the first figure, a warning down to the second, and a failure below it. */
export const SCORE = {fine: 65, least: 55};
/** Of an English screen and of an English sentence. */
export const WORDS = {mean: 12, sentence: 20};

export type Verdict = 'fine' | 'warn' | 'fail';

export type Reading = Readonly<{
  screen: string;
  locale: Locale;
  /** Grade in English, score in Spanish. */
  figure: number;
  sentences: number;
  words: number;
  /** Words in a sentence. */
  mean: number;
  longest: string;
  verdict: Verdict;
  /** What is beyond a limit, in plain words. */
  problems: readonly string[];
}>;

/** A text that is left out of the figures, and why. */
export function exempt({id, quote}: CatalogItem, locale: Locale): string | undefined {
  if (quote) return 'the clinic’s own sentence';
  if (CONDITIONS.includes(id)) return 'the name of a condition';
  if (id === 'screener.crisis.spanish' && locale !== 'es') return 'said in Spanish';
  return undefined;
}

/** The options of the two questions for conditions, but for those which name none. */
const CONDITIONS: readonly string[] = SETS.flatMap((input) =>
  INPUTS[input].filter((value) => Object.hasOwn(en, value)),
).map((value) => `common.${value}`);

/** A text as a patient reads it when the practice has set nothing that changes it. */
export const filled = ({text}: CatalogItem, locale: Locale): string =>
  fill(text[locale], {
    clinic: {en, es}[locale].clinic,
    number: CLINIC_NUMBER.text,
    date: readableDate(SAMPLE.asOf, locale),
    referrer: SAMPLE.referrer,
    step: '1',
  });

/** A label, an option or a heading is a sentence too, with or without a full stop. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?][”’)]*)\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

export const wordsIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);

const inEnglish = (word: string): number =>
  word
    .split('-')
    .map((part) => {
      const term = part.toLowerCase();
      const known =
        Object.hasOwn(GLOSSARY, term) || Object.hasOwn(GLOSSARY, term.replace(/s$/, ''));
      return known ? 2 : Math.max(1, syllable(part));
    })
    .reduce((sum, count) => sum + count, 0);

/** A number counts as one. Short words in capitals are read letter by letter. */
export function syllablesIn(word: string, locale: Locale): number {
  if (!/\p{L}/u.test(word)) return 1;
  if (/^\p{Lu}{2,4}$/u.test(word)) return word.length;
  return locale === 'en' ? inEnglish(word) : spanishSyllables(word);
}

/** Flesch–Szigriszt: the Spanish counterpart of reading ease; higher is easier. */
export const fleschSzigriszt = (counts: {sentence: number; word: number; syllable: number}) =>
  206.835 - (62.3 * counts.syllable) / counts.word - counts.word / counts.sentence;

export const verdictOf = (figure: number, locale: Locale): Verdict => {
  const [fine, passable] =
    locale === 'en'
      ? [figure <= GRADE.fine, figure <= GRADE.most]
      : [figure >= SCORE.fine, figure >= SCORE.least];
  return fine ? 'fine' : passable ? 'warn' : 'fail';
};

const words = (count: number): string => `${count} words`;

/** Measures the texts of one screen. Undefined when there is nothing to measure. */
export function measure(
  screen: string,
  texts: readonly string[],
  locale: Locale,
): Reading | undefined {
  const sentences = texts.flatMap(sentencesIn);
  const all = sentences.flatMap(wordsIn);
  if (!all.length) return undefined;
  const counts = {
    sentence: sentences.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllablesIn(word, locale), 0),
  };
  const figure = locale === 'en' ? fleschKincaid(counts) : fleschSzigriszt(counts);
  const mean = counts.word / counts.sentence;
  const length = (sentence: string): number => wordsIn(sentence).length;
  const long = sentences.filter((sentence) => length(sentence) > WORDS.sentence);
  const verdict = verdictOf(figure, locale);
  const problems = [
    ...(verdict === 'fail'
      ? [locale === 'en' ? `grade ${figure.toFixed(1)}` : `score ${figure.toFixed(1)}`]
      : []),
    // The limits on length are for English; Spanish needs more words, and its score counts them.
    ...(locale === 'en' && mean > WORDS.mean ? [`${mean.toFixed(1)} words a sentence`] : []),
    ...(locale === 'en' ? long.map((each) => `${words(length(each))}: “${each}”`) : []),
  ];
  return {
    screen,
    locale,
    figure,
    sentences: counts.sentence,
    words: counts.word,
    mean,
    longest: sentences.reduce((a, b) => (length(b) > length(a) ? b : a)),
    verdict: problems.length ? 'fail' : verdict,
    problems,
  };
}

/** Every screen in every language. */
export function readability(items: Catalog, all: readonly Screen[] = screens(items)): Reading[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return LOCALES.flatMap((locale) =>
    all.flatMap(({name, items: ids}) => {
      const texts = ids
        .flatMap((id) => byId.get(id) ?? [])
        .filter((item) => exempt(item, locale) === undefined)
        .map((item) => filled(item, locale));
      return measure(name, texts, locale) ?? [];
    }),
  );
}
