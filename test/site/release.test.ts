import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {createServer} from 'vite';
import {PLATFORM_IDS, platform} from '../../src/embed/platforms.ts';
import {baseFor, isBeside, isFolder, isRemote, releaseFor} from '../../src/embed/published.ts';
import {releasePlugin} from '../../scripts/site/release.ts';

const HASHES = {'ketamine-widgets.js': 'sha384-x'};

describe('where the files are', () => {
  it('is the public network, under the version, once they are there; a frame needs web space', () => {
    for (const id of PLATFORM_IDS) {
      const found = releaseFor(id, '', {
        published: {at: 'cdn'},
        version: '1.2.3',
        integrity: HASHES,
      });
      if (platform(id).forms[0] === 'frame') assert.equal(found, undefined, id);
      else {
        assert.match(found?.base ?? '', /^https:\/\/.*@1\.2\.3\//, id);
        assert.deepEqual(found?.integrity, HASHES, id);
      }
    }
  });

  it('is one server, where a release says so, frames too', () => {
    const base = 'https://widgets.example/1.2.3/';
    for (const id of PLATFORM_IDS)
      assert.equal(
        releaseFor(id, '', {published: {at: 'server', base}, version: '1.2.3', integrity: HASHES})
          ?.base,
        base,
        id,
      );
  });

  it('is the page’s own website or nothing, while they are published nowhere', () => {
    const files = {published: {at: 'nowhere'}, version: '1.2.3', integrity: HASHES} as const;
    for (const id of PLATFORM_IDS) {
      assert.doesNotMatch(baseFor(id, files) ?? '', /^https?:/, id);
      // Whoever could change a file there could change the page.
      assert.deepEqual(releaseFor(id, '', files)?.integrity ?? {}, {}, id);
      const own = releaseFor(id, 'https://www.hill.example/kw/', files);
      assert.deepEqual(own, {base: 'https://www.hill.example/kw/', integrity: HASHES}, id);
    }
    assert.equal(releaseFor('portal', '/kw/', files), undefined);
  });

  it('is a folder, and told from anything else', () => {
    for (const base of ['https://a.example/', 'https://a.example/b/', '/', '/b/c/', 'cdn/', 'a/b/'])
      assert.ok(isFolder(base), base);
    for (const base of [
      '',
      'cdn',
      '//a.example/',
      'http://a.example/',
      'javascript:x/',
      'a b/',
      '"/',
    ])
      assert.ok(!isFolder(base), base);
    assert.ok(isBeside('cdn/') && !isBeside('/cdn/') && !isBeside('https://a.example/'));
    assert.ok(isRemote('https://a.example/') && !isRemote('/a/'));
  });
});

describe('what the site knows of its release, while one works on it', () => {
  it('is read again at each request', async () => {
    const root = mkdtempSync(join(tmpdir(), 'release-'));
    const integrity = pathToFileURL(join(root, 'integrity.json'));
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [releasePlugin(integrity)],
      server: {port: 0, host: '127.0.0.1'},
    });
    try {
      await server.listen();
      const {port} = server.httpServer?.address() as AddressInfo;
      const known = async (): Promise<string> => {
        const answer = await fetch(`http://127.0.0.1:${String(port)}/@id/__x00__virtual:release`);
        return answer.text();
      };
      assert.match(await known(), /files":\{\}/);
      for (const hash of ['sha384-first', 'sha384-second']) {
        writeFileSync(integrity, JSON.stringify({'a.js': {integrity: hash}}));
        assert.match(await known(), new RegExp(hash));
      }
    } finally {
      await server.close();
      rmSync(root, {recursive: true});
    }
  });
});
