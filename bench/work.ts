/** The work that every contender does, in our own words: read from the content, so that none stand here. */
import type {CommonItem} from '../src/content/provenance/common.ts';
import type {ExplainerItem} from '../src/content/provenance/explainer.ts';
import {WORDS} from '../src/content/index.ts';
import {INPUTS, SETS, type InputId} from '../src/content/screener/ids.ts';
import {optionItem, questionItems} from '../src/elements/screener/question-items.ts';
import {CLINIC_NUMBER} from '../src/settings/details.ts';
import {fill} from '../src/content/fill.ts';
import {smsHref} from '../src/settings/phone.ts';
import {qr} from '../src/ui/qr.ts';
import type {Action, Block, Disclaimer, Explainer, Question, Screener} from './shapes.ts';

const msg = (text: string, step?: string): string =>
  fill(text, {clinic: WORDS.common.en.clinic, number: CLINIC_NUMBER.text, ...(step && {step})});

/** Everything one widget may say: its own words, and those that all share. */
const wordsOf = <Own extends string>(own: Readonly<Record<Own, string>>) => {
  const all: Readonly<Record<string, string>> = {...WORDS.common.en, ...own};
  return (id: Own | CommonItem, step?: string): string => msg(all[id] ?? '', step);
};

const screenerSays = wordsOf(WORDS.screener.en);
const explainerSays = wordsOf(WORDS.explainer.en);
const scheduleSays = wordsOf(WORDS.schedule.en);
const paymentSays = wordsOf(WORDS.payment.en);

/** The crisis screen is a question without one of its own. */
const itemsOf = (id: InputId): ReturnType<typeof questionItems> =>
  id === 'afterCrisis' ? {question: 'crisis.heading', why: 'crisis.lead'} : questionItems(id);

const questionOf = (id: InputId, index: number): Question => {
  const {question, why, hint} = itemsOf(id);
  return {
    id,
    progress: screenerSays('progress', String(index + 1)),
    legend: screenerSays(question),
    notes: [why, ...(hint ? [hint] : [])].map((item) => screenerSays(item)),
    several: SETS.some((set) => set === id),
    options: INPUTS[id].map((value) => ({value, words: screenerSays(optionItem(id, value))})),
  };
};

export const screener: Screener = {
  heading: screenerSays('start.heading'),
  lead: screenerSays('start.lead'),
  crisis: screenerSays('crisis.strip'),
  promises: [screenerSays('start.private'), screenerSays('referral')],
  start: screenerSays('start.go'),
  back: screenerSays('back'),
  next: screenerSays('continue'),
  error: screenerSays('error.one'),
  questions: (Object.keys(INPUTS) as InputId[]).map(questionOf),
  result: {
    heading: screenerSays('result.eyebrow'),
    words: [
      screenerSays('result.together'),
      screenerSays('result.limits'),
      screenerSays('next.talk'),
    ],
    answers: screenerSays('result.answers'),
    again: screenerSays('result.again'),
  },
};

type ExplainerSays = ExplainerItem | CommonItem;
const text = (...items: readonly ExplainerSays[]): Block[] => [
  {text: items.map((item) => explainerSays(item)).join(' ')},
];
const list = (...items: readonly ExplainerSays[]): Block[] => [
  {list: items.map((item) => explainerSays(item))},
];

export const explainer: Explainer = {
  heading: explainerSays('title'),
  intro: [...text('infusion', 'what.dose', 'what.outpatient'), ...text('referral', 'ride')],
  open: 2,
  topics: [
    {
      heading: explainerSays('help.heading'),
      blocks: [
        ...text('mood.who'),
        ...list('mdd', 'bipolar', 'ptsd', 'anxiety'),
        ...text('mood.hope'),
        ...text('pain.hard', 'pain.who', 'pain.may'),
        ...list('crps', 'fibro', 'phn', 'lyme', 'otherNerve'),
        ...text('offLabel'),
        ...text('not.heading', 'not.who'),
        ...list('not.mild', 'not.situational', 'not.moodSwings'),
      ],
    },
    {
      heading: explainerSays('how.heading'),
      blocks: [
        ...text('mood.different', 'mood.blocks', 'receptor'),
        ...text('mood.research', 'mood.repair'),
        ...text('pain.blocks', 'receptor', 'pain.pathway'),
        ...text('pain.reset'),
      ],
    },
    {
      heading: explainerSays('day.heading'),
      blocks: [
        ...text('day.before', 'day.bring', 'stay'),
        ...text('day.settle', 'day.recliner', 'day.monitored', 'day.doctor'),
        ...text('day.during', 'mood.length', 'pain.length', 'day.music'),
        ...text('day.after', 'day.home', 'day.dizzy'),
      ],
    },
    {
      heading: explainerSays('feel.heading'),
      blocks: [
        ...list('feel.awake', 'feel.floating', 'feel.light', 'day.dizzy'),
        ...text('feel.tolerated', 'feel.risks'),
      ],
    },
    {
      heading: explainerSays('better.heading'),
      blocks: [
        ...list('better.several', 'better.hours'),
        ...text('better.doing', 'better.mood'),
        ...text('better.result', 'decides'),
      ],
    },
    {
      heading: explainerSays('arrange.heading'),
      blocks: list('referral', 'ride', 'stay', 'arrange.drive'),
    },
    {heading: explainerSays('cost.heading'), blocks: text('insurance', 'noBilling')},
  ],
};

const wordsIn = (block: Block): readonly string[] => ('text' in block ? [block.text] : block.list);

/** How many words the explainer has. */
export const explainerWords = [
  explainer.heading,
  ...explainer.intro.flatMap(wordsIn),
  ...explainer.topics.flatMap(({heading, blocks}) => [heading, ...blocks.flatMap(wordsIn)]),
]
  .join(' ')
  .split(/\s+/).length;

const href = smsHref(CLINIC_NUMBER, scheduleSays('message'));

const code = qr(href);
if (!code) throw new Error('The message is too long for a QR code of ours.');

const {side} = code;
const dark = new Set(Array.from(code.path.matchAll(/M(\d+ \d+)/g), ([, place]) => place));

/** Each run of dark squares as one stroke: the shortest that a picture of a code can be written. */
const path = Array.from({length: side}, (_, y) =>
  Array.from({length: side}, (_, x) => {
    if (!dark.has(`${x} ${y}`) || dark.has(`${x - 1} ${y}`)) return '';
    let end = x;
    while (dark.has(`${end} ${y}`)) end += 1;
    return `M${x} ${y}h${end - x}`;
  }).join(''),
).join('');

export const action: Action = {
  heading: scheduleSays('heading'),
  href,
  link: scheduleSays('textAction'),
  before: [scheduleSays('referral'), scheduleSays('ride'), scheduleSays('textNotice')],
  panel: scheduleSays('panel.heading'),
  scan: scheduleSays('panel.scan'),
  code: {label: scheduleSays('panel.code'), path, side},
};

export const disclaimer: Disclaimer = {
  heading: paymentSays('heading'),
  blocks: [
    {text: `${paymentSays('insurance')} ${paymentSays('noBilling')}`},
    {list: [paymentSays('forms'), paymentSays('ownPlan'), paymentSays('several')]},
    {text: `${paymentSays('estimate')} ${paymentSays('estimate.when')}`},
  ],
};
