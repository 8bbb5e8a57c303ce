/**
 * What a form shows, by the words of the R4 specification alone (questionnaire.html, enableWhen):
 * nothing here knows the engine. An answer to a question that is not enabled does not count.
 */
import type {EnableWhen, QuestionnaireItem} from '../../src/fhir/types.ts';

/** The answers that were picked, by linkId; the code of each has the linkId before it. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The linkIds of what is enabled, in the order of the form: questions, groups and texts. */
export function enabledItems(items: readonly QuestionnaireItem[], given: Given): string[] {
  const shown: string[] = [];
  const counted: Record<string, readonly string[]> = {};
  const holds = (condition: EnableWhen): boolean => {
    const codes = counted[condition.question] ?? [];
    return condition.operator === 'exists'
      ? condition.answerBoolean === codes.length > 0
      : codes.includes(condition.answerCoding.code);
  };
  const visit = (item: QuestionnaireItem): void => {
    const held = (item.enableWhen ?? []).map(holds);
    const any = item.enableBehavior === 'any' ? held.includes(true) : !held.includes(false);
    if (!any) return;
    shown.push(item.linkId);
    if (item.type === 'group') item.item.forEach(visit);
    else
      counted[item.linkId] = [given[item.linkId] ?? []]
        .flat()
        .map((value) => `${item.linkId}.${value}`);
  };
  items.forEach(visit);
  return shown;
}

/** Every item, those of groups among them. */
export const allItems = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...(item.type === 'group' ? allItems(item.item) : [])]);
