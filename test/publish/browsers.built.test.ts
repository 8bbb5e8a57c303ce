/** The oldest browsers that read every file for CDNs, as docs/hardening.md names them. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {transformWithOxc} from 'vite';
import {ROOT} from './packed.ts';

const OLDEST = {'Chrome and Edge': '93', Firefox: '92', Safari: '16'};
/** Chrome is not asked for: what it is known to lack here is a fault of its own with `static name`, which we have not. */
const READERS = [`firefox${OLDEST.Firefox}`, `safari${OLDEST.Safari}`];

const CDN = join(ROOT, 'dist/cdn');

/** The scripts of a file: all of it, or those in the page of a frame. */
function scriptsIn(file: string): readonly string[] {
  const text = readFileSync(join(CDN, file), 'utf8');
  if (file.endsWith('.js')) return [text];
  return [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].flatMap(([, script]) => script ?? []);
}

const FILES = globSync('**/*.{js,html}', {cwd: CDN});

/** What is rewritten for a browser, it cannot read. */
async function isReadBy(browser: string, code: string): Promise<boolean> {
  const [rewritten, plain] = await Promise.all(
    [browser, 'esnext'].map((target) => transformWithOxc(code, 'file.js', {target})),
  );
  return rewritten?.code === plain?.code;
}

describe('the oldest browsers', () => {
  it('are there to be asked', async () => {
    assert.ok(FILES.length > 15);
    assert.equal(await isReadBy('safari16', '/(?<!a)b/'), false);
    assert.equal(await isReadBy('safari16.4', '/(?<!a)b/'), true);
    assert.equal(await isReadBy('safari15.4', 'class A { a = 1 }'), false);
    assert.equal(await isReadBy('firefox92', 'class A { static { 1; } }'), false);
  });

  for (const file of FILES)
    it(`read ${file.replace(/-[\w-]{8}\.js$/, '-….js')}`, async () => {
      const scripts = scriptsIn(file);
      assert.ok(scripts.length > 0);
      for (const browser of READERS)
        for (const script of scripts) assert.ok(await isReadBy(browser, script), browser);
    });

  it('are those of docs/hardening.md', () => {
    const docs = readFileSync(join(ROOT, 'docs/hardening.md'), 'utf8').replace(/\s+/g, ' ');
    const named = Object.entries(OLDEST).map((each) => each.join(' '));
    assert.ok(docs.includes(`**${named.join(', ')}**`));
  });
});
