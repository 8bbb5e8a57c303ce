import {expect} from '@open-wc/testing';
import {catalog} from '../../src/content/provenance/catalog.ts';
import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {INPUTS, type Answers, type InputId} from '../../src/content/screener/ids.ts';
import {optionHint, optionItem} from '../../src/elements/screener/question-items.ts';
import type {WidgetLetter} from '../../src/content/provenance/source.ts';
import {decide} from '../../src/engine/decide.ts';
import {readableDate} from '../../src/settings/date.ts';
import {fill, type Values} from '../../src/content/fill.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {Walk} from '../../stories/support/walk.ts';
import {everyState} from '../engine/every-path.ts';
import {watchCopying} from '../support/copying.ts';
import {ExplainerHarness} from '../support/explainer.ts';
import {page} from '../support/page.ts';
import {watchPrinting} from '../support/printing.ts';
import {ScheduleHarness, words} from '../support/schedule-button.ts';
import {words as screenerWords} from '../support/screener.ts';
import {settled} from '../support/settled.ts';
import {watchSharing} from '../support/sharing.ts';
import {until} from '../../stories/support/until.ts';
import {WidgetHarness} from '../support/widget.ts';

/** What a page may set; the clinic's name is left to the words themselves. */
const SETTINGS = {
  sms: '972-555-0123',
  'as-of': '2026-05-01',
  'review-by': '2026-06-01',
  referrer: 'Lakeside Psychiatry',
  'referrer-phone': '972-555-0142',
  'voice-phone': '972-555-0199',
  hours: 'Mon–Fri 9–5',
};
/** Outside the United States. */
const LOCAL = {'crisis-line': '13 11 14', 'crisis-text': '0477 13 11 14', emergency: '000'};

const WITH_A_WORD = {...LOCAL, 'crisis-text': 'SHOUT to 85258'};

const today = (locale: Locale): string =>
  new Date().toLocaleDateString(locale, {dateStyle: 'long'});

const written = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([setting, value]) => `${setting}="${value}"`)
    .join(' ');
const attributes = written(SETTINGS);

/** Each item of the content that a widget says, in one language, as it reads with these settings. */
function itemsOf(widget: WidgetLetter, locale: Locale): ReadonlyMap<string, readonly string[]> {
  const items = catalog().filter(({widgets}) => widgets.includes(widget));
  const clinic = items.find(({id}) => id === 'common.clinic')!.text[locale];
  const values = {
    clinic,
    number: SETTINGS.sms,
    date: readableDate(SETTINGS['as-of'], locale),
    reviewDate: readableDate(SETTINGS['review-by'], locale),
    referrer: SETTINGS.referrer,
    hours: SETTINGS.hours,
  };
  // The crisis screen is not counted, so that nobody sees more than nine questions.
  const numbers = Array.from({length: 9}, (_, index) => String(index + 1));
  const counts = numbers.flatMap((step) => numbers.map((total) => ({step, total})));
  return new Map(
    items.map(({id, text}) => {
      const said: readonly Values[] =
        id === 'common.callAction'
          ? [{number: SETTINGS['voice-phone']}, {number: SETTINGS['referrer-phone']}]
          : [{}];
      const onPaper = id === 'screener.summary.from' && {date: today(locale)};
      const lines = {
        crisisLine: LOCAL['crisis-line'],
        crisisText: LOCAL['crisis-text'],
        emergency: LOCAL.emergency,
      };
      const wordLine = {crisisWord: 'SHOUT', crisisText: '85258'};
      return [
        id,
        [
          ...new Set(
            counts.flatMap((count) =>
              said.flatMap((number) =>
                [{}, lines, {...lines, ...wordLine}].map((local) =>
                  fill(text[locale], {...values, ...count, ...number, ...onPaper, ...local}),
                ),
              ),
            ),
          ),
        ],
      ];
    }),
  );
}

/** On paper an answer and what explains it stand in one line. */
const answersWithHints = (items: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const text = (item: string): string => items.get(`screener.${item}`)?.[0] ?? '';
  return Object.entries(INPUTS).flatMap(([id, values]) =>
    values.flatMap((value) => {
      const hint = optionHint(id as InputId, value);
      return hint ? [`${text(optionItem(id as InputId, value))}. ${text(hint)}`] : [];
    }),
  );
};

/** Notes every word that stands on any screen of one widget. */
class Reader {
  readonly seen = new Set<string>();
  /** What stands in English beside another language. */
  readonly english = new Set<string>();

