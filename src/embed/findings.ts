/** How much it matters: something does not work or is not safe; it may stop working; it could be better. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Everything that can be wrong with a page, a practice's own words or its profile, and how much it matters. */
export const CODES = {
  // What an editor has done to the snippet.
  'nothing-found': 'error',
  'tags-removed': 'error',
  'tags-cleaned': 'error',
  'frame-removed': 'error',
  'parts-dead': 'error',
  'tags-as-text': 'error',
  'quotes-curled': 'error',
  'paragraphs-inside': 'warning',
  'words-outside': 'warning',
  'not-closed': 'error',
  'settings-lost': 'error',
  'widgets-lost': 'error',
  // The script.
  'script-missing': 'error',
  'script-as-text': 'error',
  'script-not-module': 'error',
  'script-held-back': 'error',
  'script-delayed': 'warning',
  'script-twice': 'advice',
  'two-versions': 'warning',
  'packs-missing': 'error',
  'policy-blocks': 'error',
  // Its hash and its version.
  'address-insecure': 'error',
  'hash-malformed': 'error',
  'hash-moving': 'error',
  'hash-differs': 'error',
  'crossorigin-missing': 'error',
  'version-moving': 'warning',
  'hash-missing': 'advice',
  // What the tags say.
  'unknown-tag': 'error',
  'unknown-setting': 'warning',
  'bad-value': 'warning',
  'text-refused': 'warning',
  'text-barred': 'error',
  'form-named': 'advice',
  'data-missing': 'warning',
  'data-not-needed': 'warning',
  'practice-unknown': 'warning',
  'practice-apart': 'warning',
  'practice-unclear': 'warning',
  'practice-empty': 'advice',
  'fallback-missing': 'advice',
  // Where they stand.
  'inside-control': 'error',
  'inside-form': 'warning',
  'inside-hidden': 'error',
  'focus-trapped': 'warning',
  'lang-missing': 'warning',
  'lang-unknown': 'warning',
  'tracker-near': 'warning',
  // Frames.
  'frame-from-cdn': 'error',
  'frame-sandboxed': 'warning',
  'frame-untitled': 'warning',
  'frame-height': 'advice',
  'frame-cannot-copy': 'advice',
  // A practice's own words, and its profile.
  'not-json': 'error',
  'unknown-language': 'error',
  'unknown-text': 'error',
  'fixed-text': 'error',
  'slots-differ': 'error',
  'unknown-field': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type Code = keyof typeof CODES;

/** One thing to mend. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  /** The line and the tag, as far as there are any. */
  readonly where: string;
  /** What is wrong, in plain words. */
  readonly wrong: string;
  /** What to do or to write instead. */
  readonly write: string;
}
