import {coding} from './coding.ts';
import type {Enabled, EnableWhen} from './types.ts';

/** Stands among the values of a clause for an input that has no answer. */
export const UNANSWERED = Symbol('unanswered');

/** An input and the values of which it has to hold one. */
export type Clause = readonly [input: string, values: readonly (string | typeof UNANSWERED)[]];

const conditions = ([question, values]: Clause): EnableWhen[] =>
  values.map((value) =>
    value === UNANSWERED
      ? {question, operator: 'exists', answerBoolean: false}
      : {question, operator: '=', answerCoding: coding(question, value)},
  );

const enabled = (enableBehavior: 'all' | 'any', enableWhen: EnableWhen[]): Enabled =>
  enableWhen.length > 1 ? {enableWhen, enableBehavior} : {enableWhen};

/**
 * When an input is asked: in any of these ways, each of which has all its clauses hold. An item of R4
 * can ask that all its conditions hold or that any does, but not a mixture. So there may be several
 * levels, each to stand on a group around the next; the last stands on the question. At least one.
 * @throws a RangeError for ways that no such levels say
 */
export function levels(ways: readonly (readonly Clause[])[]): readonly Enabled[] {
  if (ways.some((way) => !way.length)) return [{}];
  const [way = [], ...others] = ways;
  if (others.length) {
    if (ways.some(({length}) => length > 1))
      throw new RangeError('No enableWhen says "this and that, or the other".');
    return [enabled('any', ways.flat().flatMap(conditions))];
  }
  const open = way.filter(([, {length}]) => length > 1);
  const fixed = way.filter(([, {length}]) => length === 1);
  return [
    ...open.map((clause) => enabled('any', conditions(clause))),
    ...(fixed.length ? [enabled('all', fixed.flatMap(conditions))] : []),
  ];
}
