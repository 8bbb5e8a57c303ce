import type {ArgTypes, InputType} from 'storybook/internal/types';
import {attributesOf, isWidget, PRACTICE} from '../src/embed/attributes.ts';
import manifest from '../custom-elements.json' with {type: 'json'};

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Item {
  readonly kind?: string;
  readonly attribute?: string;
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

const isElement = (each: Partial<Element>): each is Element => each.tagName !== undefined;

export const ELEMENTS: readonly Element[] = manifest.modules
  .flatMap(({declarations}): readonly Partial<Element>[] => declarations)
  .filter(isElement);

const elementOf = (tag: string): Element => {
  const found = ELEMENTS.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`${tag} is not in custom-elements.json. Run: npm run manifest`);
  return found;
};

/** Tokens that are no colour. */
const NO_COLOUR = /-(font|font-size|heading-font|radius|space|max-width)$/;

/** The attributes that every element takes stand apart from an element's own. */
const isShared = (name: string): boolean =>
  ELEMENTS.filter(({tagName}) => tagName !== 'ketamine-practice').every(({attributes = []}) =>
    attributes.some((attribute) => attribute.name === name),
  );

/** How an attribute is set by hand: one of its words, there or not, or a text. */
function controlOf(tag: string, attribute: string): InputType {
  const widget = tag.replace('ketamine-', '');
  const known = isWidget(widget) || widget === PRACTICE ? attributesOf(widget) : {};
  const {isSwitch, words} = known[attribute] ?? {};
  if (isSwitch) return {control: 'boolean'};
  if (words) return {control: 'inline-radio', options: ['', ...words]};
  return {control: 'text'};
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
        controlOf(tag, name),
      ),
    ]);
  }
  const methods = (members ?? []).filter(({kind}) => kind === 'method');
  const properties = (members ?? []).filter(
    ({kind, attribute}) => kind !== 'method' && attribute === undefined,
  );
  return Object.fromEntries([
    ...own,
    ...properties.map((each) => [`property:${each.name}`, row('Properties', each.name, each)]),
    ...methods.map((each) => [
      `method:${each.name}`,
      row('Methods', `${each.name}(${(each.parameters ?? []).map(({name}) => name).join()})`, each),
    ]),
    ...(events ?? []).map((each) => [`event:${each.name}`, row('Events', each.name, each)]),
    ...(slots ?? []).map((each) => [
      `slot:${each.name}`,
      row('Slots', each.name ? `slot="${each.name}"` : 'between the tags', each),
    ]),
    ...(cssParts ?? []).map((each) => [
      `part:${each.name}`,
      row('Parts', `::part(${each.name})`, each),
    ]),
    ...(cssProperties ?? []).map((each) => [
      each.name,
      row('Tokens', each.name, each, {
        control: NO_COLOUR.test(each.name) ? 'text' : 'color',
      }),
    ]),
    ...shared,
  ]) as ArgTypes;
}

export const descriptionOf = (tag: string): string => elementOf(tag).description ?? '';
