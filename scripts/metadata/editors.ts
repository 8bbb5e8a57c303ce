/** What editors want to know, in their own forms: JetBrains' web-types, and custom data of VS Code. */
import {
  elements,
  isSwitch,
  once,
  plain,
  wordsOf,
  type Attribute,
  type Element,
} from './manifest.ts';

const SCHEMAS = 'https://raw.githubusercontent.com';
const VS_CODE = (language: string): string =>
  `${SCHEMAS}/microsoft/vscode-${language}-languageservice/main/docs/customData.schema.json`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const inBrief = ({name, description}: {readonly name: string; readonly description: string}) => ({
  name,
  description: oneLine(description),
});

const withDefault = (attribute: Attribute): string => {
  const words = oneLine(attribute.description);
  const preset = attribute.default;
  return preset === undefined || isSwitch(attribute) || words.includes('default')
    ? words
    : `${words} The default is \`${plain(preset)}\`.`;
};

export const vsCodeHtml = (): object => ({
  $schema: VS_CODE('html'),
  version: 1.1,
  tags: elements().map(({tagName, summary, description, attributes}) => ({
    name: tagName,
    description: `${summary}\n\n${description}`,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: withDefault(attribute),
      // To an editor `v` says that there is no value to write.
      ...(isSwitch(attribute) && {valueSet: 'v'}),
      ...(wordsOf(attribute).length && {values: wordsOf(attribute).map((name) => ({name}))}),
    })),
  })),
});

export const vsCodeCss = (): object => ({
  $schema: VS_CODE('css'),
  version: 1.1,
  properties: once(elements().flatMap(({cssProperties}) => cssProperties)).map(inBrief),
  pseudoElements: once(elements().flatMap(({cssParts}) => cssParts)).map((part) => ({
    ...inBrief(part),
    name: `::part(${part.name})`,
  })),
});

const webTypesElement = (element: Element): object => ({
  name: element.tagName,
  description: `${element.summary}\n\n${element.description}`,
  attributes: element.attributes.map((attribute) => ({
    ...inBrief(attribute),
    ...(attribute.default !== undefined && {default: plain(attribute.default)}),
    value: isSwitch(attribute) ? {kind: 'no-value', type: 'boolean'} : {type: attribute.type.text},
  })),
  slots: element.slots.map(inBrief),
  css: {
    properties: element.cssProperties.map((property) => ({
      ...inBrief(property),
      ...(property.default !== undefined && {default: property.default}),
    })),
    parts: element.cssParts.map(inBrief),
  },
  js: {
    properties: element.attributes.flatMap(({fieldName, ...attribute}) =>
      fieldName ? {...inBrief(attribute), name: fieldName, type: attribute.type.text} : [],
    ),
    events: element.events.map((event) => ({...inBrief(event), type: event.type.text})),
  },
});

export const webTypes = ({name, version}: {name: string; version: string}): object => ({
  $schema: `${SCHEMAS}/JetBrains/web-types/master/schema/web-types.json`,
  name,
  version,
  'description-markup': 'markdown',
  contributions: {html: {elements: elements().map(webTypesElement)}},
});
