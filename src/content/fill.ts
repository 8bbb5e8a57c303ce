import {LINES} from './lines.ts';
import type {SLOTS} from './slots.ts';

/** What a `{slot}` in the words may stand for. `{Clinic}` is `{clinic}` at the start of a sentence. */
export type Values = {
  readonly [Slot in Exclude<(typeof SLOTS)[number], 'Clinic'>]?: string | undefined;
};

/** A name that is written with a capital inside its first word, such as “iRelief”, begins small on purpose. */
const BEGINS_SMALL = /^[a-z\u00df-\u00ff][a-z\d\u00df-\u00ff]*[A-Z\u00c0-\u00de]/;

const capitalised = (text = ''): string =>
  BEGINS_SMALL.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

const isSlot = (slot: string, values: Values): slot is keyof Values => Object.hasOwn(values, slot);

const valueOf = (slot: string, values: Values): string => {
  if (slot === 'Clinic') return capitalised(values.clinic);
  for (const from of [values, LINES] as readonly Values[]) {
    const value = isSlot(slot, from) && from[slot];
    if (value) return value;
  }
  return '';
};

/**
 * Puts values into the `{slots}` of a text. Crisis lines are those of the United States where nobody has set
 * others; any other slot without a value leaves nothing behind. A value that ends in a full stop, such as
 * “P.A.”, ends the sentence with it; and in Spanish “de el Centro” is “del Centro”, but “de El Paso”
 * stays, because its article is part of the name.
 */
export const fill = (text: string, values: Values): string =>
  text.replace(
    /(?:(^|\s)(de|a) )?\{(\w+)\}(\.?)/gi,
    (_, before: string | undefined, word: string | undefined, slot: string, stop: string) => {
      const value = valueOf(slot, values);
      const said = stop && value.endsWith('.') ? value : value + stop;
      if (!word) return said;
      const joined = value.startsWith('el ') ? `l ${said.slice(3)}` : ` ${said}`;
      return `${before ?? ''}${word}${joined}`;
    },
  );
