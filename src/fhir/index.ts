/**
 * The screener as FHIR R4: what it asks and when (`Questionnaire`), its codes (`CodeSystem`), and what
 * one person answered (`QuestionnaireResponse`). Of these, only the response reaches a patient's phone.
 */
export {codeSystem} from './code-system.ts';
export {questionnaire} from './questionnaire.ts';
export {questionnaireResponse} from './questionnaire-response.ts';
export type {
  CodeSystem,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from './types.ts';
