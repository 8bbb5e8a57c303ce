/** As much of FHIR R4 as is written here: https://hl7.org/fhir/R4/questionnaire.html */
import type {Locale} from '../content/locales.ts';

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export type Extension = {readonly url: string} & (
  | {readonly valueBoolean: boolean}
  | {readonly valueCodeableConcept: {readonly coding: readonly Coding[]}}
);

export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: '=';
  readonly answerCoding: Coding;
}

/** When an item is asked or shown: always, if there is no `enableWhen`. */
export interface Enabled {
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
}

export interface GroupItem extends Enabled {
  readonly linkId: string;
  readonly type: 'group';
  readonly item: readonly QuestionnaireItem[];
}

export interface DisplayItem extends Enabled {
  readonly linkId: string;
  readonly type: 'display';
  readonly text: string;
}

export interface ChoiceItem extends Enabled {
  readonly extension: readonly Extension[];
  readonly linkId: string;
  readonly type: 'choice';
  readonly text: string;
  readonly required: true;
  readonly repeats?: true;
  readonly answerOption: readonly AnswerOption[];
}

export type QuestionnaireItem = GroupItem | DisplayItem | ChoiceItem;

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: Locale;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft';
  readonly subjectType: readonly ['Patient'];
  readonly description: string;
  readonly approvalDate?: string;
  readonly lastReviewDate?: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly {readonly valueCoding: Coding}[];
  readonly item?: readonly ResponseItem[];
}

/** Without `subject`, `author` and `source`: it says what was answered, not by whom. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: Locale;
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly authored: string;
  readonly item: readonly ResponseItem[];
}
