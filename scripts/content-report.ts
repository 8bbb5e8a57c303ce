/**
 * Which widget and which text carries each of the clinic's facts, in every language. Prints it, writes
 * it to `reports/content.md`, and fails when something is missing. `--json` prints it as JSON instead.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {catalog, coverage, type Carried} from '../src/content/provenance/catalog.ts';
import {CHECKS, findings, type Finding} from '../src/content/provenance/checks.ts';
import {LOCALES, type Locale} from '../src/content/locales.ts';
import type {Catalog} from '../src/content/provenance/schema.ts';
import {FACT_IDS, FACTS, WIDGETS, type FactId} from '../src/content/provenance/source.ts';

const FILE = new URL('../reports/content.md', import.meta.url);

/** A fact in a widget that must carry it: the items that do, by language. */
type Row = Readonly<{fact: FactId; widget: string; items: Readonly<Record<Locale, string[]>>}>;

export type Report = Readonly<{
  facts: readonly Row[];
  items: Catalog;
  findings: readonly Finding[];
  /** How many facts each language carries in every widget that lists them. */
  carried: Readonly<Record<Locale, number>>;
  total: number;
}>;

const everywhere = (rows: readonly Carried[], locale: Locale): number =>
  FACT_IDS.filter((fact) =>
    rows.every((row) => row.fact !== fact || row.locale !== locale || row.items.length),
  ).length;

export function contentReport(items: Catalog): Report {
  const required = coverage(items).filter((row) => row.required);
  const byLocale = <Value>(value: (locale: Locale) => Value) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, value(locale)])) as Record<Locale, Value>;
  return {
    facts: FACT_IDS.flatMap((fact) =>
      FACTS[fact].widgets.map((widget) => ({
        fact,
        widget: WIDGETS[widget],
        items: byLocale((locale) => [
          ...(required.find(
            (row) => row.fact === fact && row.widget === widget && row.locale === locale,
          )?.items ?? []),
        ]),
      })),
    ),
    items,
    findings: findings(items),
    carried: byLocale((locale) => everywhere(required, locale)),
    total: FACT_IDS.length,
  };
}

export const holds = ({carried, total, findings: found}: Report): boolean =>
  LOCALES.every((locale) => carried[locale] === total) && !found.length;

/** "73 of 73 facts are carried by every widget that lists them (en), 73 of 73 (es)" */
export const summary = ({carried, total}: Report): string =>
  LOCALES.map((locale, index) => {
    const count = `${String(carried[locale])} of ${String(total)}`;
    return index
      ? `${count} (${locale})`
      : `${count} facts are carried by every widget that lists them (${locale})`;
  }).join(', ');

const list = (ids: readonly string[], none: string): string => ids.join(', ') || none;

const place = ({item, fact, widget, locale}: Finding): string =>
  [item, fact, widget && WIDGETS[widget], locale].filter(Boolean).join(' ');

/** The review of each language, on one line: "en draft, es reviewed 2026-05-01 by …". */
const reviews = ({review}: Catalog[number]): string =>
  LOCALES.map((locale) => {
    const mark = review[locale];
    const signed = mark.status === 'reviewed' ? ` ${mark.on} by ${mark.by}` : '';
    return `${locale} ${mark.status}${signed}`;
  }).join(', ');

export function asText(report: Report): string {
  const lines: string[] = [];
  for (const fact of FACT_IDS) {
    lines.push(`${fact.padEnd(7)}${FACTS[fact].plain}`);
    for (const {widget, items} of report.facts.filter((row) => row.fact === fact)) {
      LOCALES.forEach((locale, index) => {
        const name = (index ? '' : widget).padEnd(11);
        lines.push(`       ${name}${locale}  ${list(items[locale], 'MISSING')}`);
      });
    }
  }
  lines.push('');
  const width = Math.max(0, ...report.items.map(({id}) => id.length)) + 2;
  for (const item of report.items) {
    const {id, origin, sourceIds} = item;
    const about = `${origin.padEnd(10)}${reviews(item)}  ${sourceIds.join(' ')}`;
    lines.push(`${id.padEnd(width)}${about}`.trimEnd());
  }
  lines.push('');
  for (const {id, statement} of CHECKS) {
    const found = report.findings.filter(({check}) => check === id);
    lines.push(`${found.length ? 'FAILS' : 'holds'}  ${id}: ${statement}`);
    lines.push(...found.map((each) => `         ${place(each)}: ${each.says}`));
  }
  return [...lines, '', summary(report)].join('\n');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

export function asMarkdown(report: Report): string {
  const facts = table(
    ['fact', 'in plain words', 'widget', ...LOCALES],
    report.facts.map(({fact, widget, items}) => [
      fact,
      FACTS[fact].plain,
      widget,
      ...LOCALES.map((locale) => list(items[locale], '**missing**')),
    ]),
  );
  const items = table(
    ['item', 'origin', 'facts', 'references', 'flags', ...LOCALES, 'review'],
    report.items.map((item) => [
      item.id,
      item.origin,
      item.sourceIds.join(', '),
      item.sources.join(', '),
      item.flags.join(', '),
      ...LOCALES.map((locale) => item.text[locale]),
      reviews(item),
    ]),
  );
  const checks = CHECKS.map(({id, statement}) => {
    const found = report.findings.filter(({check}) => check === id);
    const verdict = `- **${found.length ? 'fails' : 'holds'}** ${id}: ${statement}`;
    return [verdict, ...found.map((each) => `  - ${place(each)}: ${each.says}`)].join('\n');
  }).join('\n');
  return `# Content report

${summary(report)}.

## Facts

${facts}

## Checks

${checks}

## Items

${items}
`;
}

if (import.meta.main) {
  const report = contentReport(catalog());
  mkdirSync(new URL('.', FILE), {recursive: true});
  writeFileSync(FILE, asMarkdown(report));
  const json = process.argv.includes('--json');
  console.log(json ? JSON.stringify({...report, holds: holds(report)}, null, 2) : asText(report));
  if (!holds(report)) process.exitCode = 1;
}
