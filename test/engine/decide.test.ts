import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CITATIONS} from '../../src/engine/citations.ts';
import {inspect} from 'node:util';
import {
  INPUTS,
  PATHS,
  REASONS,
  type Answers,
  type ReasonId,
  type Value,
} from '../../src/content/screener/ids.ts';
import {decide, nextStep, path, prune} from '../../src/engine/decide.ts';
import {everyState} from './every-path.ts';

const mood = (rest: Answers): Answers => ({safety: 'no', concern: 'depression', ...rest});
const pain = (rest: Answers): Answers => ({safety: 'no', concern: 'pain', ...rest});

const severeMood = mood({moodCondition: ['mdd'], moodPattern: 'severe', referral: 'notYet'});
const severePain = pain({painCondition: ['crps'], painSeverity: 'severe', referral: 'notYet'});

const CONDITIONS = ['S1.1a', 'S1.1b', 'S1.1c', 'S1.1d'];
const RESPONSE = ['S1.1f', 'S1.1g'];
const PAIN_CONDITIONS = ['S4.2b', 'S4.2c', 'S4.2d', 'S4.2e', 'S4.2f', 'S4.2g'];
const CONTROL = ['S4.2h', 'S4.2i', 'S4.2j'];

const MOOD_MATCH = [
  ...CONDITIONS,
  'S1.1e',
  ...RESPONSE,
  'S1.2a',
  'S1.2b',
  'S1.2c',
  'S1.2d',
  'S2.3b',
];
const PAIN_MATCH = ['S4.2a', ...PAIN_CONDITIONS, ...CONTROL, 'S4.2k'];

/** A person for each reason, and what the reason rests on. */
// prettier-ignore
const GROUNDS: readonly (readonly [ReasonId, Answers, readonly string[]])[] = [
  ['crisis',              {safety: 'yes', afterCrisis: 'stop'}, ['SAFETY']],
  ['concernOther',        {safety: 'skip', concern: 'other'},   ['S1.2d', 'S4.2a', 'AMB-5']],
  ['concernUnsure',       {safety: 'skip', concern: 'unsure'},  ['S1.2d', 'S4.2a']],

  ['moodMatch',           {...severeMood, moodResponse: 'notEnough'}, MOOD_MATCH],
  ['moodHelped',          {...severeMood, moodResponse: 'enough'},    RESPONSE],
  ['moodNotTried',        {...severeMood, moodResponse: 'notTried'},  RESPONSE],
  ['moodResponseUnsure',  {...severeMood, moodResponse: 'unsure'},    RESPONSE],
  ['moodNoCondition',     mood({moodCondition: ['none'], moodPattern: 'severe', referral: 'yes'}),              CONDITIONS],
  ['moodConditionUnsure', mood({moodCondition: ['unsure'], moodPattern: 'mild', referral: 'notYet'}),           CONDITIONS],
  ['moodMild',            mood({moodCondition: ['mdd', 'bipolar'], moodPattern: 'mild', referral: 'notYet'}),   ['S3.1a', 'S3.1d']],
  ['moodMildMixed',       mood({moodCondition: ['mdd', 'ptsd'], moodPattern: 'mild', referral: 'notYet'}),      ['AMB-3']],
  ['moodSituational',     mood({moodCondition: ['none'], moodPattern: 'situational', referral: 'noProvider'}),  ['S3.1b', 'S3.1d']],
  ['moodSwings',          mood({moodCondition: ['none'], moodPattern: 'moodSwings', referral: 'unsure'}),       ['S3.1c', 'S3.1d']],
  ['moodConflict',        mood({moodCondition: ['bipolar'], moodPattern: 'moodSwings', referral: 'notYet'}),    ['S3.1b', 'S3.1c', 'S3.1d', 'AMB-2']],
  ['moodBetween',         mood({moodCondition: ['none'], moodPattern: 'moderate', referral: 'notYet'}),         ['S1.1e', 'S2.3b']],
  ['moodPatternUnsure',   mood({moodCondition: ['anxiety'], moodPattern: 'unsure', referral: 'notYet'}),        ['S1.1e', 'S2.3b']],

  ['painMatch',           {...severePain, painControl: 'notControlled'}, PAIN_MATCH],
  ['painControlled',      {...severePain, painControl: 'controlled'},    CONTROL],
  ['painNotTried',        {...severePain, painControl: 'notTried'},      CONTROL],
  ['painControlUnsure',   {...severePain, painControl: 'unsure'},        CONTROL],
  ['painOtherKind',       pain({painCondition: ['none'], referral: 'notYet'}),                                  ['S4.2d', 'AMB-5']],
  ['painConditionUnsure', pain({painCondition: ['unsure'], referral: 'notYet'}),                                PAIN_CONDITIONS],
  ['painNotSevere',       pain({painCondition: ['phn', 'lyme'], painSeverity: 'mild', referral: 'notYet'}),     ['S4.2a']],
  ['painSeverityUnsure',  pain({painCondition: ['otherNerve'], painSeverity: 'unsure', referral: 'notYet'}),    ['S4.2a']],
];

