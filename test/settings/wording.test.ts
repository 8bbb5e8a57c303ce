import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {catalog} from '../../src/content/provenance/catalog.ts';
import {OVERRIDABLE} from '../../src/content/index.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {NEVER} from '../../src/content/never.ts';
import {INPUTS} from '../../src/content/screener/ids.ts';
import {BANNED} from '../../src/content/provenance/wording.ts';
import {readWording, replaces} from '../../src/settings/wording.ts';

const known = (raw: unknown) =>
  Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      Object.fromEntries(readWording(raw).known?.[locale] ?? new Map()),
    ]),
  );
const settings = (raw: unknown) => readWording(raw).problems.map(({setting}) => setting);

describe('what a practice may reword', () => {
  const items = catalog();
  const wordable = items.filter(({id}) => OVERRIDABLE.includes(id));

  it('is the clinic’s own texts, and three of ours that say so', () => {
    const ours = wordable.filter(({origin}) => origin !== 'practice').map(({id}) => id);
    assert.deepEqual(ours, ['common.offLabel', 'payment.estimate', 'payment.estimate.when']);
    assert.ok(wordable.length > 50);
  });

  it('is never a question or an answer, which are part of the rules', () => {
    const values: readonly string[] = Object.values(INPUTS).flat();
    const asked = wordable.filter(
      ({id}) => id.startsWith('screener.q.') || values.includes(id.split('.').slice(1).join('.')),
    );
    assert.deepEqual(asked, []);
  });

  it('is never crisis help, privacy, an outcome, or what the tool is not', () => {
    const fixed =
      /crisis|start\.|textNotice|result\.|outcome\.|limits|together|error|progress|region|take\./;
    assert.deepEqual(
      wordable.filter(({id}) => fixed.test(id)),
      [],
    );
  });
});

