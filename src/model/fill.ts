/** What a `{slot}` in the words may stand for. `{Clinic}` is `{clinic}` at the start of a sentence. */
export interface Values {
  readonly clinic?: string;
  readonly number?: string;
  readonly date?: string;
  readonly step?: string;
  readonly referrer?: string;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts values into the `{slots}` of a text. A slot without a value leaves nothing behind. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) =>
    slot === 'Clinic' ? capitalised(values.clinic ?? '') : (values[slot as keyof Values] ?? ''),
  );