  read(host: Element | null): void {
    const harness = new WidgetHarness(host);
    for (const details of harness.root.querySelectorAll('details')) details.open = true;
    for (const text of [...harness.texts, harness.regionName]) this.seen.add(text);
  }

  /** Words that are no text on the screen: names, and a message. */
  note(text: string | null | undefined): void {
    this.seen.add(decodeURIComponent(text ?? '').trim());
  }

  /** A sheet speaks English to the provider, and says it all again in the person's language. */
  readPaper({body}: Document, lang: Locale): void {
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {parentElement, textContent} = walker.currentNode;
      const text = (textContent ?? '').replace(/\s+/g, ' ').trim();
      const language = parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'en';
      if (text) (language === lang ? this.seen : this.english).add(text);
    }
  }

  /** Items that nobody can have read. The clinic's default name only ever stands inside others. */
  unread(items: ReadonlyMap<string, readonly string[]>): string[] {
    const all = [...this.seen].join('\n');
    return [...items].flatMap(([id, texts]) => {
      const isSeen =
        id === 'common.clinic'
          ? texts.some((text) => all.includes(text))
          : texts.some((text) => this.seen.has(text));
      return isSeen ? [] : [id];
    });
  }

  /** Words on the screen that are no item of this widget, and no setting of the page. */
  strange(items: ReadonlyMap<string, readonly string[]>, words = this.seen): string[] {
    const known = new Set([
      ...[...items.values()].flat(),
      ...Object.values(SETTINGS),
      ...answersWithHints(items),
    ]);
    // Several answers to one question stand in one line.
    return [...words].filter((text) => !text.split('; ').every((part) => known.has(part)));
  }
}

/** Walks a screener and reads every screen on the way. */
class ReadingWalk extends Walk {
  readonly #reader: Reader;

  constructor(screener: Element | null, reader: Reader) {
    super(screener as HTMLElement);
    this.#reader = reader;
  }

  override async press(button: HTMLElement | undefined): Promise<void> {
    await super.press(button);
    this.#reader.read(this.screener);
  }
}

/** Complete answers for one concern at a time, as few as give every reason, outcome and referral. */
function tellingAnswers(): readonly Answers[] {
  const told = new Set<string>();
  const telling: Answers[] = [
    ...Object.values(PATHS_TO).map(({answers}) => answers),
    {...PATHS_TO.talkFirstAfterCrisis.answers, referral: 'noProvider'},
    {...PATHS_TO.mayBeNeedsReferral.answers, referral: 'notYet'},
    // A match for pain, beside depression that the page speaks against.
    {
      ...PATHS_TO.mayBeNeedsReferral.answers,
      concern: 'both',
      moodCondition: ['none'],
      moodPattern: 'mild',
    },
  ];
  for (const concern of ['depression', 'pain', 'other', 'unsure'] as const)
    everyState(
      (answers, open) => {
        if (open) return;
        const {outcome, reasons} = decide(answers);
        const tells = [outcome, answers.referral, ...reasons.map(({id}) => id)].map(
          (each) => `${each ?? ''} ${outcome}`,
        );
        if (tells.every((each) => told.has(each))) return;
        tells.forEach((each) => told.add(each));
        telling.push({...answers});
      },
      {safety: 'no', concern},
    );
  return telling;
}

/** Opens the panel with the code, and copies all that can be copied there, with and without success. */
async function readPanel(harness: ScheduleHarness, reader: Reader, lang: Locale): Promise<void> {
  harness.opener.click();
  await until(() => harness.panel.querySelector('svg[role="img"]'), 'there is no code');
  reader.note(harness.panel.querySelector('svg[role="img"]')?.getAttribute('aria-label'));
  for (const fails of [undefined, () => Promise.reject(new Error('denied'))]) {
    watchCopying(fails);
    for (const item of ['copy', 'copyMessage'] as const) {
      harness.inPanel(words(item, lang))?.click();
      await settled();
      reader.read(harness.host);
    }
  }
  harness.panel.hidePopover();
}

