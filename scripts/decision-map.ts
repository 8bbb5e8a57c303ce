/**
 * The screener's policy for a clinician to read and approve: `docs/decision-map.svg`, a picture, and
 * `docs/decision-map.md`, the same as tables with every reason and its source. Both come from the
 * engine's own tables and the patients' own words, so they cannot say anything else than the screener.
 */
import {CITATIONS, type Citation} from '../src/engine/citations.ts';
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {en as common} from '../src/content/common/en.ts';
import {FLAGS, type Flag} from '../src/content/provenance/flags.ts';
import {en as screener} from '../src/content/screener/en.ts';
import {EXCLUSIVE, INPUTS, PATHS, SETS, type InputId} from '../src/content/screener/ids.ts';
import {FACTS, type FactId} from '../src/content/provenance/source.ts';
import {optionItem, questionItems, type Item} from '../src/elements/screener/question-items.ts';
import {
  POLICY,
  type OutcomeRow,
  type SchedulingAction,
  type Verdict,
  type VerdictRow,
  type When,
} from '../src/engine/policy.ts';
import {fill} from '../src/content/fill.ts';
import {decisionPicture} from './decision-picture.ts';
import {conditions, wanted} from './policy-conditions.ts';

const DOCS = new URL('../docs/', import.meta.url);

/** What a verdict says, in a few words. */
const VERDICT: Readonly<Record<Verdict, string>> = {
  match: 'matches',
  excluded: 'not for this',
  open: 'not settled',
  crisis: 'crisis',
};

const ACTION: Readonly<Record<SchedulingAction, string>> = {
  none: 'not offered',
  primary: 'offered as the next step',
  secondary: 'offered beside talking with the provider',
};

const NOTES = {
  asked:
    'From top to bottom, passing over each question whose condition does not hold: what can no longer change the outcome is not asked. After the last question, the tables of part 2 decide.',
  meaning: `In each table the first row that fits decides; a dash fits any answer, and a table whose questions were not asked says nothing. Where several conditions may be chosen, one that fits is enough. “${VERDICT.match}”: the clinic’s page describes this. “${VERDICT.excluded}”: the page says the treatment is not for this. “${VERDICT.open}”: the page does not say.`,
  leads: 'The first row that fits decides.',
} as const;

const WORDS: Readonly<Partial<Record<string, string>>> = {...common, ...screener};
const msg = (id: Item): string => fill(WORDS[id] ?? '', {clinic: common.clinic});
const without = (text: string): string => text.replace(/\.$/, '');

/** The inputs by the number under which the map shows them. */
const ORDER = [...new Set(POLICY.flow.map(({input}) => input))];
const isInput = (asked: string): asked is InputId => Object.hasOwn(INPUTS, asked);
const numberOf = (input: InputId): string => String(ORDER.indexOf(input) + 1);

/** The crisis screen asks without a question of its own. */
const questionOf = (input: InputId): string =>
  input === 'afterCrisis'
    ? `Crisis screen: ${msg('crisis.heading')}`
    : msg(questionItems(input).question);

const optionOf = (input: InputId, value: string): string => without(msg(optionItem(input, value)));

const isExclusive = (value: string): boolean => EXCLUSIVE.some((each) => each === value);
const isSet = (input: InputId): boolean => SETS.some((set) => set === input);

/** The answers that fit, in words; all the conditions of a list at once as "any of the list". */
function answers(input: InputId, values: readonly string[]): string {
  const listed = INPUTS[input].filter((value) => !isExclusive(value));
  if (isSet(input) && listed.every((value) => values.includes(value))) return 'any of the list';
  return values.map((value) => `“${optionOf(input, value)}”`).join(' or ');
}

const verdicts = (values: readonly string[]): string =>
  (Object.keys(VERDICT) as Verdict[])
    .filter((each) => values.includes(each))
    .map((each) => `“${VERDICT[each]}”`)
    .join(' or ');

/** "3 is “Both” and 4 is any of the list", or nothing when a row asks for nothing. */
const inWords = (when: When): string =>
  conditions(when)
    .map(([asked, values]) =>
      isInput(asked)
        ? `${numberOf(asked)} is ${answers(asked, values)}`
        : `the mood or the pain path says ${verdicts(values)}`,
    )
    .join(' and ');

export interface Question {
  readonly input: InputId;
  readonly number: string;
  readonly words: string;
  readonly asked: string;
  readonly answers: readonly string[];
  /** The part of the flow that this belongs to, when it is one of the two treatment paths. */
  readonly lane: (typeof PATHS)[number] | undefined;
}

export interface VerdictLine {
  readonly number: string;
  /** For each column of its table the answers that fit; a dash for any. */
  readonly cells: readonly string[];
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly says: string;
  readonly reason: string;
  readonly cites: readonly Citation[];
}

export interface VerdictTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly VerdictLine[];
}

export interface OutcomeLine {
  readonly number: string;
  readonly when: string;
  readonly outcome: string;
  readonly words: string;
  readonly text: string;
  readonly because: string;
  readonly crisis: boolean;
}

