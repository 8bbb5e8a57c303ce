import {html} from 'lit';
import {packNames, PACKS} from '../../settings/choices.ts';
import type {Kit, OfferedPack} from '../../packs/pack.ts';
import type {Move} from './session.ts';
import type {ScreenContext} from './screen-context.ts';

const offered = new Map<string, OfferedPack>();

/** Makes packs known. Which of them a screener shows, its `packs` attribute says. */
export function offer(packs: readonly OfferedPack[]): void {
  for (const pack of packs) offered.set(pack.id, pack);
}

/** The packs of these names, as far as they have been offered. */
export const packsOf = (names: unknown): readonly OfferedPack[] =>
  [...new Set(packNames(names))].flatMap((name) => offered.get(name) ?? []);

/** The names that no pack has, whether or not the file of packs has come yet. */
export const strangersIn = (names: unknown): readonly string[] =>
  packNames(names).filter((name) => !offered.has(name) && !PACKS.some((pack) => pack === name));

/** Notes an answer for the paper. It stands beside the answers that decide, and never among them. */
const note =
  (pack: string, index: number, answer: number | undefined): Move =>
  (session) => {
    const answers = new Map(session.packAnswers.get(pack));
    answers.delete(index);
    if (answer !== undefined) answers.set(index, answer);
    return {...session, packAnswers: new Map(session.packAnswers).set(pack, answers)};
  };

/** What a pack draws itself with. */
export const kit = ({locale, level, session, move}: ScreenContext, {id}: OfferedPack): Kit => ({
  html,
  locale,
  level: level(1),
  packAnswers: session.packAnswers.get(id) ?? new Map(),
  note: (index, answer, event) => {
    move(note(id, index, answer), event);
  },
});
