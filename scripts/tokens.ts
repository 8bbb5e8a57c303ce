/**
 * From the one source of the look, `src/ui/tokens.json`, in the format of the Design Tokens Community
 * Group: the properties that the widgets use, the page about them, and a style sheet for designers.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';
import source from '../src/ui/tokens.json' with {type: 'json'};

/** A colour as the format has it. The hex form says the same, for those who read it. */
export interface Colour {
  readonly colorSpace: string;
  readonly components: readonly number[];
  readonly hex: string;
}

interface Extras {
  readonly dark?: Colour;
  /** What it is when nobody sets it, where that is more than the value. */
  readonly css?: string;
  /** What it has to stand off from: the name of another; or `itself`, for what the others stand on. */
  readonly held?: string;
}

interface Raw {
  readonly $type: string;
  readonly $description: string;
  readonly $value: Colour | string | {readonly value: number; readonly unit: string};
  readonly $extensions: {readonly 'ketamine-widgets': Extras};
}

export interface Token extends Extras {
  /** A colour is `--ketamine-widgets-…` inside the widgets, where it has been held to what it stands on. */
  readonly name: string;
  /** The custom property that a practice sets; none for what only derives. */
  readonly property?: string;
  readonly type: string;
  readonly description: string;
  readonly value: Raw['$value'];
  readonly light: string;
  /** Whether it follows others until it is set. */
  readonly derived: boolean;
}

function read([name, {$type, $description, $value, $extensions}]: [string, Raw]): Token {
  const extras = $extensions['ketamine-widgets'];
  const light =
    typeof $value === 'string'
      ? $value
      : 'hex' in $value
        ? $value.hex
        : `${$value.value}${$value.unit}`;
  return {
    ...extras,
    name,
    property: `--ketamine-${name}`,
    type: $type,
    description: $description,
    value: $value,
    light,
    derived: Boolean($type === 'color' && extras.css),
  };
}

const entries = ({$description, ...tokens}: Record<string, unknown>): [string, Raw][] =>
  Object.entries(tokens) as [string, Raw][];

/** What a practice may set. */
export const PUBLIC: readonly Token[] = entries(source.ketamine).map(read);

/** What derives from that, and is not to be set. */
export const INNER: readonly Token[] = entries(source['ketamine-widgets']).map((entry) => {
  const {property, ...inner} = read(entry);
  return inner;
});

/** The value when nobody sets it, as CSS. */
export const initial = ({light, dark, css}: Token): string =>
  css ?? (dark ? `light-dark(${light}, ${dark.hex})` : light);

/** What a person writes into a table of properties. */
export const shortDefault = (token: Token): string | undefined =>
  token.derived || token.light === 'inherit' ? undefined : (token.css ?? token.light);

/* The sum that src/ui/contrast.styles.ts explains. */
const ground = (name: string): string =>
  `color(from var(--ketamine-widgets-${name}) var(--ketamine-widgets-bound))`;
const plain = (colour: string): string => `color(from ${colour} var(--ketamine-widgets-plain))`;
const held = (colour: string, on: string, scale = 'scale'): string =>
  [
    'color(from color(from color(from color-mix(in xyz-d65, ',
    `${plain(colour)} 0.01%, ${ground(on)}) var(--ketamine-widgets-${scale})) var(--ketamine-widgets-fit)) var(--ketamine-widgets-lift))`,
  ].join('');
const settled = (colour: string): string =>
  `color(from light-dark(color(from ${colour} var(--ketamine-widgets-on-white)), color(from ${colour} var(--ketamine-widgets-on-dark))) var(--ketamine-widgets-settle))`;

const asSet = ({property, ...token}: Token): string => {
  const value = initial({...token, ...(property && {property})});
  return property ? `var(${property}, ${value})` : value;
};

function derivation(token: Token): string {
  // A tint of the accent, before the accent is held to that tint; and the accent as a fill, which may stay bright.
  const value = asSet(token).replace(
    /(GUARD|FILL)\((\w+), (\w+)\)/,
    (_, kind: string, name: string, on: string) => {
      const of = PUBLIC.find(({property}) => property === `--ketamine-${name}`);
      if (!of) throw new Error(`There is no token ${name}`);
      return held(asSet(of), on, kind === 'FILL' ? 'fill-scale' : 'scale');
    },
  );
  if (token.held === 'itself') return settled(value);
  return token.held ? held(value, token.held) : token.property ? plain(value) : value;
}

