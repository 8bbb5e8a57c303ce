/** What the build knows of the version that the snippets name: see `scripts/site/release.ts`. */
declare module 'virtual:release' {
  export const version: string;
  export const files: Readonly<Record<string, {readonly integrity: string}>>;
}
