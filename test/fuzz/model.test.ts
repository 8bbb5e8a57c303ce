/* Whatever a page sets, narrowed: `npm run release:fuzz` gives it a million of each. */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import fc from 'fast-check';
import {attributesByProperty} from '../../src/base/base-element.ts';
import {PracticeSettingsElement} from '../../src/base/practice-settings-element.ts';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {en} from '../../src/content/payment/en.ts';
import {es} from '../../src/content/payment/es.ts';
import {overridable} from '../../src/content/payment/overridable.ts';
import {decide, nextStep, prune} from '../../src/engine/decide.ts';
import {OUTCOMES} from '../../src/content/screener/ids.ts';
import {BUTTON_LOOK, CONCERN, DISCLAIMER_LENGTH, LAYOUT} from '../../src/settings/choices.ts';
import {readDetails, type Details} from '../../src/settings/details.ts';
import {fill} from '../../src/content/fill.ts';
import {helpLines} from '../../src/settings/help-lines.ts';
import {LEVEL} from '../../src/settings/level.ts';
import {MESSAGE} from '../../src/settings/message.ts';
import {readPhone, SMS_FORM, smsHref, telHref} from '../../src/settings/phone.ts';
import {createViewContext} from '../../src/settings/view-context.ts';
import {isOn, readSetting, type Problem} from '../../src/settings/setting.ts';
import {readProfile} from '../../src/settings/profile.ts';
import {readWording} from '../../src/settings/wording.ts';
import {documents, profiles, text, value} from './hostile.ts';
import {run, runOfDocuments, RUNS, seed} from './runs.ts';
import {isOnTheList, isPlain, pollution} from './safe.ts';
import {TEXT_IDS} from './text-ids.ts';

const FIELDS = [
  ...['clinic', 'sms', 'asOf', 'reviewBy', 'referrer', 'referrerPhone', 'voicePhone', 'hours'],
  ...['crisisLine', 'crisisText', 'emergency'],
];

/** Every text and number that came of it can be shown, and every link be followed. */
function expectSafe(details: Details): void {
  for (const known of Object.values(details) as unknown[]) {
    if (typeof known === 'string') assert.ok(known && isPlain(known) && known.length <= 160, known);
    if (typeof known !== 'object' || known === null || !('dial' in known)) continue;
    const phone = known as {dial: string; text: string};
    assert.match(phone.dial, /^\+?\d{3,15}$/);
    assert.ok(isPlain(phone.text), phone.text);
    assert.ok(isOnTheList(telHref(phone)) && isOnTheList(smsHref(phone)), phone.dial);
  }
}

const expectMessages = (problems: readonly Problem[]): void => {
  for (const {setting, wrong, write} of problems)
    assert.ok(setting && wrong && write && (setting + wrong).length < 300, `${setting} ${wrong}`);
};

const sayWith = (
  details: Details,
  locale: Locale,
  heard: Problem[],
): ((id: keyof typeof en) => string) =>
  createViewContext(
    {folder: 'payment', en, es, overridable},
    {locale, details, headingLevel: 2, tell: (all) => heard.push(...all)},
  ).msg;

