/** Draws the decision map. It knows nothing of the policy: only where things stand on the sheet. */
import type {DecisionMap, OutcomeLine, Question, VerdictTable} from './decision-map.ts';

const WIDTH = 1200;
const MARGIN = 30;
const FULL = WIDTH - 2 * MARGIN;
const GAP = 30;
const HALF = (FULL - GAP) / 2;
const LINE = 18;
const SIZE = 13.5;

const INK = '#16212a';
const SOFT = '#44525d';
const ACCENT = '#12586a';
const PALE = '#eef5f6';
const RED = '#98201a';

/** What a verdict looks like; its words stand in the colour. */
const LOOK = {
  match: {fill: '#dff1e4', ink: '#14512b'},
  excluded: {fill: '#fbe7cf', ink: '#6e3b00'},
  open: {fill: '#e9ecef', ink: '#333d46'},
  crisis: {fill: '#fbe3e1', ink: RED},
} as const;

/** A piece of the sheet, and how far down it reaches. */
interface Drawn {
  readonly svg: string;
  readonly bottom: number;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Breaks a text into lines. A letter is taken to be half as wide as it is high. */
function wrap(text: string, width: number, size = SIZE): string[] {
  const most = Math.floor(width / (size * 0.5));
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

interface Style {
  readonly size?: number;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly middle?: boolean;
}

const write = (
  lines: readonly string[],
  x: number,
  y: number,
  {size = SIZE, ink = INK, bold = false, middle = false}: Style = {},
): string =>
  lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${y + index * LINE}" font-size="${size}" fill="${ink}"${bold ? ' font-weight="700"' : ''}${middle ? ' text-anchor="middle"' : ''}>${escape(line)}</text>`,
    )
    .join('\n');

const box = (x: number, y: number, width: number, height: number, fill: string, edge: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${edge}"/>`;

const arrow = (fromX: number, fromY: number, toX: number, toY: number): string => {
  const middle = (fromY + toY) / 2;
  return `<path d="M${fromX} ${fromY}V${middle}H${toX}V${toY - 2}" fill="none" stroke="${ACCENT}" stroke-width="1.5" marker-end="url(#arrow)"/>`;
};

const heading = (text: string, note: string, y: number): Drawn => ({
  svg: `${write([text], MARGIN, y + 22, {size: 20, ink: ACCENT, bold: true})}
${write(wrap(note, FULL), MARGIN, y + 46, {ink: SOFT})}`,
  bottom: y + 46 + wrap(note, FULL).length * LINE,
});

function question(each: Question, x: number, y: number, width: number): Drawn {
  const room = width - 62;
  const crisis = each.input === 'afterCrisis';
  const title = wrap(each.words, room, 16.5);
  const asked = wrap(`Asked ${each.asked}`, room);
  const answers = each.lane
    ? each.answers.flatMap((answer) => wrap(`• ${answer}`, room))
    : wrap(each.answers.join('  ·  '), room);
  const lines = [title, asked, answers].map(({length}) => length * LINE);
  const height = 20 + lines.reduce((sum, each) => sum + each, 0) + 8;
  const [ofTitle = 0, ofAsked = 0] = lines;
  const edge = crisis ? RED : ACCENT;
  const svg = [
    box(x, y, width, height, crisis ? LOOK.crisis.fill : PALE, edge),
    `<circle cx="${x + 26}" cy="${y + 22}" r="14" fill="${edge}"/>`,
    write([each.number], x + 26, y + 27, {size: 14, ink: '#fff', bold: true, middle: true}),
    write(title, x + 50, y + 27, {size: 15.5, bold: true}),
    write(asked, x + 50, y + 28 + ofTitle, {ink: SOFT}),
    write(answers, x + 50, y + 32 + ofTitle + ofAsked),
  ].join('\n');
  return {svg, bottom: y + height};
}

/** Where the ways so far end, for the next box to be joined to. */
type Ends = readonly (readonly [x: number, y: number])[];

/** Questions of both paths side by side between those that all are asked. */
function flow(questions: readonly Question[], top: number): Drawn {
  const svg: string[] = [];
  let ends: Ends = [];
  let y = top;
  const place = (each: Question, x: number, at: number, width: number, from: Ends): number => {
    const {svg: drawn, bottom} = question(each, x, at, width);
    svg.push(drawn, ...from.map((end) => arrow(...end, x + width / 2, at)));
    return bottom;
  };
  const lanes = [...new Set(questions.flatMap(({lane}) => lane ?? []))];
  let drawnLanes = false;
  for (const each of questions) {
    if (!each.lane) {
      const bottom = place(each, MARGIN, y, FULL, ends);
      ends = [[WIDTH / 2, bottom]];
      y = bottom + GAP;
    } else if (!drawnLanes) {
      drawnLanes = true;
      const start = ends;
      ends = lanes.map((lane, index) => {
        const x = MARGIN + index * (HALF + GAP);
        let from = start;
        let at = y + 6;
        for (const own of questions.filter((one) => one.lane === lane)) {
          const bottom = place(own, x, at, HALF, from);
          from = [[x + HALF / 2, bottom]];
          at = bottom + GAP;
        }
        return [x + HALF / 2, at - GAP] as const;
      });
      y = Math.max(...ends.map(([, bottom]) => bottom)) + GAP + 6;
    }
  }
  return {svg: svg.join('\n'), bottom: y - GAP};
}

interface Column {
  readonly head: string;
  readonly width: number;
}

interface Row {
  readonly cells: readonly string[];
  readonly look: (typeof LOOK)[keyof typeof LOOK];
  /** The cell that is drawn as a mark in the colour of `look`. */
  readonly mark: number;
}

/** A table whose rows are as high as their longest cell. */
function grid(columns: readonly Column[], rows: readonly Row[], top: number): Drawn {
  const left = columns.map((_, index) =>
    columns.slice(0, index).reduce((sum, {width}) => sum + width, MARGIN),
  );
  const lay = (cells: readonly string[]) =>
    cells.map((cell, index) => wrap(cell, (columns[index]?.width ?? 0) - 18));
  const heads = lay(columns.map(({head}) => head));
  const tallest = (cells: readonly (readonly string[])[]) =>
    Math.max(...cells.map(({length}) => length)) * LINE;
  const svg: string[] = [];
  let y = top + tallest(heads) + 12;
  svg.push(
    `<rect x="${MARGIN}" y="${top}" width="${FULL}" height="${y - top}" fill="${PALE}"/>`,
    ...heads.map((lines, index) =>
      write(lines, (left[index] ?? 0) + 9, top + 20, {bold: true, ink: ACCENT}),
    ),
  );
  for (const {cells, look, mark} of rows) {
    const laid = lay(cells);
    const height = tallest(laid) + 14;
    const {width = 0} = columns[mark] ?? {};
    svg.push(
      `<rect x="${(left[mark] ?? 0) + 3}" y="${y + 3}" width="${width - 6}" height="${height - 6}" rx="5" fill="${look.fill}"/>`,
      ...laid.map((lines, index) =>
        write(
          lines,
          (left[index] ?? 0) + 9,
          y + 20,
          index === mark ? {ink: look.ink, bold: true} : {},
        ),
      ),
      `<path d="M${MARGIN} ${y + height}H${MARGIN + FULL}" stroke="#c3ced3"/>`,
    );
    y += height;
  }
  return {svg: svg.join('\n'), bottom: y};
}

const NUMBER = 36;
const VERDICT = 118;
const SOURCE = 250;

function verdictTable({name, columns, rows}: VerdictTable, top: number): Drawn {
  const width = (FULL - NUMBER - VERDICT - SOURCE) / columns.length;
  const {svg, bottom} = grid(
    [
      {head: '', width: NUMBER},
      ...columns.map((head) => ({head, width})),
      {head: 'verdict', width: VERDICT},
      {head: 'source', width: SOURCE},
    ],
    rows.map(({number, cells, verdict, says, cites}) => ({
      cells: [number, ...cells, says, cites.join(', ')],
      look: LOOK[verdict],
      mark: columns.length + 1,
    })),
    top + 34,
  );
  return {svg: `${write([name], MARGIN, top + 22, {size: 16, bold: true})}\n${svg}`, bottom};
}

const lookOf = ({outcome, crisis}: OutcomeLine): Row['look'] => {
  if (crisis) return LOOK.crisis;
  if (outcome.startsWith('may-be')) return LOOK.match;
  return outcome === 'not-a-candidate' ? LOOK.excluded : LOOK.open;
};

const outcomeTable = (rows: readonly OutcomeLine[], top: number): Drawn =>
  grid(
    [
      {head: '', width: NUMBER},
      {head: 'if', width: 470},
      {head: 'the patient reads', width: 400},
      {head: 'texting the clinic', width: FULL - NUMBER - 870},
    ],
    rows.map((row) => ({
      cells: [row.number, row.when, row.words, row.text],
      look: lookOf(row),
      mark: 2,
    })),
    top + 10,
  );

export function decisionPicture({questions, tables, outcomes, notes}: DecisionMap): string {
  const parts: string[] = [];
  let y = 84;
  const add = ({svg, bottom}: Drawn, room: number): void => {
    parts.push(svg);
    y = bottom + room;
  };
  add(heading('1. What is asked', notes.asked, y), 0);
  add(flow(questions, y), 34);
  add(heading('2. What the answers mean', notes.meaning, y), 0);
  for (const each of tables) add(verdictTable(each, y), 22);
  y += 12;
  add(heading('3. Where it leads', notes.leads, y), 0);
  add(outcomeTable(outcomes, y), MARGIN);
  const height = Math.ceil(y);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Arial, Helvetica, sans-serif" role="img" aria-labelledby="title desc">
<title id="title">Decision map of the ketamine infusion self-check</title>
<desc id="desc">Three parts: ${questions.length} questions in the order in which they are asked; tables that say what each mix of answers means by the clinic’s page; and ${outcomes.length} rows that lead to an outcome. The same stands as tables in decision-map.md.</desc>
<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="${ACCENT}"/></marker></defs>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${write(['How the self-check decides'], MARGIN, 46, {size: 28, bold: true})}
${write(['Drawn from the tables that the screener itself follows. It informs; it does not diagnose.'], MARGIN, 70, {ink: SOFT})}
${parts.join('\n')}
</svg>
`;
}
