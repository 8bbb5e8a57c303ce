import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {generate} from 'lean-qr/nano';
import {readPhone, smsHref} from '../../src/model/phone.ts';
import {qr} from '../../src/ui/qr.ts';
import {leaner} from '../../tools/lean-qr.ts';

/** What the path draws, four pixels a module, black on white, as a picture of grey values. */
function picture({path, side}: {path: string; side: number}): Buffer {
  const scale = 4;
  const width = side * scale;
  const pixels = Buffer.alloc(width * width, 255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row++)
      pixels.fill(
        0,
        (Number(y) * scale + row) * width + Number(x) * scale,
        (Number(y) * scale + row) * width + (Number(x) + 1) * scale,
      );
  return Buffer.concat([Buffer.from(`P5 ${width} ${width} 255\n`), pixels]);
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
      assert.equal(decoded(picture(qr(content))), content);
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
  it('makes the very same codes as the whole library, from the shortest to the longest', async () => {
    const whole = readFileSync(new URL(import.meta.resolve('lean-qr/nano')), 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'qr-'));
    try {
      const file = join(folder, 'lean.mjs');
      writeFileSync(file, leaner(whole));
      const lean = (await import(pathToFileURL(file).href)) as {generate: typeof generate};
      const modules = (make: typeof generate, content: string): string => {
        const code = make(content);
        return Array.from({length: code.size ** 2}, (_, at) =>
          Number(code.get(at % code.size, Math.floor(at / code.size))),
        ).join('');
      };
      for (const length of [1, 9, 17, 18, 40, 53, 78, 106, 134, 230, 400, 700, 1000]) {
        const content = 'sms:+19726545673?&body=Hola%2C%20'.repeat(40).slice(0, length);
        assert.equal(modules(lean.generate, content), modules(generate, content), String(length));
      }
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
