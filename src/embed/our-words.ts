import {OVERRIDABLE as IDS, WORDS} from '../content/index.ts';
import type {Locale} from '../content/locales.ts';

const inLanguage = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(WORDS).flatMap(([folder, texts]) =>
      Object.entries(texts[locale]).map(([id, text]) => [`${folder}.${id}`, text] as const),
    ),
  );

/** Every text of ours by its public id. */
export const OUR_WORDS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: inLanguage('en'),
  es: inLanguage('es'),
};

/** The ids of the texts that a practice may put in its own words. */
export const OVERRIDABLE: ReadonlySet<string> = new Set(IDS);

/** Long enough that nobody else writes it by chance. */
const TELLING = 30;

const SENTENCES: readonly string[] = [...OUR_WORDS.en.values(), ...OUR_WORDS.es.values()]
  .flatMap((text) => text.split(/\{\w+\}/))
  .map((part) => part.trim())
  .filter((part) => part.length >= TELLING);

/** Whether sentences of ours stand in a text. */
export function saysOurs(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').replace(/[“”]/g, '“');
  return SENTENCES.some((part) => plain.includes(part.replace(/[“”]/g, '“')));
}
