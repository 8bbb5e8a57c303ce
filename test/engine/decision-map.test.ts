import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CITATIONS} from '../../src/engine/citations.ts';
import {INPUTS, REASONS} from '../../src/content/screener/ids.ts';
import {POLICY} from '../../src/engine/policy.ts';
import {committed, decisionFiles, decisionMap} from '../../scripts/decision-map.ts';

const map = decisionMap();
const files = await decisionFiles();

describe('the decision map', () => {
  for (const [name, content] of Object.entries(files)) {
    it(`docs/${name} is what the policy says now; npm run docs -- decision-map writes it again`, () => {
      assert.ok(committed(name) === content, `docs/${name} is stale: npm run docs -- decision-map`);
    });
  }

  it('has every question once, every row of every table, and every outcome row', () => {
    const {flow, entry, mood, pain, outcomes} = POLICY;
    assert.deepEqual(
      map.questions.map(({input}) => input),
      Object.keys(INPUTS),
    );
    assert.equal(new Set(flow.map(({input}) => input)).size, map.questions.length);
    assert.deepEqual(
      map.tables.map(({rows}) => rows.map(({verdict, cites}) => ({verdict, cites}))),
      [entry, mood, pain].map((rows) =>
        rows.map(({verdict, reason}) => ({verdict, cites: CITATIONS[reason]})),
      ),
    );
    assert.equal(map.tables.flatMap(({rows}) => rows).length, REASONS.length);
    assert.deepEqual(
      map.outcomes.map(({outcome}) => outcome),
      outcomes.map(({outcome}) => outcome),
    );
  });

  it('says in words when a question is asked', () => {
    const asked = (input: string) => map.questions.find((each) => each.input === input)?.asked;
    assert.equal(asked('safety'), 'of everyone');
    assert.equal(asked('painSeverity'), 'if 7 is any of the list');
    assert.match(asked('concern') ?? '', /^if 1 is “No” or .*, or if 2 is “I am safe for now/);
  });

  it('says in words what a row asks for', () => {
    const row = (name: string, verdict: string) =>
      map.tables.find((table) => table.name === name)?.rows.find((each) => each.verdict === verdict)
        ?.cells;
    assert.deepEqual(row('Mood path', 'match')?.[0], 'any of the list');
    assert.deepEqual(row('Before either path', 'crisis'), [
      '“Yes, or I do not feel safe right now”',
      '–',
    ]);
    assert.equal(map.outcomes.at(-1)?.when, 'anything else');
    assert.match(map.outcomes[4]?.when ?? '', /the mood or the pain path says “not for this”/);
  });

  it('leaves no slot unfilled and no word unsaid', () => {
    for (const [name, content] of Object.entries(files)) {
      assert.doesNotMatch(content, /\{\w+\}|undefined|NaN|“”/, name);
    }
    const reasons = map.tables.flatMap(({rows}) => rows.map(({reason}) => reason));
    assert.ok(reasons.every(Boolean));
    for (const reason of reasons) assert.ok(files['decision-map.md']?.includes(reason), reason);
  });

  it('names itself to those who do not see it, and points to the same in words', () => {
    const svg = files['decision-map.svg'] ?? '';
    assert.match(svg, /role="img" aria-labelledby="title desc"/);
    assert.match(svg, /<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]+decision-map\.md/);
  });
});
