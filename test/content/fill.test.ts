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

  it('begins a sentence small where the name has its capital later', () => {
    for (const clinic of ['iRelief Infusions', 'eHealth', 'dBalance Clinic', 'k2Care', 'éVida'])
      assert.equal(fill('{Clinic} says so.', {clinic}), `${clinic} says so.`);
    for (const clinic of [
      'hims Clinic',
      'd’Arcy Clinic',
      'le Centre',
      'k-Center',
      'the iRelief clinic',
    ])
      assert.match(fill('{Clinic}', {clinic}), /^[A-Z]/);
  });

  it('ends a sentence once, where the value ends in a full stop', () => {
    const clinic = 'Lakeside Pain Care, P.A.';
    assert.equal(fill('A referral to {clinic}. Ask.', {clinic}), `A referral to ${clinic} Ask.`);
    assert.equal(fill('Referred you to {clinic}?', {clinic}), `Referred you to ${clinic}?`);
    assert.equal(
      fill('It answers {hours}.', {hours: 'Mon–Fri 9 a.m.–5 p.m.'}),
      'It answers Mon–Fri 9 a.m.–5 p.m.',
    );
    assert.equal(fill('Ask {clinic}.', {clinic: 'Hill Clinic'}), 'Ask Hill Clinic.');
    assert.equal(fill('As of {date}.', {}), 'As of .');
  });

  it('contracts “de el” and “a el” in Spanish, but not before a name’s own article', () => {
    const clinic = 'el Centro de Infusiones';
    assert.equal(fill('De {clinic}', {clinic}), 'Del Centro de Infusiones');
    assert.equal(
      fill('una remisión a {clinic}.', {clinic}),
      'una remisión al Centro de Infusiones.',
    );
    assert.equal(fill('Pregunte a {clinic} hoy', {clinic}), 'Pregunte al Centro de Infusiones hoy');
    assert.equal(fill('usted y {clinic} deciden', {clinic}), `usted y ${clinic} deciden`);
    assert.equal(fill('{Clinic} dice', {clinic}), 'El Centro de Infusiones dice');
    // As “de El Salvador”: a capital says that the article belongs to the name.
    assert.equal(fill('De {clinic}', {clinic: 'El Paso Pain'}), 'De El Paso Pain');
    assert.equal(fill('De {clinic}', {clinic: 'la clínica'}), 'De la clínica');
    assert.equal(fill('De {clinic}', {clinic: 'elite'}), 'De elite');
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
