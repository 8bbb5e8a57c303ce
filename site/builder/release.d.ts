/** What the build knows of the version that the snippets name: see `scripts/site/release.ts`. */
declare module 'virtual:release' {
  export const release: {
    readonly version: string;
    /** As `Published` in `src/embed/published.ts`, which this kind of file cannot import. */
    readonly published:
      | {readonly at: 'nowhere'}
      | {readonly at: 'cdn'}
      | {readonly at: 'server'; readonly base: string};
    readonly files: Readonly<Record<string, {readonly integrity: string}>>;
    /** The zip with everything, if it was built. */
    readonly download?: {readonly href: string; readonly bytes: number};
    /** How many texts there are, and the ids of those that a clinician has signed, by language. */
    readonly signed: {
      readonly of: number;
      readonly ids: Readonly<Record<string, readonly string[]>>;
    };
  };
}
