import type {Locale} from '../content/locales.ts';
import {EXCLUSIVE, INPUTS, SETS, type InputId} from '../content/screener/ids.ts';
import {VERSION} from '../content/version.ts';
import {POLICY, type When} from '../engine/policy.ts';
import {coding} from './coding.ts';
import {levels, UNANSWERED, type Clause} from './enable-when.ts';
import {definitionUrl} from './questionnaire-response.ts';
import {reviewDates, reviewMark} from './review-dates.ts';
import {answerText, questionItem, textOf, type Item} from './texts.ts';
import type {
  AnswerOption,
  ChoiceItem,
  DisplayItem,
  Extension,
  Questionnaire,
  QuestionnaireItem,
} from './types.ts';

const OPTION_EXCLUSIVE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';
const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';

const IDS = Object.keys(INPUTS) as InputId[];
const isSet = (id: InputId): boolean => SETS.some((set) => set === id);
const standsAlone = (value: string): boolean => EXCLUSIVE.some((one) => one === value);

/** The text of an item in the definition's language. */
type Say = (item: Item) => string;

/** The definition: each input in the order it may be asked, under the engine's own rules. */
export function questionnaire(locale: Locale): Questionnaire {
  const said: Item[] = [];
  const say: Say = (item) => {
    said.push(item);
    return textOf(locale, item);
  };
  const title = say('start.heading');
  const description = say('start.lead');
  const strip: DisplayItem = {linkId: 'crisis.strip', type: 'display', text: say('crisis.strip')};
  const item = [strip, ...IDS.flatMap((id) => asked(id, say))];
  return {
    resourceType: 'Questionnaire',
    language: locale,
    url: definitionUrl(locale),
    version: VERSION,
    name: 'KetamineWidgetsScreener',
    title,
    status: 'draft',
    subjectType: ['Patient'],
    description,
    ...reviewDates(said.map((item) => reviewMark(item, locale))),
    item,
  };
}

const isInput = (id: unknown): id is InputId => IDS.some((input) => input === id);

/**
 * What a row of the flow asks for. A response never holds the answer to `safety`, and has to fit its
 * definition all the same: there, no answer counts as "I would rather not say".
 */
const clauses = (when: When): readonly Clause[] =>
  Object.entries<unknown>(when).map(([input, wanted]) => {
    if (!isInput(input)) throw new RangeError('The flow asks for what is no answer.');
    const values = [wanted].flat().map(String);
    const unsaid = input === 'safety' && values.includes('skip');
    return [input, unsaid ? [...values, UNANSWERED] : values];
  });

/** An input with what stands around it: groups, where its rules need several levels. */
function asked(id: InputId, say: Say): readonly QuestionnaireItem[] {
  const rows = POLICY.flow.filter(({input}) => input === id);
  const outerFirst = levels(rows.map(({when}) => clauses(when)));
  const [own, ...outer] = [...outerFirst].reverse();
  const leaves = id === 'afterCrisis' ? [crisisHelp(say), question(id, say)] : [question(id, say)];
  return outer.reduce<QuestionnaireItem[]>(
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
    text: say(questionItem(id)),
    required: id !== 'safety',
    ...(isSet(id) && {repeats: true}),
    answerOption: INPUTS[id].map((value) => option(id, value, say)),
  };
}

const control = (code: 'check-box' | 'radio-button'): Extension => ({
  url: ITEM_CONTROL,
  valueCodeableConcept: {coding: [{system: CONTROLS, code}]},
});

const option = (id: InputId, value: string, say: Say): AnswerOption => ({
  ...(isSet(id) &&
    standsAlone(value) && {extension: [{url: OPTION_EXCLUSIVE, valueBoolean: true}]}),
  valueCoding: coding(id, value, answerText(say, id, value)),
});

const crisisHelp = (say: Say): DisplayItem => ({
  linkId: 'crisis',
  type: 'display',
  text: [
    `${say('crisis.level')} ${say('crisis.heading')}`,
    say('crisis.lead'),
    say('crisis.danger'),
    `${say('crisis.veterans')} ${say('crisis.veteransText')}`,
    say('crisis.spanish'),
  ]
    .map((line) => (/[.!?]$/.test(line) ? line : `${line}.`))
    .join('\n'),
});
