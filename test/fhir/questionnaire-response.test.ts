import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LOCALES} from '../../src/content/locales.ts';
import type {Answers} from '../../src/content/screener/ids.ts';
import {nextStep, prune} from '../../src/engine/decide.ts';
import {
  questionnaire,
  questionnaireResponse,
  type ResponseItem,
} from '../../src/fhir/questionnaire.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {tellingPaths} from '../engine/every-path.ts';
import {allItems} from './enabled-questions.ts';
import {complaints} from './validator.ts';

const authored = new Date(Date.UTC(2026, 0, 31, 17, 5));
const respond = (answers: Answers, locale: 'en' | 'es' = 'en') =>
  questionnaireResponse(answers, {locale, authored});

const flat = (items: readonly ResponseItem[]): ResponseItem[] =>
  items.flatMap((item) => [item, ...flat(item.item ?? [])]);

/** The answers that a response holds, as a recipient reads them. */
const told = (items: readonly ResponseItem[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    flat(items)
      .filter(({answer}) => answer)
      .map(({linkId, answer = []}) => [linkId, answer.map(({valueCoding}) => valueCoding.code)]),
  );

const inLists = (answers: Answers): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([id]) => id !== 'safety' && id !== 'afterCrisis')
      .map(([id, answer]) => [id, [answer].flat()]),
  );

const {mayBeReferred, mayBeNeedsReferral} = PATHS_TO;

describe('a response', () => {
  for (const [name, {answers}] of Object.entries(PATHS_TO))
    for (const locale of LOCALES)
      if (name !== 'crisis')
        it(`is valid R4: ${name} in ${locale}`, () => {
          const response = respond(answers, locale);
          assert.ok(response);
          assert.deepEqual(complaints(response), []);
        });

  it('says when and to which definition, and nobody’s name', () => {
    const {item: _, ...about} = respond(mayBeReferred.answers, 'es')!;
    const {url, version} = questionnaire('es');
    assert.deepEqual(about, {
      resourceType: 'QuestionnaireResponse',
      language: 'es',
      questionnaire: `${url}|${version}`,
      status: 'completed',
      authored: '2026-01-31T17:05:00.000Z',
    });
  });

  it('holds the answers with their words, where the definition asks for them', () => {
    for (const locale of LOCALES) {
      const definition = questionnaire(locale);
      const asked = new Map(allItems(definition.item).map((item) => [item.linkId, item]));
      const {item} = respond(mayBeReferred.answers, locale)!;
      for (const {linkId, text, answer = []} of flat(item)) {
        const question = asked.get(linkId);
        assert.ok(question, linkId);
        if (question.type !== 'choice') continue;
        assert.equal(text, question.text);
        const offered = question.answerOption.map(({valueCoding}) => valueCoding);
        assert.deepEqual(
          answer.map(({valueCoding}) => valueCoding),
          offered.filter(({code}) => told(item)[linkId]?.includes(code)),
        );
      }
    }
  });

  it('nests as the definition does', () => {
    const chain = (items: readonly {linkId: string; item?: unknown}[], id: string): string[] => {
      for (const each of items) {
        if (each.linkId === id) return [id];
        const inner = Array.isArray(each.item)
          ? chain(each.item as readonly {linkId: string}[], id)
          : [];
        if (inner.length > 0) return [each.linkId, ...inner];
      }
      return [];
    };
    const {item} = respond(mayBeReferred.answers)!;
    for (const id of Object.keys(told(item)))
      assert.deepEqual(chain(item, id), chain(questionnaire('en').item, id));
  });

  it('leaves out what is off the path', () => {
    const answers = {
      ...mayBeNeedsReferral.answers,
      moodCondition: ['ptsd'],
      moodPattern: 'severe',
      moodResponse: 'enough',
    } as const;
    assert.deepEqual(respond(answers), respond(mayBeNeedsReferral.answers));
  });

  it('is not made of answers that are not complete, nor when somebody stopped for help', () => {
    assert.equal(respond({}), undefined);
    assert.equal(respond({safety: 'no'}), undefined);
    const {referral: _, ...open} = mayBeReferred.answers;
    assert.equal(respond(open), undefined);
    assert.equal(respond(PATHS_TO.crisis.answers), undefined);
  });

  it('does not change the answers', () => {
    const answers = structuredClone<Answers>(mayBeReferred.answers);
    respond(answers);
    assert.deepEqual(answers, mayBeReferred.answers);
  });
});

describe('every response', () => {
  const telling = tellingPaths().filter((_, index) => index % 5 === 0);

  it('tells what was answered on the path, and neither safety nor afterCrisis', () => {
    for (const answers of telling) {
      const response = respond(answers);
      const step = nextStep(answers);
      assert.equal(!response, step.kind === 'outcome' && step.result.outcome === 'crisis');
      if (!response) continue;
      assert.deepEqual(told(response.item), inLists(prune(answers)));
      assert.doesNotMatch(JSON.stringify(response), /"(safety|afterCrisis|crisis[^"]*)"/);
    }
  });

  it('is the same whatever was said of safety', () => {
    for (const {safety: _, afterCrisis: __, ...rest} of telling.filter(
      (_, index) => index % 10 < 1,
    )) {
      const unsaid = respond({...rest, safety: 'skip'});
      assert.deepEqual(respond({...rest, safety: 'no'}), unsaid);
      assert.deepEqual(respond({...rest, safety: 'yes', afterCrisis: 'continue'}), unsaid);
    }
  });
});
