import type {Locale} from '../../src/content/locales.ts';
import {en, type Word} from './words/en.ts';
import {es} from './words/es.ts';

const WORDS: Readonly<Record<Locale, Readonly<Record<Word, string>>>> = {en, es};

export type {Word} from './words/en.ts';
export type Say = (word: Word, slots?: Readonly<Record<string, string | number>>) => string;

/** Says things in one language, with `{slots}` filled. */
export const sayIn =
  (locale: Locale): Say =>
  (word, slots = {}) =>
    WORDS[locale][word].replace(/\{(\w+)\}/g, (whole, slot: string) =>
      String(slots[slot] ?? whole),
    );

/** The word under a name that is put together, if there is one. */
export const isWord = (name: string): name is Word => Object.hasOwn(en, name);
