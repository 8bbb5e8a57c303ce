/** How many letters have to change: added, left out, another, or two that changed places. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = [...new Array<0>(b.length + 1).keys()];
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let at = 1; at <= b.length; at++) {
      const same = a[row - 1] === b[at - 1];
      const swapped = a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      next.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[at - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}

/** Longer than any name of ours: it was not meant to be one. */
const LONGEST = 60;

/** The known name that was probably meant, if any is near. */
export function meant(written: string, known: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  const plain = written.toLowerCase().replaceAll('_', '-');
  const [best] = known
    .map((name) => ({name, far: distance(plain, name)}))
    .sort((one, other) => one.far - other.far);
  return best && best.far <= Math.max(1, Math.floor(best.name.length / 4)) ? best.name : undefined;
}
