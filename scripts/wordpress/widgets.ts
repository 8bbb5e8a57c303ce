/** What the plugin knows of each widget, from the same table that checks a snippet. */
import {
  attributesOf,
  DETAIL_NAMES,
  PRACTICE,
  WIDGETS,
  type WidgetId,
} from '../../src/embed/attributes.ts';

export type Name = WidgetId | typeof PRACTICE;
export const NAMES: readonly Name[] = [...WIDGETS, PRACTICE];

/**
 * Left out of the plugin: `theme` is one of the looks, which PHP knows; `practice` and `src` name what
 * is elsewhere on a page, and here each widget says all by itself; and no page of ours listens to outcomes.
 */
const LEFT_OUT: readonly string[] = ['theme', 'practice', 'src', 'expose-outcome', 'wording'];

export type Kind = 'text' | 'level' | 'switch' | readonly string[];

/** The settings of one widget by name, each with its kind. */
export function kindsOf(name: Name): Readonly<Record<string, Kind>> {
  const kinds = Object.entries(attributesOf(name)).flatMap(([setting, attribute]) => {
    if (!attribute || LEFT_OUT.includes(setting)) return [];
    const kind: Kind = attribute.isSwitch
      ? 'switch'
      : (attribute.words ?? (setting === 'heading-level' ? 'level' : 'text'));
    return [[setting, kind] as const];
  });
  return Object.fromEntries(kinds);
}

/** As the block editor names a setting: `headingLevel`. */
export const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What every block may also be told, and a practice hands on to the blocks inside it. */
export const SHARED: readonly string[] = [
  ...DETAIL_NAMES.filter((name) => !LEFT_OUT.includes(name)),
  'accent',
  'theme',
  'lang',
];
