import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {OVERRIDABLE} from '../../src/content/index.ts';
import {items as common} from '../../src/content/provenance/common.ts';
import {items as explainer} from '../../src/content/provenance/explainer.ts';
import {overridableIn} from '../../src/content/provenance/overridable.ts';
import {items as payment} from '../../src/content/provenance/payment.ts';
import {items as schedule} from '../../src/content/provenance/schedule.ts';
import {items as screener} from '../../src/content/provenance/screener.ts';

describe('what a practice may put in its own words', () => {
  it('is what the provenance of each text allows, and is shipped without it', () => {
    const allowed = Object.entries({common, screener, explainer, schedule, payment}).flatMap(
      ([folder, items]) => overridableIn(items).map((id) => `${folder}.${id}`),
    );
    assert.deepEqual(OVERRIDABLE, allowed);
  });
});
