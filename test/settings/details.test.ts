import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  CLINIC_NUMBER,
  firstKnown,
  readDetails,
  type Details,
  type RawDetails,
} from '../../src/settings/details.ts';
import {jumble, random} from './random.ts';

/** Every setting by its field, with a value that is good. */
const GOOD = {
  clinic: 'Hill Clinic',
  sms: '972-555-0123',
  asOf: '2026-05-01',
  referrer: 'Lakeside Psychiatry',
  referrerPhone: '+44 20 7946 0958',
} as const;
const FIELDS = Object.keys(GOOD) as (keyof Details)[];
const NAMES = ['clinic', 'referrer'] as const;
const SETTINGS = ['clinic', 'sms', 'as-of', 'referrer', 'referrer-phone'];

const read = (raw: RawDetails): Details => readDetails(raw).details;
const mended = (raw: RawDetails): string[] => readDetails(raw).problems.map(({setting}) => setting);

describe('details that are good', () => {
  it('are known, and there is nothing to mend', () => {
    assert.deepEqual(readDetails(GOOD), {
      details: {
        clinic: 'Hill Clinic',
        sms: {dial: '+19725550123', text: '972-555-0123'},
        asOf: '2026-05-01',
        referrer: 'Lakeside Psychiatry',
        referrerPhone: {dial: '+442079460958', text: '+44 20 7946 0958'},
      },
      problems: [],
    });
  });

  it('may come as numbers', () => {
    assert.deepEqual(readDetails({sms: 9725550123, clinic: 24}), {
      details: {sms: {dial: '+19725550123', text: '972-555-0123'}, clinic: '24'},
      problems: [],
    });
  });

  it('are not set when they are undefined, null or empty, and that is no mistake', () => {
    for (const nothing of [undefined, null, '']) {
      for (const field of FIELDS)
        assert.deepEqual(readDetails({[field]: nothing}), {details: {}, problems: []});
    }
  });
});

describe('details that are bad', () => {
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error('get');
      },
      has() {
        throw new Error('has');
      },
      ownKeys() {
        throw new Error('ownKeys');
      },
      getPrototypeOf() {
        throw new Error('getPrototypeOf');
      },
    },
  );
  const unreadable = {
    toString() {
      throw new Error('toString');
    },
    valueOf() {
      throw new Error('valueOf');
    },
    [Symbol.toPrimitive]() {
      throw new Error('toPrimitive');
    },
  };
  const junk: Readonly<Record<string, unknown>> = {
    'an object': {},
    'an object without a prototype': Object.create(null) as object,
    'an object that cannot be read': unreadable,
    'a proxy that throws': hostile,
    'a string in an object': new String('Hill Clinic'),
    'an array': [],
    'an array with a name': ['Hill Clinic'],
    'a symbol': Symbol('clinic'),
    'a function': () => 'Hill Clinic',
    'a class': Map,
    true: true,
    false: false,
    NaN: NaN,
    infinity: Infinity,
    'a big number': 9725550123n,
    'a date': new Date(0),
    'a promise': Promise.resolve('Hill Clinic'),
    'a map': new Map(),
  };
  for (const [what, value] of Object.entries(junk))
    it(`count as not set, and one line each says what to write: ${what}`, () => {
      const {details, problems} = readDetails(
        Object.fromEntries(FIELDS.map((field) => [field, value])),
      );
      assert.deepEqual(details, {});
      assert.deepEqual(
        problems.map(({setting}) => setting),
        SETTINGS,
      );
      for (const {wrong, write} of problems) assert.ok(wrong.trim() && write.trim());
    });

  it('do not keep the good ones from being known', () => {
    const {details, problems} = readDetails({...GOOD, sms: 'call us', asOf: {}});
    assert.deepEqual(Object.keys(details), ['clinic', 'referrer', 'referrerPhone']);
    assert.deepEqual(
      problems.map(({setting}) => setting),
      ['sms', 'as-of'],
    );
  });

  it('do not throw when a setting cannot even be looked at', () => {
    assert.deepEqual(read(hostile), {});
    const others = ['review-by', 'voice-phone', 'hours', 'crisis-line', 'crisis-text', 'emergency'];
    const all = [...SETTINGS, ...others, 'theme', 'wording'].sort();
    assert.deepEqual(mended(hostile).sort(), all);
    const {details, problems} = readDetails({
      ...GOOD,
      get sms(): string {
        throw new Error('sms');
      },
    });
    assert.equal(details.clinic, GOOD.clinic);
    assert.deepEqual(
      problems.map(({setting}) => setting),
      ['sms'],
    );
  });

  it('are of no interest under any other name', () => {
    const raw = JSON.parse(
      '{"__proto__": {"clinic": "A"}, "constructor": "B", "prototype": "C", "toString": "D", "Clinic": "E"}',
    ) as RawDetails;
    assert.deepEqual(readDetails(raw), {details: {}, problems: []});
    assert.equal(({} as Details).clinic, undefined);
  });
});

