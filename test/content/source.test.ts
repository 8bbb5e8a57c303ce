import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  CORRECTIONS,
  FACT_IDS,
  FACTS,
  SENTENCE_IDS,
  SENTENCES,
  sentenceOf,
} from '../../src/content/provenance/source.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * What is left of a sentence when its spans are taken out, each searched for after the one before, so
 * that no two can share a word. Throws when a span is not there, or cuts through a word.
 */
function leftOver(sentence: string, spans: readonly string[]): string {
  let left = '';
  let end = 0;
  for (const span of spans) {
    const start = sentence.indexOf(span, end);
    assert.notEqual(start, -1, `“${span}” is not in what follows: “${sentence.slice(end)}”`);
    const cuts =
      (WORD.test(sentence[start - 1] ?? '') && WORD.test(span.at(0) ?? '')) ||
      (WORD.test(sentence[start + span.length] ?? '') && WORD.test(span.at(-1) ?? ''));
    assert.ok(!cuts, `“${span}” cuts through a word`);
    left += sentence.slice(end, start);
    end = start + span.length;
  }
  return left + sentence.slice(end);
}

/** The letters and digits of a text, without case, and with the source's misspellings mended. */
const letters = (text: string): string =>
  text
    .replace(/\bsever\b/g, 'severe')
    .toLowerCase()
    .replace(/[-\s,:]/g, '');

describe('the clinic’s sentences', () => {
  it('are thirty, its title among them', () => {
    assert.equal(SENTENCE_IDS.length, 30);
    assert.equal(SENTENCES['S0.0'].source, 'About Ketamine Infusion Therapy');
  });

  it('are shown as published but for the corrections, each of which is used once', () => {
    for (const id of SENTENCE_IDS) {
      const {source, display} = SENTENCES[id];
      let corrected = source;
      for (const {from, to} of CORRECTIONS[id] ?? []) {
        assert.equal(corrected.split(from).length, 2, `${id}: “${from}” is not there once`);
        corrected = corrected.replace(from, to);
      }
      assert.equal(display, corrected, id);
    }
  });

  it('are corrected in case, hyphens, blanks, commas and one misspelling, and in nothing else', () => {
    for (const id of SENTENCE_IDS) {
      const {source, display} = SENTENCES[id];
      assert.equal(letters(display), letters(source), id);
      assert.doesNotMatch(display, /\bsever\b|bi-polar|out patient|light headed|post herpetic/, id);
    }
    assert.notEqual(letters('may respond'), letters('will respond'));
  });

  it('say of each correction what kind it is', () => {
    const changes = {
      capitals: (text: string) => text.toLowerCase(),
      hyphen: (text: string) => text.replace(/[- ]/g, ''),
      spacing: (text: string) => text.replace(/ /g, ''),
      punctuation: (text: string) => text.replace(/[,:]/g, ''),
      spelling: (text: string) => text.replace(/\bsever\b/, 'severe'),
    };
    for (const {from, to, kind} of Object.values(CORRECTIONS).flat()) {
      assert.notEqual(from, to);
      assert.equal(changes[kind](from), changes[kind](to), `“${from}” to “${to}” is not ${kind}`);
    }
  });
});

describe('the clinic’s facts', () => {
  it('are seventy-three', () => {
    assert.equal(FACT_IDS.length, 73);
  });

  it('own every word of every sentence, and no word twice', () => {
    for (const id of SENTENCE_IDS) {
      const own = FACT_IDS.filter((fact) => sentenceOf(fact) === id);
      const left = leftOver(
        SENTENCES[id].source,
        own.map((fact) => FACTS[fact].exact),
      );
      assert.match(left, /^[\s\p{P}]*$/u, `${id} has words which no fact owns: “${left}”`);
    }
  });

  it('would be caught leaving a word out, sharing one, or cutting one', () => {
    assert.match(leftOver('You may rest, or read.', ['You may', 'or read.']), /rest/);
    assert.throws(() => leftOver('You may rest.', ['You may', 'may rest.']), /not in what follows/);
    assert.throws(() => leftOver('You may rest.', ['rest.', 'You may']), /not in what follows/);
    assert.throws(() => leftOver('You may restart.', ['You may rest']), /cuts through/);
  });

  it('are lettered in the order of their sentence', () => {
    for (const id of SENTENCE_IDS) {
      const own = FACT_IDS.filter((fact) => sentenceOf(fact) === id);
      assert.deepEqual(
        own.map((fact) => fact.slice(id.length)).join(''),
        'abcdefghijk'.slice(0, own.length),
        id,
      );
      assert.ok(own.length, `${id} has no fact`);
    }
  });

  it('are each carried by a widget, once', () => {
    for (const fact of FACT_IDS) {
      const {widgets, plain} = FACTS[fact];
      assert.ok(widgets.length, fact);
      assert.equal(new Set(widgets).size, widgets.length, fact);
      assert.ok(plain.trim(), fact);
    }
  });

  it('have a use in the screener only where the screener carries them', () => {
    for (const fact of FACT_IDS) {
      const {widgets, use} = FACTS[fact];
      assert.equal(use !== undefined, widgets.includes('S'), fact);
    }
  });
});
