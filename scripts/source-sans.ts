import {readFileSync} from 'node:fs';

const FILES = new URL('../node_modules/@fontsource/source-sans-3/files/', import.meta.url);

/** A face that every machine has, so that pictures look the same on each. */
export function sourceSans(weight: number): string {
  const file = new URL(`source-sans-3-latin-${String(weight)}-normal.woff2`, FILES);
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: 'Source Sans 3'; font-weight: ${String(weight)}; src: url(data:font/woff2;base64,${data}) }`;
}
