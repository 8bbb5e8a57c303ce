/**
 * The definition in a form that is not ours: LHC-Forms of the US National Library of Medicine,
 * filled in as a person would, and with a saved file opened in it. What it shows has to be what the
 * engine asks, and what it tells has to be what was answered.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {launch, type Browser, type HTTPRequest, type Page} from 'puppeteer-core';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {INPUTS, type Answers} from '../../src/content/screener/ids.ts';
import {nextStep, path} from '../../src/engine/decide.ts';
import {
  questionnaire,
  questionnaireResponse,
  type Questionnaire,
  type QuestionnaireItem,
  type QuestionnaireResponse,
  type QuestionnaireResponseItem,
} from '../../src/fhir/index.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {findBrowsers} from '../../scripts/setup.mjs';
import {allItems, enabledItems} from './enabled-questions.ts';

/** As much of it as is called here, in the page. The package has no types. */
declare const LForms: {
  readonly Util: {
    convertFHIRQuestionnaireToLForms(definition: Questionnaire, version: 'R4'): object;
    mergeFHIRDataIntoLForms(
      resource: 'QuestionnaireResponse',
      response: QuestionnaireResponse,
      form: object,
      version: 'R4',
    ): object;
    /** What is wrong with what was filled in, or null. */
    checkValidity(): readonly string[] | null;
    addFormToPage(form: object, container: string): Promise<unknown>;
    getFormFHIRData(
      resource: 'QuestionnaireResponse',
      version: 'R4',
    ): {readonly item?: readonly QuestionnaireResponseItem[]};
  };
};

const SCRIPTS = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/lhc-forms.js',
  'fhir/R4/lformsFHIR.min.js',
].map((file) => fileURLToPath(import.meta.resolve(`lforms/dist/lforms/${file}`)));

/** Long for a browser that is busy with other tests, short for a person who reads the failure. */
const PATIENCE = {timeout: 10_000};

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const isInput = (id: string) => Object.hasOwn(INPUTS, id);

/** The texts in view, once they are these ones if some are expected. Runs in the page. */
function textsInView(expected?: readonly string[]): readonly string[] | undefined {
  const texts = [...document.querySelectorAll<HTMLElement>('.question')]
    .filter((text) => text.checkVisibility())
    .map((text) => text.innerText.replace(/\s+/g, ' ').trim())
    // A group of ours has no words: it is there for its rule alone.
    .filter(Boolean);
  return !expected || texts.join('\n') === expected.join('\n') ? texts : undefined;
}

/** What to click for an answer to a question, by the words of both. Runs in the page. */
function labelInView(question: string, answer: string): HTMLElement | undefined {
  const reads = (element: HTMLElement | null, words: string) =>
    element?.innerText.replace(/\s+/g, ' ').trim() === words;
  return [...document.querySelectorAll('lhc-item-question')]
    .filter((item) => reads(item.querySelector('.question'), question))
    .flatMap((item) => [...item.querySelectorAll<HTMLElement>('label:has(input)')])
    .find((label) => label.checkVisibility() && reads(label, answer));
}

/** What is told of each question, by linkId: the answers, each with its code system and its words. */
function answersIn(items: readonly QuestionnaireResponseItem[]): Readonly<Record<string, unknown>> {
  const flat = (
    items: readonly QuestionnaireResponseItem[],
  ): readonly QuestionnaireResponseItem[] =>
    items.flatMap((each) => [each, ...flat(each.item ?? [])]);
  return Object.fromEntries(
    flat(items)
      .filter(({answer}) => answer)
      .map(({linkId, answer = []}) => [linkId, answer.map(({valueCoding}) => valueCoding)]),
  );
}

/** A page with LHC-Forms in it: a megabyte and more, which is read once. */
async function withLForms(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // The page has no address and its scripts are handed to it, so that any request is one too many.
  await page.setContent('<!doctype html><title>LHC-Forms</title>');
  for (const script of SCRIPTS) await page.addScriptTag({path: script});
  return page;
}

