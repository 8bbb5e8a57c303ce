import {oneOf, type Problem} from './setting.ts';

/** The settings of single widgets that take one of some words, with those words. */
export const CONCERNS = ['depression', 'pain'] as const;
/** Which reading of the explainer the page has set, by the name that people know it by. */
export const CONCERN = oneOf('concern', CONCERNS);

export const LAYOUTS = ['accordion', 'article'] as const;
/** How the explainer's topics stand: each to open, or one text. */
export const LAYOUT = oneOf('layout', LAYOUTS);

export const BUTTON_LOOKS = ['filled', 'outline', 'link'] as const;
/** How the schedule button looks. */
export const BUTTON_LOOK = oneOf('variant', BUTTON_LOOKS);

export const DISCLAIMER_LENGTHS = ['full', 'short', 'line'] as const;
/** How much the payment disclaimer says. */
export const DISCLAIMER_LENGTH = oneOf('variant', DISCLAIMER_LENGTHS);

export const EXPORTS = ['fhir'] as const;
/** What the screener offers to take along besides the summary. */
export const EXPORT = oneOf('export', EXPORTS);

export const THEMES = ['auto', 'light', 'dark'] as const;
/** Whether a widget follows the page, or is always light or dark. */
export const THEME = oneOf('theme', THEMES);

/** The extra parts of a screener's result. */
export const PACKS = ['tell-your-provider', 'phq-8', 'gad-7', 'peg'] as const;

/** Of all names together, in characters: a page may have megabytes there. */
const LONGEST = 1000;

/** The names of packs, with blanks or commas between, in small letters. Which are known, the screener knows. */
export const packNames = (raw: unknown): readonly string[] =>
  typeof raw === 'string'
    ? raw
        .slice(0, LONGEST)
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean)
    : [];

/** A name that no pack has. */
export const noPack = (name: string): Problem => ({
  setting: 'packs',
  code: 'pack',
  wrong: `names a part that does not exist: “${name.slice(0, 40)}”`,
  write: `one or more of ${PACKS.map((pack) => `"${pack}"`).join(', ')}, with blanks or commas between`,
});
