import type {Locale} from '../content/locales.ts';
import {BANNED, BANNED_EVERYWHERE, UNNAMED_FORMS} from '../content/provenance/wording.ts';
import type {Found} from './rules/rule.ts';

/** The many signs that read as a hyphen. */
const DASHES = /[\u2010-\u2015]/g;

/**
 * What a practice's own text says and no text may, as a page shows the text: patients download the
 * short list alone, so nothing but this stands between the rest and them.
 */
export function barredIn(text: string, name: string, locale: Locale): readonly Found[] {
  const plain = text.normalize('NFC').replace(DASHES, '-');
  const named = UNNAMED_FORMS.flatMap(({pattern}): readonly Found[] => {
    const [value] = pattern.exec(plain) ?? [];
    return value === undefined ? [] : [{code: 'form-named', slots: {name, value}}];
  });
  const barred = [...BANNED[locale], ...BANNED_EVERYWHERE].flatMap(
    ({says, pattern}): readonly Found[] => {
      const [value] = pattern.exec(plain) ?? [];
      return value === undefined
        ? []
        : [{code: 'text-barred', slots: {name, value}, said: {wrong: says}}];
    },
  );
  return [...barred, ...named];
}
