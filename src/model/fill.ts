/** What a `{slot}` in the words may stand for. `{Clinic}` is `{clinic}` at the start of a sentence. */
export interface Values {
  readonly clinic?: string;
  readonly number?: string;
  readonly date?: string;
  readonly step?: string;
  readonly referrer?: string;
  readonly crisisLine?: string;
  readonly emergency?: string;
  readonly hours?: string;
  readonly reviewDate?: string;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands in a slot that nobody has set: the lines of the United States. */
const DEFAULTS: Values = {crisisLine: '988', emergency: '911'};

const isSlot = (slot: string, values: Values): slot is keyof Values => Object.hasOwn(values, slot);

/** Puts values into the `{slots}` of a text. A slot without a value leaves nothing behind. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const all = {...DEFAULTS, ...values};
    if (slot === 'Clinic') return capitalised(all.clinic ?? '');
    return (isSlot(slot, all) && all[slot]) || '';
  });
}