describe('a name', () => {
  for (const field of NAMES) {
    it(`stands on one line (${field})`, () => {
      for (const typed of [
        '  Hill\n\tClinic ',
        'Hill\u2028Clinic',
        'Hill\u0000Clinic',
        'Hill\u0085 Clinic',
      ])
        assert.equal(read({[field]: typed})[field], 'Hill Clinic', JSON.stringify(typed));
    });

    it(`cannot reorder or hide the words around it (${field})`, () => {
      for (const mark of [
        ...Array.from('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c'),
        ...Array.from('\u200b\u200c\u200d\u2060\ufeff\u00ad'),
        '\ud800',
        '\udc00',
        '\u{e0041}',
      ]) {
        const name = read({[field]: `Hill${mark} Cli${mark}nic`})[field];
        assert.equal(name, 'Hill Clinic', JSON.stringify(mark));
      }
    });

    it(`of which nothing can be seen is none (${field})`, () => {
      for (const typed of [
        ' ',
        '\n\t',
        '\u00a0',
        '\u3000',
        '\u200b\u200d\u2060',
        '\u202e',
        '\u0000\u0007',
        '\u00ad',
        '\ud800',
        '\u3164',
        '\uffa0',
        '\u115f\u1160',
        '\u2800\u2800',
        '\ufe0f',
        '\u034f',
        '\u{e0020}\u{e007f}',
        ' \u200b\u3164 \u2800\n',
      ]) {
        assert.deepEqual(read({[field]: typed}), {}, JSON.stringify(typed));
        assert.deepEqual(mended({[field]: typed}), [field], JSON.stringify(typed));
      }
    });

    it(`is kept to the letter otherwise (${field})`, () => {
      for (const name of [
        'Clínica Ñandú',
        'Dr. O’Neill & Sons, <b>P.A.</b>',
        '{number} $& ${x}',
        'مركز الأمل',
        '診療所',
        'undefined',
        '__proto__',
        '0',
      ]) {
        assert.equal(read({[field]: name})[field], name);
      }
    });

    it(`is cut where it would stretch the page, and leaves no half letter (${field})`, () => {
      for (const start of ['', 'a']) {
        const name = read({[field]: start + '😀'.repeat(400)})[field] ?? '';
        assert.ok(name.length > 20 && name.length <= 120);
        assert.doesNotMatch(name, /\p{Cs}/u);
      }
    });
  }
});

describe('a date', () => {
  it('is one that exists', () => {
    for (const asOf of ['2026-05-01', '2024-02-29', '2000-02-29', '2026-12-31', ' 2026-05-01\n'])
      assert.equal(read({asOf}).asOf, asOf.trim());
  });

  it('is none otherwise', () => {
    for (const asOf of [
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-1-1',
      '26-05-01',
      '05/01/2026',
      'May 1, 2026',
      '2026-05-01T00:00:00Z',
      '2026-05-01T00:00:00.000Z',
      '+002026-05-01',
      '-000001-01-01',
      '20260501',
      'today',
      '٢٠٢٦-٠٥-٠١',
      20260501,
    ]) {
      assert.deepEqual(readDetails({asOf}).details, {}, String(asOf));
      assert.deepEqual(mended({asOf}), ['as-of'], String(asOf));
    }
  });
});