/** The verdicts once more, as questions one after the other. */
function moodReason({moodCondition = [], moodPattern, moodResponse}: Answers): ReasonId {
  const has = (condition: Value<'moodCondition'>) => moodCondition.includes(condition);
  if (has('unsure')) return 'moodConditionUnsure';
  if (moodPattern === 'moderate') return 'moodBetween';
  if (moodPattern === 'unsure') return 'moodPatternUnsure';
  if (moodPattern === 'mild') return has('ptsd') || has('anxiety') ? 'moodMildMixed' : 'moodMild';
  if (moodPattern === 'severe') {
    if (has('none')) return 'moodNoCondition';
    if (moodResponse === 'notEnough') return 'moodMatch';
    if (moodResponse === 'enough') return 'moodHelped';
    return moodResponse === 'notTried' ? 'moodNotTried' : 'moodResponseUnsure';
  }
  if (!has('none')) return 'moodConflict';
  return moodPattern === 'situational' ? 'moodSituational' : 'moodSwings';
}

function painReason({painCondition = [], painSeverity, painControl}: Answers): ReasonId {
  if (painCondition.includes('none')) return 'painOtherKind';
  if (painCondition.includes('unsure')) return 'painConditionUnsure';
  if (painSeverity === 'unsure') return 'painSeverityUnsure';
  if (painSeverity !== 'severe') return 'painNotSevere';
  if (painControl === 'notControlled') return 'painMatch';
  if (painControl === 'controlled') return 'painControlled';
  return painControl === 'notTried' ? 'painNotTried' : 'painControlUnsure';
}

