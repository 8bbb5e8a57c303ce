/** What a `{slot}` in the words may stand for. `{Clinic}` is `{clinic}` at the start of a sentence. */
export interface Values {
  readonly clinic?: string;
  readonly number?: string;
  readonly date?: string;
  readonly step?: string;
  readonly referrer?: string;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isSlot = (slot: string, values: Values): slot is keyof Values => Object.hasOwn(values, slot);

/** Puts values into the `{slots}` of a text. A slot without a value leaves nothing behind. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'Clinic') return capitalised(values.clinic ?? '');
    return (isSlot(slot, values) && values[slot]) || '';
  });
