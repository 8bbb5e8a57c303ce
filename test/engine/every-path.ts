/**
 * Every way through the screener, walked by the rules for what is asked when, written out once more
 * in plain code. Nothing here comes from the engine: it is what the engine is held against.
 */
import {
  EXCLUSIVE,
  INPUTS,
  SETS,
  type Answers,
  type InputId,
} from '../../src/content/screener/ids.ts';

const isSet = (id: InputId): boolean => (SETS as readonly string[]).includes(id);

/** Every answer an input takes; of a set, every mix of conditions, and each value that stands alone. */
const choices = Object.fromEntries(
  Object.entries(INPUTS).map(([id, values]) => [id, isSet(id as InputId) ? mixes(values) : values]),
) as Record<InputId, readonly (string | readonly string[])[]>;

function mixes(values: readonly string[]): readonly (readonly string[])[] {
  const named = values.filter((value) => !(EXCLUSIVE as readonly string[]).includes(value));
  let all: readonly (readonly string[])[] = [[]];
  for (const value of named) all = [...all, ...all.map((mix) => [...mix, value])];
  return [...all.slice(1), ...EXCLUSIVE.map((value) => [value])].map((mix) => Object.freeze(mix));
}

const listed = (conditions: readonly string[]): boolean =>
  conditions[0] !== 'none' && conditions[0] !== 'unsure';

/** What has to be asked next, or undefined when the answers are complete. */
export function asked(a: Answers): InputId | undefined {
  if (!a.safety) return 'safety';
  if (a.safety === 'yes') {
    if (!a.afterCrisis) return 'afterCrisis';
    if (a.afterCrisis === 'stop') return undefined;
  }
  if (!a.concern) return 'concern';
  if (a.concern === 'other' || a.concern === 'unsure') return undefined;
  if (a.concern !== 'pain') {
    if (!a.moodCondition) return 'moodCondition';
    if (!a.moodPattern) return 'moodPattern';
    if (listed(a.moodCondition) && a.moodPattern === 'severe' && !a.moodResponse)
      return 'moodResponse';
  }
  if (a.concern !== 'depression') {
    if (!a.painCondition) return 'painCondition';
    if (listed(a.painCondition)) {
      if (!a.painSeverity) return 'painSeverity';
      if (a.painSeverity === 'severe' && !a.painControl) return 'painControl';
    }
  }
  return a.referral ? undefined : 'referral';
}

/** Visits every state of the screener that begins with these answers; `open` is asked there next. */
export function everyState(
  visit: (answers: Answers, open: InputId | undefined) => void,
  answers: Answers = {},
): void {
  const open = asked(answers);
  visit(answers, open);
  if (open) for (const choice of choices[open]) everyState(visit, {...answers, [open]: choice});
}

const LEADS = [
  {safety: 'no'},
  {safety: 'skip'},
  {safety: 'yes', afterCrisis: 'continue'},
] as const satisfies readonly Answers[];

/**
 * Complete answers that tell most: all there are for one concern, and some of the many more for
 * both, drawn by lot and mixed in. The same every time; frozen, so that whoever writes to them fails.
 */
export function tellingPaths(): readonly Answers[] {
  const telling: Answers[] = [{safety: 'yes', afterCrisis: 'stop'}];
  for (const lead of LEADS)
    for (const concern of INPUTS.concern)
      if (concern !== 'both')
        everyState(
          (answers, open) => {
            if (!open) telling.push(answers);
          },
          {...lead, concern},
        );

  let lot = 1;
  const draw = (below: number): number => (lot = (lot * 48_271) % 2_147_483_647) % below;
  for (let turn = 0; turn < 1500; turn++) {
    const drawn: Record<string, unknown> = {...LEADS[turn % 3], concern: 'both'};
    for (let open = asked(drawn); open; open = asked(drawn))
      drawn[open] = choices[open][draw(choices[open].length)];
    telling.splice(draw(telling.length), 0, drawn);
  }
  return telling.map((answers) => Object.freeze(answers));
}
