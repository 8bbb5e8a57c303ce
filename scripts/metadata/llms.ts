/** The whole package on one page of plain text, for language models that help a developer. */
import {elements, isSwitch, plain, type Attribute, type Element} from './manifest.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const attribute = (each: Attribute): string => {
  const takes = isSwitch(each) ? 'there or not' : each.type.text;
  const preset =
    each.default === undefined || isSwitch(each) ? '' : `, default ${plain(each.default)}`;
  return `- \`${each.name}\` (${takes}${preset}): ${oneLine(each.description)}`;
};

const named = ({name, description}: {readonly name: string; readonly description: string}) =>
  `- \`${name}\`: ${oneLine(description)}`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length ? [`### ${title}`, lines.join('\n')] : [];

const chapter = (element: Element, shared: ReadonlySet<string>): readonly string[] => [
  `## <${element.tagName}>`,
  `${element.summary} ${oneLine(element.description)}`,
  ...section('Attributes', element.attributes.filter(({name}) => !shared.has(name)).map(attribute)),
  ...section(
    'Methods',
    element.members
      .filter(({kind}) => kind === 'method')
      .map(
        ({name, parameters = [], description, return: given}) =>
          `- \`${name}(${parameters.map((each) => `${each.name}: ${each.type.text}`).join(', ')}): ${given?.type.text ?? 'void'}\`: ${oneLine(description)}`,
      ),
  ),
  ...section('Events', element.events.map(named)),
  ...section(
    'Slots',
    element.slots.map((slot) => named({...slot, name: slot.name || 'default'})),
  ),
  ...section('CSS parts', element.cssParts.map(named)),
];

/** @param about what the package says of itself */
export function llms(about: {name: string; description: string; exports: object}): string {
  const all = elements();
  const [first] = all;
  const isShared = ({name}: Attribute) =>
    all.every(({attributes}) => attributes.some((other) => other.name === name));
  const common = first?.attributes.filter(isShared) ?? [];
  const tokens = new Map(
    all.flatMap(({cssProperties}) => cssProperties).map((each) => [each.name, each]),
  );
  return [
    `# ${about.name}`,
    `> ${about.description}`,
    'Custom elements. They request nothing but their own files and a profile that a page names, store nothing and set no cookie. Answers never leave the screener. Everything is optional; a setting that cannot be read counts as not set, and the console says what to write.',
    "Plain HTML: load `ketamine-widgets.js` as a module, then write the tags. With a bundler: `import 'ketamine-widgets/define'`, in code that runs in the browser; importing it elsewhere does nothing. What stands between the tags is shown until the script has come, and if it never does.",
    `## Modules`,
    Object.keys(about.exports)
      .map((key) => `- \`${about.name}${key.slice(1)}\``)
      .join('\n'),
    '## Attributes of every element',
    common.map(attribute).join('\n'),
    '- `lang` (`en` or `es`): the language; without it the nearest `lang` of the page.',
    ...all.flatMap((element) => chapter(element, new Set(common.map(({name}) => name)))),
    '## CSS custom properties',
    [...tokens.values()].map(named).join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
