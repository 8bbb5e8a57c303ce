import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  BUTTON_LOOK,
  BUTTON_LOOKS,
  CONCERN,
  CONCERNS,
  DISCLAIMER_LENGTH,
  DISCLAIMER_LENGTHS,
  LAYOUT,
  LAYOUTS,
  THEME,
  THEMES,
} from '../../src/settings/choices.ts';
import {LEVEL} from '../../src/settings/level.ts';
import {SMS_FORM} from '../../src/settings/phone.ts';
import {isOn, readSetting, type Reader} from '../../src/settings/setting.ts';

const length: Reader<number> = {
  setting: 'length',
  read: ({length}) => length,
  wrong: 'is wrong',
  write: 'another',
};

describe('a setting', () => {
  it('that is not there is not set, and that is no mistake', () => {
    for (const nothing of [undefined, null, ''])
      assert.deepEqual(readSetting(length, nothing), {problems: []});
  });

  it('that is there but empty is a mistake where it would say something wrong', () => {
    const {problems} = readSetting({...length, neverEmpty: true}, '');
    assert.deepEqual(problems, [{setting: 'length', wrong: 'is wrong', write: 'another'}]);
    assert.deepEqual(readSetting({...length, neverEmpty: true}, null), {problems: []});
  });

  it('is a text or a number, and nothing else', () => {
    assert.deepEqual(readSetting(length, 'four'), {known: 4, problems: []});
    assert.deepEqual(readSetting(length, 12345), {known: 5, problems: []});
    for (const other of [NaN, Infinity, true, [], {}, 5n, new String('four')]) {
      const {known, problems} = readSetting(length, other);
      assert.equal(known, undefined);
      assert.equal(problems.length, 1);
    }
  });

  it('is read up to a thousand characters', () => {
    assert.deepEqual(readSetting(length, 'a'.repeat(1000)).known, 1000);
    assert.deepEqual(readSetting(length, 'a'.repeat(1001)).known, 1000);
  });
});

/** Every setting that takes one of some words, with the name of its attribute. */
const CHOICES: readonly (readonly [string, Reader<string>, readonly string[]])[] = [
  ['concern', CONCERN, CONCERNS],
  ['layout', LAYOUT, LAYOUTS],
  ['variant', BUTTON_LOOK, BUTTON_LOOKS],
  ['variant', DISCLAIMER_LENGTH, DISCLAIMER_LENGTHS],
  ['theme', THEME, THEMES],
  ['sms-form', SMS_FORM, ['both', 'rfc5724', 'apple']],
];

describe('a setting of some words', () => {
  for (const [name, reader, words] of CHOICES)
    it(`takes each of them, with blanks around it, and no other: ${name}, ${words[0]}`, () => {
      assert.ok(words.length > 1);
      assert.equal(readSetting(reader, 'other').problems[0]?.setting, name);
      for (const word of words) assert.equal(readSetting(reader, ` ${word}\n`).known, word);
      for (const other of [' ', 'other', words.join(' '), `${words[0]}s`, words[0]?.toUpperCase()])
        assert.equal(readSetting(reader, other).known, undefined, other);
    });

  it('has the words in its message, so that its owner need not look them up', () => {
    assert.deepEqual(readSetting(LAYOUT, 'list').problems, [
      {
        setting: 'layout',
        wrong: 'is not known',
        write: '"accordion" or "article", or leave it out',
      },
    ]);
  });

  it('is documented by these', () => {
    assert.deepEqual(CONCERNS, ['depression', 'pain']);
    assert.deepEqual(LAYOUTS, ['accordion', 'article']);
    assert.deepEqual(BUTTON_LOOKS, ['filled', 'outline', 'link']);
    assert.deepEqual(DISCLAIMER_LENGTHS, ['full', 'short', 'line']);
    assert.deepEqual(THEMES, ['auto', 'light', 'dark']);
  });
});

describe('the level of a heading', () => {
  it('is a number from 1 to 6, also as a text', () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      assert.equal(readSetting(LEVEL, level).known, level);
      assert.equal(readSetting(LEVEL, ` ${level} `).known, level);
    }
  });

  it('is none otherwise', () => {
    for (const other of [0, 7, 12, -1, 2.5, 'h2', '2x', '٢', ' ', 'two'])
      assert.deepEqual(
        readSetting(LEVEL, other),
        {
          problems: [
            {
              setting: 'heading-level',
              wrong: 'is not a level of headings',
              write: 'a number from 1 to 6',
            },
          ],
        },
        String(other),
      );
  });
});

describe('a switch', () => {
  it('is on when it is there, whatever it says but "false"', () => {
    for (const on of [true, '', 'true', 'deep-link', '0']) assert.equal(isOn(on), true);
    for (const off of [false, 'false', 'False', ' FALSE ', undefined, null, 1, {}, []])
      assert.equal(isOn(off), false);
  });
});
