import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {en as commonEn} from '../../src/content/common/en.ts';
import {es as commonEs} from '../../src/content/common/es.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {
  EXCLUSIVE,
  INPUTS,
  SETS,
  type Answers,
  type InputId,
} from '../../src/content/screener/ids.ts';
import {en} from '../../src/content/screener/en.ts';
import {es} from '../../src/content/screener/es.ts';
import {path} from '../../src/engine/decide.ts';
import {questionnaire, type QuestionnaireItem} from '../../src/fhir/index.ts';
import {tellingPaths} from '../engine/every-path.ts';
import {allItems, enabledItems, type Given} from './enabled-questions.ts';
import {complaints} from './validator.ts';

const IDS = Object.keys(INPUTS) as InputId[];
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {...commonEn, ...en},
  es: {...commonEs, ...es},
};
const OPTION_EXCLUSIVE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';

const isQuestion = (item: QuestionnaireItem) => item.type === 'choice';
const isInput = (id: string): id is InputId => Object.hasOwn(INPUTS, id);

for (const locale of LOCALES)
  describe(`the definition in ${locale}`, () => {
    const definition = questionnaire(locale);
    const items = allItems(definition.item);
    const questions = items.filter(isQuestion);
    const words = WORDS[locale]!;
    const inWords = (id: string) => words[id]?.replace('{clinic}', words['clinic']!);

    it('is valid R4', () => {
      assert.deepEqual(complaints(definition), []);
    });

    it('says what it is: a draft, by name and version, in its language', () => {
      const {version} = JSON.parse(
        readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
      ) as {version: string};
      const {item: _, ...about} = definition;
      assert.deepEqual(about, {
        resourceType: 'Questionnaire',
        language: locale,
        url: `urn:ketamine-widgets:screener:questionnaire:${locale}`,
        version,
        name: 'KetamineWidgetsScreener',
        title: words['start.heading'],
        status: 'draft',
        subjectType: ['Patient'],
        description: words['start.lead'],
      });
    });

    it('asks every input once, in order, and each has to be answered but the one that no file holds', () => {
      assert.deepEqual(
        questions.map(({linkId}) => linkId),
        IDS,
      );
      for (const {linkId, required} of questions)
        assert.equal(required, linkId !== 'safety', linkId);
      assert.equal(new Set(items.map(({linkId}) => linkId)).size, items.length);
    });

    it('asks in the words of the screener', () => {
      for (const {linkId, text} of questions)
        assert.equal(text, inWords(linkId === 'afterCrisis' ? 'crisis.heading' : `q.${linkId}`));
    });

    it('offers every value, in the words of the screener', () => {
      for (const {linkId, answerOption} of questions) {
        const id = linkId as InputId;
        assert.deepEqual(
          answerOption.map(({valueCoding}) => valueCoding),
          INPUTS[id].map((value) => ({
            system: 'urn:ketamine-widgets:screener:answers',
            code: `${id}.${value}`,
            display: [
              inWords(`q.${id}.${value}`) ?? inWords(value),
              inWords(`q.${id}.${value}.hint`),
            ]
              .filter(Boolean)
              .join('. '),
          })),
        );
        for (const {valueCoding} of answerOption) assert.ok(valueCoding.display);
      }
    });

    it('lets only sets repeat, where two answers stand alone', () => {
      for (const {linkId, repeats, answerOption} of questions) {
        const isSet = SETS.some((id) => id === linkId);
        assert.equal(repeats ?? false, isSet, linkId);
        for (const {extension, valueCoding} of answerOption)
          assert.deepEqual(
            extension,
            isSet && EXCLUSIVE.some((value) => `${linkId}.${value}` === valueCoding.code)
              ? [{url: OPTION_EXCLUSIVE, valueBoolean: true}]
              : undefined,
            `${linkId} ${valueCoding.code}`,
          );
      }
    });

    it('keeps every answer in view, as circles or as boxes', () => {
      for (const {repeats, extension} of questions)
        assert.match(JSON.stringify(extension), repeats ? /"check-box"/ : /"radio-button"/);
    });

    it('leaves no slot open', () => {
      assert.doesNotMatch(JSON.stringify([definition.title, items.map(textOf)]), /[{}]|undefined/);
    });

    it('puts crisis help first, and again right after "yes" to safety', () => {
      assert.deepEqual(enabledItems(definition.item, {}), ['crisis.strip', 'safety', 'concern']);
      const afterYes = ['crisis.strip', 'safety', 'crisis', 'afterCrisis'];
      assert.deepEqual(enabledItems(definition.item, {safety: 'yes'}), afterYes);
      const help = textOf(items.find(({linkId}) => linkId === 'crisis'));
      for (const way of ['crisis.heading', 'crisis.lead', 'crisis.veteransText'])
        assert.ok(help.includes(words[way]!), way);
      assert.match(help, /988.*911.*838255/s);
    });

    it('gives no date while a text is a draft', () => {
      assert.ok(!('approvalDate' in definition) && !('lastReviewDate' in definition));
    });
  });

