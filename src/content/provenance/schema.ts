/**
 * The shape of the content: what stands beside the words (`provenance/<folder>.ts`), the words (`en.ts`, `es.ts`),
 * and the two joined. Shipped code imports only the types, so that zod stays out of what a patient
 * downloads.
 */
import * as z from 'zod';
import {FLAG_IDS} from './flags.ts';
import {LOCALES} from '../locales.ts';
import {REFERENCES} from './references.ts';
import {SLOTS} from '../slots.ts';
import {FACT_IDS, WIDGET_LETTERS} from './source.ts';

export {SLOTS};

// Before the first schema: zod otherwise probes `eval`, which a strict content policy reports.
z.config({jitless: true});

/** The folders that hold words: one for each widget, and one for what they share. */
export const FOLDERS = ['common', 'screener', 'explainer', 'schedule', 'payment'] as const;
export type FolderName = (typeof FOLDERS)[number];

/** How a claim is softened; `attributed` names the clinic as the one who says it. */
export const HEDGES = ['may', 'many', 'appears', 'attributed'] as const;
export type Hedge = (typeof HEDGES)[number];

export const ORIGINS = ['practice', 'library', 'public'] as const;
export type Origin = (typeof ORIGINS)[number];

const some = <Each extends z.ZodType>(each: Each) => z.tuple([each], each).readonly();

const factId = z.enum(FACT_IDS);
const widgetId = z.enum(WIDGET_LETTERS);
const flag = z.enum(FLAG_IDS);
const hedge = z.enum(HEDGES);
const reference = z
  .int()
  .refine((number) => number in REFERENCES, {error: 'is no number in references.ts'});

const unfilled = (text: string) => text.replace(/\{(\w+)\}/g, '');

/** The names of the slots in a text, in the order they come. */
export const slotsIn = (text: string): string[] =>
  Array.from(text.matchAll(/\{(\w+)\}/g), ([, slot]) => slot ?? '');

/** A text as a patient reads it: plain, with nothing to spare at its ends. */
const line = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), {error: 'has blanks at its beginning or end'})
  .refine((text) => !/\s{2}|[^\S ]/.test(text), {error: 'has doubled blanks or a line break'})
  .refine((text) => !/[<>]|&\w+;/.test(text), {error: 'has markup in it'})
  .refine((text) => !/[{}]/.test(unfilled(text)), {error: 'has a brace that is not a {slot}'})
  .refine((text) => slotsIn(text).every((slot) => (SLOTS as readonly string[]).includes(slot)), {
    error: ({input}) => `has an unknown slot; known are ${SLOTS.join(', ')}: ${String(input)}`,
  });

/** Who read a text, and when. Nothing counts as reviewed without both. */
const mark = z.discriminatedUnion('status', [
  z.strictObject({status: z.literal('draft')}),
  z.strictObject({status: z.literal('reviewed'), by: line, on: z.iso.date()}),
]);
export type ReviewMark = Readonly<z.infer<typeof mark>>;

const beside = {
  flags: z.array(flag).readonly().optional(),
  hedge: hedge.optional(),
  /** Items with the same group stand together, in the order of the table. */
  group: z.string().min(1).optional(),
  /**
   * The heading over this item, when it is the heading that names the clinic. An item of several
   * widgets may stand under another heading in each.
   */
  block: z.union([z.string().min(1), some(z.string().min(1))]).optional(),
  /** A practice may put it in its own words although it is ours. */
  reword: z.literal(true).optional(),
  /** The clinic's own sentence, word for word. */
  quote: z.literal(true).optional(),
  /** Without a mark a text is a draft. */
  review: z.strictObject({en: mark.optional(), es: mark.optional()}).optional(),
};

const itemWith = <More extends z.ZodRawShape>(more: More) =>
  z.discriminatedUnion('origin', [
    z.strictObject({
      ...beside,
      ...more,
      /** The clinic's own statement, so it cites what the clinic published. */
      origin: z.literal('practice'),
      facts: some(factId),
      sources: z.array(reference).readonly().optional(),
    }),
    z.strictObject({
      ...beside,
      ...more,
      /** Ours: labels, and what a practice may reword. */
      origin: z.literal('library'),
      facts: z.array(factId).readonly().optional(),
      sources: z.array(reference).readonly().optional(),
    }),
    z.strictObject({
      ...beside,
      ...more,
      /** A public fact, so it cites who made it public. */
      origin: z.literal('public'),
      facts: z.array(factId).readonly().optional(),
      sources: some(reference),
    }),
  ]);

/** Unique in its folder and in `common`; dots tell parts apart. */
const itemId = z.string().regex(/^\w[\w-]*(\.\w[\w-]*)*$/, {error: 'is no item id'});

const ownItem = itemWith({});
const sharedItem = itemWith({widgets: some(widgetId)});

/** The items of one widget's folder. */
export const ownItems = z.record(itemId, ownItem);
/** The items of `common`, each with the widgets that show it. */
export const sharedItems = z.record(itemId, sharedItem);

/** The `items` of any `provenance/<folder>.ts`. Only in `common` do items name their widgets. */
export type ItemTable = Readonly<
  Record<string, Readonly<z.infer<typeof ownItem> | z.infer<typeof sharedItem>>>
>;

/** The words of a folder in one language: one text for each of its items, and no other. */
export const wordsFor = (ids: readonly string[]) => z.record(z.enum(ids), line);

/** An item with everything known about it. */
export const catalogItem = z
  .strictObject({
    /** Folder and id, such as `common.ride`. */
    id: itemId,
    folder: z.enum(FOLDERS),
    widgets: some(widgetId),
    origin: z.enum(ORIGINS),
    /** The facts it carries. */
    sourceIds: z.array(factId).readonly(),
    /** The references it cites. */
    sources: z.array(reference).readonly(),
    /** Its own flags and those of its facts. */
    flags: z.array(flag).readonly(),
    text: z.record(z.enum(LOCALES), line).readonly(),
    hedge: hedge.optional(),
    /** With the folder before it, as in `id`. */
    group: itemId.optional(),
    /** The ids of its headings. */
    blocks: z.array(itemId).readonly(),
    quote: z.literal(true).optional(),
    review: z.record(z.enum(LOCALES), mark).readonly(),
  })
  .readonly();
export type CatalogItem = z.infer<typeof catalogItem>;

/** Every item, folder by folder, each folder in the order of its table. */
export const catalogItems = z.array(catalogItem).readonly();
export type Catalog = z.infer<typeof catalogItems>;
