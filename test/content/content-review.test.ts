import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {catalog} from '../../src/content/provenance/catalog.ts';
import {FACTS} from '../../src/content/provenance/source.ts';
import {asMarkdown, committed} from '../../scripts/content-review.ts';
import {reviewScreens, signed, type ReviewString} from '../../scripts/review-screens.ts';
import {anItem} from './fixtures.ts';

const items = catalog();
const view = reviewScreens(items);
const strings: readonly ReviewString[] = view.flatMap((screen) => screen.strings);
const markdown = asMarkdown(view);

/** The rows of the document that show a string: in full, and where it stands again. */
const rowsOf = (id: string, text: string): string[] =>
  text.split('\n').filter((line) => line.startsWith('| ') && line.includes(`\`${id}\``));

/** A row as it reads, without the backslashes that keep words from being markup. */
const read = (row: string): string => row.replace(/\\(.)/g, '$1');

describe('the content review', () => {
  it('docs/content-review.md is what the content says now', () => {
    assert.ok(
      committed() === markdown,
      'docs/content-review.md is stale: npm run docs -- content-review',
    );
  });

  it('shows every item of the catalog on at least one screen, in the words of both languages', () => {
    const shown = new Set(strings.map(({id}) => id));
    assert.deepEqual(
      items.filter(({id}) => !shown.has(id)).map(({id}) => id),
      [],
    );
    for (const {id, text} of items) {
      const rows = rowsOf(id, markdown);
      assert.equal(rows.length, strings.filter((each) => each.id === id).length, id);
      for (const row of rows) assert.ok(read(row).startsWith(`| ${text.en} | ${text.es} |`), row);
    }
    assert.equal(signed(view).strings, items.length);
  });

  it('shows each practice string with a fact at least, in the clinic’s exact words', () => {
    for (const {id, origin, facts} of strings)
      if (origin === 'practice') assert.ok(facts.length, `${id} shows no fact`);
    for (const {id, sourceIds} of items) {
      const [row = ''] = rowsOf(id, markdown);
      for (const fact of sourceIds)
        assert.ok(
          read(row).includes(`${fact} “${FACTS[fact].exact}”`),
          `${id} does not show ${fact}`,
        );
    }
  });

  it('begins with the screener, and keeps the screens of a widget together', () => {
    const widgets = view.map(({widget}) => widget);
    assert.deepEqual(
      widgets.filter((widget, index) => widget !== widgets[index - 1]),
      ['screener', 'explainer', 'schedule', 'payment'],
    );
  });

  it('says who reviewed which language and when, and counts it', () => {
    const mark = {status: 'reviewed', by: 'A. Clinician', on: '2026-05-01'} as const;
    const one = reviewScreens([
      anItem('payment.some', {review: {en: {status: 'draft'}, es: mark}}),
      anItem('payment.other'),
    ]);
    const [row] = rowsOf('payment.some', asMarkdown(one));
    assert.match(
      row ?? '',
      /\| en:&nbsp;draft<br>es:&nbsp;reviewed by A\. Clinician on 2026-05-01 \|$/,
    );
    assert.match(asMarkdown(one), /0 of 2 reviewed in English, 1 of 2 reviewed in Spanish/);
  });

  it('keeps a pipe and a mark in the words from ending or changing the cell', () => {
    const odd = reviewScreens([anItem('payment.some', {text: {en: 'One | *two* [3]'}})]);
    const [row] = rowsOf('payment.some', asMarkdown(odd));
    assert.match(row ?? '', /^\| One \\\| \\\*two\\\* \\\[3\\\] \| Unas palabras\. \|/);
  });
});
