import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inspect} from 'node:util';
import {
  EXCLUSIVE,
  INPUTS,
  OUTCOMES,
  SETS,
  type Answers,
  type InputId,
} from '../../src/content/screener/ids.ts';
import {decide, nextStep, path, prune, type Step} from '../../src/engine/decide.ts';

const IDS = Object.keys(INPUTS) as InputId[];

const complete = {
  safety: 'no',
  concern: 'depression',
  moodCondition: ['mdd'],
  moodPattern: 'severe',
  moodResponse: 'notEnough',
  referral: 'yes',
} as const satisfies Answers;

const throwing = (): never => {
  throw new Error('not to be read');
};
const revoked = (): object => {
  const {proxy, revoke} = Proxy.revocable([], {});
  revoke();
  return proxy;
};

/** A step for anything; the engine is asked as a page without types would. */
const step = (answers: unknown): Step => nextStep(answers as Answers);
const question = (id: InputId): Step => ({kind: 'question', id});

/** Whatever comes in, what comes out hangs together. */
function assertDefined(answers: unknown): void {
  const given = answers as Answers;
  const to = step(given);
  const inputs = path(given);
  const kept = prune(given);
  if (to.kind === 'question') assert.equal(to.id, inputs.at(-1));
  else assert.ok(OUTCOMES.includes(to.result.outcome) && to.result.reasons.length > 0);
  assert.deepEqual(Object.keys(kept), to.kind === 'question' ? inputs.slice(0, -1) : inputs);
  assert.deepEqual(step(kept), to);
  assert.deepEqual(prune(kept), kept);
  assert.ok(OUTCOMES.includes(decide(given).outcome));
}

describe('any object', () => {
  const accessor = Object.defineProperty({}, 'safety', {get: throwing, enumerable: true});
  const inherited = Object.create(complete) as object;
  const bare = Object.assign(Object.create(null) as object, complete);
  const hostile = new Proxy({}, {get: throwing, getOwnPropertyDescriptor: throwing, has: throwing});

  // prettier-ignore
  const OBJECTS: readonly (readonly [what: string, answers: unknown, leadsTo: Step])[] = [
    ['nothing',                      undefined,                    question('safety')],
    ['null',                         null,                         question('safety')],
    ['a number',                     NaN,                          question('safety')],
    ['a string',                     'safety',                     question('safety')],
    ['a symbol',                     Symbol('safety'),             question('safety')],
    ['a function',                   throwing,                     question('safety')],
    ['a list',                       ['yes', 'stop'],              question('safety')],
    ['a map',                        new Map([['safety', 'no']]),  question('safety')],
    ['a getter that throws',         accessor,                     question('safety')],
    ['a proxy that throws',          hostile,                      question('safety')],
    ['a revoked proxy',              revoked(),                    question('safety')],
    ['answers of the prototype',     inherited,                    question('safety')],
    ['names of the prototype',       {...complete, safety: 'constructor'}, question('safety')],
    ['no prototype',                 bare,                         step(complete)],
    ['frozen answers',               Object.freeze({...complete}), step(complete)],
    ['inputs of another screener',   {...complete, age: '70', __proto__: null}, step(complete)],
  ];
  for (const [what, answers, leadsTo] of OBJECTS)
    it(`takes ${what}`, () => {
      assert.deepEqual(step(answers), leadsTo);
      assertDefined(answers);
    });
});

