import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit/html.js';
import type {Answers} from '../src/content/screener/ids.ts';
import '../src/packs/define.ts';
import {PATHS_TO} from './support/paths.ts';
import {Walk} from './support/walk.ts';

interface Args {
  clinic?: string;
  sms?: string;
  'as-of'?: string;
  referrer?: string;
  'referrer-phone'?: string;
  'heading-level'?: string;
  packs?: string;
  'crisis-line'?: string;
  'crisis-text'?: string;
  emergency?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Screener',
  component: 'ketamine-screener',
  render: (args) => html`
    <ketamine-screener
      clinic=${args.clinic ?? nothing}
      sms=${args.sms ?? nothing}
      as-of=${args['as-of'] ?? nothing}
      referrer=${args.referrer ?? nothing}
      referrer-phone=${args['referrer-phone'] ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      packs=${args.packs ?? nothing}
      crisis-line=${args['crisis-line'] ?? nothing}
      crisis-text=${args['crisis-text'] ?? nothing}
      emergency=${args.emergency ?? nothing}
    ></ketamine-screener>
  `,
};
export default meta;

/** A story that stops where these answers lead. */
const at = (answers: Answers, args: Args = {}): Story => ({
  args,
  play: ({canvasElement}) => Walk.in(canvasElement).to(answers),
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

export const OutcomeCrisis = at(PATHS_TO.crisis.answers);
export const OutcomeMayBeReferred = at(PATHS_TO.mayBeReferred.answers);
export const OutcomeMayBeNeedsReferral = at(PATHS_TO.mayBeNeedsReferral.answers);
export const OutcomeMayBeNeedsReferralFromThisPractice = at(PATHS_TO.mayBeNeedsReferral.answers, {
  referrer: 'Lakeside Psychiatry',
  'referrer-phone': '972-555-0142',
});
export const OutcomeTalkFirst = at(PATHS_TO.talkFirst.answers);
export const OutcomeTalkFirstReferred = at(PATHS_TO.talkFirstReferred.answers);
export const OutcomeTalkFirstAfterCrisis = at(PATHS_TO.talkFirstAfterCrisis.answers);
export const OutcomeNotACandidate = at(PATHS_TO.notACandidate.answers);

/** All packs, with their questions open. */
export const OutcomeWithPacks: Story = {
  args: {packs: 'tell-your-provider phq-8 gad-7 peg'},
  play: async ({canvasElement}) => {
    const walk = Walk.in(canvasElement);
    await walk.to(PATHS_TO.talkFirst.answers);
    for (const part of walk.root.querySelectorAll('details')) part.open = true;
  },
};

const abroad: Args = {'crisis-line': '13 11 14', 'crisis-text': '0477 13 11 14', emergency: '000'};
/** A practice outside the United States has set its own crisis lines. */
export const CrisisHelpElsewhere = at({safety: 'yes'}, abroad);
/** They have to be set together; otherwise those of the United States stay. */
export const CrisisLineWithoutEmergency = at({}, {'crisis-line': '13 11 14'});

export const InSpanish: Story = {
  render: () => html`<ketamine-screener lang="es"></ketamine-screener>`,
};
