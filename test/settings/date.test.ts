import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readableDate, today} from '../../src/settings/date.ts';
import {readDetails, type RawDetails} from '../../src/settings/details.ts';

describe('today', () => {
  it('is the day where the reader is', (test) => {
    const zone = process.env['TZ'];
    test.mock.timers.enable({apis: ['Date'], now: Date.parse('2026-05-02T03:00Z')});
    try {
      process.env['TZ'] = 'America/Chicago';
      assert.equal(today(), '2026-05-01');
      process.env['TZ'] = 'Pacific/Kiritimati';
      assert.equal(today(), '2026-05-02');
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('a date', () => {
  it('reads as people write it', () => {
    assert.equal(readableDate('2026-05-01', 'en'), 'May 1, 2026');
    assert.equal(readableDate('2026-05-01', 'es'), '1 de mayo de 2026');
    assert.equal(readableDate('2024-02-29', 'en'), 'February 29, 2024');
    assert.equal(readableDate('2024-02-29', 'es'), '29 de febrero de 2024');
  });

  it('is the same day in every time zone', () => {
    const zone = process.env['TZ'];
    try {
      for (const name of ['Pacific/Honolulu', 'America/Chicago', 'UTC', 'Pacific/Kiritimati']) {
        process.env['TZ'] = name;
        assert.equal(readableDate('2026-01-01', 'en'), 'January 1, 2026', name);
        assert.equal(readableDate('2026-12-31', 'es'), '31 de diciembre de 2026', name);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('stays in its plain form where a page has no Intl', (test) => {
    test.mock.method(Date.prototype, 'toLocaleDateString', () => {
      throw new ReferenceError('Intl is not defined');
    });
    assert.equal(readableDate('2026-05-01', 'es'), '2026-05-01');
  });
});

describe('days in disorder', () => {
  const codes = (raw: RawDetails, day?: string): readonly (string | undefined)[] =>
    readDetails(raw, day).problems.map(({code}) => code);

  it('are told: one that has not come, which is then not shown', () => {
    const raw = {asOf: '2062-05-01', reviewBy: '2063-05-01'};
    assert.deepEqual(codes(raw, '2026-05-01'), ['as-of-to-come']);
    assert.deepEqual(readDetails(raw, '2026-05-01').details, {reviewBy: '2063-05-01'});
  });

  it('are told: a review that was due before the last check', () => {
    const raw = {asOf: '2026-05-01', reviewBy: '2026-04-30'};
    assert.deepEqual(codes(raw, '2026-06-01'), ['review-by-past']);
    assert.deepEqual(readDetails(raw, '2026-06-01').details, raw);
  });

  it('are none where it is already tomorrow for the owner, or no day is known', () => {
    assert.deepEqual(codes({asOf: '2026-06-02'}, '2026-06-01'), []);
    assert.deepEqual(codes({asOf: '2027-01-01'}, '2026-12-31'), []);
    assert.deepEqual(codes({asOf: '2026-06-03'}, '2026-06-01'), ['as-of-to-come']);
    assert.deepEqual(codes({asOf: '2062-05-01'}), []);
    assert.deepEqual(codes({asOf: '2026-05-01', reviewBy: '2026-05-01'}, '2026-06-01'), []);
  });
});
