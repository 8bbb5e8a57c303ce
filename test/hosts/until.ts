import {settled} from '../support/settled.ts';

/**
 * Asks again until it holds.
 * @throws what was seen at last, when it never does
 */
export async function until<T>(ask: () => T | Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  // Only a failure takes so long. A machine that does other things besides can take seconds.
  const deadline = performance.now() + 15_000;
  for (;;) {
    const seen = await ask();
    if (holds(seen)) return seen;
    if (performance.now() > deadline) throw new Error(`Still so: ${JSON.stringify(seen)}`);
    await settled();
  }
}