const WALKS: Readonly<Record<WidgetLetter, (reader: Reader, lang: Locale) => Promise<void>>> = {
  async S(reader, lang) {
    const sharing = watchSharing();
    const print = screenerWords('take.print', lang);
    for (const answers of tellingAnswers()) {
      const body = await page(
        `<ketamine-screener lang="${lang}" export="fhir" ${attributes}></ketamine-screener>
        <ketamine-explainer lang="${lang}"></ketamine-explainer>`,
      );
      const walk = new ReadingWalk(body.firstElementChild, reader);
      reader.read(walk.screener);
      await walk.to(answers);
      const {papers} = watchPrinting();
      walk.buttons.find((button) => button.textContent.trim() === print)?.click();
      await settled();
      for (const paper of papers) reader.readPaper(paper, lang);
      // And what is said to whom nothing was printed.
      reader.read(walk.screener);
      body.remove();
    }
    sharing.stop();
    const texting = await page(
      `<ketamine-screener lang="${lang}" ${attributes}></ketamine-screener>`,
    );
    const walk = new ReadingWalk(texting.firstElementChild, reader);
    await walk.to(PATHS_TO.mayBeReferred.answers);
    await readPanel(new ScheduleHarness(walk.screener), reader, lang);
    texting.remove();
    for (const lines of [LOCAL, WITH_A_WORD]) {
      const abroad = await page(
        `<ketamine-screener lang="${lang}" ${written(lines)}></ketamine-screener>`,
      );
      reader.read(abroad.firstElementChild);
      await new ReadingWalk(abroad.firstElementChild, reader).to({safety: 'yes'});
      abroad.remove();
    }
    // A page with a number and no name.
    const {talkFirst, mayBeNeedsReferral} = PATHS_TO;
    for (const {answers} of [talkFirst, mayBeNeedsReferral])
      for (const referral of ['notYet', 'noProvider'] as const) {
        const body = await page(
          `<ketamine-screener lang="${lang}" referrer-phone="${SETTINGS['referrer-phone']}"></ketamine-screener>`,
        );
        await new ReadingWalk(body.firstElementChild, reader).to({...answers, referral});
        body.remove();
      }
    // Going on without an answer, from a question that takes one and from one that takes several.
    for (const answers of [{}, {safety: 'no', concern: 'pain'}] as const) {
      const body = await page(`<ketamine-screener lang="${lang}"></ketamine-screener>`);
      const walk = new ReadingWalk(body.firstElementChild, reader);
      await walk.to(answers);
      await walk.proceed();
      body.remove();
    }
  },

  async E(reader, lang) {
    const body = await page(
      `<ketamine-explainer lang="${lang}" ${attributes}></ketamine-explainer>
      <ketamine-screener></ketamine-screener>`,
    );
    const harness = new ExplainerHarness(body.firstElementChild);
    reader.note(harness.readingsName);
    for (const reading of harness.readings) {
      reading.click();
      await settled();
      reader.read(harness.host);
    }
  },

  async T(reader, lang) {
    const body = await page(
      `<ketamine-schedule-button lang="${lang}" message="standard" ${attributes}></ketamine-schedule-button>`,
    );
    const harness = new ScheduleHarness(body.firstElementChild);
    await readPanel(harness, reader, lang);
    reader.note(new URL(harness.link!.href).search.replace('?&body=', ''));
    for (const fails of [undefined, () => Promise.reject(new Error('denied'))]) {
      watchCopying(fails);
      harness.copyButton.click();
      await settled();
      reader.read(harness.host);
    }
  },

  async P(reader, lang) {
    const body = await page(
      `<ketamine-payment-disclaimer lang="${lang}" ${attributes}></ketamine-payment-disclaimer>`,
    );
    reader.read(body.firstElementChild);
  },
};

describe('every word of the content', () => {
  const widgets: Readonly<Record<WidgetLetter, string>> = {
    S: 'screener',
    E: 'explainer',
    T: 'text-to-schedule button',
    P: 'payment disclaimer',
  };
  for (const widget of ['S', 'E', 'T', 'P'] as const)
    for (const locale of LOCALES)
      it(`is met in the ${widgets[widget]}, and no other word is (${locale})`, async function () {
        this.timeout(60_000);
        const reader = new Reader();
        await WALKS[widget](reader, locale);
        const items = itemsOf(widget, locale);
        expect(items.size).to.be.greaterThan(10);
        expect(reader.unread(items), 'items that nobody can read').to.deep.equal([]);
        expect(reader.strange(items), 'words that are no item of this widget').to.deep.equal([]);
        expect(reader.strange(itemsOf(widget, 'en'), reader.english)).to.deep.equal([]);
      });
});
