/** Something a site owner should mend: which setting, what is wrong with it, what to write instead. */
export interface Problem {
  readonly setting: string;
  /** What the message is known by, see docs/messages.md, where it is not the name of the setting. */
  readonly code?: string;
  readonly wrong: string;
  readonly write: string;
}

/** How a setting is read, and what its owner is told when it cannot be. */
export interface Reader<Value> extends Problem {
  /** Whether it says something wrong when it is there but empty. */
  readonly neverEmpty?: boolean;
  readonly read: (raw: string) => Value | undefined;
  /** What is wrong with a text that cannot be read, where that can be said more closely. */
  readonly why?: (raw: string) => string | undefined;
}

export interface Read<Value> {
  readonly known?: Value;
  readonly problems: readonly Problem[];
}

const isText = (raw: unknown): raw is string | number =>
  typeof raw === 'string' || Number.isFinite(raw);

/** In characters: no setting needs more, and some patterns overflow on megabytes. */
const LONGEST = 1000;

/**
 * Narrows what a page has set: attributes are strings, properties may be anything that a framework
 * passes. Total: what cannot be read counts as not set.
 */
export function readSetting<Value>(
  {read, why, setting, wrong, write, neverEmpty}: Reader<Value>,
  raw: unknown,
): Read<Value> {
  if (raw === undefined || raw === null || (raw === '' && !neverEmpty)) return {problems: []};
  const text = isText(raw) ? String(raw).slice(0, LONGEST) : undefined;
  const known = text === undefined ? undefined : read(text);
  if (known) return {known, problems: []};
  const closer = text === undefined ? undefined : why?.(text);
  return {problems: [{setting, wrong: closer ?? wrong, write}]};
}

/** A setting that takes one of these words. */
export const oneOf = <Word extends string>(
  setting: string,
  words: readonly Word[],
): Reader<Word> => ({
  setting,
  read: (raw) => words.find((word) => word === raw.trim()),
  wrong: 'is not known',
  write: `${words.map((word) => `"${word}"`).join(' or ')}, or leave it out`,
});

/** A setting that is there or not: `deep-link`, `deep-link=""`, and any value but the "false" that frameworks write. */
export const isOn = (raw: unknown): boolean =>
  raw === true || (typeof raw === 'string' && raw.trim().toLowerCase() !== 'false');
