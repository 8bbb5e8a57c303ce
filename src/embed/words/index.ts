import type {Locale} from '../../content/locales.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import type {Words} from './shape.ts';

const WORDS: Readonly<Record<Locale, Words>> = {en, es};

/** What practices and their web people read, in their language. */
export const words = (locale: Locale): Words => WORDS[locale];