describe(`whatever a page sets (seed ${seed}, ${RUNS} of each)`, () => {
  after(() => {
    assert.deepEqual(pollution(), []);
  });

  it('details are safe to show and to link, or not set', () => {
    const all = fc.tuple(fc.constantFrom(...FIELDS), value, fc.constantFrom(...FIELDS), value);
    fc.assert(
      fc.property(all, ([one, first, other, second]) => {
        const {details, problems} = readDetails({[one]: first, [other]: second});
        expectSafe(details);
        expectMessages(problems);
        for (const {href} of helpLines((item) => item, details)) assert.ok(isOnTheList(href), href);
      }),
      run,
    );
  });

  it('other settings are one of their words, or not set', () => {
    const readers = [LEVEL, CONCERN, LAYOUT, BUTTON_LOOK, DISCLAIMER_LENGTH, SMS_FORM, MESSAGE];
    fc.assert(
      fc.property(fc.constantFrom(...readers), value, (reader, raw) => {
        const {known, problems} = readSetting<string | number>(reader, raw);
        expectMessages(problems);
        assert.equal(typeof isOn(raw), 'boolean');
        if (reader === LEVEL)
          assert.ok(known === undefined || [1, 2, 3, 4, 5, 6].includes(Number(known)));
        if (reader === MESSAGE) assert.ok(known === undefined || isPlain(String(known)));
      }),
      run,
    );
  });

  it('a message is percent signs and plain characters in its link', () => {
    const phone = readPhone('972-555-0123')!;
    fc.assert(
      fc.property(text, fc.constantFrom('both', 'rfc5724', 'apple'), (raw, form) => {
        const {known} = readSetting(MESSAGE, raw);
        if (known) assert.ok(isOnTheList(smsHref(phone, known, form)), known);
      }),
      run,
    );
  });

  it('what fills a text is text: no slot in it is filled again', () => {
    fc.assert(
      fc.property(text, (clinic) => {
        assert.equal(fill('{clinic}', {clinic, number: 'N'}), clinic);
      }),
      run,
    );
  });

  it('documents of wording give plain texts for the ids they name, or nothing', () => {
    const ids = Object.keys(en).map((id) => `payment.${id}`);
    fc.assert(
      fc.property(documents([...ids, 'common.from', 'screener.q.safety']), (raw) => {
        const {known: wording, problems} = readWording(raw);
        expectMessages(problems);
        if (!wording) return;
        for (const locale of LOCALES) {
          for (const said of wording[locale].values()) assert.ok(said && isPlain(said), said);
          const heard: Problem[] = [];
          const theirs = sayWith({wording}, locale, heard);
          const ours = sayWith({}, locale, heard);
          for (const id of Object.keys(en) as (keyof typeof en)[]) {
            assert.ok(theirs(id).trim(), id);
            // Only what may be reworded has been.
            if (!overridable.some((each) => each === id)) assert.equal(theirs(id), ours(id));
          }
          expectMessages(heard);
        }
      }),
      runOfDocuments,
    );
  });

  it('profiles say what attributes could say, or nothing', () => {
    const settings = attributesByProperty(PracticeSettingsElement);
    const names = [...Object.values(settings), '__proto__', 'constructor'];
    fc.assert(
      fc.property(profiles(names, TEXT_IDS), (raw) => {
        let json: unknown = raw;
        try {
          json = JSON.parse(raw);
        } catch {
          // Not JSON: a text, which is no profile either.
        }
        const {said, problems} = readProfile(json, settings);
        expectMessages(problems);
        for (const field of Object.keys(said)) assert.ok(Object.hasOwn(settings, field), field);
        const again = readDetails(said);
        assert.equal(Object.keys(again.details).length, Object.keys(said).length);
        expectSafe(again.details);
      }),
      runOfDocuments,
    );
  });

  it('answers of any shape lead somewhere, and to the same place again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          fc.dictionary(
            fc.constantFrom('safety', 'concern', 'moodCondition', 'referral', '__proto__'),
            value,
          ),
        ),
        (raw) => {
          const step = nextStep(raw as never);
          assert.ok(['question', 'outcome'].includes(step.kind));
          assert.ok(OUTCOMES.includes(decide(raw as never).outcome));
          assert.deepEqual(nextStep(prune(raw as never)), step);
        },
      ),
      run,
    );
  });
});

describe('size', () => {
  const ten = 10_000_000;
  const HUGE: Readonly<Record<string, unknown>> = {
    digits: '9'.repeat(ten),
    blanks: ' '.repeat(ten),
    marks: '\u202e'.repeat(ten),
    brackets: '('.repeat(ten),
    'deep JSON': '['.repeat(ten),
    'deep object': `${'{"en":'.repeat(ten / 10)}1`,
    'wide JSON': `{"en":{${Array.from({length: 200_000}, (_, index) => `"a${index}":"b"`).join()}}}`,
    extensions: `972-555-0123 ext ${'1'.repeat(ten)}`,
    'a long id': `{"en":{"${'a'.repeat(90_000)}":""}}`,
    'a long language': `{"${'a'.repeat(90_000)}":""}`,
  };
  for (const [name, huge] of Object.entries(HUGE))
    it(`of ten megabytes is no pause: ${name}`, () => {
      // What it works, and not what it waits for: the machine may do other things besides.
      const start = process.threadCpuUsage();
      for (const field of [...FIELDS, 'wording'])
        expectMessages(readDetails({[field]: huge}).problems);
      for (const reader of [MESSAGE, LEVEL, CONCERN]) readSetting<unknown>(reader, huge);
      const {user, system} = process.threadCpuUsage(start);
      const took = (user + system) / 1000;
      assert.ok(took < 2_000, `${took} ms`);
    });

  it('of a deep object is no overflow', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level++) deep = {en: deep};
    assert.deepEqual(readDetails({wording: deep}).details, {
      wording: {en: new Map(), es: new Map()},
    });
  });
});
