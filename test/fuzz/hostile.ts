/* What a page may write by mistake or ill will, as arbitraries. Every run says its seed, and takes one from SEED. */
import fc from 'fast-check';

const PIECES = [
  ...[
    // No dialog: it would hold the page, and the test with it.
    '<img src=x onerror=hit=1>',
    '<script>hit=1</script>',
    '"><svg onload=1>',
    '<!--',
    '-->',
  ],
  ...[
    '&lt;',
    '&amp;',
    '&#0;',
    '${7*7}',
    '{{7*7}}',
    '{clinic}',
    '{number}',
    '{x}',
    '{',
    '}',
    '[kw]',
  ],
  ...[
    'javascript:alert(1)',
    'java\tscript:1',
    'data:text/html,1',
    'vbscript:1',
    '//evil.example',
    'https:',
  ],
  ...['tel:', 'sms:', 'sms:+1?&body=', '?body=', '&body=', ';ext=', '%0d%0a', '%00', '\r\n', '\t'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'undefined',
    'null',
    'NaN',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u200b',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\u00ad',
    '\u2800',
  ],
  // The second, WebKit takes for one letter, and overlooks the half in it.
  ...[
    '\ud800',
    '\ud800\ufeff',
    '\udc00',
    '\u{1f600}',
    '\u0301\u0301\u0301',
    'ﷺ',
    'ß',
    'İ',
    '\u3164',
    '𝟗𝟕𝟐',
    '٩٧٢',
  ],
  ...[
    '972',
    '555',
    '0123',
    '+1',
    '+',
    '(',
    ')',
    '-',
    '.',
    ' ',
    '/',
    'x',
    'ext.',
    '#',
    '00',
    '988',
    '911',
  ],
  ...[
    '2026-05-01',
    '2026-02-30',
    '0000-00-00',
    '-',
    'T',
    'Z',
    '1',
    '6',
    '7',
    '1e3',
    '0x2',
    'Infinity',
  ],
  ...[
    'Hill Clinic',
    'Lakeside',
    'standard',
    'filled',
    'depression',
    'pain',
    'en',
    'es',
    'ES',
    'es_MX',
  ],
];

/** A text of pieces, or of any characters, now and then a long one. */
export const text: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), {maxLength: 7}).map((all) => all.join('')),
  },
  {weight: 3, arbitrary: fc.string({unit: 'binary', maxLength: 24})},
  {weight: 2, arbitrary: fc.stringMatching(/^\+?[\d\s().-]{3,18}$/)},
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({min: 100, max: 3000}))
      .map(([piece, times]) => piece.repeat(times)),
  },
);

const broken = new Proxy(
  {},
  {
    get() {
      throw new Error('get');
    },
    ownKeys() {
      throw new Error('ownKeys');
    },
    getPrototypeOf() {
      throw new Error('getPrototypeOf');
    },
  },
);

/** Whatever a framework may hand over as a property. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 6, arbitrary: text},
  {weight: 1, arbitrary: fc.anything({withNullPrototype: true, withBigInt: true, maxDepth: 2})},
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      ...[undefined, null, true, false, 0, -0, NaN, Infinity, 9725550123, 10n, Symbol('s'), broken],
      ...[() => 'called', [], ['a'], new Date(NaN), {toString: () => 'text'}, {__proto__: null}],
    ),
  },
);

/** Documents of wording as JSON: right, nearly right, and anything. */
export const documents = (ids: readonly string[]): fc.Arbitrary<string> => {
  const id = fc.oneof(
    {weight: 5, arbitrary: fc.constantFrom(...ids)},
    {weight: 1, arbitrary: text},
  );
  const texts = fc.dictionary(
    id,
    fc.oneof({weight: 8, arbitrary: text}, fc.jsonValue({maxDepth: 2})),
    {
      maxKeys: 8,
      noNullPrototype: false,
    },
  );
  const languages = fc.constantFrom('en', 'es', 'fr', '__proto__', 'constructor', 'EN', '');
  const whole = fc.dictionary(languages, fc.oneof({weight: 6, arbitrary: texts}, fc.jsonValue()), {
    maxKeys: 4,
  });
  return fc.oneof(
    {weight: 8, arbitrary: whole.map((all) => JSON.stringify(all))},
    {weight: 1, arbitrary: fc.json()},
    {weight: 1, arbitrary: text},
    {
      weight: 1,
      // Cut off, as by a page's limit for attributes.
      arbitrary: fc.tuple(whole, fc.nat(60)).map(([all, at]) => JSON.stringify(all).slice(0, at)),
    },
  );
};

/** Profiles as JSON, likewise. */
export const profiles = (names: readonly string[], ids: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .dictionary(fc.constantFrom(...names), fc.oneof(text, fc.jsonValue({maxDepth: 2})))
        .map((profile) => JSON.stringify(profile)),
    },
    {weight: 1, arbitrary: documents(ids)},
    {weight: 1, arbitrary: fc.json()},
    {weight: 1, arbitrary: text},
  );
