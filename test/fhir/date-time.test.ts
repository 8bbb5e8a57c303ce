import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {dateTime} from '../../src/fhir/date-time.ts';

/** As R4 writes it down: https://hl7.org/fhir/R4/datatypes.html#dateTime, of a whole moment. */
const R4 =
  /^([1-9]\d\d\d|0\d\d[1-9])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-]((0\d|1[0-3]):[0-5]\d|14:00)$/;

describe('a moment as R4 has it', () => {
  const before = process.env['TZ'];
  after(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  // prettier-ignore
  const CASES = [
    ['UTC',                 '2026-02-01T04:30:09Z',     '2026-02-01T04:30:09+00:00'],
    ['America/Chicago',     '2026-02-01T04:30:09Z',     '2026-01-31T22:30:09-06:00'],
    ['America/Chicago',     '2026-07-04T03:05:00Z',     '2026-07-03T22:05:00-05:00'],
    ['America/St_Johns',    '2026-01-01T02:59:59.999Z', '2025-12-31T23:29:59-03:30'],
    ['Asia/Kathmandu',      '2026-02-28T18:15:00Z',     '2026-03-01T00:00:00+05:45'],
    ['Pacific/Kiritimati',  '2026-12-31T10:00:00Z',     '2027-01-01T00:00:00+14:00'],
  ] as const;
  for (const [zone, moment, expected] of CASES)
    it(`has the clock and the day of ${zone}: ${expected}`, () => {
      process.env['TZ'] = zone;
      const written = dateTime(new Date(moment));
      assert.equal(written, expected);
      assert.match(written, R4);
      assert.equal(new Date(written).getTime(), Math.floor(Date.parse(moment) / 1000) * 1000);
    });

  it('is nothing where the clock cannot be read', () => {
    assert.equal(dateTime(new Date(Number.NaN)), undefined);
  });
});
