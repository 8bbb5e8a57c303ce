import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ROOT} from '../../scripts/setup.mjs';
import {
  catalog,
  coverage,
  join,
  missing,
  type Folder,
} from '../../src/content/provenance/catalog.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {FOLDERS, type FolderName} from '../../src/content/provenance/schema.ts';
import {FACT_IDS, FACTS, WIDGET_LETTERS} from '../../src/content/provenance/source.ts';

const EMPTY: Folder = {items: {}, en: {}, es: {}};

/** The catalog of one folder, the others empty. */
const joinOne = (folder: FolderName, given: Folder) =>
  join({
    common: EMPTY,
    screener: EMPTY,
    explainer: EMPTY,
    schedule: EMPTY,
    payment: EMPTY,
    [folder]: given,
  });

const words = {en: {ride: 'Bring someone.'}, es: {ride: 'Traiga a alguien.'}};
const ride = {origin: 'practice', facts: ['S7.5a']};

describe('the catalog', () => {
  it('parses, and holds words of every folder and every widget', () => {
    const items = catalog();
    for (const folder of FOLDERS)
      assert.ok(
        items.some((item) => item.folder === folder),
        folder,
      );
    for (const widget of WIDGET_LETTERS) {
      assert.ok(
        items.some(({widgets}) => widgets.includes(widget)),
        widget,
      );
    }
  });

  it('joins an item with its words, its facts’ flags and the reviews those bring', () => {
    const [item] = joinOne('schedule', {
      items: {ride: {origin: 'practice', facts: ['S7.5b', 'S7.1a'], flags: ['TONE']}},
      ...words,
    });
    assert.deepEqual(item, {
      id: 'schedule.ride',
      folder: 'schedule',
      widgets: ['T'],
      origin: 'practice',
      sourceIds: ['S7.5b', 'S7.1a'],
      sources: [],
      flags: ['NCR', 'TONE', 'ABS', 'GAP-2'],
      blocks: [],
      text: {en: 'Bring someone.', es: 'Traiga a alguien.'},
      review: {en: {status: 'draft'}, es: {status: 'draft'}},
    });
  });

  it('finds the heading of a block in the same folder first, then in common', () => {
    const [item] = joinOne('payment', {items: {ride: {...ride, block: 'from'}}, ...words});
    assert.deepEqual(item?.blocks, ['common.from']);
    const own = {items: {from: {origin: 'library', block: 'from'}}};
    const [heading] = joinOne('payment', {...own, en: {from: 'From us'}, es: {from: 'De'}});
    assert.deepEqual(heading?.blocks, ['payment.from']);
  });

  it('keeps who reviewed which language', () => {
    const by = {status: 'reviewed', by: 'A clinician', on: '2026-05-01'};
    const [item] = joinOne('payment', {items: {ride: {...ride, review: {en: by}}}, ...words});
    assert.deepEqual(item?.review, {en: by, es: {status: 'draft'}});
  });

  const refused: Record<string, readonly [FolderName, Folder, RegExp]> = {
    'a text without a translation': ['payment', {items: {ride}, ...words, es: {}}, /es\.ts/],
    'words without an item': ['payment', {items: {}, ...words}, /en\.ts/],
    'an empty text': ['payment', {items: {ride}, ...words, en: {ride: ''}}, /en\.ts/],
    'blanks around a text': ['payment', {items: {ride}, ...words, en: {ride: ' Bring.'}}, /blanks/],
    'a line break': ['payment', {items: {ride}, ...words, en: {ride: 'Bring\nhim.'}}, /line break/],
    markup: ['payment', {items: {ride}, ...words, en: {ride: 'Bring <b>two</b>.'}}, /markup/],
    'an unknown slot': ['payment', {items: {ride}, ...words, en: {ride: '{who}'}}, /unknown slot/],
    'a broken slot': ['payment', {items: {ride}, ...words, en: {ride: 'A {clinic'}}, /brace/],
    'an unknown fact': [
      'payment',
      {items: {ride: {...ride, facts: ['S7.5c']}}, ...words},
      /provenance\/payment\.ts/,
    ],
    'an unknown flag': [
      'payment',
      {items: {ride: {...ride, flags: ['OK']}}, ...words},
      /provenance\/payment\.ts/,
    ],
    'an unknown field': ['payment', {items: {ride: {...ride, html: true}}, ...words}, /html/],
    'a practice item without a fact': [
      'payment',
      {items: {ride: {origin: 'practice'}}, ...words},
      /facts/,
    ],
    'a public item without a source': [
      'payment',
      {items: {ride: {origin: 'public'}}, ...words},
      /sources/,
    ],
    'an unknown source': [
      'payment',
      {items: {ride: {origin: 'public', sources: [99]}}, ...words},
      /references\.ts/,
    ],
    'an unsigned review': [
      'payment',
      {items: {ride: {...ride, review: {en: {status: 'reviewed'}}}}, ...words},
      /review/,
    ],
    'widgets outside common': [
      'payment',
      {items: {ride: {...ride, widgets: ['S']}}, ...words},
      /widgets/,
    ],
    'common without widgets': ['common', {items: {ride}, ...words}, /widgets/],
  };
  for (const [what, [folder, given, says]] of Object.entries(refused)) {
    it(`refuses ${what}, and names the file`, () => {
      assert.throws(
        () => joinOne(folder, given),
        ({message}: Error) => {
          const [file = ''] = /src\/content\/\S+\.ts/.exec(message) ?? [];
          return says.test(message) && file.includes(folder) && existsSync(ROOT + file);
        },
      );
    });
  }
});

describe('coverage', () => {
  const items = catalog();

  it('has a row for each fact, widget and language', () => {
    assert.equal(coverage(items).length, FACT_IDS.length * WIDGET_LETTERS.length * LOCALES.length);
  });

  it('misses nothing', () => {
    assert.deepEqual(missing(items), []);
  });

  it('misses any fact in any widget that no longer says it', () => {
    for (const fact of FACT_IDS) {
      for (const widget of FACTS[fact].widgets) {
        const silent = items.filter(
          ({sourceIds, widgets}) => !(sourceIds.includes(fact) && widgets.includes(widget)),
        );
        const reported = missing(silent).filter(
          (row) => row.fact === fact && row.widget === widget,
        );
        assert.deepEqual(
          reported.map(({locale}) => locale),
          [...LOCALES],
          `${fact} in ${widget}`,
        );
      }
    }
  });

  it('misses a fact that is said in one language only', () => {
    const halves = items.map((item) =>
      item.sourceIds.includes('S7.1a') ? {...item, text: {...item.text, es: ' '}} : item,
    );
    assert.deepEqual(
      missing(halves).filter(({fact}) => fact === 'S7.1a'),
      [{fact: 'S7.1a', widget: 'E', locale: 'es', required: true, items: []}],
    );
  });
});
