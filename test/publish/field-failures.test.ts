/** docs/field-failures.md names tests that there are. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ROOT} from '../../scripts/setup.mjs';

const PAGE = 'docs/field-failures.md';
const HEAD = ['situation', 'what holds now', 'test', 'engines', 'seen red by'];

interface Row {
  readonly situation: string;
  readonly cells: readonly string[];
}

/** The rows of every table, without their heads. */
function rowsOf(markdown: string): readonly Row[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (-+|situation) /.test(line))
    .map((line) => {
      const cells = line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|'));
      return {situation: cells[0] ?? '', cells};
    });
}

/** The tests of a cell: links to files, each with titles behind it. */
function testsIn(cell: string): readonly (readonly [file: string, title: string])[] {
  return cell.split(/(?=\[[^\]`]+\]\(\.\.\/)/).flatMap((part) => {
    const [, file = ''] = /^\[[^\]]+\]\(\.\.\/([^)]+)\)/.exec(part) ?? [];
    return Array.from(part.matchAll(/`([^`]+)`/g), ([, title = '']) => [file, title] as const);
  });
}

/** What is wrong with a page that names tests. */
function amiss(markdown: string): readonly string[] {
  return rowsOf(markdown).flatMap(({situation, cells}) => {
    const tests = testsIn(cells[2] ?? '');
    return [
      ...(cells.length === HEAD.length && cells.every(Boolean) ? [] : [`${situation}: a cell`]),
      ...(tests.length ? [] : [`${situation}: no test`]),
      ...tests.flatMap(([file, title]) => {
        if (!file.startsWith('test/') || !existsSync(`${ROOT}${file}`)) return [`no file ${file}`];
        const text = readFileSync(`${ROOT}${file}`, 'utf8');
        const stands = ["'", '"', '`'].some((quote) => text.includes(quote + title + quote));
        return stands ? [] : [`${file} has no “${title}”`];
      }),
    ];
  });
}

describe(PAGE, () => {
  const markdown = readFileSync(`${ROOT}${PAGE}`, 'utf8');

  it('names files and titles of tests that are there', () => {
    assert.ok(rowsOf(markdown).length > 60);
    assert.deepEqual(amiss(markdown), []);
  });

  it('and would be found out', () => {
    const row = (test: string): string => `| A page | holds | ${test} | all three | an edit |`;
    const here = '[publish/field-failures.test.ts](../test/publish/field-failures.test.ts)';
    assert.deepEqual(amiss(row(`${here}: \`and would be found out\``)), []);
    for (const wrong of [
      row('none'),
      row(`${here}: \`and was found out\``),
      row('[x.test.ts](../test/x.test.ts): `and would be found out`'),
      row(`${here}: \`and would be found out\``).replace('an edit', ''),
    ])
      assert.equal(amiss(wrong).length, 1, wrong);
  });
});
