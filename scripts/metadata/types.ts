/** Types of the tags for frameworks that ask for their own, one module each. */
import {elements, isSwitch, type Attribute, type Element} from './manifest.ts';

const className = ({name}: Element): string => name;
const short = (element: Element): string => className(element).replace('Ketamine', '');

/** What a framework may write: a switch, one of some words, or text. */
const typeOf = (attribute: Attribute): string => {
  if (isSwitch(attribute)) return 'boolean';
  const {text} = attribute.type;
  if (text === 'string') return attribute.name === 'wording' ? 'string | object' : 'string';
  // Numbers come from templates as text, too.
  return text.replace(/\b(\d)\b/g, "$1 | '$1'");
};

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const doc = (text: string): string => `  /** ${text.replace(/\s+/g, ' ').trim()} */\n`;

const field = (name: string, type: string, description: string): string =>
  `${doc(description)}  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`;

/** By attribute, and where that is another name, by property. */
const attributes = (element: Element): string =>
  element.attributes
    .flatMap((attribute) => {
      const {name, fieldName, description} = attribute;
      const type = typeOf(attribute);
      return [name, ...(fieldName && fieldName !== name ? [fieldName] : [])].map((each) =>
        field(each, type, description),
      );
    })
    .join('');

const events = (element: Element, named: (event: string) => string): string =>
  element.events
    .map(({name, type, description}) =>
      field(named(name), `((event: ${type.text}) => void)`, description),
    )
    .join('');

interface Framework {
  /** What stands above everything. */
  readonly imports: string;
  /** How a listener for an event is written. */
  readonly listener: (event: string) => string;
  readonly declare: (all: readonly Element[]) => string;
}

const inJsx = (module: string, type: (element: Element) => string) => (all: readonly Element[]) =>
  `declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${all.map((each) => `      '${each.tagName}': ${type(each)};\n`).join('')}    }
  }
}
`;

const props = (element: Element): string => `${short(element)}Props`;

export const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  react: {
    imports: "import type {DetailedHTMLProps, HTMLAttributes} from 'react';",
    listener: (event) => `on${event}`,
    declare: inJsx(
      'react',
      (element) =>
        `DetailedHTMLProps<HTMLAttributes<${className(element)}>, ${className(element)}> & ${props(element)}`,
    ),
  },
  preact: {
    imports: "import type {HTMLAttributes} from 'preact';",
    listener: (event) => `on${event}`,
    declare: inJsx(
      'preact',
      (element) => `HTMLAttributes<${className(element)}> & ${props(element)}`,
    ),
  },
  solid: {
    imports: "import type {JSX} from 'solid-js';",
    listener: (event) => `on:${event}`,
    declare: inJsx(
      'solid-js',
      (element) => `JSX.HTMLAttributes<${className(element)}> & ${props(element)}`,
    ),
  },
  svelte: {
    imports: "import type {HTMLAttributes} from 'svelte/elements';",
    listener: (event) => `on${event}`,
    declare: (all) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${all
  .map((each) => `    '${each.tagName}': HTMLAttributes<${className(each)}> & ${props(each)};\n`)
  .join('')}  }
}
`,
  },
  vue: {
    imports: "import type {HTMLAttributes, PublicProps} from 'vue';",
    listener: (event) => `on${camelCase(`-${event}`)}`,
    declare: (all) => `declare module 'vue' {
  interface GlobalComponents {
${all
  .map(
    (each) =>
      `    '${each.tagName}': new () => ${className(each)} & {$props: HTMLAttributes & PublicProps & ${props(each)}};\n`,
  )
  .join('')}  }
}
`,
  },
};

export function typesFor({imports, listener, declare}: Framework): string {
  const all = elements();
  const eventTypes = [...new Set(all.flatMap(({events}) => events.map(({type}) => type.text)))];
  const ours = [...all.map(className), ...eventTypes].sort();
  const each = all.map(
    (element) => `/** ${element.summary} */
export interface ${props(element)} {
${attributes(element)}${events(element, listener)}}
`,
  );
  return [
    `${imports}\nimport type {\n${ours.map((name) => `  ${name},\n`).join('')}} from '../index.js';\n`,
    ...each,
    declare(all),
  ].join('\n');
}
