/**
 * A saved file in a reader that is not ours: the forms of Medplum, which take out of a response what its
 * definition does not ask.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {getAllQuestionnaireAnswers} from '@medplum/core';
import {
  applyOptionExclusive,
  buildInitialResponse,
  removeDisabledItems,
} from '@medplum/react-hooks';
import {LOCALES} from '../../src/content/locales.ts';
import {EXCLUSIVE} from '../../src/content/screener/ids.ts';
import {decide} from '../../src/engine/decide.ts';
import {questionnaire, questionnaireResponse} from '../../src/fhir/index.ts';
import {tellingPaths} from '../engine/every-path.ts';
import {allItems} from './enabled-questions.ts';

const authored = new Date();

describe('Medplum', () => {
  for (const locale of LOCALES)
    it(`keeps every answer of every file in ${locale}, and its words`, () => {
      const definition = questionnaire(locale);
      const outcomes = new Set<string>();
      for (const answers of tellingPaths()) {
        const saved = questionnaireResponse(answers, {locale, authored});
        if (!saved) continue;
        outcomes.add(decide(answers).outcome);
        assert.deepEqual(removeDisabledItems(definition, saved), saved);
        const opened = buildInitialResponse(definition, structuredClone(saved));
        assert.deepEqual(
          getAllQuestionnaireAnswers(removeDisabledItems(definition, opened)),
          getAllQuestionnaireAnswers(saved),
        );
      }
      assert.equal(outcomes.size, 4);
    });

  it('lets an answer that stands alone clear the others', () => {
    for (const item of allItems(questionnaire('en').item)) {
      if (item.type !== 'choice' || !item.repeats) continue;
      const [first, ...others] = item.answerOption.map(({valueCoding}) => ({valueCoding}));
      for (const other of others) {
        const alone = EXCLUSIVE.some((value) => other.valueCoding.code.endsWith(`.${value}`));
        const left = applyOptionExclusive(item, [first!], [first!, other]);
        assert.deepEqual(left, alone ? [other] : [first, other]);
      }
    }
  });
});
