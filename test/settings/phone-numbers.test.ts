/** The grammar of everything that is dialled: docs/phone-numbers.md. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import examples from 'libphonenumber-js/mobile/examples';
import {getCountries, getExampleNumber, parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {readPhone, smsHref, telHref, type Phone} from '../../src/settings/phone.ts';
import {asMarkdown, committed, COUNTRIES, NUMBERS, read} from '../../scripts/phone-numbers.ts';
import {run} from '../fuzz/runs.ts';

describe('the table of spellings', () => {
  it('has enough of them, from enough countries', () => {
    assert.ok(NUMBERS.length >= 60 && COUNTRIES.length >= 15);
    const spellings = NUMBERS.map(({country, setting, written}) => country + setting + written);
    assert.equal(new Set(spellings).size, spellings.length);
  });

  for (const {country, setting, written, ...expected} of NUMBERS)
    it(`is what is read: ${setting}="${written}" (${country})`, () => {
      const {known, problems} = read(setting, written);
      if ('refused' in expected) {
        assert.equal(known, undefined);
        assert.deepEqual(
          problems.map(({wrong}) => wrong),
          [expected.refused],
        );
        assert.match(problems[0]?.write ?? '', /^one number/);
        return;
      }
      assert.deepEqual(problems, []);
      assert.equal(known?.dial, expected.dials);
      assert.equal(known.word, expected.word);
      if (expected.read) assert.equal(known.text, expected.read);
    });

  it('is that of docs/phone-numbers.md', () => {
    assert.ok(
      committed() === asMarkdown(),
      'docs/phone-numbers.md is stale: npm run docs -- phone-numbers',
    );
  });
});

describe('a number in the eyes of libphonenumber', () => {
  const countries = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? []);

  it('of each country is read from each way that it is written for those abroad', () => {
    for (const number of countries) {
      const ways = [number.number, number.formatInternational(), number.getURI()];
      for (const written of [...ways, `sms:${encodeURIComponent(number.number)}`])
        assert.equal(readPhone(written)?.dial, number.number, `${number.country} ${written}`);
    }
  });

  it('as its own country writes it dials the same one, or is refused', () => {
    for (const number of countries) {
      const dials = readPhone(number.formatNational())?.dial;
      const isOfTheUs = number.countryCallingCode === '1';
      if (isOfTheUs) assert.equal(dials, number.number);
      // Ten digits that fit are taken for the US, of which the docs speak: nothing tells them apart.
      else if (dials !== undefined) assert.match(dials, /^\+1[2-9]\d{9}$/);
    }
  });

  it('dials what it dials by ours', () => {
    const group = fc.stringMatching(/^\d{1,5}$/);
    const typed = fc
      .tuple(
        fc.constantFrom(
          '',
          '+1 ',
          '(+1) ',
          '+44 ',
          '+49 (0)',
          '+33 ',
          '+972 ',
          '+353 ',
          '+39 ',
          '(',
          '1-',
        ),
        fc.array(group, {minLength: 1, maxLength: 5}),
        fc.constantFrom(' ', '-', '.', ') '),
      )
      .map(([before, groups, between]) => before + groups.join(between));
    fc.assert(
      fc.property(typed, (written) => {
        const dial = readPhone(written)?.dial;
        if (dial === undefined) return;
        const theirs = parsePhoneNumberFromString(written, 'US');
        // Numbers that no country has may be read in two ways; those of one are read alike.
        if (theirs?.isValid()) assert.equal(dial, theirs.number, written);
      }),
      run,
    );
  });

  it('with a zero behind its country is refused but where there are such numbers', () => {
    const dialled = [
      '39',
      '47',
      '225',
      '226',
      '227',
      '229',
      '241',
      '242',
      '247',
      '250',
      '378',
      '992',
    ];
    for (const number of countries) {
      if (dialled.includes(number.countryCallingCode)) continue;
      const code = `+${number.countryCallingCode}`;
      const stray = code + '0' + number.nationalNumber;
      assert.equal(readPhone(stray), undefined, stray);
    }
    for (const written of ['+390612345678', '+2250123456789', '+22901951234567']) {
      assert.equal(parsePhoneNumberFromString(written)?.number, written);
      assert.equal(readPhone(written)?.dial, written);
    }
  });
});

describe('whatever is written', () => {
  const settings = ['sms', 'voice-phone', 'crisis-line', 'crisis-text', 'emergency', 'link'];
  const number = fc.stringMatching(/^[0-9][0-9 .-]{1,12}[0-9]$/);
  const words = fc.constantFrom('or', '/', ',', ';', '&', 'and', 'o', '|', '(24/7)', 'Mon-Fri');
  const digits = (text: string): string => text.replace(/\D/g, '');

  it('two numbers with a word or a sign between them are never one', () => {
    const two = fc.tuple(fc.constantFrom(...settings), number, words, number);
    fc.assert(
      fc.property(two, ([setting, first, between, second]) => {
        const written = `${first} ${between} ${second}`;
        const {known, problems} = read(setting, written);
        // A slash may stand between the three parts of one US number, and nowhere else.
        if (known && between === '/') assert.match(known.dial, /^\+1\d{10}$/);
        else assert.equal(known, undefined, written);
        assert.equal(problems.length, known ? 0 : 1);
      }),
      run,
    );
  });

  it('help lines are dialled as they are written, digit for digit', () => {
    const line = fc.tuple(fc.constantFrom('crisis-line', 'crisis-text', 'emergency'), number);
    fc.assert(
      fc.property(line, ([setting, written]) => {
        const {known} = read(setting, written);
        const shown = written.replace(/ +/g, ' ');
        if (known) assert.deepEqual([known.dial, known.text], [digits(written), shown]);
      }),
      run,
    );
  });

  it('a link is of + and digits, and of nothing that was not written', () => {
    const signs = fc.stringMatching(/^(tel:|sms:|smsto:)?[+0-9 ().,;%/xpw#-]{3,24}$/);
    fc.assert(
      fc.property(fc.constantFrom(...settings), signs, (setting, written) => {
        const {known} = read(setting, written);
        if (!known) return;
        assert.match(telHref(known), /^tel:\+?\d{3,15}$/, written);
        assert.match(smsHref(known), /^sms:\+?\d{3,15}$/, written);
        const own = known.dial.replace(/^\+1/, '').replace('+', '');
        const there = digits(decodedOnce(written));
        let at = 0;
        for (const digit of own) at = there.indexOf(digit, at) + 1 || Infinity;
        assert.ok(at < Infinity, `${written} gave ${known.dial}`);
      }),
      run,
    );
  });

  it('a word goes with its number, and is all that a text says', () => {
    const word = fc.stringMatching(/^[A-Z0-9]{0,5}[A-Z][A-Z0-9]{0,5}$/);
    const line = fc.constantFrom('85258', '741741', '0477 13 11 14', '+44 7860 039967');
    fc.assert(
      fc.property(word, fc.constantFrom('to', 'a', 'al'), line, (said, between, written) => {
        const {known} = read('crisis-text', `${said} ${between} ${written}`);
        const expected: Phone = {dial: written.replaceAll(' ', ''), text: written, word: said};
        assert.deepEqual(known, expected);
        assert.equal(smsHref(expected, said), `sms:${expected.dial}?&body=${said}`);
      }),
      run,
    );
  });
});

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
