import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LOCALES} from '../../src/content/locales.ts';
import {cdnBase, releaseOf, type EmbedConfig} from '../../src/embed/config.ts';
import {lintHtml} from '../../src/embed/lint.ts';
import {pastes} from '../../src/embed/paste.ts';
import {platform, PLATFORM_IDS, type PlatformId} from '../../src/embed/platforms.ts';
import {words} from '../../src/embed/words/index.ts';

const release = releaseOf(cdnBase('0.1.0'), {
  'ketamine-widgets.js': {integrity: `sha384-${'A'.repeat(64)}`},
  'ketamine-widgets.iife.js': {integrity: `sha384-${'B'.repeat(64)}`},
});

const configFor = (id: PlatformId): EmbedConfig => {
  const {forms, script, place} = platform(id);
  return {
    widgets: [
      {widget: 'screener', settings: {'heading-level': '3'}},
      {widget: 'schedule-button', settings: {variant: 'outline'}},
    ],
    details: {clinic: 'Lakeside & Sons', sms: '972-555-0142'},
    look: {accent: '#7a2e5d'},
    lang: 'es',
    form: forms[0],
    script,
    place,
  };
};

const paste = (id: PlatformId) =>
  pastes(configFor(id), {
    platform: id,
    release,
    version: '0.1.0',
    letter: words('en').letter,
    locale: 'en',
    making: {
      fallback: () => '<p>Call 988.</p>',
      prerendered: () => '<template shadowrootmode="open"></template>',
    },
  });
const texts = (id: PlatformId): string =>
  paste(id)
    .map(({text}) => text)
    .join('\n');

describe('what to paste', () => {
  it('is said for every platform in every language, in as many steps', () => {
    for (const id of PLATFORM_IDS) {
      const counts = LOCALES.map((locale) => words(locale).platforms[id].steps.length);
      assert.equal(new Set(counts).size, 1, id);
      assert.ok((counts[0] ?? 0) >= 2, id);
    }
  });

  it('has both widgets, the clinic and the number on every platform', () => {
    for (const id of PLATFORM_IDS) {
      const all = texts(id);
      assert.match(all, /screener/, id);
      assert.match(all, /schedule.button/, id);
      assert.match(all, /Lakeside( &amp;| &|\+%26) ?\+?Sons/, id);
      assert.match(all, /972-555-0142/, id);
    }
  });

  it('names the exact version and the hash wherever a script can be checked', () => {
    for (const id of [
      'wordpress-block',
      'wordpress-classic',
      'squarespace',
      'webflow',
      'duda',
      'html',
      'web-person',
    ] as const)
      assert.match(
        texts(id),
        /src="https:\/\/cdn\.jsdelivr\.net\/npm\/ketamine-widgets@0\.1\.0\/[^"]+" integrity="sha384-[AB]{64}" crossorigin="anonymous"/,
        id,
      );
    assert.match(texts('react'), /^npm install ketamine-widgets@0\.1\.0$/m);
  });

  it('is an address for Google Sites, with everything that the frame is told', () => {
    const [address = ''] = paste('google-sites').map(({text}) => text);
    assert.ok(address.startsWith(`${release.base}frame/screener.html#`), address);
    const said = new URLSearchParams(new URL(address).hash.slice(1));
    assert.equal(said.get('clinic'), 'Lakeside & Sons');
    assert.equal(said.get('sms'), '972-555-0142');
    assert.equal(said.get('lang'), 'es');
    assert.equal(said.get('accent'), '#7a2e5d');
  });

  it('is taken apart for Wix: an address, a tag, and each attribute by itself', () => {
    assert.deepEqual(
      paste('wix').map(({part, of, name = '', text}) => [of, part, name, text]),
      [
        [
          'Could ketamine infusion therapy be an option for you?',
          'address',
          '',
          `${release.base}screener.js`,
        ],
        ['Could ketamine infusion therapy be an option for you?', 'tag', '', 'ketamine-screener'],
        [
          'Could ketamine infusion therapy be an option for you?',
          'attribute',
          'clinic',
          'Lakeside & Sons',
        ],
        [
          'Could ketamine infusion therapy be an option for you?',
          'attribute',
          'sms',
          '972-555-0142',
        ],
        [
          'Could ketamine infusion therapy be an option for you?',
          'attribute',
          'heading-level',
          '3',
        ],
        ['Could ketamine infusion therapy be an option for you?', 'attribute', 'lang', 'es'],
        [
          'Could ketamine infusion therapy be an option for you?',
          'attribute',
          'style',
          '--ketamine-accent: #7a2e5d',
        ],
        ['Text to schedule', 'address', '', `${release.base}schedule-button.js`],
        ['Text to schedule', 'tag', '', 'ketamine-schedule-button'],
        ['Text to schedule', 'attribute', 'clinic', 'Lakeside & Sons'],
        ['Text to schedule', 'attribute', 'sms', '972-555-0142'],
        ['Text to schedule', 'attribute', 'variant', 'outline'],
        ['Text to schedule', 'attribute', 'lang', 'es'],
        ['Text to schedule', 'attribute', 'style', '--ketamine-accent: #7a2e5d'],
      ],
    );
  });

  it('stands as plain boxes in a classic editor, where no line breaks a tag', () => {
    const [script, widgets] = paste('wordpress-classic');
    assert.match(script?.text ?? '', /^<script defer src="[^"]+\.iife\.js"/);
    assert.doesNotMatch(widgets?.text ?? '', /<ketamine|<script|\n\n/);
    assert.equal(widgets?.text.split('\n').length, 2);
  });

  it('is the tags alone where a page is code, with the look as a rule', () => {
    for (const id of ['react', 'vue', 'angular', 'svelte'] as const) {
      assert.doesNotMatch(texts(id), /<script|style=/, id);
      assert.match(texts(id), /body \{\n {2}--ketamine-accent: #7a2e5d;\n\}/, id);
    }
  });

  it('has nothing that the linter finds', () => {
    for (const id of [
      'wordpress-block',
      'wordpress-classic',
      'squarespace',
      'webflow',
      'duda',
      'html',
    ] as const)
      assert.deepEqual(lintHtml(texts(id), {expected: configFor(id), release}), [], id);
  });
});
