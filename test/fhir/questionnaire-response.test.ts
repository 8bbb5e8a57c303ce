import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {LOCALES} from '../../src/content/locales.ts';
import type {Answers} from '../../src/content/screener/ids.ts';
import {nextStep, prune} from '../../src/engine/decide.ts';
import {
  questionnaire,
  questionnaireResponse,
  type QuestionnaireResponseItem,
} from '../../src/fhir/index.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {tellingPaths} from '../engine/every-path.ts';
import {allItems, enabledItems, type Given} from './enabled-questions.ts';
import {complaints} from './validator.ts';

const authored = new Date(Date.UTC(2026, 0, 31, 17, 5));
const respond = (answers: Answers, locale: 'en' | 'es' = 'en') =>
  questionnaireResponse(answers, {locale, authored});

const flat = (items: readonly QuestionnaireResponseItem[]): QuestionnaireResponseItem[] =>
  items.flatMap((item) => [item, ...flat(item.item ?? [])]);

/** The answers that a response holds, as a recipient reads them. */
const told = (items: readonly QuestionnaireResponseItem[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    flat(items)
      .filter(({answer}) => answer)
      .map(({linkId, answer = []}) => [linkId, answer.map(({valueCoding}) => valueCoding.code)]),
  );

/** The same as values of the screener. */
const valuesOf = (items: readonly QuestionnaireResponseItem[]): Given =>
  Object.fromEntries(
    Object.entries(told(items)).map(([id, codes]) => [
      id,
      codes.map((code) => code.slice(id.length + 1)),
    ]),
  );

const inLists = (answers: Answers): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([id]) => id !== 'safety' && id !== 'afterCrisis')
      .map(([id, answer]) => [id, [answer].flat().map((value) => `${id}.${value}`)]),
  );

const {mayBeReferred, mayBeNeedsReferral} = PATHS_TO;

const timeZone = process.env['TZ'];
const inTimeZone = (zone: string | undefined): void => {
  if (zone) process.env['TZ'] = zone;
  else delete process.env['TZ'];
};
before(() => {
  inTimeZone('UTC');
});
after(() => {
  inTimeZone(timeZone);
});

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
      authored: '2026-01-31T17:05:00+00:00',
    });
  });

  it('was made on the day that the person saw', () => {
    inTimeZone('America/Chicago');
    const late = new Date(2026, 0, 31, 22, 30);
    const response = questionnaireResponse(mayBeReferred.answers, {locale: 'en', authored: late});
    inTimeZone('UTC');
    assert.equal(response?.authored, '2026-01-31T22:30:00-06:00');
  });

  it('gives no time where the clock cannot be read', () => {
    const authored = new Date(Number.NaN);
    const response = questionnaireResponse(mayBeReferred.answers, {locale: 'en', authored});
    assert.ok(response && !('authored' in response));
    assert.deepEqual(complaints(response), []);
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
      assert.doesNotMatch(JSON.stringify(response), /"(safety|afterCrisis|crisis)[^"]*"/);
    }
  });

  for (const locale of LOCALES)
    it(`fits its definition: what it holds is asked, and what has to be answered is there (${locale})`, () => {
      const {item} = questionnaire(locale);
      const items = new Map(allItems(item).map((each) => [each.linkId, each]));
      for (const answers of telling) {
        const response = respond(answers, locale);
        if (!response) continue;
        const held = new Map(flat(response.item).map((each) => [each.linkId, each]));
        const enabled = new Set(enabledItems(item, valuesOf(response.item)));
        for (const linkId of held.keys()) assert.ok(enabled.has(linkId), linkId);
        for (const linkId of enabled) {
          const asked = items.get(linkId);
          if (asked?.type !== 'choice') continue;
          const {text, answer = []} = held.get(linkId) ?? {};
          assert.equal(answer.length > 0, asked.required, linkId);
          if (answer.length === 0) continue;
          assert.equal(text, asked.text);
          for (const {valueCoding} of answer)
            assert.ok(
              asked.answerOption.some((option) =>
                isDeepStrictEqual(option.valueCoding, valueCoding),
              ),
              valueCoding.code,
            );
        }
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