describe('crisis lines outside the United States', () => {
  const lines = {crisisLine: '13 11 14', emergency: '000'};

  it('are the two together, however short, and a number to text besides', () => {
    assert.deepEqual(readDetails({...lines, crisisText: '0477 13 11 14'}), {
      details: {
        crisisLine: {dial: '131114', text: '13 11 14'},
        emergency: {dial: '000', text: '000'},
        crisisText: {dial: '0477131114', text: '0477 13 11 14'},
      },
      problems: [],
    });
  });

  it('are none of the two where one is missing, empty or no number, and their owner reads why', () => {
    for (const field of ['crisisLine', 'emergency'] as const)
      for (const bad of [undefined, '', 'call us', '12']) {
        const {details, problems} = readDetails({...lines, [field]: bad});
        assert.deepEqual(details, {}, `${field} ${String(bad)}`);
        assert.deepEqual(problems.at(-1), {
          setting: 'crisis-line',
          code: 'crisis-pair',
          wrong:
            'and emergency belong together. Where nothing else sets crisis-line and emergency, the crisis lines of the United States stay',
          write: 'both, such as crisis-line="13 11 14" emergency="000"',
        });
        // And what is wrong with it: also when it is there but empty.
        assert.equal(problems.length, bad === undefined ? 1 : 2);
      }
  });

  it('are none where there is only one to text, and its owner reads why', () => {
    const {details, problems} = readDetails({crisisText: '85258'});
    assert.deepEqual(details, {});
    assert.deepEqual(
      problems.map(({code}) => code),
      ['crisis-pair'],
    );
  });

  it('are all of one source: no number of another country stands among them', () => {
    const widget = read(lines);
    const practice = read({crisisLine: '116 123', crisisText: '85258', emergency: '999'});
    const {crisisLine, crisisText, emergency} = firstKnown([widget, practice]);
    assert.deepEqual(
      [crisisLine, crisisText, emergency],
      [widget.crisisLine, undefined, widget.emergency],
    );
    assert.deepEqual(firstKnown([read({}), practice]), practice);
  });

  it('say so when the number to text is empty, and are there all the same', () => {
    const {details, problems} = readDetails({...lines, crisisText: ''});
    assert.deepEqual(Object.keys(details), ['crisisLine', 'emergency']);
    assert.deepEqual(
      problems.map(({setting}) => setting),
      ['crisis-text'],
    );
  });

  it('that are no numbers are told of with what to write', () => {
    const {problems} = readDetails({...lines, crisisText: 'text us'});
    assert.deepEqual(problems, [
      {
        setting: 'crisis-text',
        // The local lines stay, and nothing else is said to.
        wrong: 'is not a phone number',
        write:
          'one number as it is dialled there, such as "85258", or with the word to send, such as "SHOUT to 85258"',
      },
    ]);
  });

  it('are the only numbers that may be so short', () => {
    for (const field of ['sms', 'referrerPhone', 'voicePhone'])
      assert.deepEqual(read({[field]: '000'}), {});
  });
});

describe('the other details', () => {
  it('are known by their fields', () => {
    const raw = {reviewBy: '2026-11-01', voicePhone: '972-555-0124', hours: ' Mon–Fri 9–5 '};
    assert.deepEqual(readDetails({...raw, theme: ' dark '}), {
      details: {
        reviewBy: '2026-11-01',
        voicePhone: {dial: '+19725550124', text: '972-555-0124'},
        hours: 'Mon–Fri 9–5',
        theme: 'dark',
      },
      problems: [],
    });
    for (const theme of ['auto', 'light']) assert.equal(read({theme}).theme, theme);
  });

  it('know the wording of the practice', () => {
    const {wording} = read({wording: {en: {'payment.forms': 'We give you a form.'}}});
    assert.deepEqual(wording?.en, new Map([['payment.forms', 'We give you a form.']]));
  });

  it('are the clinic’s own number where none is set', () => {
    assert.deepEqual(CLINIC_NUMBER, {dial: '+19726545673', text: '972-654-5673'});
  });

  it('are told of by the names of their attributes', () => {
    const fields = ['reviewBy', 'voicePhone', 'hours', 'theme', 'wording', 'crisisText'];
    assert.deepEqual(mended(Object.fromEntries(fields.map((field) => [field, {}]))), [
      ...['review-by', 'voice-phone', 'hours', 'crisis-text', 'theme'],
    ]);
    assert.deepEqual(mended({wording: 'x'}), ['wording']);
  });
});

