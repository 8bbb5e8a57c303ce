import type {Locale} from '../content/locales.ts';
import {INPUTS, type Answers, type InputId} from '../content/screener/ids.ts';
import {VERSION} from '../content/version.ts';
import {nextStep, path} from '../engine/decide.ts';
import {coding} from './coding.ts';
import {dateTime} from './date-time.ts';
import {answerText, questionItem, textOf} from './texts.ts';
import type {QuestionnaireResponse, QuestionnaireResponseItem} from './types.ts';

/**
 * The definition in one language. Each language has a definition of its own, because R4 wants an
 * answer's texts to be those of its definition. Codes and `linkId`s are the same in all of them.
 */
export const definitionUrl = (locale: Locale): string =>
  `urn:ketamine-widgets:screener:questionnaire:${locale}`;

/** Asked so that help comes first, and told to nobody. */
const WITHHELD: readonly InputId[] = ['safety', 'afterCrisis'];

/**
 * What one person answered on their path, in the words of the definition. Nothing in it tells whether
 * the crisis screen was shown: without `safety` and `afterCrisis` it is the same for all who went on.
 * Hence `undefined` for who stopped there, as for answers that are not complete.
 */
export function questionnaireResponse(
  answers: Answers,
  {locale, authored}: {readonly locale: Locale; readonly authored: Date},
): QuestionnaireResponse | undefined {
  const step = nextStep(answers);
  if (step.kind !== 'outcome' || step.result.outcome === 'crisis') return undefined;
  const when = dateTime(authored);
  return {
    resourceType: 'QuestionnaireResponse',
    language: locale,
    questionnaire: `${definitionUrl(locale)}|${VERSION}`,
    status: 'completed',
    ...(when && {authored: when}),
    item: path(answers)
      .filter((id) => !WITHHELD.includes(id))
      .map((id) => {
        const given: readonly string[] = [answers[id] ?? []].flat();
        return inGroup(id, {
          linkId: id,
          text: textOf(locale, questionItem(id)),
          answer: INPUTS[id]
            .filter((value) => given.includes(value))
            .map((value) => ({
              valueCoding: coding(
                id,
                value,
                answerText((item) => textOf(locale, item), id, value),
              ),
            })),
        });
      }),
  };
}

/**
 * The group around a question whose rule is of several levels, see `levels` in `enable-when.ts`. Written
 * down, because the rule's reading is not worth its bytes to a patient; a test holds the two together.
 */
const GROUPS: Readonly<Partial<Record<InputId, string>>> = {moodResponse: 'moodResponse.when'};

function inGroup(id: InputId, item: QuestionnaireResponseItem): QuestionnaireResponseItem {
  const group = GROUPS[id];
  return group ? {linkId: group, item: [item]} : item;
}
