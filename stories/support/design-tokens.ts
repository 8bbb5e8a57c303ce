import {SETTABLE, type Token} from './token-list.ts';

/** The look of the widgets at one moment: each colour as it is painted, each length in pixels. */
export interface Look {
  readonly colours: ReadonlyMap<string, string>;
  readonly lengths: ReadonlyMap<string, number>;
  readonly fonts: ReadonlyMap<string, readonly string[]>;
}

const colour = (hex: string) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
  alpha: 1,
  hex,
});

function valueOf({name}: Token, {colours, lengths, fonts}: Look): unknown {
  const hex = colours.get(name);
  if (hex) return colour(hex);
  const length = lengths.get(name);
  if (length !== undefined) return {value: length, unit: 'px'};
  const family = fonts.get(name);
  return family?.length === 1 ? family[0] : family;
}

/**
 * A look as a file in the format of the Design Tokens Community Group (2025.10), which Figma imports as
 * one mode of its variables. A font that is the page’s own has no value there, and is left out.
 */
export function designTokens(look: Look, scheme: 'light' | 'dark'): string {
  const tokens = SETTABLE.flatMap((token) => {
    const $value = valueOf(token, look);
    return $value === undefined
      ? []
      : [[token.name, {$type: token.type, $description: token.description, $value}] as const];
  });
  const file = {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $description: `The look of the ketamine widgets, ${scheme}.`,
    ketamine: Object.fromEntries(tokens),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