describe('any value', () => {
  const NOT_ONE: readonly unknown[] = [
    ...[undefined, null, '', 'YES', 'no ', 'toString', '__proto__', 0, 1, NaN, true, 10n],
    ...[Symbol('no'), ['no'], {no: true}, new String('no'), () => 'no', new Date(0), revoked()],
  ];
  const NOT_A_SET: readonly unknown[] = [
    ...[undefined, null, 'mdd', 'none', {0: 'mdd', length: 1}, new Set(['mdd']), 1, revoked()],
    ...[[], [null], [''], ['mdd', ''], ['crps'], ['mdd', 'crps'], [['mdd']], ['mdd', 'mdd']],
    ...[
      ['none', 'mdd'],
      ['mdd', 'unsure'],
      ['none', 'unsure'],
      ['none', 'none'],
    ],
    ...[
      Object.assign([], {1: 'mdd'}),
      new Array(3),
      new Array(2 ** 32 - 1),
      new Proxy(['mdd'], {get: throwing}),
      {length: 1, includes: (value: unknown) => value === 'mdd'},
    ],
  ];

  it('that is none of an input is no answer to it', () => {
    for (const safety of NOT_ONE) {
      assert.deepEqual(step({...complete, safety}), question('safety'), inspect(safety));
      assertDefined({...complete, safety});
    }
    for (const referral of NOT_ONE)
      assert.deepEqual(step({...complete, referral}), question('referral'), inspect(referral));
  });

  it('that is no set of conditions is no answer either', () => {
    for (const moodCondition of NOT_A_SET) {
      const answers = {...complete, moodCondition};
      assert.deepEqual(step(answers), question('moodCondition'), inspect(moodCondition));
      assertDefined(answers);
    }
  });

  it('makes no difference off the path', () => {
    const {referral: _, ...open} = complete;
    for (const value of [...NOT_ONE, ...NOT_A_SET]) {
      const strange = {afterCrisis: value, painCondition: value, painSeverity: value};
      assert.deepEqual(step({...complete, ...strange}), step(complete), inspect(value));
      assert.deepEqual(step({...open, ...strange}), question('referral'), inspect(value));
    }
  });
});

describe('any page', () => {
  it('may have added to the prototypes of objects and lists', () => {
    const expected = step(complete);
    const additions = ['safety', 'concern', 'verdict', 'extra'];
    try {
      for (const name of additions)
        for (const prototype of [Object.prototype, Array.prototype])
          Object.defineProperty(prototype, name, {
            value: 'other',
            configurable: true,
            enumerable: true,
            writable: true,
          });
      const found = [step({}), step(complete), step({safety: 'skip'})];
      for (const name of additions)
        for (const prototype of [Object.prototype, Array.prototype])
          Reflect.deleteProperty(prototype, name);
      assert.deepEqual(found, [question('safety'), expected, question('concern')]);
    } finally {
      for (const name of additions)
        for (const prototype of [Object.prototype, Array.prototype])
          Reflect.deleteProperty(prototype, name);
    }
  });
});

describe('any mixture', () => {
  /** A small generator of our own (mulberry32), so that a seed names one run for good. */
  function randomly(seed: number) {
    let state = seed;
    const next = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
    return <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)]!;
  }

  const words: readonly unknown[] = IDS.flatMap((id): readonly unknown[] => INPUTS[id]);
  const junk: readonly unknown[] = [...words, undefined, null, '', 0, {}, [], ['none', 'mdd'], NaN];

  it('leads where its sound answers lead', () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
    const pick = randomly(seed);
    const one = (id: InputId): unknown =>
      pick<unknown>(pick([INPUTS[id], INPUTS[id], INPUTS[id], junk]));
    const set = (id: InputId): unknown =>
      Array.from({length: pick([1, 1, 1, 2, 3])}, () => one(id));

    for (let run = 0; run < 2000; run++) {
      const mixed: Record<string, unknown> = {};
      const sound: Record<string, unknown> = {};
      for (const id of IDS) {
        if (pick([true, false, false, false, false, false])) continue;
        const values: readonly unknown[] = INPUTS[id];
        const isSet = (SETS as readonly string[]).includes(id);
        const answer = isSet && pick([true, true, true, false]) ? set(id) : one(id);
        mixed[id] = answer;
        const isSound = !isSet
          ? values.includes(answer)
          : Array.isArray(answer) &&
            answer.length > 0 &&
            answer.every((value) => values.includes(value)) &&
            new Set(answer).size === answer.length &&
            (answer.length === 1 || !EXCLUSIVE.some((value) => answer.includes(value)));
        if (isSound) sound[id] = answer;
      }
      const where = `SEED=${seed} run ${run}: ${inspect(mixed)}`;
      try {
        assert.deepEqual(step(mixed), step(sound));
        assertDefined(mixed);
      } catch (cause) {
        throw new Error(where, {cause});
      }
    }
  });
});
