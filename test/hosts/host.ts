/** A host page: someone else's website, hostile by accident. Plain data and strings, for Node and browsers. */
import type * as eyes from './eyes.ts';

/** Where a page finds what it loads: each from another origin than its own. */
export interface Places {
  /** The folder of the built files, as a CDN serves them. */
  readonly cdn: string;
  /** The folder of other people's libraries. */
  readonly libraries: string;
  /** The hash of a built file, as `integrity` takes it. */
  readonly integrity: (file: string) => string;
}

/** What the server sends. */
export interface Served {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * `works`: a complete run of the screener to its outcome, and the other widgets say their words.
 * `fallback`: crisis help, the practice's own number, and its words where it wrote some; nothing of it is guessed.
 * `words`: the words that the practice wrote between the tags stand.
 */
export type Expectation = 'works' | 'fallback' | 'words';

export interface Host {
  /** What is hostile about it: its row in the table, and its name in the test. */
  readonly fault: string;
  readonly page: (places: Places) => Served;
  /** `works` unless told otherwise. */
  readonly expect?: Expectation;
  /** Why words are all that can be expected. */
  readonly because?: string;
  /** An engine where it is otherwise, and why. */
  readonly except?: Readonly<Partial<Record<EngineName, {expect: Expectation; because: string}>>>;
  /** The attributes of the frame it stands in. */
  readonly frame?: Readonly<Record<string, string>>;
  /** What the page itself says on its console, or reports, or throws: not ours. */
  readonly noise?: RegExp;
  /** What happens to the page, or what a person does, before the run. */
  readonly before?: (view: View) => void | Promise<void>;
  /** What happens in the middle of a run, on the third question. Answers are kept, unless `forgets`. */
  readonly midway?: (view: View) => void | Promise<void>;
  /** Whether what happens midway starts the screener afresh. */
  readonly forgets?: boolean;
  /** Whether everything it might load from is gone once it has loaded. */
  readonly offline?: boolean;
  /** The frame within the page that the widgets stand in, where it is not the page itself. */
  readonly within?: number;
  /** Nothing stands between the tags. */
  readonly bare?: boolean;
  /** Why no file can be saved there. */
  readonly noFile?: string;
  /** Why the screen is printed there, and not a sheet of our own. */
  readonly noPaper?: string;
  /** What else is expected at the end. */
  readonly after?: (ask: Ask, view: View) => Promise<void>;
}

export const ENGINE_NAMES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** The window of a host page. */
export type View = Window & typeof globalThis & {readonly watched: Watched};

/** What `prelude.js` notes. */
export interface Watched {
  readonly problems: readonly string[];
  readonly said: readonly string[];
  readonly reports: readonly string[];
  /** What a person has printed or saved. */
  readonly taken: readonly string[];
  readonly root: (host: Element) => ShadowRoot | undefined;
}

export type Eyes = typeof eyes;

/** Looks into a page, and acts there. */
export type Ask = <Name extends keyof Eyes>(
  name: Name,
  ...given: Parameters<Eyes[Name]> extends [unknown, ...infer Rest] ? Rest : never
) => Promise<ReturnType<Eyes[Name]>>;

export const TAGS = [
  'ketamine-screener',
  'ketamine-explainer',
  'ketamine-schedule-button',
  'ketamine-payment-disclaimer',
] as const;
export type Tag = (typeof TAGS)[number];

/** What the practice wrote between the tags of a widget, for when no script runs. */
export const ownWords = (tag: Tag): string =>
  `Our words for ${tag.replace('ketamine-', '')}: 972-555-0142`;

export const CLINIC = 'Hill Clinic';
export const CLINIC_SMS = '972-555-0123';

const one = (tag: Tag, attributes = ''): string => {
  // What is off by default is tried as well.
  const all = [tag === 'ketamine-screener' && 'export="fhir"', attributes].filter(Boolean);
  return `<${[tag, ...all].join(' ')}><p>${ownWords(tag)}</p></${tag}>`;
};

/** The four widgets, with what a practice writes between their tags. */
export const widgets = (attributes = ''): string =>
  TAGS.map((tag) => one(tag, attributes)).join('\n');

/** The practice with its four widgets. */
export const markup = (): string =>
  `<ketamine-practice clinic="${CLINIC}" sms="${CLINIC_SMS}">\n${widgets()}\n</ketamine-practice>`;

export const script = (places: Places, attributes = '', file = 'ketamine-widgets.js'): string =>
  `<script type="module" crossorigin ${attributes} src="${places.cdn}/${file}"></script>`;

export interface Parts {
  readonly doctype?: string;
  readonly lang?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  /** Before everything else, after the prelude. */
  readonly first?: string;
  /** Loads us. */
  readonly load?: string;
  readonly css?: string;
  readonly body?: string;
  /** At the end of the body. */
  readonly last?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page with the widgets, and whatever is hostile in it. */
export function page(places: Places, parts: Parts = {}): Served {
  const {doctype = '<!doctype html>', lang = 'en', root = '', first = '', css = ''} = parts;
  const {load = script(places), body = markup(), last = '', headers = {}} = parts;
  return {
    headers,
    html: `${doctype}
<html lang="${lang}" ${root}>
<head>
<meta charset="utf-8">
<title>A practice</title>
<script src="${places.cdn}/prelude.js"></script>
${first}
${css && `<style>${css}</style>`}
${load}
</head>
<body>
${body}
${last}
</body>
</html>`,
  };
}

/** A host whose page differs by these parts. */
export const differs =
  (parts: Parts | ((places: Places) => Parts)): Host['page'] =>
  (places) =>
    page(places, typeof parts === 'function' ? parts(places) : parts);

/** An inline script that runs before us. */
export const inline = (code: string): string => `<script>${code}</script>`;
