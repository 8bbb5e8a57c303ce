import type {Locale} from '../content/locales.ts';
import {INPUTS, type Answers, type InputId} from '../content/screener/ids.ts';
import {VERSION} from '../content/version.ts';
import {nextStep, path} from '../engine/decide.ts';
import type {QuestionnaireResponse, ResponseItem} from './types.ts';

/** The values we code are our own. */
export const SYSTEM = 'urn:ketamine-widgets:screener';
/** The definition that a response answers, and its version: that of the package. */
export const DEFINITION = `${SYSTEM}:questionnaire`;

/** Asked so that help comes first, and told to nobody. */
const WITHHELD: readonly string[] = ['safety', 'afterCrisis'] satisfies InputId[];

export interface Told {
  readonly locale: Locale;
  readonly authored: Date;
  /** A question's words. */
  readonly question: (id: InputId) => string;
  /** An answer's words. */
  readonly answer: (id: InputId, value: string) => string;
}

/**
 * What one person answered on their path. Nothing in it tells whether the crisis screen was shown:
 * without `safety` and `afterCrisis` it is the same for all who went on. Hence `undefined` for who
 * stopped there, as for answers that are not complete.
 */
export function responseTo(
  answers: Answers,
  {locale, authored, question, answer}: Told,
): QuestionnaireResponse | undefined {
  const step = nextStep(answers);
  if (step.kind !== 'outcome' || step.result.outcome === 'crisis') return undefined;
  return {
    resourceType: 'QuestionnaireResponse',
    language: locale,
    questionnaire: `${DEFINITION}|${VERSION}`,
    status: 'completed',
    authored: authored.toISOString(),
    item: path(answers)
      .filter((id) => !WITHHELD.includes(id))
      .map((id) => {
        const given: readonly string[] = [answers[id] ?? []].flat();
        const coded = INPUTS[id]
          .filter((value) => given.includes(value))
          .map((code) => ({valueCoding: {system: SYSTEM, code, display: answer(id, code)}}));
        return within(id, {linkId: id, text: question(id), answer: coded});
      }),
  };
}

/**
 * The group around a question whose rule is of several levels, see `levels` in `enabled.ts`. Written
 * down, because the rule's reading is not worth its bytes to a patient; a test holds the two together.
 */
const GROUPS: Readonly<Partial<Record<InputId, string>>> = {moodResponse: 'moodResponse.when'};

function within(id: InputId, item: ResponseItem): ResponseItem {
  const group = GROUPS[id];
  return group ? {linkId: group, item: [item]} : item;
}
