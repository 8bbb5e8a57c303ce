/** One cell of the matrix: who pastes what, with which editor, and what is left of it. */
import type {Form} from '../../src/embed/config.ts';
import type {Editor, Role} from './person.ts';
import type {Seen} from './patient.ts';

export interface Cell {
  readonly release: string;
  readonly form: Form | 'shortcode' | 'block';
  readonly editor: Editor;
  readonly role: Role;
  /** The content of the published page as WordPress sends it. */
  readonly html: string;
  readonly kept: readonly string[];
  readonly lost: readonly string[];
  readonly seen: Seen;
}

/** The parts of a snippet that an editor can take away, by what they look like. */
const PARTS: Readonly<Record<string, RegExp>> = {
  script: /<script[^>]* src=/,
  tags: /<ketamine-[a-z]/,
  blocks: /data-ketamine="/,
  frames: /<iframe[^>]*data-ketamine-frame/,
  'leave to copy': /allow="clipboard-write/,
  look: /style="[^"]*--ketamine-accent/,
  details: /referrer(="|=Lakeside)/,
  words: /tel:988/,
};

const partsOf = (html: string): string[] =>
  Object.entries(PARTS).flatMap(([part, looks]) => (looks.test(html) ? [part] : []));

/** What of the pasted text is in the page, and what is not. */
export function compare(pasted: string, html: string): Pick<Cell, 'kept' | 'lost'> {
  const left = partsOf(html);
  const all = partsOf(pasted);
  return {
    kept: all.filter((part) => left.includes(part)),
    lost: all.filter((part) => !left.includes(part)),
  };
}

/** Those whose writing WordPress keeps as it is, on a site of its own. */
const MAY_PASTE: readonly Role[] = ['administrator', 'editor'];

/** A name for what is left, which says what happened to it. */
export const nameOf = ({form, editor, role, lost}: Cell): string =>
  [
    form,
    editor,
    MAY_PASTE.includes(role) ? 'administrator' : 'author',
    lost.length ? `without-${lost.join('-').replaceAll(' ', '-')}` : 'all-there',
  ].join('.');

const sees = ({works, help, number}: Seen): string => {
  if (works) return 'the widgets';
  if (help && number) return 'the words: crisis lines and number';
  return 'NOTHING';
};

/** The cells as a table, those alike in one row. */
export function table(cells: readonly Cell[]): string {
  const rows = new Map<string, Cell[]>();
  for (const cell of cells) {
    const {form, editor, kept, lost, seen} = cell;
    const key = JSON.stringify([form, editor, kept, lost, sees(seen)]);
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  const lines = [...rows.values()].map((alike) => {
    const [{form, editor, kept, lost, seen}] = alike as [Cell];
    const roles = [...new Set(alike.map(({role}) => role))].join(', ');
    const releases = [...new Set(alike.map(({release}) => release))].join(', ');
    return [form, editor, roles, releases, kept.join(', '), lost.join(', ') || '–', sees(seen)];
  });
  const head = ['form', 'editor', 'who saves it', 'WordPress', 'kept', 'removed', 'a patient sees'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const row = (line: readonly string[]): string =>
    `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [row(head), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}
