/** What others read about the elements, held against the forms that those others have published. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';
import manifestSchema from 'custom-elements-manifest/schema.json' with {type: 'json'};
import {WORDS} from '../../src/content/index.ts';
import {committed} from '../../scripts/tokens.ts';

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

describe('what editors read', () => {
  interface Named {
    readonly name: string;
    readonly description: string;
  }
  interface Attribute extends Named {
    readonly values?: readonly {readonly name: string}[];
    readonly valueSet?: string;
    readonly default?: string;
    readonly value?: {readonly kind?: string; readonly type: string};
  }
  interface Tag extends Named {
    readonly attributes: readonly Attribute[];
  }

  const noneTwice = (all: readonly Named[]): void => {
    const names = all.map(({name}) => name);
    assert.ok(names.length > 0);
    assert.deepEqual(names, [...new Set(names)]);
  };
  const inOneLine = (all: readonly Named[]): void => {
    for (const {name, description} of all) {
      assert.ok(description, name);
      assert.doesNotMatch(description, /\n|undefined/, name);
    }
  };
  const attribute = (tags: readonly Tag[], tag: string, name: string): Attribute => {
    const found = tags
      .find((each) => each.name === tag)
      ?.attributes.find((each) => each.name === name);
    assert.ok(found, `${tag} ${name}`);
    return found;
  };

  it('of VS Code has each tag, attribute, token and part once, and their words to choose from', () => {
    const {tags} = read('dist/npm/vscode.html-custom-data.json') as {tags: readonly Tag[]};
    assert.equal(tags.length, 5);
    for (const {attributes} of tags) {
      noneTwice(attributes);
      inOneLine(attributes);
    }
    const {values} = attribute(tags, 'ketamine-explainer', 'theme');
    assert.deepEqual(
      values?.map(({name}) => name),
      ['auto', 'light', 'dark'],
    );
    // There or not: an editor writes no value.
    assert.equal(attribute(tags, 'ketamine-explainer', 'deep-link').valueSet, 'v');
    const css = read('dist/npm/vscode.css-custom-data.json') as Readonly<
      Record<'properties' | 'pseudoElements', readonly Named[]>
    >;
    for (const all of [css.properties, css.pseudoElements]) {
      noneTwice(all);
      inOneLine(all);
    }
  });

  it('of JetBrains has the same, with types and defaults', () => {
    const {contributions} = read('dist/npm/web-types.json') as {
      contributions: {html: {elements: readonly Tag[]}};
    };
    const {elements} = contributions.html;
    assert.equal(elements.length, 5);
    for (const {attributes} of elements) {
      noneTwice(attributes);
      inOneLine(attributes);
    }
    const theme = attribute(elements, 'ketamine-screener', 'theme');
    assert.equal(theme.value?.type, "'auto' | 'light' | 'dark'");
    assert.equal(theme.default, 'auto');
    const {value} = attribute(elements, 'ketamine-screener', 'expose-outcome');
    assert.deepEqual(value, {kind: 'no-value', type: 'boolean'});
  });

  it('of frameworks takes the same words, and no others', () => {
    for (const framework of ['react', 'preact', 'solid', 'svelte', 'vue']) {
      const types = readFileSync(
        new URL(`../../dist/npm/types/${framework}.d.ts`, import.meta.url),
        'utf8',
      );
      for (const [name, type] of [
        ['theme', "'auto' | 'light' | 'dark'"],
        ['concern', "'depression' | 'pain'"],
        ['variant', "'full' | 'short' | 'line'"],
        ['variant', "'filled' | 'outline' | 'link'"],
      ])
        assert.ok(types.includes(`  ${name}?: ${type} | undefined;`), `${framework} ${name}`);
      assert.doesNotMatch(types, /^ {2}'?(theme|concern|variant)'?\?: string/m);
    }
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
