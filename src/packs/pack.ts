import type {html, TemplateResult} from 'lit';
import type {Locale} from '../content/locales.ts';

/** One line of a pack: something to read, or a question with the answers offered to it, in order. */
export interface PackItem {
  readonly text: string;
  readonly answers?: readonly string[];
}

/** What a pack says in one language. */
export interface PackText {
  readonly heading: string;
  /** Where it comes from, or the question's official beginning. */
  readonly lead: string;
  readonly items: readonly PackItem[];
  /** Whose work it is. */
  readonly credit: string;
}

/**
 * An optional part of the screener's result: general information, or questions whose answers go onto
 * the printed summary only. None can change an outcome.
 */
export interface Pack {
  readonly id: string;
  /** English, and other languages where there is an official text. */
  readonly text: Readonly<Partial<Record<Locale, PackText>>> & {readonly en: PackText};
  /** Numbers in `content/references.ts`. */
  readonly sources: readonly number[];
  readonly review: {readonly status: 'draft'};
}

/** What a person answered to a pack's questions: places, because its words change with the language. */
type Noted = ReadonlyMap<number, number>;

/** What the screener lends to a pack, so that the file of packs need not bring it along. */
export interface Kit {
  readonly html: typeof html;
  readonly locale: Locale;
  /** The `aria-level` of a heading on the result. */
  readonly level: number;
  readonly packAnswers: Noted;
  /** Notes an answer by its place, or without one takes it back. */
  readonly note: (index: number, answer: number | undefined, event: Event) => void;
}

/** A pack as a screener takes it: it draws itself. */
export interface OfferedPack {
  readonly id: string;
  readonly onScreen: (kit: Kit) => TemplateResult;
  /** Nothing, when there is nothing to take along. */
  readonly onPaper: (kit: Kit) => TemplateResult | undefined;
}
