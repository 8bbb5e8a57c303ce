import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {EXAMPLES} from '../../scripts/examples/list.ts';
import {frameworkCode} from '../../scripts/framework-code.ts';

const ROOT = new URL('../../', import.meta.url);

describe('docs/frameworks.md', () => {
  it('has the code of every example, as it is tried', () => {
    const page = readFileSync(new URL('docs/frameworks.md', ROOT), 'utf8');
    assert.ok(page.includes(frameworkCode()), 'Run: npm run docs -- frameworks');
  });

  it('knows every folder under examples/', () => {
    const folders = readdirSync(new URL('examples/', ROOT), {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map(({name}) => name);
    assert.deepEqual(folders.sort(), Object.keys(EXAMPLES).sort());
  });
});