/** The definition in one language, opened anew, with what was saved if anything was. */
class Form {
  readonly #page: Page;
  readonly #definition: Questionnaire;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #requests: string[] = [];
  readonly #errors: unknown[] = [];

  private constructor(page: Page, definition: Questionnaire) {
    this.#page = page;
    this.#definition = definition;
    this.#texts = new Map(
      allItems(definition.item).flatMap((item) =>
        item.type === 'group' ? [] : [[item.linkId, plain(item.text)]],
      ),
    );
    page.on('request', this.#ask);
    page.on('pageerror', this.#fail);
  }

  readonly #ask = (request: HTTPRequest): void => {
    this.#requests.push(request.url());
  };
  readonly #fail = (error: unknown): void => {
    this.#errors.push(error);
  };

  static async open(page: Page, locale: Locale, saved?: QuestionnaireResponse): Promise<Form> {
    const form = new Form(page, questionnaire(locale));
    await page.evaluate((lang) => {
      document.documentElement.lang = lang;
      document.body.innerHTML = '<div id="form"></div>';
    }, locale);
    await page.evaluate(
      async (definition, saved) => {
        const {Util} = LForms;
        const form = Util.convertFHIRQuestionnaireToLForms(definition, 'R4');
        const opened =
          saved && Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', saved, form, 'R4');
        await Util.addFormToPage(opened ?? form, 'form');
      },
      form.#definition,
      saved,
    );
    return form;
  }

  /** Clicks one answer of a question, both found by their words. */
  async pick(id: string, code: string): Promise<void> {
    const offered = this.#item(id);
    assert.equal(offered.type, 'choice', id);
    const option = offered.answerOption.find(
      ({valueCoding}) => valueCoding.code === `${id}.${code}`,
    );
    const answer = plain(option?.valueCoding.display ?? '');
    const found = await this.#page
      .waitForFunction(labelInView, PATIENCE, this.#text(id), answer)
      .catch(() => assert.fail(`${id} does not offer “${answer}”`));
    const label = await found.asElement()!.toElement('label');
    // The form moves by itself as questions come and go: a click may land where the answer has just been.
    for (let times = 0; times < 3; times += 1) {
      await label.click();
      const isTaken = await this.#page
        .waitForFunction((label) => label.querySelector('input')?.checked, PATIENCE, label)
        .then(Boolean, () => false);
      if (isTaken) return;
    }
    assert.fail(`${id} does not take “${answer}”`);
  }

  /** The linkIds of the questions and texts in view, which come to be what R4 enables. */
  async shows(given: Answers): Promise<readonly string[]> {
    const enabled = enabledItems(this.#definition.item, given).filter((id) => this.#texts.has(id));
    const expected = enabled.map((id) => this.#text(id));
    await this.#page.waitForFunction(textsInView, PATIENCE, expected).catch(() => undefined);
    assert.deepEqual(await this.#page.evaluate(textsInView), expected, JSON.stringify(given));
    return enabled;
  }

  /** What it would send: the answers by linkId, each with its code system and its words. */
  async response(): Promise<Readonly<Record<string, unknown>>> {
    const {item = []} = await this.#page.evaluate(() =>
      LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'),
    );
    return answersIn(item);
  }

  /** What it would say against sending it. */
  faults(): Promise<readonly string[] | null> {
    return this.#page.evaluate(() => LForms.Util.checkValidity());
  }

  /** The same of these answers, by the definition. */
  expected(answers: Answers): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => {
        const item = this.#item(id);
        assert.equal(item.type, 'choice', id);
        const offered = item.answerOption.map(({valueCoding}) => valueCoding);
        return [
          id,
          offered.filter(({code}) => [answer].flat().some((value) => `${id}.${value}` === code)),
        ];
      }),
    );
  }

  /** Nothing was asked of any server, and nothing broke. */
  assertQuiet(): void {
    assert.deepEqual(this.#requests, []);
    assert.deepEqual(this.#errors, []);
  }

  close(): void {
    this.#page.off('request', this.#ask);
    this.#page.off('pageerror', this.#fail);
  }

  #item(id: string): QuestionnaireItem {
    const found = allItems(this.#definition.item).find(({linkId}) => linkId === id);
    assert.ok(found, id);
    return found;
  }

  #text(id: string): string {
    const text = this.#texts.get(id);
    assert.ok(text, id);
    return text;
  }
}

