/**
 * What must hold for the words. Tests, the content report and the command line run the same list.
 */
import {coverage, missing} from './catalog.ts';
import {LOCALES, type Locale} from '../locales.ts';
import {slotsIn, type Catalog, type CatalogItem} from './schema.ts';
import {
  FACTS,
  sentenceOf,
  SENTENCE_IDS,
  SENTENCES,
  WIDGET_LETTERS,
  WIDGETS,
  type FactId,
  type WidgetLetter,
} from './source.ts';
import {
  BANNED,
  BANNED_EVERYWHERE,
  EVIDENCE,
  SOFTENED,
  SOFTENED_FACTS,
  UNNAMED_FORMS,
} from './wording.ts';

type Problem = Readonly<{
  says: string;
  item?: string;
  fact?: FactId;
  widget?: WidgetLetter;
  locale?: Locale;
}>;

export type Check = Readonly<{
  id: string;
  statement: string;
  run: (items: Catalog) => Problem[];
}>;

/** Every text that a patient may read. */
const texts = (items: Catalog) =>
  items.flatMap((item) => LOCALES.map((locale) => ({item, locale, text: item.text[locale]})));

const cites = (item: CatalogItem, facts: readonly FactId[]): boolean =>
  facts.some((fact) => item.sourceIds.includes(fact));

const inWidget = (items: Catalog, widget: WidgetLetter): Catalog =>
  items.filter(({widgets}) => widgets.includes(widget));

const localId = ({id, folder}: CatalogItem): string => id.slice(folder.length + 1);

const namesClinic = (text: string): boolean => /\{clinic\}/i.test(text);

/** A claim is a medical or general statement which only the clinic can answer for. */
const isClaim = (fact: FactId): boolean =>
  FACTS[fact].flags.some((flag) => flag === 'ABS' || flag.startsWith('CLAIM-'));

/** The widgets and languages in which neither an item nor a heading over it names the clinic. */
const missingClinic = (items: Catalog, {text, widgets, blocks}: CatalogItem) =>
  LOCALES.flatMap((locale) =>
    widgets
      .filter((widget) => {
        const headings = inWidget(items, widget).filter(({id}) => blocks.includes(id));
        return ![text, ...headings.map((heading) => heading.text)].some((each) =>
          namesClinic(each[locale]),
        );
      })
      .map((widget) => ({widget, locale})),
  );

const banned = (items: Catalog, everywhere: boolean): Problem[] =>
  texts(items).flatMap(({item, locale, text}) =>
    (everywhere ? [...BANNED_EVERYWHERE, ...UNNAMED_FORMS] : BANNED[locale]).flatMap(
      ({says, pattern}) => {
        const [found] = pattern.exec(text) ?? [];
        return found === undefined ? [] : [{item: item.id, locale, says: `${says}: “${found}”`}];
      },
    ),
  );

/** The order in which the four statements on relief are made, so that "rapid" never stands alone. */
const RELIEF: readonly (readonly FactId[])[] = [
  ['S6.6a'],
  ['S8.1a'],
  ['S8.2a', 'S8.2b'],
  ['S2.3a'],
];
/** Several treatments may be needed: that alone is also about their number, and needs no company. */
const RELIEF_LEADS: readonly FactId[] = ['S8.1a', 'S8.2a', 'S8.2b', 'S2.3a'];

const place = (fact: FactId): number => RELIEF.findIndex((facts) => facts.includes(fact));

function reliefIn(items: Catalog, widget: WidgetLetter): Problem[] {
  const telling = items.filter((item) => cites(item, RELIEF_LEADS));
  const [first] = telling;
  if (!first) return [];
  const group = first.group ?? first.id;
  const members = items.filter((item) => (item.group ?? item.id) === group);
  const strays = telling
    .filter((item) => !members.includes(item))
    .map(({id}) => ({widget, item: id, says: `stands apart from ${group}`}));

  const intruders = members
    .slice(1)
    .filter((item) => !cites(item, RELIEF.flat()))
    .map(({id}) => ({widget, item: id, says: `comes between the statements of ${group}`}));

  const said = members.flatMap(({sourceIds}) => sourceIds.filter((fact) => place(fact) >= 0));
  const left = RELIEF.flat().filter((fact) => !said.includes(fact));
  const ordered = said.every(
    (fact, index) => index === 0 || place(said[index - 1] ?? fact) <= place(fact),
  );
  return [
    ...strays,
    ...intruders,
    ...left.map((fact) => ({widget, fact, says: `${group} leaves it out`})),
    ...(ordered ? [] : [{widget, says: `${group} has the order ${said.join(', ')}`}]),
  ];
}

/** Emergency numbers, however they are spaced: "988", "9-8-8". */
const KNOWN_NUMBERS = ['988', '911', '838255'];

