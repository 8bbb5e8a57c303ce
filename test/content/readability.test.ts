import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {catalog} from '../../src/content/provenance/catalog.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {asMarkdown, asText, failing} from '../../scripts/readability-report.ts';
import {
  exempt,
  filled,
  GLOSSARY,
  measure,
  readability,
  sentencesIn,
  syllablesIn,
  verdictOf,
  wordsIn,
} from '../../scripts/readability.ts';
import {screens} from '../../scripts/screens.ts';
import {spanishSyllables} from '../../scripts/spanish-syllables.ts';
import {anItem} from './fixtures.ts';

const items = catalog();
const all = screens(items);
const readings = readability(items, all);

const on = (name: string): readonly string[] => all.find((each) => each.name === name)?.items ?? [];

describe('plain language', () => {
  for (const locale of LOCALES) {
    it(`no screen is beyond a limit (${locale})`, () => {
      const found = failing(readings)
        .filter((reading) => reading.locale === locale)
        .flatMap(({screen, problems}) => problems.map((problem) => `${screen}: ${problem}`));
      assert.deepEqual(found, []);
    });
  }

  it('leaves no text out, and measures no text that is not there', () => {
    const shown = new Set(all.flatMap((screen) => screen.items));
    assert.deepEqual(shown, new Set(items.map(({id}) => id)));
  });

  it('measures every screen in every language', () => {
    for (const locale of LOCALES) {
      const names = readings.filter((each) => each.locale === locale).map(({screen}) => screen);
      assert.deepEqual(
        names,
        all.map(({name}) => name),
      );
    }
    assert.equal(new Set(all.map(({name}) => name)).size, all.length);
  });

  it('exempts the names of conditions and what is said in Spanish, and nothing else', () => {
    const ids = (locale: 'en' | 'es') =>
      items.filter((item) => exempt(item, locale)).map(({id}) => id);
    const conditions = ['mdd', 'bipolar', 'ptsd', 'anxiety', 'crps', 'fibro', 'phn', 'lyme'];
    const names = [...conditions, 'otherNerve'].map((id) => `common.${id}`);
    assert.deepEqual(ids('es'), names);
    assert.deepEqual(ids('en'), [...names, 'screener.crisis.spanish']);
    assert.ok(exempt(anItem('common.quoted', {quote: true}), 'en'));
  });

  it('finds each glossary term in the text that explains it', () => {
    for (const [term, id] of Object.entries(GLOSSARY)) {
      const item = items.find((each) => each.id === id);
      assert.match(item?.text.en ?? '', new RegExp(term, 'i'), `${term} in ${id}`);
    }
  });
});

describe('screens', () => {
  it('puts together what a question shows', () => {
    assert.deepEqual(on('screener: question moodResponse'), [
      'screener.q.moodResponse',
      'screener.q.moodResponse.why',
      'screener.q.moodResponse.hint',
      'screener.q.moodResponse.notEnough',
      'screener.q.moodResponse.notEnough.hint',
      'screener.q.moodResponse.enough',
      'screener.notTried',
      'screener.unsure',
    ]);
  });

  it('puts together what an outcome shows, without repeating the questions', () => {
    const result = on('screener: outcome may-be-needs-referral: painMatch');
    assert.equal(result[0], 'screener.outcome.may-be-needs-referral');
    for (const id of ['reason.painMatch', 'next.referrerOrOwn', 'ride', 'result.together'])
      assert.ok(
        result.some((each) => each.endsWith(`.${id}`)),
        id,
      );
    assert.ok(!result.some((id) => id.startsWith('screener.q.')));
  });

  it('puts together what who has no provider is told, and what a page without a name says', () => {
    const result = on(
      'screener: outcome talk-first, without a provider, a number alone: moodConditionUnsure',
    );
    for (const id of ['next.practice', 'next.talkAny', 'next.noProvider', 'next.findPain'])
      assert.ok(result.includes(`screener.${id}`), id);
    assert.ok(!result.includes('screener.next.talk'));
  });

  it('puts what the page speaks against beside the match that it leaves standing', () => {
    const result = on('screener: outcome may-be-referred: moodMild');
    for (const id of ['reason.painMatch', 'reason.moodMild', 'result.painOnly'])
      assert.ok(result.includes(`screener.${id}`), id);
  });

  it('keeps the two readings of a topic apart', () => {
    assert.ok(on('explainer: topic how, mood').includes('explainer.mood.repair'));
    assert.ok(!on('explainer: topic how, mood').includes('explainer.pain.reset'));
    assert.ok(on('explainer: topic feel').includes('explainer.feel.risks'));
  });

  it('knows every text that no template says', () => {
    const common = ['clinic', 'copy', 'copied', 'copyFailed'];
    const panel = ['heading', 'code', 'open', 'close'];
    const first = ['region', 'progress', 'progress.last', 'back', 'continue'];
    const ofResult = ['eyebrow', 'why', 'next', 'before'].map((id) => `result.${id}`);
    const afterIt = ['answers', 'change', 'again'].map((id) => `result.${id}`);
    assert.deepEqual(on('screener: labels'), [
      ...[...common, ...panel.map((id) => `panel.${id}`)].map((id) => `common.${id}`),
      ...[
        ...[...first, 'error.one', 'error.any', ...ofResult, 'step.ride', 'step.cost', ...afterIt],
        ...['take.print', 'take.share', 'take.file'],
      ].map((id) => `screener.${id}`),
    ]);
    assert.deepEqual(on('explainer: introduction'), [
      'common.clinic',
      'common.from',
      'common.infusion',
      ...[
        'title',
        'reading',
        'reading.mood',
        'reading.pain',
        'what.dose',
        'what.outpatient',
        'screener',
      ].map((id) => `explainer.${id}`),
    ]);
  });
});

