/** Pictures that are kept, and how a new one is held against them. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {crc32, deflateSync} from 'node:zlib';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

const KEPT = new URL('../test/pictures/', import.meta.url);
/** What differs, to look at; and the new picture beside it. */
const SEEN = new URL('../reports/pictures/', import.meta.url);

/** How many pixels may differ: none of a letter or a line does, but a rounded corner may. */
const ALLOWED = 12;

/**
 * Holds a picture against the one that is kept under its name.
 * @returns what is wrong, or nothing. With `PICTURES=accept` the new one is kept instead.
 */
export function compare(name: string, taken: Buffer): string {
  const file = new URL(`${name}.png`, KEPT);
  const now = coarse(PNG.sync.read(taken));
  if (process.env['PICTURES'] === 'accept') {
    mkdirSync(KEPT, {recursive: true});
    const kept = existsSync(file) && PNG.sync.read(readFileSync(file));
    // Written only when it differs, so that accepting leaves the others as they are.
    if (!kept || differing(kept, now) !== 0) {
      writeFileSync(file, withPalette(now));
    }
    return '';
  }
  if (!existsSync(file)) return 'there is no such picture: npm run pictures';
  const kept = PNG.sync.read(readFileSync(file));
  const diff = new PNG({width: now.width, height: now.height});
  const count = differing(kept, now, diff);
  if (count <= ALLOWED) return '';
  mkdirSync(SEEN, {recursive: true});
  writeFileSync(new URL(`${name}.now.png`, SEEN), taken);
  if (count < Infinity) writeFileSync(new URL(`${name}.diff.png`, SEEN), PNG.sync.write(diff));
  const what =
    count < Infinity
      ? `${count} pixels differ`
      : `${kept.width}×${kept.height} is now ${now.width}×${now.height}`;
  return `${what}: see reports/pictures/, and npm run pictures to accept`;
}

/** In sixteen shades of each colour, which the eye does not tell from all of them, and files do. */
function coarse(picture: PNG): PNG {
  picture.data.forEach((shade, at) => {
    picture.data[at] = (shade >> 4) * 17;
  });
  return picture;
}

/** A PNG whose colours are numbered: two fifths of the size of one that spells each out. */
function withPalette({width, height, data}: PNG): Buffer {
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const colour = data.readUIntBE(at * 4, 3);
    const number = numbers.get(colour) ?? numbers.size;
    numbers.set(colour, number);
    // Each row begins with the number of its filter, which is none.
    rows[at + Math.floor(at / width) + 1] = number;
  }
  if (numbers.size > 256)
    throw new Error(`A picture has ${numbers.size} colours: 256 are as many as can be kept`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(
    [...numbers.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function differing(kept: PNG, now: PNG, diff?: PNG): number {
  const {width, height} = now;
  if (kept.width !== width || kept.height !== height) return Infinity;
  return pixelmatch(kept.data, now.data, diff?.data, width, height, {threshold: 0.15});
}
