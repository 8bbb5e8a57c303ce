/** The check of the tokens' format tells a file that other programs read from one that they do not. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {designTokens} from '../../stories/support/design-tokens.ts';
import {formatErrors} from './format.ts';

const token = ($type: string, $value: unknown, name = 'accent'): string =>
  JSON.stringify({ketamine: {[name]: {$type, $value}}});

const BROKEN: Readonly<Record<string, string>> = {
  'a colour as a text': token('color', '#12586a'),
  'two of three components': token('color', {
    colorSpace: 'srgb',
    components: [0, 0],
    hex: '#000000',
  }),
  'an unknown space': token('color', {colorSpace: 'cmyk', components: [0, 0, 0], hex: '#000000'}),
  'a component above 1': token('color', {
    colorSpace: 'srgb',
    components: [0, 2, 0],
    hex: '#00ff00',
  }),
  'a fallback that is no hex': token('color', {
    colorSpace: 'srgb',
    components: [0, 0, 0],
    hex: 'red',
  }),
  'a length as a text': token('dimension', '4px'),
  'a length in em': token('dimension', {value: 4, unit: 'em'}),
  'a font that is a number': token('fontFamily', 4),
  'an unknown type': token('colour', {}),
  'a dot in a name': token('dimension', {value: 4, unit: 'px'}, 'a.b'),
};

describe('the format of design tokens', () => {
  for (const [what, text] of Object.entries(BROKEN))
    it(`does not allow ${what}`, async () => {
      assert.notDeepEqual(await formatErrors(text), []);
    });

  it('is that of our own source', async () => {
    const source = readFileSync(new URL('../../src/ui/tokens.json', import.meta.url), 'utf8');
    assert.deepEqual(await formatErrors(source), []);
  });

  it('is that of a look, with what is set and without what is not', async () => {
    const text = designTokens(
      {
        colours: new Map([['accent', '#7a2e5d']]),
        lengths: new Map([['radius', 4]]),
        fonts: new Map([['font', ['Georgia', 'serif']]]),
      },
      'light',
    );
    assert.deepEqual(await formatErrors(text), []);
    const {ketamine} = JSON.parse(text) as {ketamine: Record<string, {$value: unknown}>};
    assert.deepEqual(Object.keys(ketamine).sort(), ['accent', 'font', 'radius']);
    assert.deepEqual(ketamine['accent']?.$value, {
      colorSpace: 'srgb',
      components: [0.4784, 0.1804, 0.3647],
      alpha: 1,
      hex: '#7a2e5d',
    });
    assert.deepEqual(ketamine['radius']?.$value, {value: 4, unit: 'px'});
    assert.deepEqual(ketamine['font']?.$value, ['Georgia', 'serif']);
  });
});
