import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fill} from '../../src/content/fill.ts';

describe('fill', () => {
  it('puts each value into its slot, as often as it stands there', () => {
    const values = {
      clinic: 'Hill Clinic',
      number: '972-654-5673',
      date: 'May 1, 2026',
      step: '3',
      referrer: 'Lakeside',
    };
    assert.equal(
      fill('{clinic} {number} {date} {step} {referrer} {clinic}', values),
      'Hill Clinic 972-654-5673 May 1, 2026 3 Lakeside Hill Clinic',
    );
  });

  it('begins a sentence with a capital, and changes nothing else of the name', () => {
    const clinic = 'the McKinney infusion clinic';
    assert.equal(fill('{Clinic} says so.', {clinic}), 'The McKinney infusion clinic says so.');
    assert.equal(fill('Ask {clinic}.', {clinic}), 'Ask the McKinney infusion clinic.');
    assert.equal(fill('{Clinic}', {clinic: 'élan'}), 'Élan');
    assert.equal(fill('{Clinic}', {clinic: '診療所'}), '診療所');
    assert.equal(fill('{Clinic}', {clinic: '𝒶b'}), '𝒶b');
  });

  it('leaves nothing of a slot without a value', () => {
    assert.equal(fill('As of {date}.', {}), 'As of .');
    assert.equal(fill('{Clinic}', {}), '');
    assert.equal(fill('{clinic}', {clinic: ''}), '');
  });

  it('has the lines of the United States where no others are set', () => {
    assert.equal(fill('{crisisLine} or {emergency}', {}), '988 or 911');
    const values = {crisisLine: '13 11 14', emergency: '000'};
    assert.equal(fill('{crisisLine} or {emergency}', values), '13 11 14 or 000');
  });

  it('leaves nothing of a slot that it does not know, whatever the page has added to objects', () => {
    for (const slot of ['who', 'constructor', 'toString', 'hasOwnProperty', '__proto__', 'length'])
      assert.equal(fill(`a{${slot}}b`, {clinic: 'C'}), 'ab', slot);
    const extended = Object.create({date: 'tomorrow'}) as {date?: string};
    assert.equal(fill('a{date}b', extended), 'ab');
  });

  it('takes values to the letter', () => {
    for (const clinic of ['$&', '$1', '$$', "$'", '$`', '{number}', '{clinic}', '{{step}}', '\\n'])
      assert.equal(fill('a {clinic} b', {clinic, number: '1', step: '2'}), `a ${clinic} b`);
  });

  it('leaves braces alone that hold no slot', () => {
    for (const text of ['{}', '{ clinic }', '{cli nic}', 'a { b', '} {']) {
      assert.equal(fill(text, {clinic: 'C'}), text);
    }
  });
});