describe('measuring', () => {
  it('splits into sentences where one ends and another begins', () => {
    assert.deepEqual(sentencesIn('Yes. “Maybe”? (No.) See findtreatment.gov today'), [
      'Yes.',
      '“Maybe”?',
      '(No.)',
      'See findtreatment.gov today',
    ]);
    assert.deepEqual(sentencesIn('¿Está en crisis? Llame al 911.'), [
      '¿Está en crisis?',
      'Llame al 911.',
    ]);
  });

  it('counts as words what is between blanks and has a letter or a number', () => {
    assert.deepEqual(wordsIn('“Text” 972-654-5673 – long-lasting (pain).'), [
      'Text',
      '972-654-5673',
      'long-lasting',
      'pain',
    ]);
  });

  it('counts syllables, two in a glossary term, letters in an abbreviation', () => {
    const count = (text: string) => wordsIn(text).map((word) => syllablesIn(word, 'en'));
    assert.deepEqual(count('I like water and holidays'), [1, 1, 2, 1, 3]);
    assert.deepEqual(count('Ketamine providers antidepressants'), [2, 2, 2]);
    assert.deepEqual(count('low-dose treatment-resistant'), [2, 5]);
    assert.deepEqual(count('PTSD 988 972-654-5673'), [4, 1, 1]);
    assert.equal(syllablesIn('ketamina', 'es'), 4);
  });

  it('agrees with the published formulas', () => {
    // 12 words in 1 sentence, 13 syllables.
    const grade = measure('a', ['The cat sat on the mat and the dog barked at Susan.'], 'en');
    assert.equal(grade?.words, 12);
    assert.equal(grade.figure.toFixed(2), (0.39 * 12 + (11.8 * 13) / 12 - 15.59).toFixed(2));
    // 5 words in 1 sentence, 8 syllables.
    const score = measure('a', ['La casa es muy bonita.'], 'es');
    assert.equal(score?.figure.toFixed(2), (206.835 - (62.3 * 8) / 5 - 5).toFixed(2));
  });

  it('judges by the limits, which are themselves within', () => {
    const judged = (locale: 'en' | 'es', ...figures: number[]) =>
      figures.map((figure) => verdictOf(figure, locale));
    assert.deepEqual(judged('en', 6, 6.01, 8, 8.01), ['fine', 'warn', 'warn', 'fail']);
    assert.deepEqual(judged('es', 65, 64.9, 55, 54.9), ['fine', 'warn', 'warn', 'fail']);
  });

  it('fails on one English sentence of more than 20 words, and on more than 12 on average', () => {
    const sentence = (length: number) => `${'go '.repeat(length - 1)}on.`;
    const problems = (...lengths: number[]) =>
      measure('a', lengths.map(sentence), 'en')?.problems.map((each) => each.split(':')[0]);
    assert.deepEqual(problems(20, 4), []);
    assert.deepEqual(problems(21, 3), ['21 words']);
    assert.deepEqual(problems(13, 12), ['12.5 words a sentence']);
    assert.deepEqual(measure('a', [sentence(21)], 'es')?.problems, []);
  });

  it('fills slots with what stands there by default', () => {
    const item = anItem('common.some', {text: {en: '{Clinic} has {number}.'}});
    assert.equal(filled(item, 'en'), 'The infusion clinic has 972-654-5673.');
  });

  it('counts the syllables of Spanish words', () => {
    const known: Readonly<Record<number, string>> = {
      1: 'y a ir muy hoy bien guion huir',
      2: 'dolor casa guerra quiere agua ahí río búho país también causa',
      3: 'ayuda infusión depresión médico suicidio ansiedad clínica pingüino receptor caído',
      4: 'profesional ketamina tratamiento energía alcoholes poético leíamos bipolares',
      5: 'medicamento neuropático creíamoslo enfermedades',
      6: 'anestesiólogo autoevaluación',
    };
    for (const [count, list] of Object.entries(known)) {
      for (const word of list.split(' ')) {
        assert.equal(spanishSyllables(word), Number(count), word);
      }
    }
  });
});

describe('the readability report', () => {
  it('names what is beyond a limit, with the figure', () => {
    const [reading] = readings;
    assert.ok(reading);
    const beyond = {...reading, verdict: 'fail', problems: ['grade 9.9'], figure: 9.9} as const;
    assert.match(asText([beyond]), /en {2}fail +9\.9 .*\n +grade 9\.9/);
    assert.match(asMarkdown([beyond]), /\| 9\.9 \|.*fail; grade 9\.9/);
  });

  it('runs from the command line, writes its file, and exits by what it found', () => {
    const tool = fileURLToPath(new URL('../../scripts/readability-report.ts', import.meta.url));
    const {status, stdout} = spawnSync(process.execPath, [tool], {encoding: 'utf8'});
    assert.equal(status, failing(readings).length ? 1 : 0);
    assert.equal(stdout.trimEnd(), asText(readings));
    const file = new URL('../../reports/readability.md', import.meta.url);
    assert.equal(readFileSync(file, 'utf8'), asMarkdown(readings));
  });
});