describe('decide', () => {
  for (const [id, answers, cites] of GROUNDS)
    it(`says ${id}, and what it rests on`, () => {
      const about = PATHS.find((one) => id.startsWith(one));
      assert.deepEqual(decide(answers).reasons, [{id, path: about}]);
      assert.deepEqual(CITATIONS[id], cites);
    });

  it('has an example of every reason', () => {
    assert.deepEqual(new Set(GROUNDS.map(([id]) => id)), new Set(REASONS));
  });

  it('gives each mix of conditions and answers its own reason', () => {
    for (const concern of ['depression', 'pain'] as const)
      everyState(
        (answers, open) => {
          if (open) return;
          const id = concern === 'pain' ? painReason(answers) : moodReason(answers);
          assert.deepEqual(
            decide(answers).reasons.map((reason) => reason.id),
            [id],
            inspect(answers),
          );
        },
        {safety: 'no', concern},
      );
  });

  it('offers texting first to who matches and is referred', () => {
    assert.deepEqual(decide({...severeMood, moodResponse: 'notEnough', referral: 'yes'}), {
      outcome: 'may-be-referred',
      crisis: false,
      action: 'primary',
      referred: true,
      matched: ['mood'],
      reasons: [{id: 'moodMatch', path: 'mood'}],
    });
  });

  it('sends who matches for a referral', () => {
    assert.deepEqual(
      decide({...severePain, painControl: 'notControlled', referral: 'noProvider'}),
      {
        outcome: 'may-be-needs-referral',
        crisis: false,
        action: 'none',
        referred: false,
        matched: ['pain'],
        reasons: [{id: 'painMatch', path: 'pain'}],
      },
    );
  });

  it('lets one match stand, and says after it what the page says of the other path', () => {
    const both = decide({
      ...severePain,
      concern: 'both',
      moodCondition: ['mdd'],
      moodPattern: 'mild',
      painControl: 'notControlled',
    });
    assert.equal(both.outcome, 'may-be-needs-referral');
    assert.deepEqual(both.matched, ['pain']);
    assert.deepEqual(both.reasons, [
      {id: 'painMatch', path: 'pain'},
      {id: 'moodMild', path: 'mood'},
    ]);
  });

  it('names both paths where both match', () => {
    const both = decide({
      ...severeMood,
      ...severePain,
      concern: 'both',
      moodResponse: 'notEnough',
      painControl: 'notControlled',
    });
    assert.deepEqual(both.matched, ['mood', 'pain']);
    assert.deepEqual(
      both.reasons.map(({id}) => id),
      ['moodMatch', 'painMatch'],
    );
  });

  it('gives the reasons of every path asked where none matches', () => {
    const both = decide({
      safety: 'no',
      concern: 'both',
      moodCondition: ['none'],
      moodPattern: 'mild',
      painCondition: ['none'],
      referral: 'yes',
    });
    assert.deepEqual(both, {
      outcome: 'talk-first',
      crisis: false,
      action: 'secondary',
      referred: true,
      matched: [],
      reasons: [
        {id: 'moodMild', path: 'mood'},
        {id: 'painOtherKind', path: 'pain'},
      ],
    });
  });

  it('turns away whom the page excludes, unless a provider has referred them', () => {
    const mild = mood({moodCondition: ['none'], moodPattern: 'mild'});
    const outcomes = INPUTS.referral.map((referral) => decide({...mild, referral}).outcome);
    assert.deepEqual(outcomes, ['talk-first', 'not-a-candidate', 'not-a-candidate', 'talk-first']);
  });

  it('lets nothing stand beside a crisis', () => {
    const crisis = {safety: 'yes', afterCrisis: 'continue'} as const;
    const capped = {
      outcome: 'talk-first',
      crisis: true,
      action: 'none',
      referred: false,
      matched: [],
      reasons: [{id: 'crisis', path: undefined}],
    };
    const match = {...severeMood, moodResponse: 'notEnough', referral: 'yes'} as const;
    assert.deepEqual(decide({...match, ...crisis}), capped);
    assert.deepEqual(decide({...match, ...crisis, afterCrisis: 'stop'}), {
      ...capped,
      outcome: 'crisis',
    });
  });
});

describe('the step', () => {
  it('is the first question not answered, then the outcome', () => {
    assert.deepEqual(nextStep({}), {kind: 'question', id: 'safety'});
    assert.deepEqual(nextStep({safety: 'yes'}), {kind: 'question', id: 'afterCrisis'});
    assert.deepEqual(nextStep({safety: 'no'}), {kind: 'question', id: 'concern'});
    assert.deepEqual(nextStep(severeMood), {kind: 'question', id: 'moodResponse'});
    const answers: Answers = {...severeMood, moodResponse: 'notTried'};
    assert.deepEqual(nextStep(answers), {kind: 'outcome', result: decide(answers)});
  });

  it('has a path that ends at the first question not answered', () => {
    assert.deepEqual(path({}), ['safety']);
    assert.deepEqual(path(severeMood), [
      'safety',
      'concern',
      'moodCondition',
      'moodPattern',
      'moodResponse',
    ]);
    assert.deepEqual(path({safety: 'yes', afterCrisis: 'stop'}), ['safety', 'afterCrisis']);
  });

  it('prunes what is off the path, and puts sets in order', () => {
    assert.deepEqual(
      prune({
        afterCrisis: 'stop',
        concern: 'depression',
        safety: 'no',
        moodCondition: ['ptsd', 'mdd'],
        moodPattern: 'mild',
        moodResponse: 'notEnough',
        painSeverity: 'severe',
      }),
      {safety: 'no', concern: 'depression', moodCondition: ['mdd', 'ptsd'], moodPattern: 'mild'},
    );
  });

  it('comes back to later answers once a change is dealt with', () => {
    const changed: Answers = {...severePain, painControl: 'controlled', concern: 'both'};
    assert.deepEqual(nextStep(changed), {kind: 'question', id: 'moodCondition'});
    const again: Answers = {...changed, moodCondition: ['unsure'], moodPattern: 'unsure'};
    assert.equal(nextStep(again).kind, 'outcome');
  });
});
