/** What is written down of a run: the page of the docs, and the remains for the linter's test. */
import {nameOf, table, type Cell} from './cell.ts';

export const pageOf = (cells: readonly Cell[]): string => `# What WordPress does to a snippet

Made by \`ACCEPT=1 npm run release:wordpress\` with WordPress ${[...new Set(cells.map(({release}) => release))].join(', ')}: each form is saved with the real editors, as each role,
published, and opened in Chromium. "visual" is the classic editor whose writer looks at the Visual tab before saving.
A contributor's post is published by an editor, as it stands. Kept and removed are parts of what was pasted; shortcodes
and blocks have none of them. Each page that was changed is kept in \`test/embed/fixtures/mangled/\`, and
\`test/embed/mangled.test.ts\` holds the linter to saying what happened and what to do.

In every row the crisis lines and the clinic's number can be read. For all roles and both editors the plugin's blocks and
shortcodes give the widgets: see [WordPress](wordpress.md).

${table(cells)}
`;

/** The hash is another with each build, and no editor touches it. */
const plain = (html: string): string =>
  `${html.replace(/sha384-[\w+/=]{64}/g, `sha384-${'A'.repeat(64)}`)}\n`;

/** What was left of each snippet that was changed, and one of each form that came through, by name. */
export function remainsOf(cells: readonly Cell[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const cell of cells) {
    if (cell.form === 'shortcode' || cell.form === 'block') continue;
    if (!found.has(nameOf(cell))) found.set(nameOf(cell), plain(cell.html));
  }
  return found;
}
