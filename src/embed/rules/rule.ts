import type {Code} from '../findings.ts';
import type {EmbedConfig, Release} from '../config.ts';
import type {Element} from '../html.ts';
import type {Page} from '../page.ts';

/** Something found, before it is put into words. */
export interface Found {
  readonly code: Code;
  readonly at?: Element | undefined;
  readonly slots?: Readonly<Record<string, string>>;
  /** What a reader of settings says, in English. */
  readonly said?: {readonly wrong: string; readonly write?: string};
}

/** What whoever asks knows besides the page. */
export interface ViewInput {
  /** What the snippet said when it was copied. */
  readonly expected?: EmbedConfig | undefined;
  /** The files as they were published. */
  readonly release?: Release | undefined;
}

/** Looks for one kind of trouble. */
export type Rule = (page: Page, known: ViewInput) => readonly Found[];