const strangeNumbers = (text: string): string[] =>
  Array.from(text.matchAll(/\+?\d(?:[\s().-]*\d)*/g), ([found]) => found).filter((found) => {
    const digits = found.replace(/\D/g, '');
    const callable = digits.length >= 5 || /^[2-9]11$/.test(digits);
    const isKnown = (number: string) => KNOWN_NUMBERS.includes(number);
    return callable && !isKnown(digits) && !found.split(/\D+/).filter(Boolean).every(isKnown);
  });

const singleQuotes = (text: string): string => text.replace(/[“”‘’"]/g, "'");

/** What stands between the outermost quotation marks, or all of it. */
const quoted = (text: string): string => /“(.*)”/.exec(text)?.[1] ?? text;

export const CHECKS: readonly Check[] = [
  {
    id: 'coverage',
    statement: 'Every widget carries every fact that lists it, in every language.',
    run: (items) =>
      missing(items).map(({fact, widget, locale}) => ({
        fact,
        widget,
        locale,
        says: `no text of the ${WIDGETS[widget]} carries it: ${FACTS[fact].plain}`,
      })),
  },
  {
    id: 'evidence',
    statement: 'Whatever cites a fact, says it: its telling words are there, widget by widget.',
    run: (items) =>
      coverage(items)
        .filter(({required, items: carriers}) => required && carriers.length)
        .filter(({fact, locale, items: carriers}) => {
          const said = items.filter(({id}) => carriers.includes(id));
          return !EVIDENCE[fact][locale].test(said.map(({text}) => text[locale]).join(' '));
        })
        .map(({fact, widget, locale, items: carriers}) => ({
          fact,
          widget,
          locale,
          says: `${carriers.join(', ')} cite it, but ${String(EVIDENCE[fact][locale])} is not there`,
        })),
  },
  {
    id: 'ids',
    statement: 'No two items share an id, and no widget has two items of one name.',
    run: (items) => {
      const problems: Problem[] = [];
      items.forEach(({id}, index) => {
        if (items.findIndex((other) => other.id === id) < index) {
          problems.push({item: id, says: 'there twice'});
        }
      });
      for (const widget of WIDGET_LETTERS) {
        const here = inWidget(items, widget);
        const shared = here.filter(({folder}) => folder === 'common').map(localId);
        const hiding = here.filter(
          (item) => item.folder !== 'common' && shared.includes(localId(item)),
        );
        problems.push(
          ...hiding.map((item) => ({
            item: item.id,
            widget,
            says: `hides common.${localId(item)}`,
          })),
        );
      }
      return problems;
    },
  },
  {
    id: 'slots',
    statement: 'A text has the same slots in every language.',
    run: (items) =>
      items.flatMap((item) => {
        const slots = LOCALES.map((locale) =>
          // A sentence may begin with the clinic in one language and end with it in another.
          [...new Set(slotsIn(item.text[locale]).map((slot) => slot.toLowerCase()))].sort().join(),
        );
        if (new Set(slots).size <= 1) return [];
        const differ = LOCALES.map((locale, index) => `${locale} {${slots[index] ?? ''}}`);
        return [{item: item.id, says: `slots differ: ${differ.join(', ')}`}];
      }),
  },
  {
    id: 'practice-cites',
    statement: 'What the clinic says cites a fact that the clinic published.',
    run: (items) =>
      items
        .filter(({origin, sourceIds}) => origin === 'practice' && !sourceIds.length)
        .map(({id}) => ({item: id, says: 'comes from the practice, but cites no fact'})),
  },
  {
    id: 'public-cites',
    statement: 'A public fact cites its public source.',
    run: (items) =>
      items
        .filter(({origin, sources}) => origin === 'public' && !sources.length)
        .map(({id}) => ({item: id, says: 'is a public fact, but cites no source'})),
  },
  {
    id: 'only-practice-cites',
    statement: 'What cites a fact of the clinic is marked as the clinic’s.',
    run: (items) =>
      items
        .filter(({origin, sourceIds}) => origin !== 'practice' && sourceIds.length)
        .map(({id, origin}) => ({item: id, says: `cites the clinic, but its origin is ${origin}`})),
  },
  {
    id: 'banned',
    statement: 'No text diagnoses, promises, ranks, sells or stigmatises; Spanish says “usted”.',
    run: (items) => banned(items, false),
  },
  {
    id: 'banned-everywhere',
    statement: 'No text names a price, coverage, tax, an unnamed form, or the closed 988 option.',
    run: (items) => banned(items, true),
  },
  {
    id: 'attribution',
    statement:
      'A claim names the clinic: in the text itself, or in the heading of the block it stands in.',
    run: (items) => {
      const stray = items.flatMap(({id, blocks, widgets}) =>
        blocks
          .filter((block) => {
            const heading = items.find((item) => item.id === block);
            return !heading?.widgets.some((widget) => widgets.includes(widget));
          })
          .map((block) => ({item: id, says: `its block ${block} is in none of its widgets`})),
      );
      const claims = items.filter(
        ({origin, sourceIds}) => origin === 'practice' && sourceIds.some(isClaim),
      );
      const unattributed = claims.flatMap((item) =>
        missingClinic(items, item).map((where) => ({
          item: item.id,
          ...where,
          says: `does not say that the clinic says it: ${item.sourceIds.filter(isClaim).join(', ')}`,
        })),
      );
      return [...stray, ...unattributed];
    },
  },
  {
    id: 'hedges',
    statement: 'What the clinic softened stays soft, and a text is as soft as it declares.',
    run: (items) =>
      texts(items).flatMap(({item, locale, text}) => {
        const declared = item.hedge && item.hedge !== 'attributed' ? [item.hedge] : [];
        const owed = item.sourceIds.flatMap((fact) => SOFTENED_FACTS[fact] ?? []);
        const lost = [...new Set([...declared, ...owed])].filter(
          (softening) => !SOFTENED[softening][locale].test(text),
        );
        const unattributed =
          item.hedge === 'attributed' &&
          missingClinic(items, item).some((where) => where.locale === locale);
        return [...lost, ...(unattributed ? ['attributed'] : [])].map((softening) => ({
          item: item.id,
          locale,
          says: `lost its “${softening}”`,
        }));
      }),
  },
  {
    id: 'groups',
    statement: 'The items of a group stand together in the table.',
    run: (items) => {
      const groups = items.map(({group}) => group);
      return items
        .filter(({group}, index) => {
          const before = groups.indexOf(group);
          return group !== undefined && before < index && groups[index - 1] !== group;
        })
        .map(({id, group}) => ({item: id, says: `stands apart from the rest of ${group ?? ''}`}));
    },
  },
  {
    id: 'research-with-repair',
    statement:
      'Repair of connections (S2.2b, S2.2c) is never said without the open research (S2.2a).',
    run: (items) =>
      items
        .filter((item) => cites(item, ['S2.2b', 'S2.2c']) && !cites(item, ['S2.2a']))
        .filter(
          ({group}) =>
            group === undefined ||
            !items.some((other) => other.group === group && cites(other, ['S2.2a'])),
        )
        .map(({id}) => ({item: id, says: 'S2.2a is not in the same item or group'})),
  },
  {
    id: 'relief-together',
    statement:
      'When relief comes is told whole and in order: several treatments, hours, some time, then the result.',
    run: (items) => WIDGET_LETTERS.flatMap((widget) => reliefIn(inWidget(items, widget), widget)),
  },
  {
    id: 'risks-with-tolerated',
    statement: 'That most tolerate it (S7.3a) stands with “This is not a full list of risks.”',
    run: (items) =>
      texts(items.filter((item) => cites(item, ['S7.3a'])))
        .filter(({item, locale, text}) => {
          const group = items.filter((other) => item.group && other.group === item.group);
          const all = [text, ...group.map((other) => other.text[locale])].join(' ');
          return !/not a full list of risks|no es una lista completa de (los )?riesgos/i.test(all);
        })
        .map(({item, locale}) => ({
          item: item.id,
          locale,
          says: 'the words on risks are not in the same item or group',
        })),
  },
  {
    id: 'off-label',
    statement: 'A widget that calls it an option (S1.2b, S1.2c, S4.2k) also says “off-label”.',
    run: (items) =>
      WIDGET_LETTERS.filter((widget) =>
        inWidget(items, widget).some((item) => cites(item, ['S1.2b', 'S1.2c', 'S4.2k'])),
      ).flatMap((widget) =>
        LOCALES.filter((locale) => {
          const note = inWidget(items, widget).find((item) => localId(item) === 'offLabel');
          return !/off-label/i.test(note?.text[locale] ?? '');
        }).map((locale) => ({widget, locale, says: 'has no offLabel item that says “off-label”'})),
      ),
  },
  {
    id: 'numbers',
    statement: 'No telephone number but {number}, 988, 911 and 838255.',
    run: (items) =>
      texts(items).flatMap(({item, locale, text}) =>
        strangeNumbers(text).map((number) => ({item: item.id, locale, says: `has ${number}`})),
      ),
  },
  {
    id: 'quotes',
    statement: 'What is marked as a quotation is the clinic’s own sentence.',
    run: (items) =>
      items
        .filter(({quote}) => quote)
        .filter(({text, sourceIds}) => {
          const own = singleQuotes(quoted(text.en));
          const cited = SENTENCE_IDS.filter((id) =>
            sourceIds.some((fact) => sentenceOf(fact) === id),
          );
          return !(['source', 'display'] as const).some((form) =>
            singleQuotes(cited.map((id) => SENTENCES[id][form]).join(' ')).includes(own),
          );
        })
        .map(({id}) => ({item: id, locale: 'en', says: 'is not what the clinic wrote'})),
  },
];

export type Finding = Problem & Readonly<{check: string}>;

/** Everything that does not hold. */
export const findings = (items: Catalog): Finding[] =>
  CHECKS.flatMap(({id, run}) => run(items).map((problem) => ({check: id, ...problem})));
