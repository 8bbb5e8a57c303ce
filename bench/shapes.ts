/** The shape of the work: what each contender is given to show. */

export interface Question {
  readonly id: string;
  readonly progress: string;
  readonly legend: string;
  readonly notes: readonly string[];
  /** Several answers may be chosen. */
  readonly several: boolean;
  readonly options: readonly {readonly value: string; readonly words: string}[];
}

export interface Screener {
  readonly heading: string;
  readonly lead: string;
  readonly crisis: string;
  readonly promises: readonly string[];
  readonly start: string;
  readonly back: string;
  readonly next: string;
  readonly error: string;
  readonly questions: readonly Question[];
  readonly result: {
    readonly heading: string;
    readonly words: readonly string[];
    readonly answers: string;
    readonly again: string;
  };
}

export type Block = {readonly text: string} | {readonly list: readonly string[]};

interface Topic {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Explainer {
  readonly heading: string;
  readonly intro: readonly Block[];
  readonly topics: readonly Topic[];
  /** The topic that stands open, by its place. */
  readonly open: number;
}

export interface Action {
  readonly heading: string;
  readonly href: string;
  readonly link: string;
  readonly before: readonly string[];
  readonly panel: string;
  readonly scan: string;
  readonly code: {readonly label: string; readonly path: string; readonly side: number};
}

export interface Disclaimer {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The whole work. */
export interface Work {
  readonly screener: Screener;
  readonly explainer: Explainer;
  readonly action: Action;
  readonly disclaimer: Disclaimer;
}
