/** Changes that no test notices, and why none could. */
export interface Survivor {
  readonly file: string;
  /** What stood there. */
  readonly was: string;
  /** What came in its place; any, where it is left out. */
  readonly is?: string;
  readonly why: string;
}

const NO_DIGITS = 'Whatever letters stand there, a number without digits is none.';

export const SURVIVORS: readonly Survivor[] = [
  {file: 'src/settings/phone.ts', was: "''", why: NO_DIGITS},
  {file: 'src/settings/phone.ts', was: '[]', why: NO_DIGITS},
  {
    file: 'src/settings/details.ts',
    was: '+day',
    is: '-day',
    why: 'It is asked only whether it is a number, and both are or neither is.',
  },
  {
    file: 'src/settings/details.ts',
    was: 'raw.slice(0, LONGEST)',
    is: 'raw',
    why: 'Every setting is cut at a thousand characters before; here it is a second door, and no number that people write reaches it.',
  },
  {
    file: 'src/settings/wording.ts',
    was: 'last?.raw !== raw',
    is: 'true',
    why: 'It is read again at every drawing, which takes longer and comes to the same.',
  },
  {
    file: 'src/settings/wording.ts',
    was: 'text.toLowerCase()',
    is: 'text.toUpperCase()',
    why: 'Only slots are compared, and both sides are written alike.',
  },
  {
    file: 'src/settings/wording.ts',
    was: "' '",
    why: 'Slots stand in braces, and need nothing between them to be told apart.',
  },
  {
    file: 'src/engine/decide.ts',
    was: '{ // Not an object, or one that will not be read: not answered. return undefined; }',
    is: '{}',
    why: 'A function that ends without a word returns undefined.',
  },
  {
    file: 'src/ui/shades.ts',
    was: '[]',
    why: 'A browser’s own words for a colour always hold numbers.',
  },
  {
    file: 'src/ui/shades.ts',
    was: 'parts.slice(0, 3)',
    is: 'parts',
    why: 'A fourth part is how opaque it is, and what is drawn is opaque.',
  },
  {
    file: 'src/ui/shades.ts',
    was: 'getComputedStyle(box).getPropertyValue(setting).trim()',
    is: 'getComputedStyle(box).getPropertyValue(setting)',
    why: 'Older browsers leave the blank after the colon in it; those of the tests do not.',
  },
  {
    file: 'src/ui/shades.ts',
    was: 'Math.abs(part - (asked[index] ?? 0)) > SEEN',
    is: 'Math.abs(part - (asked[index] ?? 0)) >= SEEN',
    why: 'A difference of exactly four parts of 256 is as little seen as one of three.',
  },
];
