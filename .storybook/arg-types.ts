import type {ArgTypes, InputType} from 'storybook/internal/types';
import manifest from '../custom-elements.json' with {type: 'json'};
import tokens from '../src/ui/tokens.json' with {type: 'json'};

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Item {
  readonly kind?: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Item[];
}

interface Element {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly (Item & {readonly fieldName?: string})[];
  readonly members?: readonly Member[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

export const ELEMENTS: readonly Element[] = manifest.modules.flatMap(
  ({declarations}): readonly Element[] =>
    // The classes of events are there too.
    declarations.flatMap((each) => ('tagName' in each ? [each] : [])),
);

const elementOf = (tag: string): Element => {
  const found = ELEMENTS.find(({tagName}) => tagName === tag);
  if (!found)
    throw new Error(`${tag} is not in custom-elements.json. Run: npm run docs -- manifest`);
  return found;
};

/** The names of the rows that say what an element has, but that nobody sets on it. */
export const NO_CONTROL = /^(::part|slot=|between the tags|ketamine-)|\(/;

/** The attributes that every element takes stand apart from an element's own. */
const isShared = (name: string): boolean =>
  ELEMENTS.filter(({tagName}) => tagName !== 'ketamine-practice').every(({attributes = []}) =>
    attributes.some((attribute) => attribute.name === name),
  );

/** The words that a type lists, as in `'light' | 'dark'` or `1 | 2`; none when it takes others too. */
function wordsOf(type: string): readonly string[] {
  const parts = type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && !/^(null|undefined)$/.test(part));
  return parts.every((part) => /^('[^']*'|"[^"]*"|\d+)$/.test(part))
    ? parts.map((part) => part.replace(/^['"]|['"]$/g, ''))
    : [];
}

/** A setting has the control that fits its type in the manifest. */
function controlOf({type}: Item): InputType {
  const text = type?.text ?? 'string';
  if (/^boolean\b/.test(text)) return {control: {type: 'boolean'}};
  const words = wordsOf(text);
  if (!words.length) return {control: {type: 'text'}};
  return {
    control: {type: words.length > 3 ? 'select' : 'inline-radio', labels: {'': 'not set'}},
    options: ['', ...words],
  };
}

const row = (
  category: string,
  name: string,
  {description, type, default: initial}: Item,
  control: InputType = {control: false},
): InputType => ({
  name,
  description: description ?? '',
  ...control,
  table: {
    category,
    ...(type ? {type: {summary: type.text}} : {}),
    ...(initial ? {defaultValue: {summary: initial}} : {}),
  },
});

/** What a token takes, as CSS calls it. */
const SYNTAX: Readonly<Record<string, string>> = {
  color: '<color>',
  dimension: '<length>',
  fontFamily: '<font-family>',
};

function tokenRow(token: Item): InputType {
  const found = Object.entries(tokens.ketamine).find(
    ([name]) => `--ketamine-${name}` === token.name,
  )?.[1];
  const text = typeof found === 'object' ? SYNTAX[found.$type] : undefined;
  return row('Tokens', token.name, text ? {...token, type: {text}} : token, {
    control: {type: text === SYNTAX['color'] ? 'color' : 'text'},
  });
}

/**
 * A row for all that the manifest says of an element, each once. A property that mirrors an attribute
 * is named in the attribute's row: it is the same setting, and takes the same control.
 */
export function argTypesOf(tag: string): ArgTypes {
  const {attributes, members, events, slots, cssParts, cssProperties} = elementOf(tag);
  const own: [string, InputType][] = [];
  const shared: [string, InputType][] = [];
  for (const {fieldName, ...attribute} of attributes ?? []) {
    const {name, description = ''} = attribute;
    const property =
      fieldName && fieldName !== name ? ` In scripts it is the property \`${fieldName}\`.` : '';
    const apart = isShared(name);
    (apart ? shared : own).push([
      name,
      row(
        apart ? 'Attributes of every widget' : 'Attributes',
        name,
        {...attribute, description: description + property},
        controlOf(attribute),
      ),
    ]);
  }
  const methods = (members ?? []).filter(({kind}) => kind === 'method');
  const properties = (members ?? []).filter(
    ({kind, attribute}) => kind !== 'method' && attribute === undefined,
  );
  return Object.fromEntries([
    ...own,
    ...properties.map((each) => [
      `.${each.name}`,
      row('Properties', each.name, each, each.readonly ? {control: false} : controlOf(each)),
    ]),
    ...(cssProperties ?? []).map((each) => [each.name, tokenRow(each)]),
    ...shared,
    ...(events ?? []).map((each) => [`event:${each.name}`, row('Events', each.name, each)]),
    ...(slots ?? []).map((each) => [
      `slot:${each.name}`,
      row('Slots', each.name ? `slot="${each.name}"` : 'between the tags', each),
    ]),
    ...(cssParts ?? []).map((each) => [
      `part:${each.name}`,
      row('Parts', `::part(${each.name})`, each),
    ]),
    ...methods.map((each) => [
      `method:${each.name}`,
      row('Methods', `${each.name}(${(each.parameters ?? []).map(({name}) => name).join()})`, each),
    ]),
  ]) as ArgTypes;
}

export const descriptionOf = (tag: string): string => elementOf(tag).description ?? '';
