import type {Locale} from '../../content/locales.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import type {Words} from './shape.ts';

const WORDS: Readonly<Record<Locale, Words>> = {en, es};

/** What practices and their web people read, in their language. */
export const words = (locale: Locale): Words => WORDS[locale];

/** Puts what was found into the `{slots}` of a text. */
export const filled = (text: string, slots: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole);

/** What a reader of settings says. Readers speak English, and some put their own words together. */
export const inLanguage = (text: string, locale: Locale): string =>
  Object.entries(WORDS[locale].values).reduce(
    (told, [from, to = '']) => told.replaceAll(from, to),
    text,
  );

/** What is wrong with the field one is in, and what to write. */
export const told = (
  {wrong, write}: {readonly wrong: string; readonly write: string},
  locale: Locale,
): string =>
  filled(WORDS[locale].problem, {
    wrong: inLanguage(wrong, locale),
    write: inLanguage(write, locale),
  });
