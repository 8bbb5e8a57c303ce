/**
 * Our types of R4, held against two that others keep: whoever works with either can use what we make.
 * The compiler is what fails here.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type * as Medplum from '@medplum/fhirtypes';
import type * as DefinitelyTyped from 'fhir/r4';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {codeSystem, questionnaire, questionnaireResponse} from '../../src/fhir/index.ts';

const definition = questionnaire('en');
const codes = codeSystem();
const response = questionnaireResponse(PATHS_TO.mayBeReferred.answers, {
  locale: 'en',
  authored: new Date(),
})!;

describe('our resources are taken', () => {
  it('by the types of Medplum', () => {
    const taken: [Medplum.Questionnaire, Medplum.CodeSystem, Medplum.QuestionnaireResponse] = [
      definition,
      codes,
      response,
    ];
    assert.equal(taken.length, 3);
  });

  it('by those of DefinitelyTyped', () => {
    const taken: [
      DefinitelyTyped.Questionnaire,
      DefinitelyTyped.CodeSystem,
      DefinitelyTyped.QuestionnaireResponse,
    ] = [definition, codes, response];
    assert.equal(taken.length, 3);
  });
});