/** LHC-Forms shows at once all that is enabled; the engine stops at the first not answered. */
async function assertAsksAsTheEngine(form: Form, given: Answers): Promise<void> {
  const questions = (await form.shows(given)).filter(isInput);
  const step = nextStep(given);
  const asked =
    step.kind === 'question' ? questions.slice(0, questions.indexOf(step.id) + 1) : questions;
  assert.deepEqual(asked, path(given), JSON.stringify(given));
}

/** Answers question after question, one click at a time. */
async function fillIn(form: Form, answers: Answers): Promise<void> {
  const given: Record<string, string | readonly string[]> = {};
  await assertAsksAsTheEngine(form, given);
  for (const [id, answer] of Object.entries(answers)) {
    assert.equal(path(given).at(-1), id);
    const isSet = Array.isArray(answer);
    const picked: string[] = [];
    for (const code of [answer].flat()) {
      await form.pick(id, code);
      picked.push(code);
      given[id] = isSet ? [...picked] : code;
      await assertAsksAsTheEngine(form, given);
    }
  }
}

describe('LHC-Forms', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    const {chromium} = findBrowsers();
    assert.ok(
      chromium,
      'Missing: Chromium or Chrome. Install it (Debian: chromium) or set CHROMIUM_PATH to its program.',
    );
    // Containers allow no sandbox.
    browser = await launch({executablePath: chromium, args: ['--no-sandbox', '--disable-gpu']});
    page = await withLForms(browser);
  });
  after(() => browser.close());

  const inForm = async (
    locale: Locale,
    use: (form: Form) => Promise<void>,
    saved?: QuestionnaireResponse,
  ) => {
    const form = await Form.open(page, locale, saved);
    await use(form);
    form.assertQuiet();
    form.close();
  };

  for (const locale of LOCALES)
    for (const [name, {answers}] of Object.entries(PATHS_TO))
      it(`asks what the engine asks, and tells what was answered: ${name} in ${locale}`, () =>
        inForm(locale, async (form) => {
          await fillIn(form, answers);
          assert.deepEqual(await form.response(), form.expected(answers));
        }));

  for (const locale of LOCALES)
    for (const [name, {answers}] of Object.entries(PATHS_TO))
      if (name !== 'crisis')
        it(`opens what was saved, and tells all of it again: ${name} in ${locale}`, () => {
          const saved = questionnaireResponse(answers, {locale, authored: new Date()});
          assert.ok(saved);
          const {safety: _, afterCrisis: __, ...told}: Answers = answers;
          return inForm(
            locale,
            async (form) => {
              assert.deepEqual((await form.shows(told)).filter(isInput), [
                'safety',
                ...Object.keys(told),
              ]);
              assert.deepEqual(await form.response(), answersIn(saved.item));
              assert.deepEqual(await form.response(), form.expected(told));
              assert.equal(await form.faults(), null);
            },
            saved,
          );
        });

  it('asks nothing more of conditions that are not listed, however severe', () =>
    inForm('en', async (form) => {
      const answers = {
        safety: 'no',
        concern: 'depression',
        moodCondition: ['none'],
        moodPattern: 'severe',
        referral: 'yes',
      } as const satisfies Answers;
      await fillIn(form, answers);
      assert.deepEqual(await form.response(), form.expected(answers));
    }));

  it('takes back what an earlier answer rules out once it changes', () =>
    inForm('en', async (form) => {
      const {answers} = PATHS_TO.mayBeReferred;
      await fillIn(form, answers);
      await form.pick('safety', 'yes');
      await assertAsksAsTheEngine(form, {...answers, safety: 'yes'});
      assert.deepEqual(await form.response(), form.expected({safety: 'yes'}));
    }));
});
