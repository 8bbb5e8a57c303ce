import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {WIDGETS} from '../../src/embed/attributes.ts';
import {cdnBase, releaseOf, type EmbedConfig} from '../../src/embed/config.ts';
import {lintHtml} from '../../src/embed/lint.ts';
import {pastes} from '../../src/embed/paste.ts';
import {platform, PLATFORM_IDS, type PlatformId} from '../../src/embed/platforms.ts';
import {words} from '../../src/embed/words/index.ts';
import {makingFor} from '../../src/prerender/making.ts';

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

const pasting = {
  release,
  version: '0.1.0',
  published: {at: 'cdn'},
  locale: 'en',
  making: {
    help: () => '<p>Call 988.</p>',
    fallback: () => '<div><p>Call 988.</p></div>',
    prerendered: () => '<template shadowrootmode="open"></template>',
  },
} as const;

const paste = (id: PlatformId) => pastes(configFor(id), {...pasting, platform: id});
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

  it('is one box for the practice and one for each widget on Wix, and says nothing twice', () => {
    const address = ['address', '', `${release.base}ketamine-widgets.js`];
    assert.deepEqual(
      paste('wix').map(({part, of, rows = []}) => [
        part,
        of,
        rows.map(({kind, name = '', value}) => [kind, name, value]),
      ]),
      [
        [
          'box',
          'Your practice',
          [
            address,
            ['tag', '', 'ketamine-practice'],
            ['attribute', 'clinic', 'Lakeside & Sons'],
            ['attribute', 'sms', '972-555-0142'],
            ['attribute', 'lang', 'es'],
          ],
        ],
        [
          'box',
          'Screener',
          [
            address,
            ['tag', '', 'ketamine-screener'],
            ['attribute', 'heading-level', '3'],
            ['attribute', 'style', '--ketamine-accent: #7a2e5d'],
          ],
        ],
        [
          'box',
          'Text to schedule',
          [
            address,
            ['tag', '', 'ketamine-schedule-button'],
            ['attribute', 'variant', 'outline'],
            ['attribute', 'style', '--ketamine-accent: #7a2e5d'],
          ],
        ],
      ],
    );
  });

  it('says a setting that has no value as “true” where a row needs one, and brings the packs', () => {
    const boxes = pastes(
      {
        ...configFor('wix'),
        widgets: [{widget: 'screener', settings: {packs: 'phq-8', 'expose-outcome': ''}}],
      },
      {...pasting, platform: 'wix'},
    );
    const values = boxes.flatMap(({rows = []}) => rows.map(({value}) => value));
    assert.ok(values.includes(`${release.base}packs.js`));
    assert.ok(values.includes('true') && !values.includes(''));
  });

  it('says the details once around the plugin’s shortcodes and blocks', () => {
    const [shortcodes] = pastes(configFor('wordpress-plugin'), {
      ...pasting,
      platform: 'wordpress-plugin',
    });
    assert.deepEqual(shortcodes, {
      part: 'shortcodes',
      text: [
        '[ketamine_practice clinic="Lakeside &amp; Sons" sms="972-555-0142" accent="#7a2e5d" lang="es"]',
        '[ketamine_screener heading_level="3"]',
        '[ketamine_schedule_button variant="outline"]',
        '[/ketamine_practice]',
      ].join('\n'),
    });
    const [blocks] = pastes(
      {...configFor('wordpress-plugin'), form: 'block'},
      {...pasting, platform: 'wordpress-plugin'},
    );
    assert.deepEqual(blocks, {
      part: 'blocks',
      text: [
        '<!-- wp:ketamine-widgets/practice {"clinic":"Lakeside \\u0026 Sons","sms":"972-555-0142","accent":"#7a2e5d","lang":"es"} -->',
        '<!-- wp:ketamine-widgets/screener {"headingLevel":"3"} /-->',
        '<!-- wp:ketamine-widgets/schedule-button {"variant":"outline"} /-->',
        '<!-- /wp:ketamine-widgets/practice -->',
      ].join('\n'),
    });
  });

  describe('is short where nobody has chosen otherwise', () => {
    const four = (
      id: PlatformId,
      locale: Locale,
      more: Partial<EmbedConfig> = {},
    ): EmbedConfig => ({
      ...configFor(id),
      widgets: WIDGETS.map((widget) => ({widget, settings: {}})),
      details: {referrer: 'Lakeside Psychiatry', 'referrer-phone': '972-555-0142'},
      look: {},
      lang: locale,
      ...more,
    });
    const made = (id: PlatformId, config: EmbedConfig, files = release) =>
      pastes(config, {...pasting, platform: id, release: files, making: makingFor(id)});
    const lengthOf = (all: readonly {readonly text: string}[]): number =>
      all.reduce((sum, {text}) => sum + text.length, 0);

    for (const id of PLATFORM_IDS.filter((each) =>
      ['whole', 'script-apart', 'plugin', 'code'].includes(platform(each).way),
    ))
      for (const locale of LOCALES)
        it(`four widgets are at most 1,500 characters: ${id} (${locale})`, () => {
          const all = made(id, four(id, locale));
          assert.ok(lengthOf(all) <= 1500, String(lengthOf(all)));
          assert.equal(
            all
              .map(({text}) => text)
              .join()
              .split('Lakeside').length - 1,
            1,
          );
        });

    it('also in a look of their own, from the practice’s own folder', () => {
      for (const id of ['wordpress-block', 'wordpress-classic', 'html'] as const)
        for (const locale of LOCALES) {
          const own = {base: '/ketamine-widgets/', integrity: {}};
          const all = made(id, four(id, locale, {look: {accent: '#7a2e5d'}}), own);
          assert.ok(lengthOf(all) <= 1500, `${id} ${locale} ${String(lengthOf(all))}`);
        }
    });

    it('says crisis help once, in the first widget, with what calls and texts', () => {
      for (const id of ['wordpress-block', 'wordpress-classic', 'html'] as const) {
        const text = made(id, four(id, 'en'))
          .map(({text}) => text)
          .join('\n');
        for (const href of ['tel:988', 'sms:988', 'tel:911', 'sms:+19726545673'])
          assert.equal(text.split(`href="${href}"`).length - 1, 1, href);
        assert.ok(text.indexOf('tel:988') < text.indexOf('explainer'));
      }
    });

    it('says it in the language of whoever asks, where the page’s is not said', () => {
      const {lang: _, ...unsaid} = four('html', 'en');
      for (const [locale, words] of [
        ['en', 'Call or text 988'],
        ['es', 'Llame al 988'],
      ] as const) {
        const [all] = pastes(unsaid, {
          ...pasting,
          platform: 'html',
          making: makingFor('html'),
          locale,
        });
        const text = all?.text ?? '';
        assert.ok(text.includes(`<span lang="${locale}">`), locale);
        assert.ok(text.includes(words), locale);
      }
    });

    it('is at most ten boxes for four widgets on Wix', () => {
      assert.ok(made('wix', four('wix', 'es', {look: {accent: '#7a2e5d'}})).length <= 10);
    });
  });

  it('stands as plain boxes in a classic editor, where no line breaks a tag', () => {
    const [script, widgets] = paste('wordpress-classic');
    assert.match(script?.text ?? '', /^<script defer src="[^"]+\.iife\.js"/);
    assert.doesNotMatch(widgets?.text ?? '', /<ketamine|<script|\n\n/);
    assert.equal(widgets?.text.split('\n').length, 3);
  });

  it('is the tags alone where a page is code, with the look as a rule', () => {
    for (const id of ['react', 'vue', 'angular', 'svelte'] as const) {
      assert.doesNotMatch(texts(id), /<script|style=/, id);
      assert.match(texts(id), /body \{\n {2}--ketamine-accent: #7a2e5d;\n\}/, id);
    }
  });

  it('is HTML without a fault, in every form that is HTML', () => {
    for (const id of PLATFORM_IDS) {
      const {forms, way, script, place} = platform(id);
      if (way === 'plugin' || way === 'boxes' || way === 'addresses' || way === 'code') continue;
      for (const form of forms) {
        const all = pastes(
          {...configFor(id), form, script, place, details: {clinic: 'A <b>"B"</b> & \'C\''}},
          {...pasting, platform: id, making: makingFor(id)},
        );
        const faults: string[] = [];
        for (const {text} of all)
          parseFragment(text, {onParseError: ({code}) => faults.push(code)});
        assert.deepEqual(faults, [], `${id}, ${form}`);
      }
    }
  });

  it('and says how wide a frame is in a style: a share of the page is no width in HTML', () => {
    const all = pastes(
      {...configFor('html'), form: 'frame'},
      {...pasting, platform: 'html', making: makingFor('html')},
    );
    const frames = all.flatMap(({text}) => text.match(/<iframe[^>]*>/g) ?? []);
    assert.ok(frames.length > 1);
    for (const frame of frames) {
      assert.doesNotMatch(frame, / width=/);
      assert.match(frame, / height="\d+"/);
      assert.match(frame, / style="width: 100%;/);
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
