import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {codeSystem, questionnaire} from '../../src/fhir/index.ts';
import {allItems} from './enabled-questions.ts';
import {complaints} from './validator.ts';

const {url, concept, count, language} = codeSystem();

const optionsIn = (locale: Locale) =>
  allItems(questionnaire(locale).item).flatMap((item) =>
    item.type === 'choice'
      ? item.answerOption.map(({valueCoding}) => ({question: item.text, valueCoding}))
      : [],
  );

describe('the code system', () => {
  it('is valid R4', () => {
    assert.deepEqual(complaints(codeSystem()), []);
  });

  it('has each answer of the definition once, so that no code means two things', () => {
    const codes = concept.map(({code}) => code);
    assert.equal(new Set(codes).size, codes.length);
    assert.equal(count, codes.length);
    assert.deepEqual(
      optionsIn('en').map(({valueCoding}) => valueCoding.code),
      codes,
    );
    for (const {valueCoding} of optionsIn('en')) assert.equal(valueCoding.system, url);
  });

  it('says what each code means: the question and the answer', () => {
    const meanings = concept.map(({definition}) => definition);
    assert.equal(new Set(meanings).size, meanings.length);
    assert.deepEqual(
      optionsIn('en').map(({question, valueCoding}) => `${question} ${valueCoding.display}`),
      meanings,
    );
  });

  it('has the words of the definition in every language', () => {
    for (const locale of LOCALES) {
      const words = concept.map(({display, designation}) =>
        locale === language ? display : designation.find((each) => each.language === locale)?.value,
      );
      assert.deepEqual(
        optionsIn(locale).map(({valueCoding}) => valueCoding.display),
        words,
      );
    }
  });
});
