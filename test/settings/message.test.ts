import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {en} from '../../src/content/schedule/en.ts';
import {es} from '../../src/content/schedule/es.ts';
import {MESSAGE, STANDARD} from '../../src/settings/message.ts';
import {readSetting} from '../../src/settings/setting.ts';

describe('a message to begin with', () => {
  const good = [STANDARD, en.message, es.message, 'Hi! Please call me back.', 'Hola, ¿me llaman?'];
  // Words that only hold one of those that speak of health.
  good.push('Hello, can we talk on Thursday?', 'Saludos. Quisiera una cita.', 'Hi from Spain.');
  for (const text of good)
    it(`may be “${text}”`, () => {
      assert.deepEqual(readSetting(MESSAGE, text), {known: text, problems: []});
    });

  it('may be as long as one text message', () => {
    assert.equal(readSetting(MESSAGE, 'x'.repeat(160)).known, 'x'.repeat(160));
  });

  it('is read as a person sees it', () => {
    assert.equal(readSetting(MESSAGE, ' Please\n call\u202E me. ').known, 'Please call me.');
  });

  const refused = [
    'I want ketamine.',
    'I have depression and need an appointment',
    'About my chronic pain',
    'Quiero ayuda con mi dolor',
    'Necesito tratamiento',
    'Tengo ansiedad',
    'My doctor referred me for an infusion',
    'My psychiatrist sent me',
    'For my pain',
    'I have RSD',
    'Es por mi salud',
    'My neuropathy',
    'Tengo polineuropatía',
    'About my backpain',
    'I feel suicidal',
    'x'.repeat(161),
  ];
  for (const text of refused)
    it(`may not be “${text.slice(0, 40)}”, and its owner reads why`, () => {
      const {known, problems} = readSetting(MESSAGE, text);
      assert.equal(known, undefined);
      assert.equal(problems[0]?.setting, 'message');
      assert.equal(problems[0].wrong, 'names health or a treatment, or is too long');
      assert.match(problems[0].write, /standard/);
    });
});
