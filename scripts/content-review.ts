/**
 * The fact-check view for the clinician who signs the words, as `docs/content-review.md`: every
 * screen with its strings in every language, and what each of them stands on.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {catalog} from '../src/content/provenance/catalog.ts';
import {LOCALES} from '../src/content/locales.ts';
import {
  cited,
  count,
  LANGUAGE,
  markText,
  NOTES,
  readingText,
  reviewScreens,
  signed,
  type ReviewScreen,
  type ReviewString,
} from './review-screens.ts';

const FILE = new URL('../docs/content-review.md', import.meta.url);

/** Words as words: a pipe would end the cell, and the rest would turn into markup. */
const plain = (text: string): string => text.replace(/[\\|*_`<>[\]]/g, '\\$&');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const lines = (...each: readonly string[]): string => each.filter(Boolean).join('<br>');

const titleOf = ({number, name}: ReviewScreen): string => `${number}. ${name}`;

/** The address that GitHub gives to a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const linkTo = (screen: ReviewScreen, text: string): string =>
  `[${text}](#${anchor(titleOf(screen))})`;

const isNew =
  ({number}: ReviewScreen) =>
  ({first}: ReviewString): boolean =>
    first === number;

const sources = ({id, origin, hedge, quote, facts, references}: ReviewString): string =>
  lines(
    `\`${id}\``,
    `**${origin}**${hedge ? `, hedge: ${hedge}` : ''}${quote ? ', word for word' : ''}`,
    ...facts.map(({id: fact, exact}) => `${fact} “${plain(exact)}”`),
    ...references.map(({number, title}) => plain(`[${number}] ${title}`)),
  );

const flagsOf = ({flags}: ReviewString): string =>
  lines(...flags.map(({id, issue}) => `**${id}** ${plain(issue)}`));

const reviewOf = ({review}: ReviewString): string =>
  lines(...LOCALES.map((locale) => `${locale}:&nbsp;${plain(markText(review[locale]))}`));

function row(string: ReviewString, view: readonly ReviewScreen[], here: ReviewScreen): string[] {
  const words = LOCALES.map((locale) => plain(string.text[locale]));
  const before = isNew(here)(string) ? undefined : view.find(({number}) => number === string.first);
  return before
    ? [...words, lines(`\`${string.id}\``, linkTo(before, `as on screen ${before.number}`)), '', '']
    : [...words, sources(string), flagsOf(string), reviewOf(string)];
}

function section(screen: ReviewScreen, view: readonly ReviewScreen[]): string {
  const {strings, readings} = screen;
  return `### ${titleOf(screen)}

${LOCALES.map((locale) => `${LANGUAGE[locale]}: ${plain(readingText(readings[locale]))}`).join(' · ')}

${table(
  [...LOCALES.map((locale) => LANGUAGE[locale]), 'source', 'flags', 'review'],
  strings.map((string) => row(string, view, screen)),
)}`;
}

/** What the flags that stand in the tables ask of the words. */
function legend(view: readonly ReviewScreen[]): string {
  const flags = new Map(
    view
      .flatMap(({strings}) => strings.flatMap((each) => each.flags))
      .map((flag) => [flag.id, flag]),
  );
  return table(
    ['flag', 'what it means', 'how the words deal with it'],
    [...flags.values()].map(({id, issue, treatment}) => [id, plain(issue), plain(treatment)]),
  );
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export function asMarkdown(view: readonly ReviewScreen[]): string {
  const {strings, reviewed} = signed(view);
  const widgets = [...new Set(view.map(({widget}) => widget))];
  const signatures = LOCALES.map(
    (locale) => `${reviewed[locale]} of ${strings} reviewed in ${LANGUAGE[locale]}`,
  ).join(', ');
  const contents = widgets.flatMap((widget) => [
    `- ${capital(widget)}`,
    ...view
      .filter((screen) => screen.widget === widget)
      .map((screen) => {
        const fresh = screen.strings.filter(isNew(screen)).length;
        return `  - ${linkTo(screen, titleOf(screen))}: ${count(screen.strings.length, 'string')}, ${fresh} new`;
      }),
  ]);
  // Every table as narrow as its words: in columns of even width the file is several times as long.
  return `<!-- prettier-ignore-start -->

# Content review

Every screen with every string on it, for the clinician who signs the words. Written by
\`npm run docs -- content-review\` from \`src/content/\`; change the words there, not here.

**${signatures}.**

${NOTES.map((note) => `- ${plain(note)}`).join('\n')}

## Screens

${contents.join('\n')}

${widgets
  .map(
    (widget) =>
      `## ${capital(widget)}\n\n${view
        .filter((screen) => screen.widget === widget)
        .map((screen) => section(screen, view))
        .join('\n\n')}`,
  )
  .join('\n\n')}

## Flags

${legend(view)}

## References

${table(
  ['number', 'reference'],
  cited(view).map(([number, title]) => [number, plain(title)]),
)}

<!-- prettier-ignore-end -->
`;
}

export const committed = (): string => readFileSync(FILE, 'utf8');

if (import.meta.main) {
  writeFileSync(FILE, asMarkdown(reviewScreens(catalog())));
  console.log('docs/content-review.md');
}
