import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ReviewMark} from '../../src/content/provenance/schema.ts';
import {reviewDates} from '../../src/fhir/review-dates.ts';

const reviewed = (on: string): ReviewMark => ({status: 'reviewed', by: 'A reviewer', on});

describe('the dates of a resource', () => {
  it('are those of the last review, when every text has one', () => {
    const marks = [reviewed('2026-02-03'), reviewed('2026-11-01'), reviewed('2025-12-31')];
    assert.deepEqual(reviewDates(marks), {
      approvalDate: '2026-11-01',
      lastReviewDate: '2026-11-01',
    });
  });

  it('are none with a draft among the texts, or without texts', () => {
    assert.equal(reviewDates([reviewed('2026-02-03'), {status: 'draft'}]), undefined);
    assert.equal(reviewDates([reviewed('2026-02-03'), undefined]), undefined);
    assert.equal(reviewDates([]), undefined);
  });
});
