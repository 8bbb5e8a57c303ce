import leven from 'leven';

/** Longer than any name of ours: it was not meant to be one. */
const LONGEST = 60;

const sorted = (text: string): string => text.split('').sort().join('');

/** How many slips make one of the other. Two letters that changed places are two edits, and one slip. */
function slips(written: string, name: string): number {
  const edits = leven(written, name);
  return edits === 2 && sorted(written) === sorted(name) ? 1 : edits;
}

/** The known name that was probably meant, if any is near. */
export function meant(written: string, known: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  const plain = written.toLowerCase().replaceAll('_', '-');
  const [best] = known
    .map((name) => ({name, far: slips(plain, name)}))
    .sort((one, other) => one.far - other.far);
  return best && best.far <= Math.max(1, Math.floor(best.name.length / 4)) ? best.name : undefined;
}
