import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CLINIC_NUMBER} from '../../src/settings/details.ts';
import {readPhone, smsHref, telHref} from '../../src/settings/phone.ts';
import {jumble, random} from './random.ts';

const US = {dial: '+19726545673', text: '972-654-5673'};

describe('a number that people write', () => {
  const ways: readonly string[] = [
    '972-654-5673',
    '9726545673',
    '972 654 5673',
    '972.654.5673',
    '972/654-5673',
    '(972) 654-5673',
    '(972)654-5673',
    '1-972-654-5673',
    '1 (972) 654-5673',
    '19726545673',
    '+1 972 654 5673',
    '+19726545673',
    '+1 (972) 654-5673',
    '  972-654-5673\n',
    '972‑654‑5673',
    '972–654–5673',
    '\u202a+1 972 654 5673\u202c',
    '972\u00a0654\u00a05673',
    '972-654-5673\ufeff',
  ];
  for (const typed of ways)
    it(`is the clinic’s own when written ${JSON.stringify(typed)}`, () => {
      assert.deepEqual(readPhone(typed), US);
    });

  it('is written as people in the US write it, with its extension', () => {
    for (const typed of [
      '(972) 654-5673 ext. 12',
      '972.654.5673 x12',
      '9726545673 #12',
      '+1 972-654-5673 EXT 12',
      '972-654-5673x12',
    ]) {
      assert.deepEqual(readPhone(typed), {dial: US.dial, text: '972-654-5673 ext. 12'}, typed);
    }
  });

  const elsewhere: Readonly<Record<string, string>> = {
    '+44 20 7946 0958': '+442079460958',
    '+44 (0)20 7946 0958': '+442079460958',
    '+49 (0) 30 901820': '+4930901820',
    '+52 55 1234 5678': '+525512345678',
    '+52 55 1234 5678 ext 9': '+525512345678',
    '+20 2 2461 8888': '+20224618888',
    '+39 06 1234 5678': '+390612345678',
    '+972 50 123 4567': '+972501234567',
    '+423 230 1234': '+4232301234',
    '+234567890123456': '+234567890123456',
  };
  for (const [typed, dial] of Object.entries(elsewhere))
    it(`stays as typed when it is not from the US: ${typed}`, () => {
      assert.deepEqual(readPhone(typed), {dial, text: typed});
    });

  it('stays as typed on one line, without what nobody can see', () => {
    assert.deepEqual(readPhone('\u2066+44\u00a020\n7946\t 0958\u2069'), {
      dial: '+442079460958',
      text: '+44 20 7946 0958',
    });
  });

  it('is not taken for one of the US where no such number can be', () => {
    for (const typed of ['172 654 5673', '972 154 5673', '911 654 5673', '97265 45673', '12345'])
      assert.equal(readPhone(typed), undefined, typed);
    assert.deepEqual(readPhone('+44 972 654 5673'), {
      dial: '+449726545673',
      text: '+44 972 654 5673',
    });
  });

  it('is refused behind a + where its 1 is left out, or a zero is left in', () => {
    for (const typed of ['+972 654 5673', '+214-654-5673', '+44 020 7946 0958', '+353 087 1234567'])
      assert.equal(readPhone(typed), undefined, typed);
  });
});

describe('what nobody can dial', () => {
  const junk: Readonly<Record<string, string>> = {
    nothing: '',
    blanks: '   ',
    'what cannot be seen': '\u200b\u2060\u202e',
    words: 'call us',
    'letters for digits': '1-800-KETAMIN',
    'a number in words': 'text 972-654-5673 now',
    'four digits': '9 7 2 6',
    'sixteen digits': '+1234567890123456',
    'a plus in the middle': '972+6545673',
    'two pluses': '++19726545673',
    'only a plus': '+',
    'only signs': '(.) - / (.)',
    'digits of another script': '٩٧٢٦٥٤٥٦٧٣',
    'wide digits': '９７２６５４５６７３',
    'a number of a country that is not named': '020 7946 0958',
    'the way out of a country': '0044 20 7946 0958',
    'two numbers': '972-654-5673 / 972-654-5674',
    'hours behind it': '972-654-5673 9-5',
    'hours in brackets': '972-654-5673 (24/7)',
    'nine digits': '972-654-567',
    'a short code': '838255',
    'a long line that would be a number if it were cut': `972-654-5673${' '.repeat(300)}9`,
    'a script': 'javascript:alert(1)//9726545673',
    markup: '<b>972-654-5673</b>',
    'more recipients': '972-654-5673,900-555-0100',
    'a message': '972-654-5673?body=hi',
    'a parameter': '972-654-5673;ext=1',
    'a percent sign': '972%2D654%2D5673',
    'an extension alone': 'ext. 12345',
    'a long extension': '972-654-5673 ext. 1234567',
    'an object': '[object Object]',
    'no number': 'NaN',
    'a large number': '1e+21',
  };
  for (const [what, typed] of Object.entries(junk))
    it(`is no number: ${what}`, () => {
      assert.equal(readPhone(typed), undefined);
    });
});

