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
  'permission to copy': /allow="clipboard-write/,
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
export const MAY_PASTE: readonly Role[] = ['administrator', 'editor'];

/** A name for what is left, which says what happened to it. */
export const nameOf = ({form, editor, role, lost, seen}: Cell): string =>
  [
    form,
    editor,
    MAY_PASTE.includes(role) ? 'administrator' : 'author',
    lost.length
      ? `without-${lost.join('-').replaceAll(' ', '-')}`
      : seen.twice
        ? 'torn'
        : 'all-there',
  ].join('.');

/** What happened to a cell, in the words of whoever asks why. */
function why({form, editor, role, lost, seen}: Cell): string {
  if (form === 'shortcode' || form === 'block')
    return 'The plugin writes the widget when the page is opened, so nothing has to survive saving.';
  const may = MAY_PASTE.includes(role);
  if (!may && form === 'restricted')
    return 'This role’s scripts are removed on saving. The boxes stay, and come to life once an administrator adds the script or the plugin.';
  if (!may && form === 'frame')
    return 'This role’s frames and scripts are removed on saving, with nothing left. The words beside the frame stay.';
  if (!may && form === 'readable')
    return 'This role’s scripts and unknown tags are removed on saving, and what was in them stays: the words twice, and a button that does nothing. Not a form for this role.';
  if (!may)
    return 'This role’s scripts and unknown tags are removed on saving, and what was in them stays.';
  if (editor === 'visual' && lost.includes('tags') && form === 'readable')
    return 'The Visual tab takes out tags it does not know, as soon as it is opened, for every role. What was in them stays, with a button that does nothing.';
  if (editor === 'visual' && lost.includes('tags'))
    return 'The Visual tab takes out tags it does not know, as soon as it is opened, for every role.';
  if (editor === 'visual' && lost.length)
    return 'The Visual tab takes out an attribute it does not know. Copying may then say what to copy by hand.';
  if (seen.twice)
    return 'WordPress makes paragraphs of text from the classic editor, and ends one inside the tag. Use the restricted form there.';
  if (seen.works && !lost.length) return 'This role’s text is saved as it was pasted.';
  return '';
}

const sees = ({works, twice, help, number}: Seen): string => {
  if (works) return twice ? 'the widgets, and their words below' : 'the widgets';
  if (help && number) return 'the words: crisis lines and number';
  return 'NOTHING';
};

/** The cells as a table, those alike in one row. */
export function table(cells: readonly Cell[]): string {
  const rows = new Map<string, Cell[]>();
  for (const cell of cells) {
    const {form, editor, kept, lost, seen} = cell;
    const key = JSON.stringify([form, editor, kept, lost, sees(seen), why(cell)]);
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  const lines = [...rows.values()].map((alike) => {
    const [first] = alike as [Cell];
    const {form, editor, kept, lost, seen} = first;
    const roles = [...new Set(alike.map(({role}) => role))].join(', ');
    const reason = why(first);
    if (!reason) throw new Error(`Nobody can say why: ${form}, ${editor}, ${roles}.`);
    const left = kept.join(', ') || '–';
    return [form, editor, roles, left, lost.join(', ') || '–', sees(seen), reason];
  });
  const head = ['form', 'editor', 'who saves it', 'kept', 'removed', 'a patient sees', 'why'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const row = (line: readonly string[]): string =>
    `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [row(head), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}