const colours = [...PUBLIC, ...INNER].filter(({type}) => type === 'color');
const block = (each: (token: Token) => string): string =>
  colours.map((token) => `--ketamine-widgets-${token.name}: ${each(token)};`).join('\n');

const asStyles = (): string => `import {css} from 'lit';

// Written by scripts/tokens.ts from tokens.json. Run \`npm run docs -- tokens\` after a change there.

/** Where a browser cannot hold colours to each other, our own stand, whatever a practice sets. */
export const tokens = css\`
  .base {
    ${block(({light}) => light)}
  }
  @supports (color: color(from light-dark(red, red) xyz-d65 x y z / alpha)) {
    .base {
      ${block(derivation)}
    }
  }
\`;
`;

/** A style sheet with what the widgets look like when nothing is set, for the page around them. */
export const asStyleSheet = (): string => {
  const lines = PUBLIC.flatMap((token) => {
    const {property, description} = token;
    const value = initial(token);
    return token.derived || value === 'inherit'
      ? []
      : `  /* ${description} */\n  ${property}: ${value};`;
  });
  return `/*
 * The look of ketamine-widgets when nothing is set: for a page that wants to look alike, or as a start
 * of your own. The widgets need none of it. What is not here derives from it.
 */
:root {
${lines.join('\n')}
}
`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const asPage = (): string => `# Tokens

<!-- Written by scripts/tokens.ts from src/ui/tokens.json. Run \`npm run docs -- tokens\` after a change there. -->

What a practice may set. One is enough: \`--ketamine-accent\`. Set them in a style sheet on
\`ketamine-practice\`, on a widget, or on anything around it; they are inherited.

\`\`\`css
ketamine-practice {
  --ketamine-accent: #7a2e5d;
  --ketamine-heading-font: Georgia, serif;
}
\`\`\`

| token | what it is | by default, light and dark |
| --- | --- | --- |
${PUBLIC.map(({property, description, light, dark, css, type, derived}) => {
  const value = dark ? `\`${light}\`, \`${dark.hex}\`` : `\`${css ?? light}\``;
  const more = derived ? ', derived' : '';
  return `| \`${property}\` | ${cell(description)} | ${value}${type === 'color' ? more : ''} |`;
}).join('\n')}

## Nothing that is set makes them unreadable

Whatever the colours, the widgets keep text, links, icons, what is written on the accent, the edges of
controls and the focus ring at 4.5:1 or more against what they stand on, and text in the default look
at 7:1. A colour that does not reach it keeps its hue and becomes darker on a light surface, lighter on
a dark one; the browser's console says once which shade was used. Besides:

- A surface in the middle between light and dark becomes a little darker, because no text stands off from it.
- A translucent surface lies over the default one. Any other translucent colour counts as opaque.
- A shade that ordinary screens do not have becomes the nearest that they have.
- What is not a colour counts as not set.
- Text is never smaller than 16 px.
- A reader's own wishes come first: forced colours, more contrast, larger text, less motion.
- Crisis help takes none of these. It looks the same everywhere.

## Light and dark

\`theme="auto"\`, the default, follows the page: what it says in \`color-scheme\`, and where that allows both,
the reader's setting. \`theme="light"\` and \`theme="dark"\` are for pages that do not say it. The attribute
stands on a widget or on the practice; a widget's own wins.

A token may hold both: \`--ketamine-surface: light-dark(#fffaf2, #211d18)\`.
`;

/** Every file that is made, by its place, as it has to be now. */
export async function made(): Promise<Readonly<Record<string, string>>> {
  const files = {'src/ui/tokens.styles.ts': asStyles(), 'docs/tokens.md': asPage()};
  const formatted = Object.entries(files).map(async ([file, content]) => {
    const options = await prettier.resolveConfig(file, {editorconfig: false});
    return [file, await prettier.format(content, {...options, filepath: file})] as const;
  });
  return Object.fromEntries(await Promise.all(formatted));
}

export const committed = (file: string): string =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

if (import.meta.main) {
  for (const [file, content] of Object.entries(await made())) {
    writeFileSync(new URL(`../${file}`, import.meta.url), content);
    console.log(file);
  }
}
