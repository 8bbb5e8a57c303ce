/** Ways through the widgets, as somebody goes them who hears them. */
import type {Locale} from '../../src/content/locales.ts';
import {en as explainerEn} from '../../src/content/explainer/en.ts';
import {es as explainerEs} from '../../src/content/explainer/es.ts';
import {en as scheduleEn} from '../../src/content/schedule/en.ts';
import {es as scheduleEs} from '../../src/content/schedule/es.ts';
import {en as screenerEn} from '../../src/content/screener/en.ts';
import {es as screenerEs} from '../../src/content/screener/es.ts';
import {INPUTS, type Answers, type InputId} from '../../src/content/screener/ids.ts';
import {optionHint, optionItem} from '../../src/elements/screener/question-items.ts';
import {path} from '../../src/engine/decide.ts';
import {phq8} from '../../src/packs/phq-8.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {wordsOf} from '../support/words.ts';
import type {Listener} from './listener.ts';

export interface Way {
  /** What is on the page. */
  readonly elements: string;
  readonly go: (listener: Listener, locale: Locale) => Promise<void>;
}

const screenerWords = wordsOf({en: screenerEn, es: screenerEs});
const explainerWords = wordsOf({en: explainerEn, es: explainerEs});
const scheduleWords = wordsOf({en: scheduleEn, es: scheduleEs});

const SCREENER = '<ketamine-screener></ketamine-screener>';

/** From the top of the page past crisis help to the first question. */
async function start(listener: Listener, locale: Locale): Promise<void> {
  await listener.press('ctrl+Home');
  await listener.to('b', screenerWords('start.go', locale));
  await listener.press('Return');
}

/** To an answer and the next one, and on with Enter. */
async function answer(
  listener: Listener,
  locale: Locale,
  id: InputId,
  {answers, readsAll}: {readonly answers: Answers; readonly readsAll: boolean},
): Promise<void> {
  const chosen: readonly string[] = [answers[id] ?? []].flat();
  /** With what explains it: one line of two is no radio button. */
  const words = (value: string): string =>
    [optionItem(id, value), optionHint(id, value)]
      .filter((item) => item !== undefined)
      .map((item) => screenerWords(item, locale))
      .join('. ');
  if (id === 'afterCrisis') {
    if (readsAll) await listener.to('Down', words('continue'));
    else for (const value of chosen) await listener.to('Tab', words(value));
    await listener.press('Return');
    return;
  }
  const inOrder = INPUTS[id].filter((value) => chosen.includes(value));
  if (readsAll) await listener.to('Down', screenerWords('continue', locale));
  for (const value of readsAll ? inOrder.reverse() : inOrder) {
    // The last key may have led there already.
    await listener.to(readsAll ? 'Up' : 'Down', words(value));
    await listener.press('space');
  }
  await listener.press('Return');
}

/** Through the questions to where these answers lead, and line by line through that. */
const wayTo = (answers: Answers, readsAll = false): Way => ({
  elements: SCREENER,
  async go(listener, locale) {
    await start(listener, locale);
    for (const id of path(answers)) await answer(listener, locale, id, {answers, readsAll});
    await listener.toEnd();
  },
});

const SHORT = PATHS_TO.talkFirstReferred.answers;

