import fc, {type Arbitrary} from 'fast-check';
import {LOCALES} from '../../src/content/locales.ts';
import {
  attributesOf,
  DETAIL_NAMES,
  settingNamesOf,
  WIDGETS,
  type DetailName,
  type WidgetId,
} from '../../src/embed/attributes.ts';
import {
  cdnBase,
  FORMS,
  PLACES,
  SCRIPTS,
  type Chosen,
  type EmbedConfig,
  type Release,
} from '../../src/embed/config.ts';
import {TOKEN_NAMES} from '../../src/embed/look.ts';

/** What people type, and what nobody should: markup, quotes, shortcodes, expressions, line breaks. */
const text = fc.oneof(
  fc.string({maxLength: 40}),
  fc.string({unit: 'binary', maxLength: 20}),
  fc.constantFrom(
    ...['Lakeside Clinic', 'Ñandú & Sons', '“Best” <b>care</b>', 'a\nb\r\n\r\nc', "O'Neil's"],
    ...['"><script>alert(1)</script>', '[gallery ids="1"]', '{{7*7}}', '{x}', '&amp;&lt;', '&', ''],
    ...[
      '-->',
      ']]>',
      '972-555-0142',
      '+1 (972) 555-0142 ext. 3',
      '2026-05-01',
      '</ketamine-screener>',
    ],
  ),
);

const color = fc.oneof(
  fc.integer({min: 0, max: 0xffffff}).map((value) => `#${value.toString(16).padStart(6, '0')}`),
  fc.constantFrom('#ABC', 'rgb(1, 2, 3)', 'rgb(300,0,0)', 'red', '#12', ''),
);
const looks = fc.oneof(
  color,
  text,
  fc.constantFrom('0', '12px', '44em', 'Georgia, "Times New Roman", serif'),
);

const wording = fc.oneof(
  text,
  fc
    .dictionary(fc.constantFrom(...LOCALES), fc.dictionary(text, text, {maxKeys: 2}))
    .map((texts) => JSON.stringify(texts, null, 2)),
);

const details = fc.record(
  Object.fromEntries(
    DETAIL_NAMES.map((name) => [name, name === 'wording' ? wording : text]),
  ) as Record<DetailName, Arbitrary<string>>,
  {requiredKeys: []},
);

const chosenOf = (widget: WidgetId): Arbitrary<Chosen> =>
  fc
    .record(
      Object.fromEntries(
        settingNamesOf(widget).map((name) => {
          const {words, isSwitch} = attributesOf(widget)[name] ?? {};
          if (isSwitch) return [name, fc.constantFrom('', 'true', 'false')];
          return [name, words ? fc.oneof(fc.constantFrom(...words), text) : text];
        }),
      ),
      {requiredKeys: []},
    )
    .map((settings) => ({widget, settings}));

/** Any configuration that a person could have made, and many that no person would. */
export const configs: Arbitrary<EmbedConfig> = fc.record(
  {
    widgets: fc.array(fc.constantFrom(...WIDGETS).chain(chosenOf), {minLength: 1, maxLength: 5}),
    details,
    look: fc.record(Object.fromEntries(TOKEN_NAMES.map((token) => [token, looks])), {
      requiredKeys: [],
    }),
    lang: fc.constantFrom(...LOCALES),
    form: fc.constantFrom(...FORMS),
    script: fc.constantFrom(...SCRIPTS),
    place: fc.constantFrom(...PLACES),
  },
  {requiredKeys: ['widgets', 'details', 'look', 'form', 'script', 'place']},
);

const hash = fc
  .uint8Array({minLength: 48, maxLength: 48})
  .map((bytes) => `sha384-${Buffer.from(bytes).toString('base64')}`);

const FILES = ['ketamine-widgets.js', 'ketamine-widgets.iife.js', 'packs.js', 'frame-host.js'];

export const releases: Arbitrary<Release> = fc.record({
  base: fc.constantFrom(
    cdnBase('0.1.0'),
    cdnBase('12.3.45'),
    'https://www.clinic.example/kw/1.0.0/',
    './',
    '',
  ),
  integrity: fc.record(Object.fromEntries(FILES.map((file) => [file, hash])), {requiredKeys: []}),
});
