/** What a real WordPress has left of each form of the snippet, and what the linter says of it. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {LOCALES} from '../../src/content/locales.ts';
import type {Code} from '../../src/embed/findings.ts';
import {lintHtml} from '../../src/embed/lint.ts';

const FOLDER = fileURLToPath(new URL('fixtures/mangled/', import.meta.url));

/** By form, editor, whose account, and what is gone: `standard.block.author.without-script-tags`. The first that fits holds. */
const SAYS: readonly (readonly [name: RegExp, codes: readonly Code[]])[] = [
  [/^(short|standard|readable)\.classic\.administrator\.torn$/, ['words-outside']],
  [/\.all-there$/, []],
  [/^(short|standard)\.visual\.administrator\./, ['tags-cleaned']],
  [/^readable\.visual\.administrator\./, ['tags-cleaned', 'parts-dead']],
  [/^(short|standard)\.\w+\.author\./, ['tags-removed']],
  [/^readable\.\w+\.author\./, ['tags-removed', 'parts-dead']],
  [/^restricted\.\w+\.author\.without-script$/, ['script-missing']],
  [/^frame\.visual\.administrator\./, ['frame-cannot-copy']],
  [/^frame\.\w+\.author\./, ['frame-removed']],
];

const pages = readdirSync(FOLDER).map((file) => ({
  name: file.replace(/\.html$/, ''),
  html: readFileSync(`${FOLDER}${file}`, 'utf8'),
}));

/** What an administrator pastes has to be in a page for one to see that it is gone. */
const whole = (html: string): string =>
  `<!doctype html><html lang="en"><head><title>T</title></head><body><main>${html}</main></body></html>`;

describe('what WordPress has left of a snippet', () => {
  it('is there for each form', () => {
    for (const form of ['standard', 'readable', 'restricted', 'frame'])
      assert.ok(
        pages.filter(({name}) => name.startsWith(`${form}.`)).length > 2,
        `${form} has too few`,
      );
  });

  for (const {name, html} of pages)
    it(`is explained: ${name}`, () => {
      const [, codes] = SAYS.find(([looks]) => looks.test(name)) ?? [];
      assert.ok(codes, `nobody has said what ${name} should come to`);
      for (const text of [html, whole(html)])
        assert.deepEqual(
          [...new Set(lintHtml(text).map(({code}) => code))],
          codes,
          'the page of an editor, or the page as it was published',
        );
    });

  it('is told in both languages, with what to do', () => {
    for (const {name, html} of pages) {
      const [en = [], es = []] = LOCALES.map((locale) => lintHtml(html, {locale}));
      assert.equal(en.length, es.length);
      en.forEach(({wrong, write}, at) => {
        assert.ok(wrong && write, name);
        assert.notEqual(es[at]?.wrong, wrong, name);
        assert.notEqual(es[at]?.write, write, name);
        assert.doesNotMatch(`${wrong}${write}`, /\{\w+\}/, name);
      });
    }
  });
});
