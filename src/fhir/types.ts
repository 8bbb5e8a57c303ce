/**
 * As much of FHIR R4 as is written here: https://hl7.org/fhir/R4/questionnaire.html
 *
 * Mutable, because the types of other libraries are, so that a resource can be handed to them. A test
 * holds these types against two such libraries; `docs/dependencies.md` says why neither is used.
 */
import type {Locale} from '../content/locales.ts';

export interface Coding {
  system: string;
  code: string;
  display?: string;
}

export type Extension = {url: string} & (
  {valueBoolean: boolean} | {valueCodeableConcept: {coding: Coding[]}}
);

export interface AnswerOption {
  extension?: Extension[];
  valueCoding: Coding;
}

export type EnableWhen = {question: string} & (
  {operator: '='; answerCoding: Coding} | {operator: 'exists'; answerBoolean: boolean}
);

/** When an item is asked or shown: always, if there is no `enableWhen`. */
export interface Enabled {
  enableWhen?: EnableWhen[];
  enableBehavior?: 'all' | 'any';
}

interface GroupItem extends Enabled {
  linkId: string;
  type: 'group';
  item: QuestionnaireItem[];
}

export interface DisplayItem extends Enabled {
  linkId: string;
  type: 'display';
  text: string;
}

export interface ChoiceItem extends Enabled {
  extension: Extension[];
  linkId: string;
  type: 'choice';
  text: string;
  required: boolean;
  repeats?: true;
  answerOption: AnswerOption[];
}

export type QuestionnaireItem = GroupItem | DisplayItem | ChoiceItem;

export interface Questionnaire {
  resourceType: 'Questionnaire';
  language: Locale;
  url: string;
  version: string;
  name: string;
  title: string;
  status: 'draft';
  subjectType: ['Patient'];
  description: string;
  approvalDate?: string;
  lastReviewDate?: string;
  item: QuestionnaireItem[];
}

export interface QuestionnaireResponseItem {
  linkId: string;
  text?: string;
  answer?: {valueCoding: Coding}[];
  item?: QuestionnaireResponseItem[];
}

/** Without `subject`, `author` and `source`: it says what was answered, not by whom. */
export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  language: Locale;
  questionnaire: string;
  status: 'completed';
  authored?: string;
  item: QuestionnaireResponseItem[];
}

export interface CodeSystem {
  resourceType: 'CodeSystem';
  language: Locale;
  url: string;
  version: string;
  name: string;
  status: 'draft';
  caseSensitive: true;
  content: 'complete';
  count: number;
  concept: {
    code: string;
    display: string;
    definition: string;
    designation: {language: Locale; value: string}[];
  }[];
}