export interface DecisionMap {
  readonly questions: readonly Question[];
  readonly tables: readonly VerdictTable[];
  readonly outcomes: readonly OutcomeLine[];
  /** How to read each part. */
  readonly notes: typeof NOTES;
}

const questions = (): Question[] =>
  ORDER.map((input) => {
    const ways = POLICY.flow.filter((row) => row.input === input).map(({when}) => inWords(when));
    return {
      input,
      number: numberOf(input),
      words: questionOf(input),
      asked: ways.every(Boolean) ? `if ${ways.join(', or if ')}` : 'of everyone',
      answers: INPUTS[input].map((value) => optionOf(input, value)),
      lane: PATHS.find((path) => input.startsWith(path)),
    };
  });

function verdictTable(name: string, rows: readonly VerdictRow[]): VerdictTable {
  const asked = ORDER.filter((input) => rows.some(({when}) => wanted(when, input).length));
  return {
    name,
    columns: asked.map((input) => `${numberOf(input)}. ${questionOf(input)}`),
    rows: rows.map(({when, verdict, reason}, index) => ({
      number: String(index + 1),
      cells: asked.map((input) => answers(input, wanted(when, input)) || '–'),
      verdict,
      says: VERDICT[verdict],
      reason: msg(`reason.${reason}`),
      cites: CITATIONS[reason],
    })),
  };
}

function outcomeLine({outcome, action, because, when}: OutcomeRow, index: number): OutcomeLine {
  const crisis = wanted(when, 'safety').includes('yes');
  const headings = [
    ...(crisis ? [msg('crisis.heading')] : []),
    ...(outcome === 'crisis' ? [] : [msg(`outcome.${outcome}`)]),
  ];
  return {
    number: String(index + 1),
    when: inWords(when) || 'anything else',
    outcome,
    words: headings.join('. Then: '),
    text: ACTION[action],
    because: verdicts([because].flat()),
    crisis,
  };
}

export const decisionMap = (): DecisionMap => ({
  questions: questions(),
  tables: [
    verdictTable('Before either path', POLICY.entry),
    verdictTable('Mood path', POLICY.mood),
    verdictTable('Pain path', POLICY.pain),
  ],
  outcomes: POLICY.outcomes.map(outcomeLine),
  notes: NOTES,
});

const isFact = (cite: string): cite is FactId => Object.hasOwn(FACTS, cite);
const isFlag = (cite: string): cite is Flag => Object.hasOwn(FLAGS, cite);

const source = (cite: Citation): string => {
  if (isFact(cite)) return FACTS[cite].plain;
  if (isFlag(cite))
    return `Open on the page: ${FLAGS[cite].issue}. Settled: ${FLAGS[cite].treatment}`;
  return 'Help in a crisis comes first, whatever else is true';
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

async function asMarkdown({questions, tables, outcomes, notes}: DecisionMap): Promise<string> {
  const cited = [...new Set(tables.flatMap(({rows}) => rows.flatMap(({cites}) => cites)))];
  const byTable = tables.map(({name, columns, rows}) => {
    const lines = rows.map(({number, cells, says, reason, cites}) => [
      number,
      ...cells,
      `**${says}**`,
      reason,
      cites.join(', '),
    ]);
    return `### ${name}\n\n${table(['', ...columns, 'verdict', 'reason given to the patient', 'source'], lines)}`;
  });
  const text = `# Decision map

How the screener decides, for a clinician to read and approve. Written by \`npm run docs -- decision-map\` from
\`src/engine/policy.ts\` and the English words; change those, not this file.

![The questions in order, what each mix of answers means, and where it leads](decision-map.svg)

## 1. What is asked

${notes.asked}

${table(
  ['', 'question', 'asked', 'answers'],
  questions.map(({number, words, asked, answers: given}) => [
    number,
    words,
    asked,
    given.join(' · '),
  ]),
)}

## 2. What the answers mean

${notes.meaning}

${byTable.join('\n\n')}

## 3. Where it leads

${notes.leads}

${table(
  ['', 'if', 'outcome', 'the patient reads', 'texting the clinic', 'reasons given'],
  outcomes.map(({number, when, outcome, words, text: offered, because}) => [
    number,
    when,
    `\`${outcome}\``,
    words,
    offered,
    `those that say ${because}`,
  ]),
)}

## Sources

\`S\` is a statement of the clinic's page, \`AMB\` a question that the page leaves open.

${table(
  ['source', 'what it says'],
  cited.map((cite) => [cite, source(cite)]),
)}
`;
  const config = await resolveConfig(new URL('decision-map.md', DOCS));
  return format(text, {...config, parser: 'markdown'});
}

/** The files as they should be, by name. */
export async function decisionFiles(): Promise<Readonly<Record<string, string>>> {
  const map = decisionMap();
  return {'decision-map.svg': decisionPicture(map), 'decision-map.md': await asMarkdown(map)};
}

export const committed = (name: string): string => readFileSync(new URL(name, DOCS), 'utf8');

if (import.meta.main) {
  for (const [name, content] of Object.entries(await decisionFiles())) {
    writeFileSync(new URL(name, DOCS), content);
    console.log(`docs/${name}`);
  }
}
