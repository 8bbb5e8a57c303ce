/**
 * The screener as FHIR R4 resources: what it asks and when (`Questionnaire`), and what one person
 * answered (`QuestionnaireResponse`). An entry of its own, which no patient downloads with a widget.
 */
import type {Locale} from '../content/locales.ts';
import {EXCLUSIVE, INPUTS, SETS, type Answers, type InputId} from '../content/screener/ids.ts';
import {VERSION} from '../content/version.ts';
import {POLICY, type When} from '../engine/policy.ts';
import {levels, type Clause} from './enabled.ts';
import {DEFINITION, responseTo, SYSTEM} from './response.ts';
import {reviewDates} from './review-dates.ts';
import type {
  AnswerOption,
  ChoiceItem,
  DisplayItem,
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseItem,
} from './types.ts';
import {words, type Words} from './words.ts';

export type {Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseItem};

const OPTION_EXCLUSIVE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';
const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';

const IDS = Object.keys(INPUTS) as InputId[];
const isSet = (id: InputId): boolean => SETS.some((set) => set === id);
const standsAlone = (value: string): boolean => EXCLUSIVE.some((one) => one === value);

/** The definition: each input in the order it may be asked, under the engine's own rules. */
export function questionnaire(locale: Locale): Questionnaire {
  const spoken = words(locale);
  const {say} = spoken;
  const title = say('start.heading');
  const description = say('start.lead');
  const strip: DisplayItem = {linkId: 'crisis.strip', type: 'display', text: say('crisis.strip')};
  const item = [strip, ...IDS.flatMap((id) => asked(id, say))];
  return {
    resourceType: 'Questionnaire',
    language: locale,
    url: DEFINITION,
    version: VERSION,
    name: 'KetamineWidgetsScreener',
    title,
    status: 'draft',
    subjectType: ['Patient'],
    description,
    ...reviewDates(spoken.marks()),
    item,
  };
}

/** What one person answered on their path, in the words of the definition. See `responseTo`. */
export function questionnaireResponse(
  answers: Answers,
  {locale, authored}: {readonly locale: Locale; readonly authored: Date},
): QuestionnaireResponse | undefined {
  const {say} = words(locale);
  return responseTo(answers, {
    locale,
    authored,
    question: (id) => say(`q.${id}`),
    answer: (id, value) => say(`q.${id}.${value}`, value),
  });
}

type Say = Words['say'];

const isInput = (id: unknown): id is InputId => IDS.some((input) => input === id);

/** What a row of the flow asks for. */
const clauses = (when: When): readonly Clause[] =>
  Object.entries<unknown>(when).map(([input, values]) => {
    if (!isInput(input)) throw new RangeError('The flow asks for what is no answer.');
    return [input, [values].flat().map(String)];
  });

/** An input with what stands around it: groups, where its rules need several levels. */
function asked(id: InputId, say: Say): readonly QuestionnaireItem[] {
  const rows = POLICY.flow.filter(({input}) => input === id);
  const outerFirst = levels(rows.map(({when}) => clauses(when)));
  const [own, ...outer] = [...outerFirst].reverse();
  const leaves = id === 'afterCrisis' ? [crisisHelp(say), question(id, say)] : [question(id, say)];
  return outer.reduce<readonly QuestionnaireItem[]>(
    (item, enabled, depth) => [
      {linkId: `${id}.when${depth || ''}`, type: 'group', ...enabled, item},
    ],
    leaves.map((leaf) => ({...leaf, ...own})),
  );
}

function question(id: InputId, say: Say): ChoiceItem {
  return {
    // Every answer in view, as in the screener: a form may fold them into a list otherwise.
    extension: [control(isSet(id) ? 'check-box' : 'radio-button')],
    linkId: id,
    type: 'choice',
    // The crisis screen asks under its heading.
    text: id === 'afterCrisis' ? say('crisis.heading') : say(`q.${id}`),
    required: true,
    ...(isSet(id) && {repeats: true}),
    answerOption: INPUTS[id].map((value) => option(id, value, say)),
  };
}

const control = (code: 'check-box' | 'radio-button'): Extension => ({
  url: ITEM_CONTROL,
  valueCodeableConcept: {coding: [{system: CONTROLS, code}]},
});

const option = (id: InputId, code: string, say: Say): AnswerOption => ({
  ...(isSet(id) && standsAlone(code) && {extension: [{url: OPTION_EXCLUSIVE, valueBoolean: true}]}),
  valueCoding: {system: SYSTEM, code, display: say(`q.${id}.${code}`, code)},
});

const crisisHelp = (say: Say): DisplayItem => ({
  linkId: 'crisis',
  type: 'display',
  text: [
    `${say('crisis.level')} ${say('crisis.heading')}`,
    say('crisis.lead'),
    `${say('crisis.danger')} ${say('crisis.emergency')}`,
    `${say('crisis.veterans')} ${say('crisis.veteransText')}`,
    say('crisis.spanish'),
  ]
    .map((line) => (/[.!?]$/.test(line) ? line : `${line}.`))
    .join('\n'),
});
