/**
 * What each reason of the policy stands on. For whoever checks the policy: tests, the review, the decision map
 * and the package's own entry for the engine. No widget imports it.
 */
import type {ReasonId} from '../content/screener/ids.ts';

/**
 * A fact of the clinic's page (`S1.1e` is the fifth fact of sentence 1.1), the flag that settles what the
 * page leaves open (`AMB-2`), or `SAFETY`: the rule that help in a crisis comes first, which needs no fact.
 */
export type Citation = `S${number}.${number}${string}` | `AMB-${number}` | 'SAFETY';

/** By the reason that a row of the policy gives. None is empty. */
export const CITATIONS: Readonly<Record<ReasonId, readonly [Citation, ...Citation[]]>> = {
  crisis: ['SAFETY'],
  concernOther: ['S1.2d', 'S4.2a', 'AMB-5'],
  concernUnsure: ['S1.2d', 'S4.2a'],
  moodConditionUnsure: ['S1.1a', 'S1.1b', 'S1.1c', 'S1.1d'],
  moodMatch: [
    'S1.1a',
    'S1.1b',
    'S1.1c',
    'S1.1d',
    'S1.1e',
    'S1.1f',
    'S1.1g',
    'S1.2a',
    'S1.2b',
    'S1.2c',
    'S1.2d',
    'S2.3b',
  ],
  moodHelped: ['S1.1f', 'S1.1g'],
  moodNotTried: ['S1.1f', 'S1.1g'],
  moodResponseUnsure: ['S1.1f', 'S1.1g'],
  moodNoCondition: ['S1.1a', 'S1.1b', 'S1.1c', 'S1.1d'],
  moodMildMixed: ['AMB-3'],
  moodMild: ['S3.1a', 'S3.1d'],
  moodSituational: ['S3.1b', 'S3.1d'],
  moodSwings: ['S3.1c', 'S3.1d'],
  moodConflict: ['S3.1b', 'S3.1c', 'S3.1d', 'AMB-2'],
  moodBetween: ['S1.1e', 'S2.3b'],
  moodPatternUnsure: ['S1.1e', 'S2.3b'],
  painConditionUnsure: ['S4.2b', 'S4.2c', 'S4.2d', 'S4.2e', 'S4.2f', 'S4.2g'],
  painOtherKind: ['S4.2d', 'AMB-5'],
  painMatch: [
    'S4.2a',
    'S4.2b',
    'S4.2c',
    'S4.2d',
    'S4.2e',
    'S4.2f',
    'S4.2g',
    'S4.2h',
    'S4.2i',
    'S4.2j',
    'S4.2k',
  ],
  painControlled: ['S4.2h', 'S4.2i', 'S4.2j'],
  painNotTried: ['S4.2h', 'S4.2i', 'S4.2j'],
  painControlUnsure: ['S4.2h', 'S4.2i', 'S4.2j'],
  painNotSevere: ['S4.2a'],
  painSeverityUnsure: ['S4.2a'],
};
