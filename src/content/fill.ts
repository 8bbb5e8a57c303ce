import {LINES} from './lines.ts';
import type {SLOTS} from './slots.ts';

/** What a `{slot}` in the words may stand for. `{Clinic}` is `{clinic}` at the start of a sentence. */
export type Values = {
  readonly [Slot in Exclude<(typeof SLOTS)[number], 'Clinic'>]?: string | undefined;
};

const capitalised = (text = ''): string => text.charAt(0).toUpperCase() + text.slice(1);

const isSlot = (slot: string, values: Values): slot is keyof Values => Object.hasOwn(values, slot);

/**
 * Puts values into the `{slots}` of a text. Crisis lines are those of the United States where nobody has set
 * others; any other slot without a value leaves nothing behind.
 */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'Clinic') return capitalised(values.clinic);
    for (const from of [values, LINES] as readonly Values[]) {
      const value = isSlot(slot, from) && from[slot];
      if (value) return value;
    }
    return '';
  });
