/**
 * The fact-check view as plain data, for the clinician who signs the words: every screen with its
 * strings in every language, and what each of them stands on. Nothing of Node in here, so that
 * Storybook shows the same as `docs/content-review.md`.
 */
import {FLAGS, type Flag} from '../src/content/provenance/flags.ts';
import {LOCALES, type Locale} from '../src/content/locales.ts';
import {REFERENCES} from '../src/content/provenance/references.ts';
import {
  SLOTS,
  type Catalog,
  type CatalogItem,
  type Hedge,
  type Origin,
  type ReviewMark,
} from '../src/content/provenance/schema.ts';
import {FACTS, WIDGETS, type FactId, type WidgetName} from '../src/content/provenance/source.ts';
import {GRADE, readability, SCORE, type Reading} from './readability.ts';
import {screens} from './screens.ts';

export type ReviewString = Readonly<{
  /** Its id in the catalog. */
  id: string;
  text: Readonly<Record<Locale, string>>;
  origin: Origin;
  /** What it carries, in the clinic's exact words. */
  facts: readonly Readonly<{id: FactId; exact: string}>[];
  references: readonly Readonly<{number: number; title: string}>[];
  flags: readonly Readonly<{id: Flag; issue: string; treatment: string}>[];
  hedge?: Hedge;
  /** The clinic's own sentence, word for word. */
  quote: boolean;
  review: Readonly<Record<Locale, ReviewMark>>;
  /** The number of the first screen that it stands on. */
  first: number;
}>;

export type ReviewScreen = Readonly<{
  number: number;
  name: string;
  widget: WidgetName;
  /** How hard it is to read; a language with nothing to measure has none. */
  readings: Readonly<Partial<Record<Locale, Reading>>>;
  /** In reading order. */
  strings: readonly ReviewString[];
}>;

export const LANGUAGE: Readonly<Record<Locale, string>> = {en: 'English', es: 'Spanish'};

const ORIGIN: Readonly<Record<Origin, string>> = {
  practice: 'the clinic’s own statement, with the facts it carries',
  library: 'ours, such as a label, a question, or guidance',
  public: 'a public fact, with who made it public',
};

/** How to read the view. */
export const NOTES: readonly string[] = [
  "A string counts as reviewed when its entry in src/content/provenance/ says so, for each language by itself, with a name and a day: review: {en: {status: 'reviewed', by: '…', on: '2026-05-01'}}.",
  'A string stands in full on the first screen that shows it. On later screens its words come again, with the number of the first: where nothing is new, nothing is left to check but the mix.',
  'A result is shown once for each reason that can lead to it; who has several reasons reads them one after another.',
  'Labels around every question and result stand on one screen of their own. The crisis strip is on every screen of the screener; its three links stand on the crisis screen too, and are listed there.',
  'The labels, the explainer’s introduction, and the two widgets of one screen have their strings in the order of the content’s tables; all others in the order on screen.',
  `Filled in for the patient: ${SLOTS.map((slot) => `{${slot}}`).join(', ')}. Where the page names no clinic, it is “the infusion clinic”.`,
  `Origin: ${Object.entries(ORIGIN)
    .map(([origin, says]) => `${origin} is ${says}`)
    .join('; ')}.`,
  'S and a number is a fact, in the clinic’s exact words, misspellings and all. A number in brackets is a public reference.',
  `English has a grade (Flesch–Kincaid): fine to ${GRADE.fine}, failing above ${GRADE.most}. Spanish has a score (Flesch–Szigriszt, higher is easier): fine from ${SCORE.fine}, failing below ${SCORE.least}. “warn” lies between. Names of conditions are not counted.`,
];

const reviewString = (item: CatalogItem, first: number): ReviewString => ({
  id: item.id,
  text: item.text,
  origin: item.origin,
  facts: item.sourceIds.map((id) => ({id, exact: FACTS[id].exact})),
  references: item.sources.map((number) => ({number, title: REFERENCES[number] ?? ''})),
  flags: item.flags.map((id) => ({id, issue: FLAGS[id].issue, treatment: FLAGS[id].treatment})),
  ...(item.hedge && {hedge: item.hedge}),
  quote: item.quote ?? false,
  review: item.review,
  first,
});

/** Every reference that a string cites, or a flag in brackets, by its number. */
export function cited(view: readonly ReviewScreen[]): [number: string, title: string][] {
  const strings = view.flatMap((screen) => screen.strings);
  const inFlags = strings
    .flatMap(({flags}) => flags.map(({issue, treatment}) => `${issue} ${treatment}`).join(' '))
    .flatMap((text) => Array.from(text.matchAll(/\[(\d+)\]/g), ([, number]) => Number(number)));
  const inStrings = strings.flatMap(({references}) => references.map(({number}) => number));
  return Object.entries(REFERENCES).filter(([number]) =>
    [...inStrings, ...inFlags].includes(Number(number)),
  );
}

/** Every screen of every widget, the screener's first. */
export function reviewScreens(items: Catalog): ReviewScreen[] {
  const all = screens(items);
  const byId = new Map(items.map((item) => [item.id, item]));
  const readings = readability(items, all);
  const first = new Map<string, number>();
  return all.map(({name, widget, items: ids}, index) => {
    const number = index + 1;
    for (const id of ids) if (!first.has(id)) first.set(id, number);
    return {
      number,
      name,
      widget: WIDGETS[widget],
      readings: Object.fromEntries(
        readings.filter(({screen}) => screen === name).map((reading) => [reading.locale, reading]),
      ),
      strings: ids
        .flatMap((id) => byId.get(id) ?? [])
        .map((item) => reviewString(item, first.get(item.id) ?? number)),
    };
  });
}

/** "grade 4.2, fine", with what is beyond a limit. */
export const readingText = (reading: Reading | undefined): string =>
  reading
    ? [
        `${reading.locale === 'en' ? 'grade' : 'score'} ${reading.figure.toFixed(1)}`,
        reading.verdict,
        ...reading.problems,
      ].join(', ')
    : 'nothing to measure';

export const count = (number: number, one: string): string =>
  `${number} ${one}${number === 1 ? '' : 's'}`;

export const markText = (mark: ReviewMark): string =>
  mark.status === 'reviewed' ? `reviewed by ${mark.by} on ${mark.on}` : mark.status;

/** How many of the strings are signed, by language; a string on many screens counts once. */
export function signed(view: readonly ReviewScreen[]): {
  strings: number;
  reviewed: Readonly<Record<Locale, number>>;
} {
  const once = view.flatMap(({number, strings}) => strings.filter(({first}) => first === number));
  const reviewed = {en: 0, es: 0} satisfies Record<Locale, number>;
  for (const locale of LOCALES)
    reviewed[locale] = once.filter(({review}) => review[locale].status === 'reviewed').length;
  return {strings: once.length, reviewed};
}
