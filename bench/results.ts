/** What a run comes to. */
import type {Widget} from './markup.ts';
import type {Figures} from './measures.ts';
import type {Scores} from './lighthouse.ts';

export interface Result {
  readonly name: string;
  readonly title: string;
  readonly ours: boolean;
  readonly widgets: readonly Widget[];
  readonly figures: Figures;
}

export interface Results {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly cores: number;
  readonly chromium: string;
  readonly rounds: number;
  /** Rounds of what is painted when, on a slow phone. */
  readonly visits: number;
  /** The commit of the other checkout, where one took part. */
  readonly before?: string;
  /** In the explainer, as the others were given it. */
  readonly explainerWords: number;
  readonly contenders: readonly Result[];
  readonly lighthouse: Readonly<Record<string, Scores>>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low = NaN, high = low] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}

/** The middle of each figure over the rounds in which it was measured. */
export function medians(rounds: readonly Figures[]): Figures {
  const names = new Set(rounds.flatMap((round) => Object.keys(round)));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      median(rounds.flatMap(({[name]: value}) => (value === undefined ? [] : [value]))),
    ]),
  );
}
