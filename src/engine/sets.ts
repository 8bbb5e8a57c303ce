import {EXCLUSIVE, INPUTS} from '../content/screener/ids.ts';

/** `none` and `unsure` stand alone. */
const standsAlone = (value: unknown): boolean => (EXCLUSIVE as readonly unknown[]).includes(value);

/**
 * The set that `given` stands for, in the order of `values`. Undefined unless it is a list of known
 * values, none of them twice, with `none` or `unsure` only by itself.
 */
export function readSet(
  values: readonly unknown[],
  given: unknown,
): readonly unknown[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const picked = values.filter((value) => given.includes(value));
  const sound = picked.length === given.length && !(picked.length > 1 && picked.some(standsAlone));
  return sound && picked.length ? picked : undefined;
}

/**
 * The set after `value` is ticked or unticked. Ticking `none` or `unsure` clears all others, ticking
 * another clears these two. In the order of `INPUTS`; empty if nothing is left, which is no answer.
 */
export function toggle<V extends string>(current: readonly V[], value: V): readonly V[] {
  if (current.includes(value)) return current.filter((other) => other !== value);
  if (standsAlone(value)) return [value];
  const all: readonly string[] = [...INPUTS.moodCondition, ...INPUTS.painCondition];
  return [...current.filter((other) => !standsAlone(other)), value].sort(
    (a, b) => all.indexOf(a) - all.indexOf(b),
  );
}
