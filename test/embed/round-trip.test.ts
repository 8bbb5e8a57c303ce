import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {tidy, type EmbedConfig, type Form} from '../../src/embed/config.ts';
import {inAttribute} from '../../src/embed/escape.ts';
import {pastes, type Paste, type PasteRow} from '../../src/embed/paste.ts';
import {readSnippet} from '../../src/embed/read-snippet.ts';
import {filesOf, snippet} from '../../src/embed/snippet.ts';
import {runsOf, seed} from '../../scripts/test/share.ts';
import {configs, releases} from './configs.ts';

const RUNS = runsOf(10_000);

/** Stands in for what a widget holds: with everything that could be mistaken for a part of the snippet. */
const making = {
  help: () => '<p lang="xx">Call <a href="tel:988">988</a>,\n or text.</p>\n',
  fallback: () => '<div lang="xx"><p>Call <a href="tel:988">988</a>,\n or text.</p></div>\n',
  prerendered: () =>
    '<template shadowrootmode="open"><p lang="xx" style="--ketamine-accent: #000000">Hi</p></template>',
};

const PASTING = {version: '0.1.0', published: {at: 'cdn'}, locale: 'en', making} as const;

/** A page in another language has the look in a style sheet; its snippet does not say it. */
const said = (config: EmbedConfig): EmbedConfig =>
  config.form === 'package' ? {...tidy(config), look: {}} : tidy(config);

/** What the plugin for WordPress takes: a shortcode or a comment, which nothing in it can end. */
const LINES: Readonly<Partial<Record<Form, RegExp>>> = {
  shortcode: /^\[\/?ketamine_\w+[^[\]<>]*\]$/,
  block: /^<!-- \/?wp:ketamine-widgets\/[\w-]+ (?:(?!-->|--).)*-->$/,
};

/** The page that Wix makes of its boxes. */
const madeOf = (all: readonly Paste[]): string =>
  all
    .map(({rows = []}) => {
      const value = (kind: PasteRow['kind']): string =>
        rows.find((row) => row.kind === kind)?.value ?? '';
      const said = rows.flatMap(({name, value}) =>
        name ? [` ${name}="${inAttribute(value)}"`] : [],
      );
      const tag = value('tag');
      return `<script type="module" src="${inAttribute(value('address'))}"></script><${tag}${said.join('')}></${tag}>`;
    })
    .join('\n');

describe(`a snippet, read back (seed ${String(seed)})`, () => {
  it(`says what it was made from, ${String(RUNS)} times`, () => {
    fc.assert(
      fc.property(configs, releases, (config, release) => {
        const html = snippet(config, release, making);
        const read = readSnippet(html);
        assert.deepEqual(read.config, said(config));
        assert.deepEqual(read.left, []);
        if (config.form === 'shortcode' || config.form === 'block')
          assert.equal(read.release, undefined);
        else if (config.form !== 'package') {
          assert.equal(read.release?.base, release.base);
          for (const file of filesOf(config))
            assert.equal(read.release.integrity[file], release.integrity[file]);
        }
        // And the other way: what was read gives the same text again.
        assert.equal(snippet({...read.config, look: config.look}, release, making), html);
      }),
      {numRuns: RUNS, seed},
    );
  });

  it('says it also where each piece goes into a box of its own', () => {
    fc.assert(
      fc.property(configs, releases, (config, release) => {
        const read = readSnippet(madeOf(pastes(config, {...PASTING, platform: 'wix', release})));
        assert.deepEqual(read.config, tidy({...config, form: 'short', script: 'module'}));
        assert.equal(read.release?.base, release.base);
      }),
      {numRuns: runsOf(2_000), seed},
    );
  });

  it('says it also as addresses of frames, and in a letter', () => {
    fc.assert(
      fc.property(configs, releases, (config, release) => {
        const frame = {...config, form: 'frame'} as const;
        const addresses = pastes(frame, {...PASTING, platform: 'google-sites', release});
        assert.deepEqual(
          readSnippet(addresses.map(({text}) => text).join('\n')).config,
          tidy(frame),
        );
        const [letter] = pastes(config, {...PASTING, platform: 'web-person', release});
        assert.deepEqual(readSnippet(letter?.text ?? '').config, said(config));
      }),
      {numRuns: runsOf(2_000), seed},
    );
  });

  it('has one tag on each line, no blank line, and no sign that an editor could take for its own', () => {
    fc.assert(
      fc.property(configs, releases, (config, release) => {
        const lines = snippet(config, release, making).split('\n');
        for (const line of lines) {
          assert.match(
            line,
            LINES[config.form] ?? /^<(script|ketamine-[\w-]+|div|iframe)[ >].*<\/\1>$/,
          );
          for (const [, value = ''] of config.form === 'block'
            ? []
            : line.matchAll(/ [\w-]+="([^"]*)"/g))
            if (!value.includes('--ketamine')) assert.doesNotMatch(value, /[[\]{}<>'`]/);
        }
      }),
      {numRuns: runsOf(1_000), seed},
    );
  });

  it('is read without an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (html) => {
        readSnippet(html);
        readSnippet(`<ketamine-screener ${html}`);
        readSnippet(`<iframe src="frame/screener.html#${html}`);
      }),
      {numRuns: runsOf(2_000), seed},
    );
  });
});
