const MINUTE = 60_000;

/**
 * A moment as R4's `dateTime`: the day and the clock that a person sees, and how far that is from
 * UTC. `undefined` where the clock cannot be read.
 */
export function dateTime(moment: Date): string | undefined {
  const ahead = -moment.getTimezoneOffset();
  if (Number.isNaN(ahead)) return undefined;
  const local = new Date(moment.getTime() + ahead * MINUTE).toISOString().slice(0, 19);
  const offset = new Date(Math.abs(ahead) * MINUTE).toISOString().slice(11, 16);
  return `${local}${ahead < 0 ? '-' : '+'}${offset}`;
}
