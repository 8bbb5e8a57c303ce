/**
 * Which texts stand together on one screen. Read off the elements' own templates, so that it cannot
 * fall out of line with them; what no template here says is counted with its widget.
 */
import type {TemplateResult} from 'lit';
import type {Catalog} from '../src/content/provenance/schema.ts';
import {
  INPUTS,
  PATHS,
  type Answers,
  type InputId,
  type PathId,
} from '../src/content/screener/ids.ts';
import type {WidgetLetter} from '../src/content/provenance/source.ts';
import {READINGS, topics} from '../src/elements/explainer/topics.ts';
import {crisisScreen} from '../src/elements/screener/crisis-screen.ts';
import {questionScreen} from '../src/elements/screener/question-screen.ts';
import {resultScreen} from '../src/elements/screener/result-screen.ts';
import {screen} from '../src/elements/screener/screens.ts';
import {START, type Session} from '../src/elements/screener/session.ts';
import type {ScreenContext} from '../src/elements/screener/screen-context.ts';
import {summary} from '../src/elements/screener/summary.ts';
import type {Result} from '../src/engine/decide.ts';
import {POLICY, type OutcomeRow, type VerdictRow} from '../src/engine/policy.ts';
import {CLINIC_NUMBER, type Details} from '../src/settings/details.ts';
import {wanted} from './policy-conditions.ts';

export type Screen = Readonly<{
  name: string;
  widget: WidgetLetter;
  /** Catalog ids, in reading order. */
  items: readonly string[];
}>;

/** Everything that a practice may set, so that no text stays away for want of it. */
export const SAMPLE = {
  asOf: '2026-05-01',
  referrer: 'Lakeside Clinic',
} as const satisfies Details;

/** A practice that has set its number and not its name. */
const NUMBER_ALONE: Details = {
  asOf: SAMPLE.asOf,
  referrerPhone: {dial: '9725550142', text: '972-555-0142'},
};

/**
 * Labels that stand around every question or result. They are measured on a screen of their own: short
 * as they are, they would make the texts beside them look easier than they read.
 */
const isLabel = (id: string): boolean =>
  /^(region|progress(\.last)?|back|continue|error\..+|result\.(eyebrow|why|next|before|answers|change|again)|step\..+|take\.(print|share|file)|panel\.(heading|code|open|close)|copy(Message)?|copied|messageCopied)$/.test(
    id,
  );

const isCrisisStrip = (id: string): boolean => id.startsWith('common.crisis.');

/** What `say` answers here: the id, in marks that no attribute holds. */
const marked = (id: string): string => `⟦${id}⟧`;

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** The list of a person's own answers repeats the questions. */
const repeats = ({strings}: TemplateResult): boolean =>
  strings.some((string) => string.includes('class="answers"'));

function idsIn(view: unknown): string[] {
  if (typeof view === 'string') return Array.from(view.matchAll(/⟦(.+?)⟧/g), ([, id]) => id ?? '');
  if (Array.isArray(view)) return view.flatMap(idsIn);
  return isTemplate(view) && !repeats(view) ? view.values.flatMap(idsIn) : [];
}

/** Outside the United States. */
const ABROAD: Details = {
  crisisLine: {dial: '131114', text: '13 11 14'},
  crisisText: {dial: '0477131114', text: '0477 13 11 14'},
  emergency: {dial: '000', text: '000'},
};

const context = (session: Partial<Session> = {}, details: Details = SAMPLE): ScreenContext => ({
  msg: marked,
  level: () => 2,
  session: {...START, ...session},
  details,
  number: CLINIC_NUMBER,
  locale: 'en',
  dates: [marked('asOf'), marked('pastReview')],
  read: () => undefined,
  packs: [],
  hasTaken: true,
  move: () => undefined,
  textPanel: {
    pressed: () => undefined,
    copy: () => undefined,
    opens: () => undefined,
    closed: () => undefined,
  },
  print: () => undefined,
  share: () => undefined,
  save: () => undefined,
  toExplainer: () => undefined,
});

const pathOf = (row: VerdictRow): PathId | undefined =>
  PATHS.find((id) => POLICY[id].includes(row));

/** The result that a row of the outcomes leads to, for one of the reasons it tells. */
function resultOf({outcome, action, when, because}: OutcomeRow, row: VerdictRow): Result {
  const isMatch = ({verdict}: VerdictRow): boolean => verdict === 'match';
  // What the page speaks against is told beside the match of the other path.
  const beside =
    [because].flat().includes('match') && !isMatch(row) ? POLICY.pain.filter(isMatch) : [];
  const told = [...beside, row];
  return {
    outcome,
    crisis: wanted(when, 'safety').includes('yes'),
    action,
    referred: action !== 'none',
    matched: told.filter(isMatch).flatMap((each) => pathOf(each) ?? []),
    reasons: told.map((each) => ({id: each.reason, path: pathOf(each)})),
  };
}

const nameOf = ({outcome, action, when}: OutcomeRow): string =>
  [
    outcome,
    wanted(when, 'safety').includes('yes') && 'with crisis help',
    action === 'secondary' && 'referred',
  ]
    .filter(Boolean)
    .join(', ');

/** Who has been asked about both paths, has a provider or none, and has a referral where texting is offered. */
const answersOf = ({action}: OutcomeRow, referral: 'notYet' | 'noProvider'): Answers => ({
  moodCondition: ['mdd'],
  painCondition: ['crps'],
  referral: action === 'none' ? referral : 'yes',
});

