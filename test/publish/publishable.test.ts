import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {marked} from 'marked';
import {missing} from '../../scripts/publishable.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const about = JSON.parse(read('package.json')) as Readonly<Record<string, unknown>>;

const SET = {repository: 'github:a/b', homepage: 'https://a.example', bugs: 'https://a.example'};

describe('publishing', () => {
  it('waits for the addresses that the registry shows, and for the setting that says where files are', () => {
    const lines = missing({}, {at: 'nowhere'});
    assert.equal(lines.length, 4);
    for (const name of ['repository', 'homepage', 'bugs', 'PUBLISHED'])
      assert.equal(lines.filter((line) => line.includes(name)).length, 1, name);
    assert.deepEqual(missing(SET, {at: 'cdn'}), []);
    assert.equal(missing(SET, {at: 'server', base: 'https://a.example/'}).length, 1);
  });

  it('cannot pass that by', () => {
    const {prepublishOnly} = about['scripts'] as Readonly<Record<string, string>>;
    assert.equal(prepublishOnly, 'node scripts/publishable.ts');
  });

  it('names words by which the package is found', () => {
    const keywords = about['keywords'] as readonly string[];
    for (const word of ['custom-elements', 'web-components', 'lit'])
      assert.ok(keywords.includes(word), word);
  });
});

/** Where a text leads, and what it shows. */
function targets(text: string): readonly string[] {
  const found: string[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type === 'link' || token.type === 'image') found.push(String(token['href']));
  });
  return found;
}

describe('the README, which the registry shows', () => {
  it('leads to files of the repository alone, which the registry finds there, and to addresses', () => {
    const all = targets(read('README.md'));
    assert.ok(all.length > 20);
    for (const target of all)
      assert.ok(/^(https:|tel:|sms:)/.test(target) || existsSync(new URL(target, ROOT)), target);
  });
});
