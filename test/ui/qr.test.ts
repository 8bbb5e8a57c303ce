import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {generate} from 'lean-qr/nano';
import {readPhone, smsHref} from '../../src/model/phone.ts';
import {qr, type Qr} from '../../src/ui/qr.ts';
import {leaner} from '../../tools/lean-qr.ts';

/** Four pixels a module, black on white, as a picture of grey values. */
function picture(side: number, isBlack: (x: number, y: number) => boolean): Buffer {
  const scale = 4;
  const width = side * scale;
  const pixels = Buffer.alloc(width * width, 255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (isBlack(Math.floor(x / scale), Math.floor(y / scale))) pixels[y * width + x] = 0;
  return Buffer.concat([Buffer.from(`P5 ${width} ${width} 255\n`), pixels]);
}

/** What a path of modules draws. */
function drawn({path, side}: Qr): Buffer {
  const black = new Set(path.match(/\d+ \d+(?=h1v1h-1z)/g));
  return picture(side, (x, y) => black.has(`${x} ${y}`));
}

/** What a decoder of codes reads there. */
function decoded(image: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'qr-'));
  try {
    const file = join(folder, 'code.pgm');
    writeFileSync(file, image);
    const {stdout, error} = spawnSync('zbarimg', ['--quiet', '--raw', file], {encoding: 'utf8'});
    if (error) throw new Error('zbarimg is missing: install zbar-tools.', {cause: error});
    return stdout.trim();
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe('a QR code', () => {
  const contents = [
    smsHref(readPhone('972-654-5673')!),
    smsHref(readPhone('+44 20 7946 0958')!),
    smsHref(readPhone('972-654-5673')!, 'Hello, I would like help with scheduling.'),
    smsHref(readPhone('972-654-5673')!, 'Hola, quisiera ayuda para hacer una cita. ¿Cuándo?'),
  ];
  for (const content of contents)
    it(`is read back as ${content}`, () => {
      assert.equal(decoded(drawn(qr(content))), content);
    });

  it('has four blank modules around it', () => {
    const {path, side} = qr(contents[0]!);
    const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    assert.equal(Math.min(...places), 4);
    assert.equal(Math.max(...places), side - 5);
  });
});

describe('the maker of codes in the built files', () => {
  it('makes codes that are read back, from the shortest to the longest', async () => {
    const whole = readFileSync(new URL(import.meta.resolve('lean-qr/nano')), 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'qr-'));
    try {
      const file = join(folder, 'lean.mjs');
      writeFileSync(file, leaner(whole));
      const {generate: lean} = (await import(pathToFileURL(file).href)) as {
        generate: typeof generate;
      };
      const numbers = Array.from({length: 30}, (_, at) => `sms:+1${2025550100 + 73_939_133 * at}`);
      const text = 'sms:+19726545673?&body=Hola%2C%20'.repeat(40);
      const lengths = [9, 17, 18, 40, 53, 78, 106, 134, 154, 230, 400, 700, 1000];
      for (const content of [...numbers, ...lengths.map((length) => text.slice(0, length))]) {
        const {size, get} = lean(content);
        assert.equal(decoded(picture(size + 8, (x, y) => get(x - 4, y - 4))), content);
      }
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
