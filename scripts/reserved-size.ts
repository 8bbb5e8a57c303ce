import {readFileSync} from 'node:fs';

const [, lines] =
  /```css\n([^`]*)```/.exec(
    readFileSync(new URL('../docs/prerender.md', import.meta.url), 'utf8'),
  ) ?? [];
if (!lines) throw new Error('docs/prerender.md no longer says which room to keep.');

/** The style rules that docs/prerender.md gives for pages without prerendering, as they stand there. */
export const DOCUMENTED_ROOM = lines;
