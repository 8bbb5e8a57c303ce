/* Names and tables as in ISO/IEC 18004. A link to text needs so little of it that it is written out here. */

/** Codewords of data and of error correction, of versions 1 to 5 at level L: those that are one block. */
const VERSIONS = [
  [19, 7],
  [34, 10],
  [55, 15],
  [80, 20],
  [108, 26],
] as const;

/**
 * Level L and mask 2, with their own error correction. Any mask can be read; this one is most often the best for
 * such links, and on average within an eighth of the best.
 */
const FORMAT = 0b111110110101010;

/** Blank modules around a code, without which cameras do not find it. */
const QUIET = 4;

/** A QR code as an SVG path, one unit a module, and the side of the square around it. */
export interface Qr {
  readonly path: string;
  readonly side: number;
}

/** Of two bytes, as polynomials over GF(2) modulo that of the standard. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (; b; b >>= 1) {
    if (b & 1) product ^= a;
    a = (a << 1) ^ (a >> 7 && 0x11d);
  }
  return product;
}

function correction(data: readonly number[], length: number): number[] {
  let divisor = [...Array<number>(length - 1).fill(0), 1];
  let root = 1;
  for (let each = 0; each < length; each++) {
    const by = root;
    divisor = divisor.map((term, at) => multiply(term, by) ^ (divisor[at + 1] ?? 0));
    root = multiply(root, 2);
  }
  let rest = Array<number>(length).fill(0);
  for (const word of data) {
    const factor = word ^ (rest[0] ?? 0);
    rest = divisor.map((term, at) => multiply(term, factor) ^ (rest[at + 1] ?? 0));
  }
  return rest;
}

/** Black or white of what stands in every code of this side; undefined where data goes. */
function pattern(x: number, y: number, size: number): boolean | undefined {
  const from = (left: number, top: number): number =>
    Math.max(Math.abs(x - left), Math.abs(y - top));
  const format = (bit: number): boolean => ((FORMAT >> bit) & 1) > 0;
  const far = size - 7;
  const corner = Math.min(from(3, 3), from(size - 4, 3), from(3, size - 4));
  if (corner < 5) return corner !== 2 && corner !== 4;
  if (x === 6 || y === 6) return (x + y) % 2 === 0;
  if (x === 8 && y < 9) return format(y - Number(y > 6));
  if (x === 8 && y >= far - 1) return format(y - far + 8);
  if (y === 8 && x < 9) return format(14 - x + Number(x > 6));
  if (y === 8 && x >= far - 1) return format(size - 1 - x);
  const alignment = from(far, far);
  return size > 21 && alignment < 3 ? alignment !== 1 : undefined;
}

/**
 * @param content a link of ASCII letters
 * @returns nothing for one of more than 106, which one block does not hold
 */
export function qr(content: string): Qr | undefined {
  const {length} = content;
  // Beside the bytes: four bits that say what follows, eight for how many, and four at the end.
  const version = VERSIONS.findIndex(([words]) => length + 2 <= words);
  const [words, checks] = VERSIONS[version] ?? [];
  if (!words) return undefined;
  const size = 21 + 4 * version;
  const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
  const bytes = content.replace(/./g, (letter) => hex(letter.charCodeAt(0)));
  const data = `4${hex(length)}${bytes}0`.padEnd(2 * words, 'ec11').match(/../g) ?? [];
  const all = data.map((pair) => parseInt(pair, 16));
  all.push(...correction(all, checks));

  let path = '';
  const draw = (x: number, y: number): void => {
    path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  };
  let bit = 0;
  // From the right in columns of two, the first upwards, the next downwards. One in between is all pattern.
  for (let right = size; right > 0; right -= right === 9 ? 3 : 2)
    for (let step = 0; step < 2 * size; step++) {
      const x = right - 1 - (step & 1);
      const row = step >> 1;
      const y = right & 2 ? row : size - 1 - row;
      if (pattern(x, y, size) !== undefined) continue;
      const word = all[bit >> 3] ?? 0;
      if (((word >> (7 - (bit & 7))) & 1) !== Number(x % 3 === 0)) draw(x, y);
      bit++;
    }
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (pattern(x, y, size)) draw(x, y);
  return {path, side: size + 2 * QUIET};
}
