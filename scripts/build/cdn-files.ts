/** A file that partners link to. */
export interface CdnFile {
  /** Its path below `dist/cdn/`, without the ending. */
  readonly name: string;
  /** Where it begins, below `src/`. */
  readonly entry: string;
  /** Whether it fetches parts of itself as they are needed. */
  readonly split?: true;
  /** What Vite calls its build: letters and digits. */
  readonly environment: string;
}

/** The widgets that have a page for frames. The practice has none: it shows nothing. */
export const FRAMES = ['screener', 'explainer', 'schedule-button', 'payment-disclaimer'] as const;
export type Frame = (typeof FRAMES)[number];

const file = (name: string, entry: string): CdnFile => ({
  name,
  entry,
  environment: name.replace(/\W(\w?)/g, (_, letter: string) => letter.toUpperCase()),
});

/** Each but `auto.js` is complete in itself, so that one hash covers all of it. */
export const CDN_FILES: readonly CdnFile[] = [
  file('ketamine-widgets', 'cdn.ts'),
  // The same again, under the name for classic scripts.
  file('ketamine-widgets.iife', 'cdn.ts'),
  file('practice', 'elements/practice/define.ts'),
  file('screener', 'elements/screener/define.ts'),
  file('explainer', 'elements/explainer/define.ts'),
  file('schedule-button', 'elements/schedule-button/define.ts'),
  file('payment-disclaimer', 'elements/payment-disclaimer/define.ts'),
  file('packs', 'packs/define.ts'),
  file('frame-host', 'bundles/frame-host.ts'),
  {...file('auto', 'bundles/auto.ts'), split: true},
  ...FRAMES.map((name) => file(`frame/${name}`, `bundles/frames/${name}.ts`)),
];
