import type {Meta} from '@storybook/web-components-vite';
import type {Answers} from '../../src/content/screener/ids.ts';
import {en} from '../../src/content/screener/en.ts';
import {es} from '../../src/content/screener/es.ts';
import {path} from '../../src/engine/decide.ts';
import '../../src/packs/define.ts';
import {Inside} from '../support/inside.ts';
import {PATHS_TO} from '../support/paths.ts';
import type {Args} from '../support/settings.ts';
import {expectSame, type PlayContext, type Story} from '../support/story.ts';
import {Walk} from '../support/walk.ts';
import {screener} from './view.ts';

const meta: Meta<Args> = {
  title: 'Screener/States',
  component: 'ketamine-screener',
  render: screener,
};
export default meta;

/** A story that stops where these answers lead. */
const at = (answers: Answers, args: Args = {}): Story => ({
  args,
  play: ({canvasElement}) => Walk.in(canvasElement).to(answers),
});

/** A whole run, step by step, to where it has to lead. */
const leadsTo = (
  {outcome, answers}: (typeof PATHS_TO)[keyof typeof PATHS_TO],
  args: Args = {},
): Story => ({
  args,
  play: async ({canvasElement, step}: PlayContext) => {
    const walk = Walk.in(canvasElement);
    await step('Start the self-check', () => walk.start());
    const given: Answers = answers;
    for (const id of path(answers)) {
      const values = [given[id] ?? []].flat();
      await step(`${id}: ${values.join(', ')}`, () => walk.answer(id, values));
    }
    await step(`It leads to ${outcome}`, () => {
      const {headings, locale} = new Inside(canvasElement, 'ketamine-screener');
      const words = {en, es}[locale];
      const heading =
        outcome === 'crisis'
          ? `${words['crisis.level']} ${words['crisis.heading']}`
          : words[`outcome.${outcome}`];
      expectSame(
        headings.find((each) => each === heading),
        heading,
        'The heading',
      );
      return Promise.resolve();
    });
  },
});

const mood: Answers = {
  safety: 'no',
  concern: 'depression',
  moodCondition: ['mdd'],
  moodPattern: 'severe',
};
const pain: Answers = {
  safety: 'no',
  concern: 'pain',
  painCondition: ['phn'],
  painSeverity: 'severe',
};

export const Start: Story = {};
export const Safety = at({});
export const CrisisHelp = at({safety: 'yes'});
export const Concern = at({safety: 'no'});
export const MoodCondition = at({safety: 'no', concern: 'depression'});
export const MoodPattern = at({safety: 'no', concern: 'depression', moodCondition: ['mdd']});
export const MoodResponse = at(mood);
export const PainCondition = at({safety: 'no', concern: 'pain'});
export const PainSeverity = at({safety: 'no', concern: 'pain', painCondition: ['phn']});
export const PainControl = at(pain);
export const Referral = at({...pain, painControl: 'notControlled'});

export const MissingAnswer: Story = {
  play: async ({canvasElement}) => {
    const walk = Walk.in(canvasElement);
    await walk.start();
    await walk.proceed();
  },
};
export const MissingAnswers: Story = {
  play: async ({canvasElement}) => {
    const walk = Walk.in(canvasElement);
    await walk.to({safety: 'no', concern: 'pain'});
    await walk.proceed();
  },
};

export const OutcomeCrisis = leadsTo(PATHS_TO.crisis);
export const OutcomeMayBeReferred = leadsTo(PATHS_TO.mayBeReferred);
export const OutcomeMayBeNeedsReferral = leadsTo(PATHS_TO.mayBeNeedsReferral);
export const OutcomeMayBeNeedsReferralFromThisPractice = leadsTo(PATHS_TO.mayBeNeedsReferral, {
  referrer: 'Lakeside Psychiatry',
  'referrer-phone': '972-555-0142',
});
export const OutcomeTalkFirst = leadsTo(PATHS_TO.talkFirst);
export const OutcomeTalkFirstReferred = leadsTo(PATHS_TO.talkFirstReferred);
export const OutcomeTalkFirstAfterCrisis = leadsTo(PATHS_TO.talkFirstAfterCrisis);
export const OutcomeNotACandidate = leadsTo(PATHS_TO.notACandidate);

/** All packs, with their questions open. */
export const OutcomeWithPacks: Story = {
  args: {packs: 'tell-your-provider phq-8 gad-7 peg'},
  play: async ({canvasElement}) => {
    const walk = Walk.in(canvasElement);
    await walk.to(PATHS_TO.talkFirst.answers);
    for (const part of walk.root.querySelectorAll('details')) part.open = true;
  },
};

/** Back keeps what was answered, and so does a change from the result. */
export const BackKeepsAnswers: Story = {
  tags: ['same-tree'],
  play: async ({canvasElement, step}: PlayContext) => {
    const walk = Walk.in(canvasElement);
    await step('Answer two questions', () => walk.to({safety: 'no', concern: 'pain'}));
    await step('Go back', () => walk.back());
    await step('The answer is still there', () => {
      const checked = walk.answers.findIndex((answer) => answer.checked);
      expectSame(checked, 1, 'The answer that is chosen');
      return Promise.resolve();
    });
  },
};

/** Start again forgets everything. */
export const StartAgainForgets: Story = {
  tags: ['same-tree'],
  play: async ({canvasElement, step}: PlayContext) => {
    const walk = Walk.in(canvasElement);
    await step('Go through it', () => walk.to(PATHS_TO.notACandidate.answers));
    await step('Start again, and to the first question', async () => {
      const inside = new Inside(canvasElement, 'ketamine-screener');
      inside.button({en, es}[inside.locale]['result.again']).click();
      await Promise.resolve();
      await walk.start();
    });
    await step('Nothing is chosen', () => {
      expectSame(walk.answers.filter((answer) => answer.checked).length, 0, 'Answers chosen');
      return Promise.resolve();
    });
  },
};

export const InSpanish: Story = {args: {lang: 'es'}};
