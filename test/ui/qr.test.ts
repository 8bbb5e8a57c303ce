import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {en} from '../../src/content/schedule/en.ts';
import {es} from '../../src/content/schedule/es.ts';
import {readPhone, smsHref} from '../../src/settings/phone.ts';
import {qr, type Qr} from '../../src/ui/qr.ts';

/** How wide the panel draws a code, in pixels: 13em. */
const WIDTH = 208;

/** What the path draws, black on white, as a picture of grey values. No pixel is grey, as with `crispEdges`. */
function picture({path, side}: Qr): Buffer {
  const width = WIDTH;
  const scale = width / side;
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

  // From the smallest code to the largest.
  for (const length of [5, 17, 18, 53, 54, 106, 107, 154, 155, 230, 271, 321, 367, 400])
    it(`is read back with ${length} letters`, () => {
      const text = 'sms:+19726545673?&body=Hola%2C%20'.repeat(13).slice(0, length);
      assert.equal(read(qr(text)), text);
    });

  it('has room for the longest message, in either language', () => {
    const messages = [
      'Hello, I would like help with scheduling. Could someone please text me back? Mornings are best, before 11, and I can also talk on Friday afternoons. Thank you!!',
      'Hola, quisiera ayuda para hacer una cita. ¿Alguien podría escribirme, por favor? Mejor por la mañana, antes de las 11, y también el miércoles. ¡Muchas gracias!!',
    ];
    for (const message of messages) {
      assert.equal(message.length, 160);
      const link = smsHref(readPhone('972-654-5673')!, message);
      assert.equal(read(qr(link)), link);
    }
  });

  it('is none where modules would be too small for cameras', () => {
    assert.equal(qr(smsHref(readPhone('972-654-5673')!, 'ñ'.repeat(160))), undefined);
    assert.equal(qr('x'.repeat(5000)), undefined);
  });

  it('has four blank modules around it', () => {
    const {path, side} = qr(links[0]!)!;
    const places = path.match(/\d+ \d+(?=h)/g)!.flatMap((place) => place.split(' ').map(Number));
    assert.equal(Math.min(...places), 4);
    assert.equal(Math.max(...places), side - 5);
  });
});
