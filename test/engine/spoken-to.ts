/**
 * Who reads is who is spoken to: what must hold for the sentences of every result, from the raw answers, by the words
 * themselves and in both languages.
 */
import {en as commonEn} from '../../src/content/common/en.ts';
import {es as commonEs} from '../../src/content/common/es.ts';
import type {Answers} from '../../src/content/screener/ids.ts';
import {en} from '../../src/content/screener/en.ts';
import {es} from '../../src/content/screener/es.ts';
import type {Details} from '../../src/settings/details.ts';
import {asksMood, asksPain, moodExcluded, moodMatches, painMatches} from './invariants.ts';

/** The sentences of one result by id, for a page that has set this. */
export interface Told {
  readonly outcome: string;
  readonly why: readonly string[];
  readonly next: readonly string[];
  readonly before: readonly string[];
  /** The number that stands after a sentence. */
  readonly phone: (id: string) => string | undefined;
}

export type Rule = readonly [
  statement: string,
  holds: (answers: Answers, told: Told, details: Details) => boolean,
];

type Texts = Readonly<Partial<Record<string, string>>>;
const EN: Texts = {...commonEn, ...en};
const ES: Texts = {...commonEs, ...es};

/** What sentences are looked at for, in each language. */
const SIGNS = {
  asksForReferral: [/(?<!have a )\breferral|\brefer you/i, /(?<!tiene un )\breferido|\breferirle/i],
  ownProvider: [/\byour (?:[a-z]+ )*?provider/i, /\bsu (?:propio )?profesional/i],
  common: [/\bThat is common\./, /\bEs algo común\./],
  findsMood: [/findtreatment\.gov/, /findtreatment\.gov/],
  findsPain: [/pain specialist/, /especialista en dolor/],
  practice: [/\{referrer\}|this practice/, /\{referrer\}|este consultorio/],
  named: [/\{referrer\}/, /\{referrer\}/],
  against: [/not candidates/, /no son candidatas/],
  painAlone: [/about your pain alone/, /solo a su dolor/],
  texting: [/\btext \{number\}/i, /\btexto al \{number\}/],
} as const satisfies Readonly<Record<string, readonly [en: RegExp, es: RegExp]>>;

type Sign = keyof typeof SIGNS;

const seen = new Map<string, ReadonlySet<Sign>>();

/** @throws where the languages differ, or have no words for it */
function signsOf(id: string): ReadonlySet<Sign> {
  const known = seen.get(id);
  if (known) return known;
  const [english, spanish] = [EN[id], ES[id]];
  if (!english || !spanish) throw new RangeError(`No words for ${id}`);
  const signs = new Set<Sign>();
  for (const [sign, [inEnglish, inSpanish]] of Object.entries(SIGNS) as [
    Sign,
    (typeof SIGNS)[Sign],
  ][]) {
    const says = inEnglish.test(english);
    if (says !== inSpanish.test(spanish))
      throw new RangeError(`${id} says it in one language only: ${sign}`);
    if (says) signs.add(sign);
  }
  seen.set(id, signs);
  return signs;
}

const says = (ids: readonly string[], sign: Sign): boolean =>
  ids.some((id) => signsOf(id).has(sign));

const all = ({outcome, why, next, before}: Told): readonly string[] => [
  outcome,
  ...why,
  ...next,
  ...before,
];

const isCapped = (a: Answers): boolean => a.safety === 'yes';
const isStopped = (a: Answers): boolean => a.afterCrisis === 'stop' && isCapped(a);
const matches = (a: Answers): boolean => !isCapped(a) && (moodMatches(a) || painMatches(a));

/** Whether a result is about this path: what matches, or all that was asked about. */
const isAbout = (a: Answers, asks: typeof asksMood, match: typeof moodMatches): boolean =>
  matches(a) ? match(a) : asks(a);

const isNextAProvider = (a: Answers): boolean =>
  !isStopped(a) && !(matches(a) && a.referral === 'yes');

const wasUnsure = ({referral: _, ...a}: Answers): boolean =>
  Object.values(a).flat().includes('unsure');

export const RULES: readonly Rule[] = [
  [
    'who has a referral is not told to get one, and who needs one is',
    (a, told) =>
      (a.referral !== 'yes' || !says(all(told), 'asksForReferral')) &&
      (a.referral === 'yes' || !matches(a) || says(told.next, 'asksForReferral')),
  ],
  [
    'who has no provider is not sent to theirs, and is told where to find one',
    (a, told) =>
      isStopped(a) ||
      a.referral !== 'noProvider' ||
      (!says(all(told), 'ownProvider') &&
        (says(told.next, 'findsMood') || says(told.next, 'findsPain'))),
  ],
  [
    'findtreatment.gov is for the mood, a pain specialist for pain, and both for who has no provider',
    (a, told) => {
      const none = a.referral === 'noProvider' && !isStopped(a);
      return (
        says(all(told), 'findsMood') === (none && isAbout(a, asksMood, moodMatches)) &&
        says(all(told), 'findsPain') === (none && isAbout(a, asksPain, painMatches))
      );
    },
  ],
  [
    '“That is common” follows an answer of “I am not sure”, in the same breath, and nothing else',
    (a, told) =>
      (!says(all(told), 'common') || wasUnsure(a)) &&
      !says([told.outcome, ...told.next, ...told.before], 'common'),
  ],
  [
    'the practice stands first, with its number, wherever a provider is the next step, and nowhere else',
    (a, told, {referrer, referrerPhone}) => {
      const first = told.next.slice(0, 1);
      if (!isNextAProvider(a) || !(referrer ?? referrerPhone)) return !says(all(told), 'practice');
      return (
        says(first, 'practice') &&
        says(first, 'named') === !!referrer &&
        first.every((id) => told.phone(id) === referrerPhone?.text)
      );
    },
  ],
  [
    'what the page says against depression is told beside a match for pain, and that the result is about pain',
    (a, told) => {
      const beside = !isCapped(a) && painMatches(a) && moodExcluded(a);
      return (
        says(told.why, 'painAlone') === beside &&
        (!beside || says(told.why, 'against')) &&
        (!says(told.why, 'against') || asksMood(a))
      );
    },
  ],
  [
    'texting is spoken of to who has a referral, and never in a crisis',
    (a, told) => says(all(told), 'texting') === (a.referral === 'yes' && !isCapped(a)),
  ],
];
