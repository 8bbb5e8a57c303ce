import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {schema} from '../../src/cli/schema.ts';

const HOME = new URL('../../', import.meta.url);
const {bin} = JSON.parse(readFileSync(new URL('package.json', HOME), 'utf8')) as {
  bin: {'ketamine-widgets': string};
};
const file = fileURLToPath(new URL(bin['ketamine-widgets'], HOME));

const run = (...args: readonly string[]) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [file, ...args], {encoding: 'utf8'});
  return {code: status, out: stdout, err: stderr};
};

describe('the command, as it is published', () => {
  it('is a file that a shell can run', () => {
    assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('makes a snippet with the hashes of what was built', () => {
    const files = JSON.parse(
      readFileSync(new URL('dist/cdn/integrity.json', HOME), 'utf8'),
    ) as Readonly<Record<string, {integrity: string}>>;
    const {code, out} = run(
      'snippet',
      '--platform',
      'wordpress-block',
      '--base',
      'https://www.hill.example/kw/',
    );
    assert.equal(code, 0);
    assert.ok(out.includes(`integrity="${files['ketamine-widgets.js']?.integrity ?? 'none'}"`));
  });

  for (const line of schema.examples) {
    it(`writes a JSON Schema: ${line}`, () => {
      const {code, out, err} = run(...line.split(' '));
      assert.deepEqual([code, err], [0, '']);
      const {$schema} = JSON.parse(out) as {$schema: string};
      assert.match($schema, /^https:\/\/json-schema\.org\//);
    });
  }

  it('says which schemas there are', () => {
    const {code, err} = run('schema', 'contnt');
    assert.equal(code, 2);
    assert.match(err, /Did you mean content\?/);
  });
});
