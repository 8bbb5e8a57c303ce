/** What others read about the elements, held against the forms that those others have published. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';
import manifestSchema from 'custom-elements-manifest/schema.json' with {type: 'json'};
import {WORDS} from '../../src/content/index.ts';
import {committed} from '../../tools/tokens.ts';

const read = (file: string): object =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as object;

/** Of a manifest, what is read here. */
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly {
      readonly name: string;
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly type: {readonly text: string};
      }[];
    }[];
    readonly exports: readonly {
      readonly name: string;
      readonly declaration: {readonly name: string; readonly module: string};
    }[];
  }[];
}

describe('custom-elements.json', () => {
  const fits = new Ajv({strict: false, allErrors: true}).compile(manifestSchema);

  it('is what the schema of such manifests asks for', () => {
    fits(read('custom-elements.json'));
    assert.deepEqual(fits.errors ?? [], []);
  });

  it('has what the package exports, the classes of its events among it', async () => {
    const {modules} = read('custom-elements.json') as Manifest;
    const [main] = modules;
    assert.equal(main?.path, 'dist/npm/index.js');
    assert.deepEqual(
      main.exports.map(({name}) => name).sort(),
      Object.keys((await import('../../src/index.ts')) as object).sort(),
    );
    const declared = modules.flatMap(({path, declarations}) =>
      declarations.map(({name}) => `${path}#${name}`),
    );
    for (const {declaration} of main.exports)
      assert.ok(declared.includes(`${declaration.module}#${declaration.name}`), declaration.name);
  });

  it('says which words an attribute takes, where it takes no others', () => {
    const {modules} = read('custom-elements.json') as Manifest;
    const all = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
    assert.equal(all.length, 5);
    for (const {name, attributes = []} of all) {
      const typeOf = (each: string): string | undefined =>
        attributes.find((attribute) => attribute.name === each)?.type.text;
      assert.equal(typeOf('theme'), "'auto' | 'light' | 'dark'", name);
      for (const each of ['concern', 'layout', 'variant', 'sms-form'])
        assert.notEqual(typeOf(each), 'string', `${name} ${each}`);
    }
  });

  it('would be refused with a part of a name alone', () => {
    assert.equal(fits({schemaVersion: '1.0.0', modules: [{kind: 'javascript-module'}]}), false);
  });
});

describe('schema.json', () => {
  const fits = new Ajv2020({allErrors: true}).compile(read('dist/npm/schema.json'));
  const words = (): Record<string, Record<string, Record<string, string>>> =>
    structuredClone(WORDS);

  it('takes the words of the package', () => {
    fits(words());
    assert.deepEqual(fits.errors ?? [], []);
  });

  it('refuses a text that is missing, empty, or of nothing we know', () => {
    const {payment: {es: missing = {}} = {}, ...first} = words();
    delete missing['heading'];
    assert.equal(fits({...first, payment: {en: WORDS.payment.en, es: missing}}), false);
    for (const [id, text] of [
      ['heading', ''],
      ['no-such-text', 'Words'],
    ] as const)
      assert.equal(
        fits({...words(), payment: {...WORDS.payment, en: {...WORDS.payment.en, [id]: text}}}),
        false,
      );
  });
});

describe('tokens.json and tokens.css', () => {
  it('are the one source, and every colour that it sets by itself', () => {
    assert.equal(
      readFileSync(new URL('../../dist/npm/tokens.json', import.meta.url), 'utf8'),
      committed('src/ui/tokens.json'),
    );
    const css = readFileSync(new URL('../../dist/npm/tokens.css', import.meta.url), 'utf8');
    assert.match(css, /--ketamine-accent: light-dark\(#[\da-f]{6}, #[\da-f]{6}\);/);
  });
});
