import source from '../../src/ui/tokens.json' with {type: 'json'};

/** As much of a token as the pages about the look need. */
export interface Token {
  readonly name: string;
  /** The custom property that a practice sets; none for what only derives. */
  readonly property?: string;
  /** The custom property that the widgets draw with. */
  readonly inner: string;
  readonly type: string;
  readonly description: string;
  /** The value that nobody has changed, in the terms of the format. */
  readonly value: unknown;
  /** Whether it follows others until it is set. */
  readonly derived: boolean;
}

interface Entry {
  readonly $type: string;
  readonly $description: string;
  readonly $value: unknown;
  readonly $extensions: {
    readonly 'ketamine-widgets': {readonly css?: string; readonly [more: string]: unknown};
  };
}

const listed = (group: Readonly<Record<string, Entry | string>>, isPublic: boolean): Token[] =>
  Object.entries(group).flatMap(([name, entry]) => {
    if (typeof entry === 'string') return [];
    const {$type, $description, $value, $extensions} = entry;
    const {css} = $extensions['ketamine-widgets'];
    const property = `--ketamine-${name}`;
    return [
      {
        name,
        ...(isPublic && {property}),
        inner: $type === 'color' ? `--ketamine-widgets-${name}` : property,
        type: $type,
        description: $description,
        value: $value,
        derived: $type === 'color' && css !== undefined,
      },
    ];
  });

/** What a practice may set. */
export const SETTABLE: readonly Token[] = listed(source.ketamine, true);
/** What derives from that, and is not to be set. */
export const DERIVED: readonly Token[] = listed(source['ketamine-widgets'], false);

export const isColour = ({type}: Token): boolean => type === 'color';
