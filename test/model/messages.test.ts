import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CODES} from '../../src/embed/findings.ts';
import {asMarkdown, committed, messages} from '../../tools/messages.ts';

describe('the messages to a site owner', () => {
  it('are those of docs/messages.md', () => {
    assert.ok(committed() === asMarkdown(), 'docs/messages.md is stale: npm run messages');
  });

  it('each have a code that is a plain word, what is wrong, and what to write', () => {
    for (const {setting, code = setting, wrong, write} of messages()) {
      assert.match(code, /^[a-z]+(-[a-z]+)*$/);
      assert.match(wrong, /^(is|has|and|says|cannot|names) /, code);
      assert.ok(write.length > 3, code);
    }
  });

  it('each have a code of their own, but for one setting of two widgets', () => {
    const codes = messages().map(({setting, code = setting}) => code);
    const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
    assert.deepEqual(twice, ['variant']);
  });

  it('are told with all that the check of a page, own words or a profile may find', () => {
    for (const code of Object.keys(CODES))
      assert.equal(asMarkdown().split(`| \`${code}\` |`).length, 2, code);
  });
});
