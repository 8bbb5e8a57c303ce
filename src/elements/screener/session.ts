import {SETS, type Answers, type InputId} from '../../content/screener/ids.ts';
import {nextStep, path, prune, reach} from '../../engine/decide.ts';
import {toggle} from '../../engine/sets.ts';

/** One person's way through the screener. Replaced whole with every move, and kept nowhere else. */
export interface Session {
  readonly answers: Answers;
  readonly at: 'start' | InputId | 'result';
  /** What is picked on the current question before Continue takes it. */
  readonly picked: readonly string[];
  /** Continue was pressed with nothing picked. */
  readonly missing: boolean;
  /** On the way back to the result, after "Change" there. */
  readonly returning: boolean;
  /** Answers to the questions of packs, by pack and place: for the paper, and for nothing else. */
  readonly packAnswers: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

export type Move = (session: Session) => Session;

export const START: Session = {
  answers: {},
  at: 'start',
  picked: [],
  missing: false,
  returning: false,
  packAnswers: new Map(),
};

export const isSet = (id: string): boolean => SETS.some((set) => set === id);
export const isMissing = ({missing}: Session): boolean => missing;

/** The answers to an input as a list, whether it takes one or several. */
export const given = (answers: Answers, id: InputId): readonly string[] =>
  [answers[id] ?? []].flat();

const goTo = (
  {packAnswers}: Session,
  answers: Answers,
  at: Session['at'],
  returning = false,
): Session => ({
  answers,
  at,
  picked: at === 'start' || at === 'result' ? [] : given(answers, at),
  missing: false,
  returning,
  packAnswers,
});

const nextOpen = (answers: Answers): Session['at'] => {
  const step = nextStep(answers);
  return step.kind === 'question' ? step.id : 'result';
};

export const begin: Move = () => goTo(START, {}, nextOpen({}));
export const restart: Move = () => START;

/** Picks an answer to the current question; it is not taken before Continue. */
export const pick =
  (value: string): Move =>
  (session) => ({
    ...session,
    picked: isSet(session.at) ? toggle(session.picked, value) : [value],
    missing: false,
  });

/**
 * Takes what is picked and goes on. Answers further on are kept until the end, so that nobody is asked
 * twice; then those that are off the path are dropped.
 */
export const proceed: Move = (session) => {
  const {at, picked, returning} = session;
  const [first] = picked;
  if (!first) return {...session, missing: true};
  const all: Answers = {...session.answers, [at]: isSet(at) ? picked : first};
  const next = nextOpen(all);
  const answers = next === 'result' ? prune(all) : all;
  const way = path(answers);
  const following = way[way.findIndex((id) => id === at) + 1];
  return goTo(session, answers, returning ? next : (following ?? 'result'), returning);
};

/** One screen back; from a question that "Change" led to, back to the result. */
export const back: Move = (session) => {
  const {at, answers, returning} = session;
  if (returning && nextOpen(answers) === 'result') return goTo(session, answers, 'result');
  const way = path(answers);
  const index = at === 'result' ? way.length : way.findIndex((id) => id === at);
  return goTo(session, answers, way[index - 1] ?? 'start');
};

/** From the result straight to one question, and back to the result after it. */
export const editAnswer =
  (at: InputId): Move =>
  (session) =>
    goTo(session, session.answers, at, true);

/** The number of a question as a person counts them: the crisis screen is not one. */
export const questionNumber = ({answers, at}: Session): number =>
  path(answers)
    .filter((id) => id !== 'afterCrisis')
    .findIndex((id) => id === at) + 1;

/**
 * How many questions there may be, going by what was answered before this one: it can only become fewer on the way, so
 * that the share that is done never goes back.
 */
export const questionTotal = ({answers, at}: Session): number => {
  const way = path(answers);
  const before = way.slice(
    0,
    way.findIndex((id) => id === at),
  );
  const known = Object.fromEntries(before.map((id) => [id, answers[id]])) as Answers;
  return reach(known).filter((id) => id !== 'afterCrisis').length;
};

/** How many screens in, whatever was answered on them. */
export const screenNumber = ({answers, at}: Session): number => {
  if (at === 'start') return 0;
  const way = path(answers);
  return (at === 'result' ? way.length : way.indexOf(at)) + 1;
};
