import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toggle} from '../../src/engine/sets.ts';

describe('toggle', () => {
  it('ticks and unticks', () => {
    assert.deepEqual(toggle([], 'ptsd'), ['ptsd']);
    assert.deepEqual(toggle(['mdd', 'ptsd'], 'mdd'), ['ptsd']);
    assert.deepEqual(toggle(['none'], 'none'), []);
  });

  it('keeps the order of the inputs, whatever the order of the ticks', () => {
    assert.deepEqual(toggle(toggle(toggle([], 'anxiety'), 'mdd'), 'ptsd'), [
      'mdd',
      'ptsd',
      'anxiety',
    ]);
    assert.deepEqual(toggle(['lyme'], 'crps'), ['crps', 'lyme']);
  });

  it('lets none and unsure stand alone', () => {
    assert.deepEqual(toggle(['mdd', 'ptsd'], 'none'), ['none']);
    assert.deepEqual(toggle(['crps'], 'unsure'), ['unsure']);
    assert.deepEqual(toggle(['none'], 'unsure'), ['unsure']);
    assert.deepEqual(toggle(['unsure'], 'fibro'), ['fibro']);
  });

  it('leaves what it was given as it was', () => {
    const ticked = Object.freeze(['mdd'] as const);
    toggle(ticked, 'mdd');
    assert.deepEqual(toggle<'mdd' | 'ptsd'>(ticked, 'ptsd'), ['mdd', 'ptsd']);
    assert.deepEqual(ticked, ['mdd']);
  });
});
