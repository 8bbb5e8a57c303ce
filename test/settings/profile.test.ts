import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {attributesByProperty} from '../../src/base/base-element.ts';
import {PracticeSettingsElement} from '../../src/base/practice-settings-element.ts';
import {DETAIL_NAMES} from '../../src/embed/attributes.ts';
import {readDetails} from '../../src/settings/details.ts';
import {readProfile} from '../../src/settings/profile.ts';
import {profileSchema} from '../../scripts/metadata/profile-schema.ts';
import {runsOf, seed} from '../../scripts/test/share.ts';

const settings = attributesByProperty(PracticeSettingsElement);
const names = Object.values(settings);

const GOOD = {
  clinic: 'Hill Clinic',
  sms: '972-555-0123',
  'as-of': '2026-05-01',
  'review-by': '2026-11-01',
  referrer: 'Lakeside Psychiatry',
  'referrer-phone': '+44 (0)20 7946 0958',
  'voice-phone': '972-555-0124 ext. 3',
  hours: 'Mon–Fri 9–5',
  'crisis-line': '13 11 14',
  'crisis-text': '0477 13 11 14',
  emergency: '000',
  theme: 'dark',
  wording: {en: {'payment.forms': '{Clinic} gives you a form to send in.'}},
};

/** As a page has it that says the same by attributes. */
const asAttributes = (profile: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(settings).map(([property, name]) => [
      property,
      Object.hasOwn(profile, name) ? profile[name] : undefined,
    ]),
  );

describe('a profile', () => {
  it('says all that the attributes say, in the same words', () => {
    const {said, problems} = readProfile(GOOD, settings);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(GOOD).sort(), [...names].sort());
    assert.deepEqual(readDetails(said).details, readDetails(asAttributes(GOOD)).details);
    assert.equal(Object.keys(said).length, names.length);
  });

  it('is read by the readers of attributes, whatever it is: 5,000 of them', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string({unit: 'binary'}),
      fc.constantFrom(...Object.values(GOOD).filter((each) => typeof each === 'string')),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value),
        (profile) => {
          const {said, problems} = readProfile(profile, settings);
          const read = readDetails(asAttributes(profile));
          assert.deepEqual(readDetails(said).details, read.details);
          assert.deepEqual(
            problems.map(({code}) => code),
            read.problems.map(({code, setting}) => code ?? setting),
          );
          for (const {setting} of problems) assert.match(setting, /^profile: /);
        },
      ),
      {numRuns: runsOf(5_000), seed},
    );
  });

  it('says nothing when it is none', () => {
    for (const none of [null, undefined, 1, '', 'clinic', [], [{clinic: 'A'}], true, () => 1])
      assert.deepEqual(readProfile(none, settings), {said: {}, problems: []});
    for (const json of ['{"__proto__": {"clinic": "A"}}', '{"constructor": {"clinic": "A"}}'])
      assert.deepEqual(readProfile(JSON.parse(json), settings).said, {});
    assert.equal('clinic' in {}, false);
  });
});

describe('the schema of profiles', () => {
  const check = new Ajv2020({strict: true, formats: {date: true, time: true}}).compile(
    profileSchema(),
  );

  it('knows every name, and says what each is for', () => {
    const {properties} = profileSchema() as {
      properties: Record<string, {description?: string}>;
    };
    assert.deepEqual(Object.keys(properties).sort(), ['$schema', ...names].sort());
    for (const name of [...DETAIL_NAMES])
      assert.ok((properties[name]?.description ?? '').length > 20, name);
  });

  it('takes what is good', () => {
    for (const good of [{}, GOOD, {clinic: 'A'}, {$schema: 'x', sms: '972-555-0123'}])
      assert.ok(check(good), JSON.stringify(check.errors));
    const file = new URL('../support/practice.json', import.meta.url);
    assert.ok(check(JSON.parse(readFileSync(file, 'utf8'))));
  });

  it('refuses what a page would not show', () => {
    const LOCAL = {'crisis-line': '116 123', emergency: '999'};
    assert.ok(check({...LOCAL, 'crisis-text': 'SHOUT to 85258'}));
    const BAD: readonly unknown[] = [
      ...[null, [], 'x', {fax: '1'}, {clinic: ''}, {clinic: 'x'.repeat(121)}, {sms: 'call us'}],
      ...[{sms: '972'}, {'voice-phone': '12345'}, {...LOCAL, emergency: '999112'}],
      ...[
        {'as-of': '2026-13-01'},
        {'as-of': 'May'},
        {theme: 'pink'},
        {'crisis-line': '13 11 14'},
        {'crisis-text': '85258'},
      ],
      ...[{wording: {fr: {}}}, {wording: {en: {'payment.heading': 'Hello'}}}, {src: 'x.json'}],
    ];
    for (const bad of BAD) assert.equal(check(bad), false, JSON.stringify(bad));
  });

  it('is no stricter on what the readers take than a length', () => {
    for (const [name, value] of Object.entries(GOOD)) {
      if (['crisis-line', 'crisis-text', 'emergency'].includes(name)) continue;
      assert.ok(check({[name]: value}), name);
    }
  });
});
