import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {NEVER} from '../../src/content/never.ts';
import {REFERENCES} from '../../src/content/provenance/references.ts';
import {PACKS, type PackText} from '../../src/packs/index.ts';

interface Spoken {
  readonly id: string;
  readonly locale: Locale;
  readonly words: PackText;
}

const SPOKEN: readonly Spoken[] = PACKS.flatMap(({id, text}) =>
  LOCALES.flatMap((locale) => {
    const words = text[locale];
    return words ? [{id, locale, words}] : [];
  }),
);

/** Everything a person may read or choose, except the credit. */
const said = ({heading, lead, items}: PackText): string[] => [
  heading,
  lead,
  ...items.flatMap(({text, answers = []}) => [text, ...answers]),
];

/** "phq-8 es: …" for every text, credits too, that matches. */
const matching = (pattern: RegExp): string[] =>
  SPOKEN.flatMap(({id, locale, words}) =>
    [...said(words), words.credit]
      .filter((text) => pattern.test(text))
      .map((text) => `${id} ${locale}: ${text}`),
  );

const HARM =
  /suicid|self-?harm|better off|hurt|dead|death|kill|muert|lastimar|daño|autoles|matar(?:se|me)|quitarse la vida/iu;
const MARKUP = /[<>&*_`#|\\[\]{}~]/u;
const SCORES =
  /\b(?:scor|total|cut-?off|points?\b|sever(?:e|ity)|mild|moderate|loinc|puntaje|puntuaci|puntos?\b|corte\b|leve\b|moderad|grave)/iu;

/** Digits that name an instrument or say how far back it asks. */
const ALLOWED = /\bPHQ-8\b|\bGAD-7\b|Questionnaire-8\b|paciente-8\b|\b2 (?:weeks|semanas)\b/gu;
const digitsIn = (text: string): string | undefined =>
  /\d+/u.exec(text.replaceAll(ALLOWED, ''))?.[0];

const countsOf = ({items}: PackText) => items.map(({answers}) => answers?.length);
const byId = (id: string): PackText => {
  const pack = PACKS.find((each) => each.id === id);
  assert.ok(pack, `no pack ${id}`);
  return pack.text.en;
};

describe('the packs', () => {
  it('are these, each once', () => {
    const ids = PACKS.map(({id}) => id);
    assert.deepEqual(ids, ['tell-your-provider', 'phq-8', 'gad-7', 'peg']);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('all speak English, and Spanish where there is a text to rely on', () => {
    const languages = PACKS.map(({id, text}) => [id, ...LOCALES.filter((each) => text[each])]);
    assert.deepEqual(languages, [
      ['tell-your-provider', 'en', 'es'],
      ['phq-8', 'en', 'es'],
      ['gad-7', 'en', 'es'],
      ['peg', 'en'],
    ]);
  });

  it('have as many items as they should', () => {
    const counts = PACKS.map(({text}) => text.en.items.length);
    assert.deepEqual(counts, [6, 8, 7, 3]);
  });

  it('ask for one of four answers, for 0 to 10, or for nothing', () => {
    assert.deepEqual(new Set(countsOf(byId('tell-your-provider'))), new Set([undefined]));
    assert.deepEqual(new Set(countsOf(byId('phq-8'))), new Set([4]));
    assert.deepEqual(new Set(countsOf(byId('gad-7'))), new Set([4]));
    assert.deepEqual(new Set(countsOf(byId('peg'))), new Set([11]));
  });

  it('have as many items and answers in every language', () => {
    for (const {id, locale, words} of SPOKEN) {
      assert.deepEqual(countsOf(words), countsOf(byId(id)), `${id} ${locale}`);
    }
  });

  it('repeat no item and no answer, and leave none empty', () => {
    for (const {id, locale, words} of SPOKEN) {
      const texts = words.items.map(({text}) => text);
      assert.equal(new Set(texts).size, texts.length, `${id} ${locale}: items`);
      for (const {text, answers = []} of words.items) {
        assert.equal(new Set(answers).size, answers.length, `${id} ${locale}: ${text}`);
      }
      for (const text of said(words)) {
        assert.ok(text.trim() && text === text.trim(), `${id} ${locale}: “${text}”`);
      }
    }
  });

  it('are drafts that cite public sources and credit their authors', () => {
    for (const {id, sources, review} of PACKS) {
      assert.equal(review.status, 'draft', id);
      assert.ok(sources.length, id);
      for (const source of sources) assert.ok(REFERENCES[source], `${id}: ${source}`);
    }
    const authors: Readonly<Record<string, RegExp>> = {
      'tell-your-provider': /^Cohen SP .*2018;43:521\.$/,
      'phq-8': /Spitzer.*Williams.*Kroenke.*Pfizer Inc\. No .*(?:distribute|distribuir)\.$/,
      'gad-7': /Spitzer.*Williams.*Kroenke.*Pfizer Inc\. No .*(?:distribute|distribuir)\.$/,
      peg: /^Krebs EE .*2009;24:733\.$/,
    };
    for (const {id, locale, words} of SPOKEN) {
      assert.match(words.credit, authors[id] ?? /^$/, `${id} ${locale}`);
    }
  });
});

describe('what no pack says', () => {
  it('is anything about dying or harming oneself', () => {
    assert.match('Thoughts that you would be better off', HARM);
    assert.match('lastimarse de alguna manera', HARM);
    assert.deepEqual(matching(HARM), []);
  });

  it('is markup', () => {
    assert.match('Not at <b>all</b>', MARKUP);
    assert.deepEqual(matching(MARKUP), []);
  });

  it('is a score, a band or a code', () => {
    assert.match('Total score', SCORES);
    assert.match('Puntuación', SCORES);
    assert.deepEqual(matching(SCORES), []);
  });

  // Of the official questions the PEG's ask what number “best” describes the pain.
  it('is, in words of ours, a diagnosis, a verdict or a promise', () => {
    assert.match('You have an anxiety disorder', NEVER);
    const ours = matching(NEVER).filter((text) => !text.startsWith('peg en: What number best '));
    assert.deepEqual(ours, []);
  });

  it('is a number, except of weeks, in a name, and from 0 to 10', () => {
    assert.equal(digitsIn('10 or more in the last 2 weeks'), '10');
    assert.equal(digitsIn('PHQ-8, the last 2 weeks'), undefined);
    for (const {id, locale, words} of SPOKEN) {
      for (const text of id === 'peg' ? [words.heading, words.lead] : said(words)) {
        assert.equal(digitsIn(text), undefined, `${id} ${locale}: ${text}`);
      }
    }
    for (const {text, answers = []} of byId('peg').items) {
      assert.equal(digitsIn(text), undefined, text);
      assert.deepEqual(
        answers.map((answer) => answer.replace(/(?<=^(?:0|10)) – \D+$/u, '')),
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
        text,
      );
    }
  });
});

describe('the general information', () => {
  it('says first that it is not the clinic’s rules, in each language', () => {
    const leads = SPOKEN.filter(({id}) => id === 'tell-your-provider').map(({words}) => words.lead);
    assert.deepEqual(leads, [
      "General information from published guidelines, not this clinic's rules.",
      'Información general de guías publicadas, no las reglas de esta clínica.',
    ]);
  });
});