describe('whatever is set', () => {
  it('costs no time, however long', () => {
    const long = ['a', ' ', '9', '(9', '\u202e', '2026-05-01', '😀', '\u0301', '\n', '+'].map(
      (piece) => piece.repeat(10_000_000 / piece.length),
    );
    // The processor's time, because a busy machine takes its own.
    const before = process.cpuUsage();
    for (const value of long) for (const field of FIELDS) readDetails({[field]: value});
    assert.ok(process.cpuUsage(before).user < 1_500_000);
  });

  it('gives names that can be seen, numbers that can be dialled and days that exist, or nothing', () => {
    const next = random(42);
    const alphabet = [
      ...Array.from('ab \n{}$&<>0123456789-+().x\u202e\u200b\u0000\u3164'),
      ...['😀', '\ud800', '2026-', '02-29', 'constructor'],
    ];
    for (let count = 0; count < 20_000; count++) {
      const raw = Object.fromEntries(
        FIELDS.map((field) => [field, jumble(next, alphabet, 14)] as const),
      );
      const {details, problems} = readDetails(raw);
      const story = JSON.stringify(raw);
      for (const field of FIELDS) {
        const isSet = raw[field] !== '';
        const wrong = problems.filter(({setting}) => setting === SETTINGS[FIELDS.indexOf(field)]);
        assert.equal(wrong.length, isSet && details[field] === undefined ? 1 : 0, story);
      }
      for (const field of NAMES)
        assert.match(details[field] ?? 'a', /^(?! )[^\p{C}\p{Zl}\p{Zp}\n]*[^\s\u3164]$/u, story);
      for (const field of ['sms', 'referrerPhone'] as const)
        assert.match(details[field]?.dial ?? '12345', /^\+?\d{5,15}$/, story);
      const {asOf = '2026-05-01'} = details;
      assert.equal(new Date(asOf).toISOString().slice(0, 10), asOf, story);
    }
  });
});

describe('firstKnown', () => {
  const sms = {dial: '12345', text: '12345'};

  it('takes each field from the first source that knows it', () => {
    for (const field of FIELDS) {
      const known = field === 'sms' || field === 'referrerPhone' ? sms : 'known';
      const other = field === 'sms' || field === 'referrerPhone' ? {...sms, text: 'x'} : 'other';
      assert.deepEqual(firstKnown([{[field]: known}, {[field]: other}]), {[field]: known});
      assert.deepEqual(firstKnown([{}, {[field]: known}]), {[field]: known});
      assert.deepEqual(firstKnown([{}, {}, {[field]: known}, {[field]: other}, {}]), {
        [field]: known,
      });
    }
  });

  it('mends one source with another', () => {
    assert.deepEqual(
      firstKnown([{clinic: 'A'}, {clinic: 'B', sms}, {clinic: 'C', sms, asOf: '2026-05-01'}]),
      {clinic: 'A', sms, asOf: '2026-05-01'},
    );
  });

  it('knows nothing where nobody does, and changes no source', () => {
    assert.deepEqual(firstKnown([]), {});
    assert.deepEqual(firstKnown([{}, {}]), {});
    const sources = [Object.freeze({clinic: 'A'}), Object.freeze({referrer: 'B'})] as const;
    assert.deepEqual(firstKnown(sources), {clinic: 'A', referrer: 'B'});
  });
});
