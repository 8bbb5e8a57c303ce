/**
 * What a form shows, by the words of the R4 specification alone (questionnaire.html, enableWhen):
 * nothing here knows the engine. An answer to a question that is not enabled does not count.
 */
import type {QuestionnaireItem} from '../../src/fhir/questionnaire.ts';

/** The codes that were picked, by linkId. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The linkIds of what is enabled, in the order of the form: questions, groups and texts. */
export function enabledItems(items: readonly QuestionnaireItem[], given: Given): string[] {
  const shown: string[] = [];
  const counted: Record<string, readonly string[]> = {};
  const visit = (item: QuestionnaireItem): void => {
    const conditions = item.enableWhen ?? [];
    const held = conditions.map(({question, answerCoding}) =>
      (counted[question] ?? []).includes(answerCoding.code),
    );
    const any = item.enableBehavior === 'any' ? held.includes(true) : !held.includes(false);
    if (!any) return;
    shown.push(item.linkId);
    if (item.type === 'group') item.item.forEach(visit);
    else counted[item.linkId] = [given[item.linkId] ?? []].flat();
  };
  items.forEach(visit);
  return shown;
}

/** Every item, those of groups among them. */
export const allItems = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...(item.type === 'group' ? allItems(item.item) : [])]);