export const WAYS: Readonly<Record<string, Way>> = {
  'may-be-referred': wayTo(PATHS_TO.mayBeReferred.answers, true),
  'may-be-needs-referral': wayTo(PATHS_TO.mayBeNeedsReferral.answers),
  'talk-first': wayTo(PATHS_TO.talkFirst.answers),
  'talk-first-referred': wayTo(PATHS_TO.talkFirstReferred.answers),
  'talk-first-after-crisis': wayTo(PATHS_TO.talkFirstAfterCrisis.answers),
  'not-a-candidate': wayTo(PATHS_TO.notACandidate.answers),

  crisis: {
    elements: SCREENER,
    async go(listener, locale) {
      await listener.press('ctrl+Home');
      await listener.to('Down', screenerWords('start.go', locale));
      await listener.press('Return');
      await listener.press('Tab');
      await listener.press('space');
      await listener.press('Return');
      // What matters most is one key away.
      await listener.press('Tab');
      await listener.to('Down', screenerWords('q.afterCrisis.stop', locale));
      await listener.press('Return');
      await listener.toEnd();
      await listener.press('ctrl+Home');
      await listener.to('Tab', screenerWords('result.again', locale));
      await listener.press('Return');
      await listener.press('Down');
    },
  },

  'no-answer-back-and-change': {
    elements: '<ketamine-screener export="fhir"></ketamine-screener>',
    async go(listener, locale) {
      const words = (id: Parameters<typeof screenerWords>[0]): string => screenerWords(id, locale);
      await start(listener, locale);
      await listener.to('Tab', words('continue'));
      await listener.press('Return');
      // The link leads to the first answer.
      await listener.press('Tab');
      await listener.press('Return');
      await listener.to('Down', words('q.safety.no'));
      await listener.press('space');
      await listener.press('Return');
      await listener.press('shift+Tab');
      await listener.press('Return');
      // The answer is still there.
      await listener.press('Tab');
      await listener.press('Return');
      for (const id of path(SHORT).filter((each) => each !== 'safety'))
        await answer(listener, locale, id, {answers: SHORT, readsAll: false});
      await listener.to('Tab', words('result.answers'));
      await listener.press('Return');
      for (const id of path(SHORT)) {
        await listener.to('Tab', words('result.change'));
        if (id === 'painCondition') break;
      }
      await listener.press('Return');
      await listener.press('Tab');
      await listener.to('Tab', words('continue'));
      await listener.press('Return');
      await listener.to('Tab', words('take.file'));
      await listener.press('Return');
      await listener.to('shift+Tab', words('result.again'));
      await listener.press('Return');
    },
  },

  print: {
    elements: SCREENER,
    async go(listener, locale) {
      await start(listener, locale);
      for (const id of path(SHORT))
        await answer(listener, locale, id, {answers: SHORT, readsAll: false});
      await listener.to('Tab', screenerWords('take.print', locale));
      await listener.pressIntoDialog('Return');
      await listener.press('Escape');
      // The focus is where it was, and what was said stands below.
      await listener.press('shift+Tab');
      await listener.press('Tab');
      await listener.press('Down');
    },
  },

  packs: {
    elements: '<ketamine-screener packs="phq-8 tell-your-provider"></ketamine-screener>',
    async go(listener, locale) {
      await start(listener, locale);
      for (const id of path(SHORT))
        await answer(listener, locale, id, {answers: SHORT, readsAll: false});
      const {heading} = phq8.text[locale] ?? phq8.text.en;
      await listener.to('Tab', heading);
      await listener.press('Return');
      await listener.press('Tab');
      await listener.press('Down');
      await listener.press('Tab');
    },
  },

  explainer: {
    elements: '<ketamine-explainer></ketamine-explainer>',
    async go(listener, locale) {
      await listener.press('ctrl+Home');
      await listener.toEnd();
      await listener.press('ctrl+Home');
      // The other reading.
      await listener.to('r', explainerWords('reading.pain', locale));
      await listener.press('space');
      await listener.to('Down', explainerWords('help.heading', locale));
      await listener.press('Return');
      await listener.to('Down', explainerWords('how.heading', locale));
    },
  },

  'schedule-button': {
    elements: '<ketamine-schedule-button message="standard"></ketamine-schedule-button>',
    async go(listener, locale) {
      const words = (id: Parameters<typeof scheduleWords>[0]): string => scheduleWords(id, locale);
      await listener.press('ctrl+Home');
      await listener.toEnd();
      await listener.press('ctrl+Home');
      await listener.to('Tab', words('textAction'));
      await listener.press('Return');
      await listener.to('Down', words('panel.close'));
      await listener.to('Tab', words('panel.close'));
      // Closed, its button has the focus.
      await listener.press('Return');
      await listener.press('Return');
      await listener.to('Tab', words('copyMessage'));
      await listener.press('Return');
      await listener.press('Escape');
      await listener.to('Tab', words('copy'));
      await listener.press('Return');
      await listener.press('Return');
      await listener.to('Down', words('before'));
    },
  },

  'payment-disclaimer': {
    elements: '<ketamine-payment-disclaimer></ketamine-payment-disclaimer>',
    async go(listener) {
      await listener.press('ctrl+Home');
      await listener.toEnd();
    },
  },
};
