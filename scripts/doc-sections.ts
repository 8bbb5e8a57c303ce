/** The part of a page in docs/ that a run writes, between two marks. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

/** A text as it may stand in the cell of a table. */
export const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '\\<');

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/**
 * Writes it. With `--check` it only says whether the page has it already, and the process fails if not.
 *
 * @param page its path from the root
 * @param mark the name of the part
 * @param command what a person runs to write it
 */
export async function writePart(
  page: string,
  mark: string,
  text: string,
  command: string,
): Promise<void> {
  const file = fileURLToPath(new URL(`../${page}`, import.meta.url));
  const [begin, end] = [`<!-- ${mark}: begin -->`, `<!-- ${mark}: end -->`];
  const before = readFileSync(file, 'utf8');
  const from = before.indexOf(begin);
  const to = before.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${page} has no part ${mark}.`);
  const after = `${before.slice(0, from)}${begin}\n\n${text}\n\n${before.slice(to)}`;
  const formatted = await format(after, {...(await resolveConfig(file)), parser: 'markdown'});
  if (!process.argv.includes('--check')) writeFileSync(file, formatted);
  else if (formatted !== before) {
    console.error(`${page} is not what this run came to: ${command}.`);
    process.exitCode = 1;
  }
}
