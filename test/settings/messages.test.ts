import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {CODES} from '../../src/embed/findings.ts';
import {asMarkdown, committed, messages} from '../../scripts/messages.ts';

describe('the messages to a site owner', () => {
  it('are those of docs/messages.md', () => {
    assert.ok(committed() === asMarkdown(), 'docs/messages.md is stale: npm run docs -- messages');
  });

  it('each have a code that is a plain word, what is wrong, and what to write', () => {
    for (const {setting, code = setting, wrong, write} of messages()) {
      assert.match(code, /^[a-z]+(-[a-z]+)*$/);
      assert.match(wrong, /^(is|has|and|says|cannot|names) /, code);
      assert.ok(write.length > 3, code);
    }
  });

  it('of one code are all of one setting, and each is listed once', () => {
    const settings = new Map<string, Set<string>>();
    for (const {setting, code = setting} of messages())
      settings.set(code, (settings.get(code) ?? new Set()).add(setting));
    for (const [code, of] of settings) assert.equal(of.size, 1, code);
    const lines = messages().map(({setting, wrong, write}) => `${setting} ${wrong} ${write}`);
    assert.equal(new Set(lines).size, lines.length);
  });

  it('are told with all that the check of a page, own words or a profile may find', () => {
    for (const code of Object.keys(CODES))
      assert.equal(asMarkdown().split(`| \`${code}\` |`).length, 2, code);
  });

  it('are all of those that the source has a code for', () => {
    const known = new Set(messages().map(({code}) => code));
    const written = globSync('src/{base,elements,settings,packs,ui}/**/*.ts').flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(/^\s*code: '([a-z-]+)',/gm),
        ([, code]) => code,
      ),
    );
    assert.ok(written.length > 8);
    for (const code of written) assert.ok(known.has(code), code);
  });
});
