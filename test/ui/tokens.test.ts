import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import StyleDictionary from 'style-dictionary';
import source from '../../src/ui/tokens.json' with {type: 'json'};
import {crisis} from '../../src/ui/crisis.styles.ts';
import {asStyleSheet, committed, initial, INNER, made, PUBLIC} from '../../scripts/tokens.ts';

const COLOURS = [...PUBLIC, ...INNER].flatMap(({description, value, dark}) =>
  typeof value === 'object' && 'hex' in value && dark
    ? [{description, colours: [value, dark]}]
    : [],
);

describe('the tokens', () => {
  it('are what the style sheet and the page about them say now', async () => {
    for (const [file, content] of Object.entries(await made()))
      assert.ok(committed(file) === content, `${file} is stale: npm run docs -- tokens`);
  });

  it('have a name, a type and a description each, in a form that others read', async () => {
    const reader = new StyleDictionary({
      tokens: {ketamine: source.ketamine},
      platforms: {css: {transforms: ['name/kebab', 'color/css']}},
      log: {verbosity: 'silent', warnings: 'error'},
    });
    const {allTokens} = await reader.getPlatformTokens('css');
    assert.deepEqual(
      allTokens.map(({name, $type, $description}) => [`--${name}`, $type, $description]),
      PUBLIC.map(({property, type, description}) => [property, type, description]),
    );
  });

  it('give each colour twice, as parts and as a hex number, and both are the same', () => {
    assert.equal(COLOURS.length, 12);
    for (const {description, colours} of COLOURS)
      for (const {components, hex, colorSpace} of colours) {
        assert.equal(colorSpace, 'srgb', description);
        const parts = components.map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, '0'),
        );
        assert.equal(`#${parts.join('')}`, hex, description);
      }
  });

  it('are where crisis help has its own from, which nothing derives', () => {
    for (const [name, property] of [
      ['danger', '--ketamine-danger'],
      ['surface', '--ketamine-surface'],
    ] as const) {
      const token = PUBLIC.find((each) => each.property === property);
      const [, own = ''] =
        new RegExp(`--ketamine-widgets-${name}: (light-dark.*);`).exec(crisis.cssText) ?? [];
      assert.ok(token);
      assert.equal(own.replace('#fff,', '#ffffff,'), initial(token));
    }
  });

  it('set nothing in the style sheet that follows other colours by itself', () => {
    const sheet = asStyleSheet();
    for (const {property, derived} of PUBLIC)
      if (derived) assert.ok(!sheet.includes(`${property}:`), property);
    assert.match(sheet, /--ketamine-accent: light-dark\(#12586a, #86cbdc\);/);
  });
});