describe('a link', () => {
  it('is the address of RFC 5724 and RFC 3966: a scheme and a global number', () => {
    assert.equal(smsHref(CLINIC_NUMBER), 'sms:+19726545673');
    assert.equal(telHref(CLINIC_NUMBER), 'tel:+19726545673');
    // Of "global-number" in RFC 3966: what an address carries has no separators of its own.
    for (const href of [smsHref(CLINIC_NUMBER), telHref(CLINIC_NUMBER)])
      assert.match(href, /^(sms|tel):\+\d{5,15}$/);
  });

  // The grammar of RFC 5724: "sms:" recipients, then fields of unreserved and percent-encoded signs.
  const RFC_5724 = /^sms:\+?\d+(\?body=([A-Za-z0-9\-._~]|%[0-9A-F]{2})*)?$/;
  // prettier-ignore
  const MESSAGES = [
    ['Hello',                    'rfc5724', 'sms:+19726545673?body=Hello'],
    ['Hello',                    'apple',   'sms:+19726545673&body=Hello'],
    ['Hello',                    'both',    'sms:+19726545673?&body=Hello'],
    ['',                         'rfc5724', 'sms:+19726545673'],
    ['',                         'apple',   'sms:+19726545673'],
    ['a b+c',                    'rfc5724', 'sms:+19726545673?body=a%20b%2Bc'],
    ['a&b=c?d#e',                'rfc5724', 'sms:+19726545673?body=a%26b%3Dc%3Fd%23e'],
    ["it's (so)! *",             'rfc5724', 'sms:+19726545673?body=it%27s%20%28so%29%21%20%2A'],
    ['¿Cuándo?',                 'rfc5724', 'sms:+19726545673?body=%C2%BFCu%C3%A1ndo%3F'],
    ['a\nb',                     'rfc5724', 'sms:+19726545673?body=a%0Ab'],
  ] as const;
  for (const [message, form, href] of MESSAGES)
    it(`hands over “${message}” as ${form} does`, () => {
      assert.equal(smsHref(CLINIC_NUMBER, message, form), href);
      if (form === 'rfc5724') assert.match(href, RFC_5724);
      assert.equal(new URL(href).protocol, 'sms:');
    });

  it('joins a message as both families of phones read it, unless told otherwise', () => {
    assert.equal(smsHref(CLINIC_NUMBER, 'Hi'), 'sms:+19726545673?&body=Hi');
  });

  it('is never made of anything but + and digits, those that were typed', () => {
    const next = random(7);
    const alphabet = [
      ...Array.from('0123456789'.repeat(3)),
      ...Array.from('+-.()/ \t\nxX#?&=%;:,@<>"\'\\{}$\u202e\u0000٩９—'),
      ...['ext', 'sms:', 'javascript:', '\ud800', '(0)'],
    ];
    const begun = ['', '+44 20 79', '972-555-', '+1 (972) 555 0'];
    let numbers = 0;
    for (let count = 0; count < 50_000; count++) {
      const typed = (begun[count % begun.length] ?? '') + jumble(next, alphabet, 8);
      const phone = readPhone(typed);
      if (!phone) continue;
      numbers++;
      assert.match(smsHref(phone), /^sms:\+\d{7,15}$/, typed);
      assert.match(telHref(phone), /^tel:\+\d{7,15}$/, typed);
      assert.ok(/^[\d\s().\-/+\p{Pd}extX#]+\.?[\s\d]*$/u.test(phone.text), typed);
    }
    assert.ok(numbers > 100, `only ${numbers} of them were numbers`);
  });
});
