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

describe('custom-elements.json', () => {
  const fits = new Ajv({strict: false, allErrors: true}).compile(manifestSchema);

  it('is what the schema of such manifests asks for', () => {
    fits(read('custom-elements.json'));
    assert.deepEqual(fits.errors ?? [], []);
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