/** Who else may read a result, beside somebody with a provider on a page with a name. */
const READERS = [
  ['without a provider', 'noProvider', SAMPLE],
  ['without a provider, a number alone', 'noProvider', NUMBER_ALONE],
  ['a number alone', 'notYet', NUMBER_ALONE],
] as const satisfies readonly (readonly [string, 'notYet' | 'noProvider', Details])[];

const resultOn = (answers: Answers, result: Result, details?: Details): unknown =>
  resultScreen(context({at: 'result', answers}, details), result);

function outcomeScreens(): [string, unknown][] {
  const {outcomes, entry, mood, pain} = POLICY;
  return outcomes
    .filter(({outcome}) => outcome !== 'crisis')
    .flatMap((row): [string, unknown][] => {
      // Who chose neither path is not asked for a referral.
      const rows = wanted(row.when, 'referral').length
        ? [...mood, ...pain]
        : [...entry, ...mood, ...pain];
      const told = rows.filter(({verdict}) => [row.because].flat().includes(verdict));
      const name = `outcome ${nameOf(row)}`;
      const screens = told.map((because): [string, unknown] => [
        `${name}: ${because.reason}`,
        resultOn(answersOf(row, 'notYet'), resultOf(row, because)),
      ]);
      // The rest of the screen is the same for every reason that a path gives.
      const first = told.find(pathOf) ?? told[0];
      if (!first || row.action !== 'none') return screens;
      const others = READERS.map(([who, referral, details]): [string, unknown] => [
        `${name}, ${who}: ${first.reason}`,
        resultOn(answersOf(row, referral), resultOf(row, first), details),
      ]);
      return [...screens, ...others];
    });
}

function paper(): unknown {
  const all = [
    {moodCondition: ['none'], moodPattern: 'mild', painCondition: ['none']},
    {
      moodCondition: ['mdd'],
      moodPattern: 'severe',
      moodResponse: 'notEnough',
      painCondition: ['none'],
    },
  ] as const;
  return all.map((answers) => {
    const drawn = context({
      at: 'result',
      answers: {safety: 'no', concern: 'both', ...answers, referral: 'notYet'},
    });
    return summary(drawn, drawn);
  });
}

const screenerViews = (): [string, unknown][] => [
  ['start', screen(context())],
  ...(Object.keys(INPUTS) as InputId[])
    .filter((id) => id !== 'afterCrisis')
    .map((id): [string, unknown] => [`question ${id}`, questionScreen(context({at: id}), id)]),
  ['crisis', crisisScreen(context({at: 'afterCrisis'}))],
  ['crisis, after stopping', crisisScreen(context({at: 'result'}))],
  ['crisis, outside the United States', crisisScreen(context({at: 'afterCrisis'}, ABROAD))],
  ...outcomeScreens(),
  ['summary on paper', paper()],
];

/** The topics of both readings; those that read the same in both are one. */
function topicViews(): [string, unknown][] {
  const drawn = READINGS.flatMap((reading) =>
    (
      topics({
        msg: marked,
        reading,
        switchable: false,
        layout: 'article',
        level: 3,
        dates: [marked('asOf'), marked('pastReview')],
      }).values[0] as readonly unknown[]
    ).map((topic) => ({reading, topic, ids: idsIn(topic)})),
  );
  const views = new Map<string, [string, unknown]>();
  for (const {reading, topic, ids} of drawn) {
    const about = `topic ${(ids[0] ?? '').replace('.heading', '')}`;
    const isAlone = drawn.filter((other) => other.ids.join() === ids.join()).length === 1;
    views.set(ids.join(), [isAlone ? `${about}, ${reading}` : about, topic]);
  }
  return [...views.values()];
}

/** Every screen of the library. Each text of the catalog stands on at least one. */
export function screens(items: Catalog): Screen[] {
  const ids = new Set(items.map(({id}) => id));
  const inFolder = (folder: string) => (id: string) =>
    ids.has(`${folder}.${id}`) ? `${folder}.${id}` : `common.${id}`;
  const drawn = (
    widget: WidgetLetter,
    folder: string,
    views: readonly [string, unknown][],
  ): Screen[] =>
    views.map(([name, view]) => ({
      name: `${folder}: ${name}`,
      widget,
      items: [...new Set(idsIn(view))].filter((id) => !isLabel(id)).map(inFolder(folder)),
    }));
  const left = (widget: WidgetLetter, others: readonly Screen[]): string[] => {
    const there = new Set(others.flatMap((other) => other.items));
    return items
      .filter(({id, widgets}) => widgets.includes(widget) && !there.has(id))
      .map(({id}) => id);
  };

  const screener = drawn('S', 'screener', screenerViews());
  const others = left('S', screener);
  const explainer = drawn('E', 'explainer', topicViews());
  return [
    {name: 'screener: crisis strip', widget: 'S', items: others.filter(isCrisisStrip)},
    {
      name: 'screener: labels',
      widget: 'S',
      items: others.filter((id) => !isCrisisStrip(id)),
    },
    ...screener,
    {name: 'explainer: introduction', widget: 'E', items: left('E', explainer)},
    ...explainer,
    {name: 'schedule', widget: 'T', items: left('T', [])},
    {name: 'payment', widget: 'P', items: left('P', [])},
  ];
}