describe('a practice’s own wording', () => {
  it('is known by language and id, as JSON or as an object', () => {
    const wording = {
      en: {'payment.forms': 'We give you a form.'},
      es: {'common.ride': 'Venga con alguien.'},
    };
    assert.deepEqual(known(wording), wording);
    assert.deepEqual(known(JSON.stringify(wording)), wording);
    assert.deepEqual(settings(wording), []);
  });

  it('is nothing, and no mistake, when it is not set', () => {
    for (const nothing of [undefined, null, '']) {
      assert.deepEqual(readWording(nothing), {problems: []});
    }
  });

  it('is read as a person sees it: on one line, without what hides or reorders', () => {
    assert.deepEqual(known({en: {'payment.forms': ' We\n give\u202E you\u200B a form. '}})['en'], {
      'payment.forms': 'We give you a form.',
    });
  });

  it('leaves out one bad text and keeps the others', () => {
    const raw = {
      en: {
        'payment.forms': 'It is guaranteed.',
        'payment.several': 'It may take several.',
        'common.ride': 7,
      },
    };
    assert.deepEqual(known(raw)['en'], {'payment.several': 'It may take several.'});
    assert.deepEqual(settings(raw), [
      'wording of payment.forms (en)',
      'wording of common.ride (en)',
    ]);
  });

  const junk: readonly unknown[] = [
    ...['{', '[]', '"text"', '12', 'null', 'x'.repeat(200_000), '['.repeat(9_000)],
    ...[7, true, NaN, [], Symbol('en'), () => 'en', {fr: {}}, {en: 'text'}, {en: null}],
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('ownKeys');
        },
      },
    ),
  ];
  for (const [index, raw] of junk.entries())
    it(`is nothing with a message when it is no such thing (${index}: ${typeof raw})`, () => {
      const {known: read, problems} = readWording(raw);
      for (const locale of LOCALES) assert.equal(read?.[locale].size ?? 0, 0);
      assert.ok(problems.length > 0);
      for (const {wrong, write} of problems) assert.ok(wrong.trim() && write.trim());
    });

  it('leaves out a language that has no texts, and what is no language, and keeps the other', () => {
    const es = {'common.ride': 'Venga con alguien.'};
    for (const raw of [{en: null}, {en: 'text'}, {en: []}, {fr: {}}, {length: 200_000}])
      assert.deepEqual(known({...raw, es})['es'], es, JSON.stringify(raw));
  });

  it('is refused as a whole where it is longer than a hundred thousand characters', () => {
    const text = {'payment.forms': 'We give you a form.'};
    const long = (length: number): string => {
      const json = JSON.stringify({en: text});
      return json.padEnd(length);
    };
    assert.deepEqual(known(long(100_000))['en'], text);
    assert.deepEqual(readWording(long(100_001)), {
      problems: [
        {
          setting: 'wording',
          wrong: 'is not JSON with texts by language and id',
          write: '{"en": {"payment.forms": "…"}}',
        },
      ],
    });
  });

  it('is cut at five hundred characters of a text', () => {
    for (const length of [499, 500, 501, 700]) {
      const raw = {en: {'payment.forms': 'a'.repeat(length)}};
      const text = readWording(raw).known?.en.get('payment.forms');
      assert.equal(text?.length, Math.min(length, 500));
    }
  });

  it('says what is wrong with each part of it, and repeats the beginning of a long name', () => {
    const long = 'a'.repeat(61);
    const {problems} = readWording({
      [long]: {},
      en: {[long]: '', 'payment.forms': 'It is guaranteed.'},
      es: ['text'],
    });
    assert.deepEqual(problems, [
      {
        setting: 'wording',
        code: 'wording-language',
        wrong: `has "${'a'.repeat(60)}", which is not a language with texts`,
        write: '{"en": {"payment.forms": "…"}}',
      },
      {
        setting: `wording of ${'a'.repeat(60)} (en)`,
        code: 'wording-text',
        wrong: 'has no readable text',
        write: 'a sentence, or leave it out',
      },
      {
        setting: 'wording of payment.forms (en)',
        code: 'wording-never',
        wrong: 'says “guaranteed”',
        write: 'it without a promise, a diagnosis or a superlative',
      },
      {
        setting: 'wording',
        code: 'wording-language',
        wrong: 'has "es", which is not a language with texts',
        write: '{"en": {"payment.forms": "…"}}',
      },
    ]);
  });

  it('pollutes no prototype', () => {
    readWording('{"__proto__": {"x": "y"}, "en": {"__proto__": "We give you a form."}}');
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });

  it('keeps the slots of ours, so that the clinic is still the one who says it', () => {
    assert.ok(replaces('So says {clinic}: no.', '{Clinic} says no.'));
    assert.ok(replaces('{number} of {clinic}', '{clinic}: {number}'));
    assert.ok(!replaces('It says no.', '{Clinic} says no.'));
    assert.ok(!replaces('{Clinic} says no to {clinic}.', '{Clinic} says no.'));
    assert.ok(!replaces('Text {number} {date}', 'Text {number}'));
  });
});

describe('what no text says', () => {
  // prettier-ignore
  const REFUSED = {
    en: [
      'You have depression.', 'You have chronic nerve pain.', 'You are a candidate.', 'You’re a good candidate.',
      'You qualify.', 'You are eligible.', 'It will help.', 'It will work for you.', 'A cure.', 'It cures pain.',
      'We guarantee it.', 'A guaranteed result.', 'It is proven.', 'The best clinic.', 'It is risk-free.', 'There are no risks.',
    ],
    es: [
      'Usted tiene depresión.', 'Usted es un buen candidato.', 'Es candidata.', 'Usted califica.', 'Es elegible.',
      'Le ayudará.', 'Funcionará.', 'Cura el dolor.', 'Lo garantizamos.', 'Está comprobado.', 'Es el mejor.', 'Sin riesgos.',
    ],
  };
  for (const locale of LOCALES)
    for (const text of REFUSED[locale])
      it(`${locale}: ${text}`, () => {
        assert.match(text, NEVER);
        assert.ok(
          BANNED[locale].some(({pattern}) => pattern.test(text)),
          'the long list lets it through',
        );
        assert.deepEqual(known({[locale]: {'payment.forms': text}})[locale], {});
      });

  it('finds nothing in our own texts', () => {
    const found = catalog().flatMap(({id, text}) =>
      LOCALES.filter((locale) => NEVER.test(text[locale])).map((locale) => `${id} ${locale}`),
    );
    assert.deepEqual(found, []);
  });
});
