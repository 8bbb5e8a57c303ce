import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {catalog} from '../../src/content/provenance/catalog.ts';
import {asMarkdown, asText, contentReport, holds, summary} from '../../scripts/content-report.ts';

const ALL = '73 of 73 facts are carried by every widget that lists them (en), 73 of 73 (es)';

const report = contentReport(catalog());
const silent = contentReport(
  catalog().map((item) => ({
    ...item,
    sourceIds: item.sourceIds.filter((fact) => fact !== 'S7.1a'),
  })),
);

describe('the content report', () => {
  it('ends with how many facts are carried', () => {
    assert.equal(asText(report).split('\n').at(-1), ALL);
  });

  it('names the items that carry a fact', () => {
    const row = report.facts.find(({fact, widget}) => fact === 'S7.5a' && widget === 'schedule');
    assert.deepEqual(row?.items, {en: ['common.ride'], es: ['common.ride']});
  });

  it('says what is missing, and does not hold', () => {
    assert.ok(!holds(silent));
    assert.match(summary(silent), /^72 of 73 .*, 72 of 73 \(es\)$/);
    assert.match(asText(silent), /explainer +en {2}MISSING/);
    assert.match(asMarkdown(silent), /S7\.1a .*\*\*missing\*\*/);
    assert.match(asText(silent), /FAILS {2}coverage/);
  });

  it('lists every item with its review', () => {
    for (const {id} of report.items) assert.ok(asMarkdown(report).includes(`| ${id} |`), id);
    const [item] = report.items;
    assert.ok(item);
    const signed = {status: 'reviewed', by: 'A clinician', on: '2026-05-01'} as const;
    const read = contentReport([{...item, review: {...item.review, en: signed}}]);
    assert.match(asText(read), /en reviewed 2026-05-01 by A clinician, es draft/);
  });

  it('runs from the command line, writes its file, and exits by what it found', () => {
    const tool = fileURLToPath(new URL('../../scripts/content-report.ts', import.meta.url));
    const {status, stdout} = spawnSync(process.execPath, [tool, '--json'], {encoding: 'utf8'});
    const printed = JSON.parse(stdout) as {holds: boolean; total: number};
    assert.equal(printed.total, 73);
    assert.equal(status, printed.holds ? 0 : 1);
    const file = new URL('../../reports/content.md', import.meta.url);
    assert.equal(readFileSync(file, 'utf8'), asMarkdown(report));
  });
});
