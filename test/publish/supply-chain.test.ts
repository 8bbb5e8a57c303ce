/** What comes into this project, and what leaves it. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, it} from 'node:test';
import {VERSION} from '../../src/content/version.ts';
import {ROOT} from './packed.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly link?: boolean;
  /** In the tarball of the package around it, whose hash covers it. */
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');
const own = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const lockedIn = (file: string): [string, Locked][] => {
  const {packages} = JSON.parse(read(file)) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(packages).filter(([path]) => path);
};
const locked = lockedIn('package-lock.json');
const shipped = locked.filter(([, {dev, devOptional, peer}]) => !dev && !devOptional && !peer);

const examples = globSync('examples/*/package.json', {cwd: ROOT}).map(dirname);

const apart = ['bench', 'scripts/mutation', 'scripts/html-check', ...examples].map(
  (folder) => `${folder}/package-lock.json`,
);

for (const file of ['package-lock.json', ...apart])
  describe(file, () => {
    it('names no registry, so that each installs from the one it trusts, and holds the hash of all', () => {
      for (const [path, {resolved, integrity, link, inBundle}] of lockedIn(file)) {
        assert.equal(resolved, undefined, path);
        assert.ok(link ?? inBundle ?? integrity?.startsWith('sha512-'), `${path} has no hash`);
      }
    });

    it('is of exact versions', () => {
      const {dependencies, devDependencies} = JSON.parse(
        read(file.replace('-lock', '')),
      ) as Partial<typeof own>;
      for (const [name, version] of Object.entries({...dependencies, ...devDependencies}))
        assert.match(version, /^\d+\.\d+\.\d+$/, name);
    });
  });

describe('the examples', () => {
  it('take this package as it was built, which no lockfile could know', () => {
    assert.ok(examples.length >= 12);
    for (const app of examples)
      assert.doesNotMatch(read(`${app}/package-lock.json`), /node_modules\/ketamine-widgets/);
  });
});

/** Whoever installs the package installs these. A bundler takes only what a page imports. */
const SHIPPED = [
  // What widgets are made of.
  ...['@lit-labs/ssr-dom-shim', '@lit/context', '@lit/reactive-element', '@types/trusted-types'],
  ...['lean-qr', 'lit', 'lit-element', 'lit-html'],
  // What reads pages, for `lint` and the command.
  ...['entities', 'leven', 'parse5'],
  // What prerenders.
  ...['@lit-labs/ssr', '@lit-labs/ssr-client', '@parse5/tools', 'data-uri-to-buffer'],
  ...['enhanced-resolve', 'fetch-blob', 'formdata-polyfill', 'graceful-fs', 'node-domexception'],
  ...['node-fetch', 'tapable', 'web-streams-polyfill'],
].sort();

describe('what ships', () => {
  it('is what docs/dependencies.md names, and what that asks for', () => {
    const text = read('docs/dependencies.md');
    for (const name of Object.keys(own.dependencies)) assert.ok(text.includes(`\`${name}\``), name);
    const names = new Set(shipped.map(([path]) => path.replace(/.*node_modules\//, '')));
    assert.deepEqual([...names].sort(), SHIPPED);
  });

  it('runs nothing when it is installed', () => {
    for (const [path, {hasInstallScript}] of shipped) assert.ok(!hasInstallScript, path);
  });

  it('is under a licence that asks for nothing but its own text', () => {
    for (const [path, {license = ''}] of shipped)
      assert.match(license, /^(MIT|ISC|BSD-[23]-Clause|BlueOak-1\.0\.0)$/, path);
  });

  it('says everywhere that it is the same version', () => {
    assert.equal(VERSION, own.version);
  });
});

describe('the workflows', () => {
  for (const file of globSync('.github/workflows/*.yml', {cwd: ROOT})) {
    const text = read(file);

    it(`${file} runs nobody else's actions`, () => {
      assert.doesNotMatch(text, /^\s*(- )?uses:/m);
    });

    it(`${file} may do nothing but what each job says`, () => {
      const [, whole = ''] = /^permissions:(.*(?:\n {2}.*)*)/m.exec(text) ?? [];
      assert.match(whole.trim(), /^(\{\}|contents: read)$/);
      assert.doesNotMatch(text, /write-all|pull_request_target|secrets\./);
      const writes = [...text.matchAll(/^ +([\w-]+): write$/gm)].map(([, name]) => name);
      assert.deepEqual(writes, file.endsWith('release.yml') ? ['id-token', 'contents'] : []);
    });

    it(`${file} puts no words of a stranger into a shell`, () => {
      const inserted = [...text.matchAll(/\$\{\{ *([^}]+?) *\}\}/g)].map(([, what]) => what);
      assert.deepEqual(
        inserted.filter((what) => what !== 'github.token' && what !== 'github.ref'),
        [],
      );
    });
  }
});
