import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {en} from '../../src/content/schedule/en.ts';
import {es} from '../../src/content/schedule/es.ts';
import {readPhone, smsHref} from '../../src/model/phone.ts';
import {qr, type Qr} from '../../src/ui/qr.ts';

/** What the path draws, four pixels a module, black on white, as a picture of grey values. */
function picture({path, side}: Qr): Buffer {
  const scale = 4;
  const width = side * scale;
  const black = new Set(path.match(/\d+ \d+(?=h1v1h-1z)/g));
  const pixels = Buffer.alloc(width * width, 255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (black.has(`${Math.floor(x / scale)} ${Math.floor(y / scale)}`)) pixels[y * width + x] = 0;
  return Buffer.concat([Buffer.from(`P5 ${width} ${width} 255\n`), pixels]);
}

/** What a decoder of codes reads there. */
function read(code: Qr | undefined): string {
  assert.ok(code);
  const folder = mkdtempSync(join(tmpdir(), 'qr-'));
  try {
    const file = join(folder, 'code.pgm');
    writeFileSync(file, picture(code));
    const {stdout, error} = spawnSync('zbarimg', ['--quiet', '--raw', file], {encoding: 'utf8'});
    if (error) throw new Error('zbarimg is missing: install zbar-tools.', {cause: error});
    return stdout.trim();
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe('a QR code', () => {
  const links = [
    smsHref(readPhone('972-654-5673')!),
    smsHref(readPhone('+44 20 7946 0958')!),
    smsHref(readPhone('972-654-5673')!, en.message),
    smsHref(readPhone('972-654-5673')!, es.message),
  ];
  for (const link of links)
    it(`is read back as ${link}`, () => {
      assert.equal(read(qr(link)), link);
    });

  it('is read back for numbers of all kinds', () => {
    for (let at = 0; at < 40; at++) {
      const link = `sms:+1${2025550100 + 73_939_133 * at}`;
      assert.equal(read(qr(link)), link);
    }
  });

  // Each kind of code, as empty and as full as it gets.
  for (const length of [5, 17, 18, 32, 33, 53, 54, 78, 79, 106])
    it(`is read back with ${length} letters`, () => {
      const text = 'sms:+19726545673?&body=Hola%2C%20'.repeat(4).slice(0, length);
      assert.equal(read(qr(text)), text);
    });

  it('is none where there is no room', () => {
    assert.equal(qr('x'.repeat(107)), undefined);
  });

  it('has four blank modules around it', () => {
    const {path, side} = qr(links[0]!)!;
    const places = path.match(/\d+ \d+(?=h)/g)!.flatMap((place) => place.split(' ').map(Number));
    assert.equal(Math.min(...places), 4);
    assert.equal(Math.max(...places), side - 5);
  });
});
