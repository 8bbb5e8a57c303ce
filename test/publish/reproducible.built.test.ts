/** Whoever builds this version gets the files whose hashes we publish. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {globSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {buildCdn} from '../../scripts/build/cdn.ts';
import {buildNpm} from '../../scripts/build/npm.ts';
import {writeMetadata} from '../../scripts/metadata.ts';
import {isWhole} from '../../scripts/test/share.ts';
import {ROOT} from './packed.ts';

const again = mkdtempSync(join(tmpdir(), 'ketamine-widgets-again-'));

after(() => {
  rmSync(again, {recursive: true});
});

const hashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync('**/*.*', {cwd: folder})
      .sort()
      .map((file) => [
        file,
        createHash('sha384')
          .update(readFileSync(join(folder, file)))
          .digest('base64'),
      ]),
  );

it('a second build, in another folder, gives the same bytes', async () => {
  await buildCdn(join(again, 'cdn'));
  // The modules for npm, which no hash is published of, a release builds again as well.
  if (isWhole) {
    buildNpm(join(again, 'npm'));
    writeMetadata(join(again, 'npm'));
  }
  for (const part of isWhole ? ['cdn', 'npm'] : ['cdn'])
    assert.deepEqual(hashes(join(again, part)), hashes(join(ROOT, 'dist', part)));
});

it('integrity.json has the hash and the size of every other file of the CDN', () => {
  const folder = join(ROOT, 'dist/cdn');
  const listed = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<
    string,
    {readonly integrity: string; readonly bytes: number}
  >;
  const found = hashes(folder);
  for (const [file, {integrity, bytes}] of Object.entries(listed)) {
    assert.equal(integrity, `sha384-${found[file] ?? ''}`, file);
    assert.equal(bytes, readFileSync(join(folder, file)).length, file);
  }
  const unlisted = Object.keys(found).filter((file) => /\.(js|html)$/.test(file) && !listed[file]);
  assert.deepEqual(unlisted, []);
});
