import {en} from '../content/common/en.ts';
import {common as es} from '../content/spanish.ts';
import {overridable} from '../content/common/overridable.ts';
import type {CommonItem} from '../content/provenance/common.ts';
import {fill, type Values} from '../content/fill.ts';
import type {Locale} from '../content/locales.ts';
import {readableDate, today} from './date.ts';
import {CLINIC_NUMBER, type Details} from './details.ts';
import {LEVEL} from './level.ts';
import type {Phone} from './phone.ts';
import {readSetting, type Problem, type Reader} from './setting.ts';
import {replaces} from './wording.ts';

/** Texts looked up by an id that may stand in another table. */
export type Texts = Readonly<Partial<Record<string, string>>>;

/** A widget's own words, by language and id. */
export type Words<Item extends string> = Readonly<Record<Locale, Readonly<Record<Item, string>>>>;

/** Words with the name of their folder, which is part of each text's public id, and which may change. */
export type Messages<Item extends string> = Words<Item> & {
  readonly folder: string;
  readonly overridable: Pick<readonly string[], 'includes'>;
};

const COMMON: Messages<CommonItem> = {
  folder: 'common',
  en,
  // Asked for anew each time: the words may come later.
  get es() {
    return es;
  },
  overridable,
};

/** What is known where a widget is drawn. */
export interface ViewInput {
  readonly locale: Locale;
  readonly details: Details;
  /** The number to text, where the widget has one of its own. */
  readonly number?: Phone | undefined;
  /** The level of the widget's heading, as the page has set it. The default is 2. */
  readonly headingLevel: unknown;
  /** What a button that needs the script shows until that is there. Only where a widget is prerendered. */
  readonly waiting?: unknown;
  /** The day on which it is drawn, `YYYY-MM-DD`, if not today. */
  readonly today?: string | undefined;
  /** Hears what the site owner should mend. */
  readonly tell: (problems: readonly Problem[]) => void;
}

/**
 * All that a view is drawn from, in a page as in Node: it has no page to ask, so that the same
 * context always makes the same view.
 */
export interface ViewContext<Item extends string> {
  readonly waiting?: unknown;
  readonly locale: Locale;
  readonly details: Details;
  readonly number: Phone;
  /** The text of an item in the reader's language, its slots filled. */
  readonly msg: (item: Item | CommonItem, more?: Values) => string;
  /** The `aria-level` of the widget's heading, or of one so many levels below it. */
  readonly level: (below?: number) => number;
  /** When the clinic's own facts were checked, and that they should have been checked again. */
  readonly dates: readonly string[];
  /** One of the widget's own settings, as the page has set it. What cannot be read is told. */
  readonly read: <Value>(reader: Reader<Value>, raw: unknown) => Value | undefined;
}

export function createViewContext<Item extends string>(
  own: Messages<Item>,
  {
    locale,
    details,
    number = details.sms ?? CLINIC_NUMBER,
    headingLevel,
    waiting,
    today: day = today(),
    tell,
  }: ViewInput,
): ViewContext<Item> {
  const {clinic, referrer, asOf, reviewBy, wording, crisisLine, crisisText, emergency} = details;
  const known: Values = {
    clinic: clinic ?? COMMON[locale].clinic,
    number: number.text,
    crisisLine: crisisLine?.text,
    crisisText: crisisText?.text,
    crisisWord: crisisText?.word,
    emergency: emergency?.text,
    referrer,
    date: asOf && readableDate(asOf, locale),
    reviewDate: reviewBy && readableDate(reviewBy, locale),
  };

  /** Our text, or what the practice says in its place. */
  const textOf = (item: string): string => {
    const {folder, overridable, [locale]: texts} = (own[locale] as Texts)[item] ? own : COMMON;
    const ours = (texts as Texts)[item] ?? '';
    const id = `${folder}.${item}`;
    const theirs = wording?.[locale].get(id);
    if (!theirs) return ours;
    const may = overridable.includes(item);
    if (may && replaces(theirs, ours)) return theirs;
    const write = may ? `it with the {slots} of “${ours}”` : 'none for it';
    const code = may ? 'wording-slots' : 'wording-fixed';
    tell([{setting: `wording of ${id}`, code, wrong: 'cannot stand for ours', write}]);
    return ours;
  };

  const msg = (item: string, more?: Values): string => fill(textOf(item), {...known, ...more});

  const read = <Value>(reader: Reader<Value>, raw: unknown): Value | undefined => {
    const {known, problems} = readSetting(reader, raw);
    tell(problems);
    return known;
  };

  const top = read(LEVEL, headingLevel) ?? 2;

  return {
    waiting,
    locale,
    details,
    number,
    msg,
    read,
    level: (below = 0) => Math.min(6, top + below),
    get dates() {
      return [
        asOf ? `${msg('asOf')} ` : '',
        reviewBy && reviewBy < day ? msg('pastReview') : '',
      ].filter(Boolean);
    },
  };
}
