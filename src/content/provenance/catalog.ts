/**
 * Every word with everything known about it, in one list: for tests, tools, docs and Storybook.
 * Never shipped; a widget imports the words of its own folder.
 */
import * as z from 'zod';
import {en as commonEn} from '../common/en.ts';
import {es as commonEs} from '../common/es.ts';
import {items as commonItems} from './common.ts';
import {en as explainerEn} from '../explainer/en.ts';
import {es as explainerEs} from '../explainer/es.ts';
import {items as explainerItems} from './explainer.ts';
import {FLAG_IDS, FLAGS, type Flag} from './flags.ts';
import {LOCALES, type Locale} from '../locales.ts';
import {en as paymentEn} from '../payment/en.ts';
import {es as paymentEs} from '../payment/es.ts';
import {items as paymentItems} from './payment.ts';
import {en as scheduleEn} from '../schedule/en.ts';
import {es as scheduleEs} from '../schedule/es.ts';
import {items as scheduleItems} from './schedule.ts';
import {
  catalogItems,
  FOLDERS,
  ownItems,
  sharedItems,
  wordsFor,
  type Catalog,
  type FolderName,
  type ItemTable,
} from './schema.ts';
import {en as screenerEn} from '../screener/en.ts';
import {es as screenerEs} from '../screener/es.ts';
import {items as screenerItems} from './screener.ts';
import {
  FACT_IDS,
  FACTS,
  WIDGET_LETTERS,
  WIDGETS,
  type FactId,
  type WidgetLetter,
} from './source.ts';

/** What a folder exports, before anyone has looked at it. */
export type Folder = Readonly<Record<'items' | Locale, unknown>>;

const DRAFT = {status: 'draft'} as const;

function parse<Shape extends z.ZodType>(shape: Shape, input: unknown, file: string) {
  const {success, data, error} = shape.safeParse(input);
  if (!success) throw new TypeError(`src/content/${file}\n${z.prettifyError(error)}`);
  return data;
}

const widgetOf = (folder: FolderName): readonly WidgetLetter[] =>
  WIDGET_LETTERS.filter((id) => WIDGETS[id] === folder);

function allFlags(own: readonly Flag[], facts: readonly FactId[]): Flag[] {
  const raised = [...own, ...facts.flatMap((fact) => FACTS[fact].flags)];
  const reviews = raised.flatMap((flag) => FLAGS[flag].review ?? []);
  return FLAG_IDS.filter((flag) => raised.includes(flag) || reviews.some((each) => each === flag));
}

/**
 * Joins tables and words.
 * @throws a TypeError that names the file, when one does not have the shape of schema.ts
 */
export function join(folders: Readonly<Record<FolderName, Folder>>): Catalog {
  const tables = Object.fromEntries(
    FOLDERS.map((folder) => [
      folder,
      parse(
        folder === 'common' ? sharedItems : ownItems,
        folders[folder].items,
        `provenance/${folder}.ts`,
      ),
    ]),
  ) as Record<FolderName, ItemTable>;

  const joined = FOLDERS.flatMap((folder) => {
    const table = tables[folder];
    const ids = Object.keys(table);
    const words = LOCALES.map(
      (locale) =>
        [locale, parse(wordsFor(ids), folders[folder][locale], `${folder}/${locale}.ts`)] as const,
    );
    return Object.entries(table).map(([id, {facts = [], sources = [], flags = [], ...item}]) => ({
      id: `${folder}.${id}`,
      folder,
      widgets: 'widgets' in item ? item.widgets : widgetOf(folder),
      origin: item.origin,
      sourceIds: facts,
      sources,
      flags: allFlags(flags, facts),
      blocks: [item.block ?? []]
        .flat()
        .map((heading) => `${heading in table ? folder : 'common'}.${heading}`),
      text: Object.fromEntries(words.map(([locale, texts]) => [locale, texts[id]])),
      ...(item.hedge && {hedge: item.hedge}),
      ...(item.group && {group: `${folder}.${item.group}`}),
      ...(item.quote && {quote: item.quote}),
      review: Object.fromEntries(LOCALES.map((locale) => [locale, item.review?.[locale] ?? DRAFT])),
    }));
  });
  return parse(catalogItems, joined, 'catalog.ts');
}

/** The words as they stand in this folder. */
export const catalog = (): Catalog =>
  join({
    common: {items: commonItems, en: commonEn, es: commonEs},
    screener: {items: screenerItems, en: screenerEn, es: screenerEs},
    explainer: {items: explainerItems, en: explainerEn, es: explainerEs},
    schedule: {items: scheduleItems, en: scheduleEn, es: scheduleEs},
    payment: {items: paymentItems, en: paymentEn, es: paymentEs},
  });

/** Where a fact is said, in one widget and one language. */
export type Carried = Readonly<{
  fact: FactId;
  widget: WidgetLetter;
  locale: Locale;
  /** Whether the fact lists this widget. */
  required: boolean;
  /** The items that carry it. */
  items: readonly string[];
}>;

/** Where each fact is said, by fact, widget and language. */
export const coverage = (items: Catalog): Carried[] =>
  FACT_IDS.flatMap((fact) =>
    WIDGET_LETTERS.flatMap((widget) =>
      LOCALES.map((locale) => ({
        fact,
        widget,
        locale,
        required: FACTS[fact].widgets.includes(widget),
        items: items
          .filter(
            ({sourceIds, widgets, text}) =>
              sourceIds.includes(fact) && widgets.includes(widget) && text[locale].trim(),
          )
          .map(({id}) => id),
      })),
    ),
  );

/** The facts that a widget must say and does not. */
export const missing = (items: Catalog): Carried[] =>
  coverage(items).filter(({required, items: carriers}) => required && !carriers.length);
