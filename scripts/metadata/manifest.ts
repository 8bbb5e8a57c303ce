import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

interface Named {
  readonly name: string;
  readonly description: string;
}

export interface Attribute extends Named {
  readonly type: {readonly text: string};
  readonly default?: string;
  /** The property of the same meaning; without one it is for style sheets alone. */
  readonly fieldName?: string;
}

interface Event extends Named {
  readonly type: {readonly text: string};
}

interface Method extends Named {
  readonly kind: 'field' | 'method';
  readonly parameters?: readonly (Named & {readonly type: {readonly text: string}})[];
  readonly return?: {readonly type: {readonly text: string}};
}

interface CssProperty extends Named {
  readonly default?: string;
}

/** What `custom-elements.json` says of one element. */
export interface Element extends Named {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Method[];
  readonly events: readonly Event[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly CssProperty[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly (Partial<Element> & Named)[]}[];
}

const FILE = fileURLToPath(new URL('../../custom-elements.json', import.meta.url));

/** The elements of the manifest, each with every list that it may have. */
export function elements(file = FILE): readonly Element[] {
  const {modules} = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(
      ({
        tagName = '',
        summary = '',
        attributes = [],
        members = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
        ...rest
      }) => ({
        ...rest,
        tagName,
        summary,
        attributes,
        members,
        events,
        slots,
        cssParts,
        cssProperties,
      }),
    );
}

export const isSwitch = ({type}: Attribute): boolean => type.text === 'boolean';

/** The words that an attribute takes, if it takes no others. */
export const wordsOf = ({type}: Attribute): readonly string[] =>
  /^[^|]+(\|[^|]+)+$/.test(type.text) ? type.text.split('|').map(plain) : [];

/** Without the quotation marks of TypeScript. */
export const plain = (text: string): string => text.trim().replace(/^'(.*)'$/, '$1');

/** Each name once, as the first that has it says it. */
export const once = <Each extends {readonly name: string}>(all: readonly Each[]): readonly Each[] =>
  all.filter(({name}, at) => all.findIndex((other) => other.name === name) === at);
