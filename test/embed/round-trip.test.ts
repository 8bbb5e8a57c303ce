import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {tidy, type EmbedConfig} from '../../src/embed/config.ts';
import {readSnippet} from '../../src/embed/read-snippet.ts';
import {filesOf, snippet} from '../../src/embed/snippet.ts';
import {runsOf, seed} from '../../scripts/test/share.ts';
import {configs, releases} from './configs.ts';

const RUNS = runsOf(10_000);

/** Stands in for what a widget holds: with everything that could be mistaken for a part of the snippet. */
const making = {
  fallback: () => '<p>Call <a href="tel:988">988</a>,\n or text.</p>\n',
  prerendered: () =>
    '<template shadowrootmode="open"><p lang="xx" style="--ketamine-accent: #000000">Hi</p></template>',
};

/** A page in another language has the look in a style sheet; its snippet does not say it. */
const said = (config: EmbedConfig): EmbedConfig =>
  config.form === 'package' ? {...tidy(config), look: {}} : tidy(config);

describe(`a snippet, read back (seed ${String(seed)})`, () => {
  it(`says what it was made from, ${String(RUNS)} times`, () => {
    fc.assert(
      fc.property(configs, releases, (config, release) => {
        const html = snippet(config, release, making);
        const read = readSnippet(html);
        assert.deepEqual(read.config, said(config));
        assert.deepEqual(read.left, []);
        if (config.form !== 'package') {
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

  it('has one tag on each line, no blank line, and no sign that an editor could take for its own', () => {
    fc.assert(
      fc.property(configs, releases, (config, release) => {
        const lines = snippet(config, release, making).split('\n');
        for (const line of lines) {
          assert.match(line, /^<(script|ketamine-[\w-]+|div|iframe)[ >].*<\/\1>$/);
          for (const [, value = ''] of line.matchAll(/ [\w-]+="([^"]*)"/g))
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