const textOf = (item?: QuestionnaireItem): string =>
  item && item.type !== 'group' ? item.text : '';

describe('both languages', () => {
  it('differ in nothing but words and address', () => {
    const wordless = (locale: 'en' | 'es') =>
      JSON.stringify(questionnaire(locale), (key, value: unknown) =>
        ['text', 'display', 'language', 'title', 'description', 'url'].includes(key) ? '' : value,
      );
    assert.equal(wordless('en'), wordless('es'));
    assert.notDeepEqual(questionnaire('en'), questionnaire('es'));
  });

  it('have each an address of its own, since one address and version are one definition', () => {
    const addresses = LOCALES.map(questionnaire).map(({url, version}) => `${url}|${version}`);
    assert.equal(new Set(addresses).size, LOCALES.length);
  });

  it('are made afresh each time', () => {
    assert.deepEqual(questionnaire('en'), questionnaire('en'));
    assert.notEqual(questionnaire('en'), questionnaire('en'));
  });
});

describe('enableWhen', () => {
  const {item} = questionnaire('en');
  const codes = new Map(
    allItems(item)
      .filter(isQuestion)
      .map((each) => [each.linkId, each]),
  );

  /** A form shows at once all that is enabled; the screener stops at the first not answered. */
  function asked(given: Given): string[] {
    const questions = enabledItems(item, given).filter(isInput);
    const open = questions.findIndex((id) => !given[id]);
    return open < 0 ? questions : questions.slice(0, open + 1);
  }
  const assertSame = (answers: Answers): void => {
    const [ours, engines] = [asked(answers), path(answers)];
    // Words for a failure only: there are tens of thousands of these.
    if (ours.join() !== engines.join()) assert.deepEqual(ours, engines, JSON.stringify(answers));
  };

  it('refers back only, and to values that are offered', () => {
    const before = new Set<string>();
    for (const {linkId, enableWhen = []} of allItems(item)) {
      for (const condition of enableWhen) {
        const {question} = condition;
        assert.ok(before.has(question), `${linkId} asks for ${question}`);
        if (condition.operator === 'exists') continue;
        const {answerCoding} = condition;
        const offered = codes.get(question)!.answerOption.map(({valueCoding}) => valueCoding);
        assert.ok(
          offered.some(
            ({system, code}) => system === answerCoding.system && code === answerCoding.code,
          ),
        );
      }
      before.add(linkId);
    }
  });

  it('says how conditions join wherever there are several', () => {
    for (const {linkId, enableWhen = [], enableBehavior} of allItems(item))
      assert.equal(enableBehavior !== undefined, enableWhen.length > 1, linkId);
  });

  it('takes no answer to safety for one that a person would rather not say', () => {
    const asksOn = (answers: Answers) =>
      enabledItems(item, answers).filter((id) => id !== 'safety' && isInput(id));
    for (const {safety: _, ...rest} of telling.filter(({safety}) => safety === 'skip'))
      assert.deepEqual(asksOn(rest), asksOn({...rest, safety: 'skip'}));
  });

  const telling = tellingPaths();

  it('asks on complete answers exactly what the engine asks', () => {
    assert.ok(telling.length > 5000);
    for (const answers of telling)
      assert.deepEqual(enabledItems(item, answers).filter(isInput), path(answers));
  });

  it('asks the same next question on every way there', () => {
    const seen = new Set<string>();
    for (const answers of telling) {
      const soFar: Record<string, unknown> = {};
      for (const [id, answer] of Object.entries(answers)) {
        const key = JSON.stringify(soFar);
        if (!seen.has(key)) assertSame(soFar);
        seen.add(key);
        soFar[id] = answer;
      }
    }
  });

  it('asks the same when earlier answers change and later ones stay', () => {
    for (let index = 1; index < telling.length; index++) {
      const stale: Answers = {...telling[telling.length - index], ...telling[index]};
      assertSame(stale);
      for (const safety of INPUTS.safety) assertSame({...stale, safety});
      for (const concern of INPUTS.concern) assertSame({...stale, concern});
    }
  });

  it('asks the same of every pair of values next to each other', () => {
    for (const safety of INPUTS.safety)
      for (const afterCrisis of INPUTS.afterCrisis)
        for (const concern of INPUTS.concern)
          for (const moodCondition of INPUTS.moodCondition)
            for (const moodPattern of INPUTS.moodPattern)
              for (const painCondition of INPUTS.painCondition)
                for (const painSeverity of INPUTS.painSeverity)
                  assertSame({
                    ...{safety, afterCrisis, concern, moodPattern, painSeverity},
                    moodCondition: [moodCondition],
                    painCondition: [painCondition],
                    moodResponse: 'unsure',
                    painControl: 'unsure',
                    referral: 'unsure',
                  });
  });
});
