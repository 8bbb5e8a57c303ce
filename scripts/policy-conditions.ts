import type {When} from '../src/engine/policy.ts';

/** What a row of the policy asks for: each input, or `verdict`, with the values that fit. */
export const conditions = (when: When): (readonly [asked: string, values: readonly string[]])[] =>
  Object.entries(when).map(([asked, values]) => [asked, [values].flat().map(String)] as const);

/** The values that a row asks for, of one input or of `verdict`; none if it does not ask. */
export const wanted = (when: When, asked: string): readonly string[] =>
  conditions(when).find(([each]) => each === asked)?.[1] ?? [];
