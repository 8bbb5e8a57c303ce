/** Numbers that look random and are the same on every run, so that what fails today fails tomorrow. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** A string of up to so many pieces of an alphabet. */
export const jumble = (
  next: (below: number) => number,
  alphabet: readonly string[],
  longest: number,
): string =>
  Array.from({length: next(longest + 1)}, () => alphabet[next(alphabet.length)]).join('');
