import {expect} from '@open-wc/testing';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {INPUTS, type Answers, type InputId} from '../../src/content/screener/ids.ts';
import {path} from '../../src/engine/decide.ts';
import {ScreenerOutcomeEvent} from '../../src/elements/screener/events.ts';
import {questionnaireResponse} from '../../src/fhir/index.ts';
import {watchPrinting} from '../support/printing.ts';
import {expectSame} from '../support/same.ts';
import {watchSaving} from '../support/saving.ts';
import {ScreenerHarness, words, WORDS} from '../support/screener.ts';
import {settled} from '../support/settled.ts';
import {watchSharing} from '../support/sharing.ts';

const {crisis: _, ...RESULTS} = PATHS_TO;
const LOCALES = ['en', 'es'] as const;

type Item = keyof (typeof WORDS)['en'];
const isItem = (id: string): id is Item => id in WORDS.en;

/** What a person chose, in their words. */
const chosen = (id: InputId, value: string, locale: 'en' | 'es'): string => {
  const own = `q.${id}.${value}`;
  if (isItem(own)) return words(own, locale);
  if (isItem(value)) return words(value, locale);
  throw new Error(`No words for ${own}`);
};

/** The paper of a screener that shows a result. */
async function paperOf(harness: ScreenerHarness, locale: 'en' | 'es' = 'en'): Promise<Document> {
  const {papers} = watchPrinting();
  await harness.press(harness.button(words('take.print', locale)));
  await settled();
  expect(papers.length).to.equal(1);
  return papers[0]!;
}

const textOf = (paper: Document): string => paper.body.innerText.replace(/\s+/g, ' ');

describe('a summary for the provider', () => {
  for (const [name, {answers}] of Object.entries(RESULTS))
    for (const locale of LOCALES)
      it(`says what was answered and how to refer: ${name} (${locale})`, async () => {
        const harness = await ScreenerHarness.mount(`lang="${locale}" clinic="Hill Clinic"`);
        await harness.to(answers);
        const paper = await paperOf(harness, locale);
        const text = textOf(paper);
        const msg = (item: Item, language: 'en' | 'es' = 'en'): string =>
          words(item, language).replaceAll(new RegExp(WORDS[language].clinic, 'gi'), 'Hill Clinic');
        // To a provider, in theirs; and in the person's own what the person has read and said.
        expect(paper.documentElement.lang).to.equal('en');
        for (const language of new Set(['en', locale] as const)) {
          expect(text).to.include(msg('summary.heading', language));
          expect(text).to.include(msg('summary.safety', language));
          expect(text).to.include(new Date().toLocaleDateString(language, {dateStyle: 'long'}));
          for (const id of path(answers)) {
            if (id === 'safety' || id === 'afterCrisis') continue;
            expect(text).to.include(msg(`q.${id}` as Item, language));
            const given: readonly string[] = [answers[id as keyof typeof answers]].flat();
            for (const value of given) expect(text).to.include(chosen(id, value, language));
          }
        }
        for (const item of ['summary.limits', 'summary.refer', 'summary.ride'] as const)
          expect(text).to.include(msg(item));
        expect(text).to.include(msg('crisis.strip', locale));
        expect(text).to.include('Hill Clinic').and.to.include('972-654-5673');
      });

  it('has English beside Spanish, each marked as what it is', async () => {
    const harness = await ScreenerHarness.mount('lang="es"');
    await harness.to(RESULTS.talkFirst.answers);
    const paper = await paperOf(harness, 'es');
    const spanish = [...paper.querySelectorAll('[lang="es"]')].map(({textContent}) => textContent);
    expect(spanish).to.include.members(
      (['summary.heading', 'q.concern', 'q.moodPattern', 'summary.safety'] as const).map((item) =>
        words(item, 'es'),
      ),
    );
  });

  for (const [name, {answers}] of Object.entries(RESULTS))
    it(`gives no outcome and no next step, whatever they are: ${name}`, async () => {
      const harness = await ScreenerHarness.mount('referrer="Lakeside Psychiatry"');
      await harness.to(answers);
      const text = textOf(await paperOf(harness));
      const items = (Object.keys(WORDS.en) as Item[]).filter((item) =>
        /^(outcome|next|crisis\.tell|reason)/.test(item),
      );
      expect(items.length).to.be.greaterThan(40);
      expect(items.filter((item) => text.includes(words(item)))).to.deep.equal([]);
    });

  for (const [name, {answers}] of Object.entries(RESULTS))
    for (const locale of LOCALES)
      it(`is the same to the byte whatever was said of safety, on paper and shared: ${name} (${locale})`, async () => {
        const {safety: _, ...others} = {...answers};
        const {afterCrisis: __, ...rest} = {afterCrisis: undefined, ...others};
        const papers = new Set<string>();
        const texts = new Set<string>();
        for (const said of [
          {safety: 'no'},
          {safety: 'skip'},
          {safety: 'yes', afterCrisis: 'continue'},
        ] as const) {
          const sharing = watchSharing();
          const harness = await ScreenerHarness.mount(
            `lang="${locale}" referrer="Lakeside Psychiatry" as-of="2026-05-01"`,
          );
          await harness.to({...said, ...rest});
          const paper = await paperOf(harness, locale);
          papers.add(paper.documentElement.lang + paper.title + paper.body.innerHTML);
          await harness.press(harness.button(words('take.share', locale)));
          texts.add(JSON.stringify(sharing.shared));
          sharing.stop();
        }
        expect(papers.size, 'papers').to.equal(1);
        expect(texts.size, 'texts').to.equal(1);
      });

  it('never tells of the question about safety, or that the crisis screen was shown', async () => {
    const papers: string[] = [];
    const rest = {...PATHS_TO.talkFirst.answers};
    for (const answers of [rest, {...rest, safety: 'skip'}] as const) {
      const harness = await ScreenerHarness.mount();
      await harness.to(answers);
      papers.push(textOf(await paperOf(harness)));
    }
    expect(papers[0]).to.equal(papers[1]);
    const harness = await ScreenerHarness.mount();
    await harness.to(PATHS_TO.talkFirstAfterCrisis.answers);
    papers.push(textOf(await paperOf(harness)));
    for (const paper of papers) {
      expect(paper).not.to.include(words('q.safety'));
      for (const value of INPUTS.safety)
        if (value !== 'no') expect(paper).not.to.include(words(`q.safety.${value}`));
      for (const item of [
        'crisis.level',
        'crisis.heading',
        'crisis.untold',
        'crisis.tell',
        'reason.crisis',
      ] as const)
        expect(paper).not.to.include(words(item));
    }
  });

  it('names the practice whose page it was filled in on, with its number', async () => {
    const harness = await ScreenerHarness.mount(
      'referrer="Lakeside Psychiatry" referrer-phone="972-555-0142"',
    );
    await harness.to(PATHS_TO.mayBeNeedsReferral.answers);
    const text = textOf(await paperOf(harness));
    const page = words('summary.page', 'en', {referrer: 'Lakeside Psychiatry'});
    expect(text).to.include(`${page} 972-555-0142`);
  });

  it('is the screen where a sandbox keeps the frame of the paper away', async () => {
    const harness = await ScreenerHarness.mount();
    await harness.to(PATHS_TO.talkFirst.answers);
    const {papers} = watchPrinting();
    const print = Reflect.get(window, 'print');
    let printed = 0;
    window.print = () => {
      printed++;
    };
    const {prototype} = HTMLIFrameElement;
    const own = Object.getOwnPropertyDescriptor(prototype, 'contentDocument')!;
    Object.defineProperty(prototype, 'contentDocument', {configurable: true, get: () => null});
    try {
      await harness.press(harness.button(words('take.print')));
      await settled();
    } finally {
      Object.defineProperty(prototype, 'contentDocument', own);
      window.print = print;
    }
    expect(printed).to.equal(1);
    expect(papers.length).to.equal(0);
  });

  it('has no field to fill in', async () => {
    const harness = await ScreenerHarness.mount();
    await harness.to(PATHS_TO.talkFirst.answers);
    const paper = await paperOf(harness);
    expect(paper.querySelectorAll('input, textarea, select, form').length).to.equal(0);
  });

  it('is out of reach for the page, and gone when it is printed', async () => {
    const frames = window.length;
    const harness = await ScreenerHarness.mount();
    await harness.to(PATHS_TO.talkFirst.answers);
    const printing = watchPrinting();
    await harness.press(harness.button(words('take.print')));
    await settled();
    expect(printing.papers.length).to.equal(1);
    expect(window.length).to.equal(frames);
    expectSame(document.querySelector('iframe[class="sr"]'), null);
    expect(harness.root.querySelectorAll('iframe').length).to.equal(1);
    printing.finish();
    expect(harness.root.querySelectorAll('iframe').length).to.equal(0);
  });

  const ends: Readonly<Record<string, (harness: ScreenerHarness) => unknown>> = {
    'another step': (harness) => harness.back(),
    'Start again': (harness) => harness.press(harness.button(words('result.again'))),
    'the page is left': () => dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})),
    'the widget is removed': (harness) => {
      harness.screener.remove();
    },
    'another print': (harness) => harness.press(harness.button(words('take.print'))),
  };
  for (const [what, end] of Object.entries(ends))
    it(`does not outlast the result: ${what}`, async () => {
      const harness = await ScreenerHarness.mount('export="fhir"');
      await harness.to(PATHS_TO.talkFirst.answers);
      const printing = watchPrinting();
      const saving = watchSaving();
      await harness.press(harness.button(words('take.print')));
      await harness.press(harness.button(words('take.file')));
      await settled();
      const [first] = harness.root.querySelectorAll('iframe');
      expect(first?.isConnected).to.equal(true);
      expect(saving.held).to.equal(1);
      await end(harness);
      await settled();
      expect(first?.isConnected).to.equal(false);
      expect(saving.held).to.equal(0);
      printing.finish();
    });
});

describe('sharing', () => {
  it('is offered only where the device has a sheet for it', async () => {
    const harness = await ScreenerHarness.mount();
    await harness.to(RESULTS.talkFirst.answers);
    expect(harness.text).not.to.include(words('take.share'));
  });

  it('hands over text alone, on the click, and takes it well when the sheet is closed', async () => {
    const sharing = watchSharing(() => Promise.reject(new DOMException('closed', 'AbortError')));
    try {
      const harness = await ScreenerHarness.mount('clinic="Hill Clinic"');
      await harness.to(RESULTS.talkFirst.answers);
      expect(sharing.shared).to.deep.equal([]);
      await harness.press(harness.button(words('take.share')));
      await settled();
      expect(sharing.shared.length).to.equal(1);
      const [data] = sharing.shared;
      expect(Object.keys(data ?? {})).to.deep.equal(['text']);
      const {text = ''} = data ?? {};
      expect(text).not.to.match(/https?:|www\.|<|>/);
      for (const item of [
        'summary.heading',
        'summary.safety',
        'q.moodPattern',
        'crisis.strip',
      ] as const)
        expect(text).to.include(words(item));
      expect(text).to.include('Hill Clinic').and.not.include(words('q.safety'));
      expect(harness.heading).to.equal(words('outcome.talk-first'));
    } finally {
      sharing.stop();
    }
  });
});

describe('answers as a file', () => {
  it('are offered only where the page asks for it', async () => {
    for (const [attributes, offered] of [
      ['', false],
      ['export="pdf"', false],
      ['export="fhir"', true],
    ] as const) {
      const harness = await ScreenerHarness.mount(attributes);
      await harness.to(RESULTS.talkFirst.answers);
      expect(harness.text.includes(words('take.file')), attributes).to.equal(offered);
    }
  });

  /** The file of a screener with these attributes, after these answers. */
  async function saved(attributes: string, answers: Answers, locale: 'en' | 'es'): Promise<string> {
    const harness = await ScreenerHarness.mount(`lang="${locale}" export="fhir" ${attributes}`);
    await harness.to(answers);
    const saving = watchSaving();
    expect(saving.files.length).to.equal(0);
    await harness.press(harness.button(words('take.file', locale)));
    const [file] = saving.files;
    expect(saving.files.length).to.equal(1);
    expect(file?.name).to.equal('answers.json');
    return file!.content.text();
  }

  const authoredIn = (file: string): string => (JSON.parse(file) as {authored: string}).authored;

  for (const [name, {answers}] of Object.entries(RESULTS))
    for (const locale of LOCALES)
      for (const attributes of ['', 'clinic="Hill Clinic"'])
        it(`are the FHIR response to our own definition: ${name} (${locale}) ${attributes}`, async () => {
          const file = await saved(attributes, answers, locale);
          const written = authoredIn(file);
          const authored = new Date(written);
          expect(Math.abs(Date.now() - authored.getTime())).to.be.lessThan(60_000);
          const told: unknown = JSON.parse(file);
          expect(told).to.deep.equal(questionnaireResponse(answers, {locale, authored}));
        });

  it('have the day and the clock that the person sees', async () => {
    const written = authoredIn(await saved('', RESULTS.talkFirst.answers, 'en'));
    const [, year, month, day, hour, minute, second] =
      /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)[+-]\d\d:\d\d$/.exec(written)!.map(Number);
    expect(new Date(year!, month! - 1, day, hour, minute, second).getTime()).to.equal(
      Date.parse(written),
    );
  });

  it('are the same to the letter whatever was said of safety', async () => {
    const {safety: _, afterCrisis: __, ...rest} = PATHS_TO.talkFirstAfterCrisis.answers;
    const files: string[] = [];
    for (const safety of [
      {safety: 'yes', afterCrisis: 'continue'},
      {safety: 'no'},
      {safety: 'skip'},
    ] as const) {
      const file = await saved('', {...safety, ...rest}, 'en');
      files.push(file.replace(authoredIn(file), ''));
    }
    expect(new Set(files).size).to.equal(1);
  });
});

describe('expose-outcome', () => {
  async function heard(attributes: string, answers: object): Promise<ScreenerOutcomeEvent[]> {
    const events: ScreenerOutcomeEvent[] = [];
    const note = (event: Event): void => {
      if (event instanceof ScreenerOutcomeEvent) events.push(event);
    };
    document.addEventListener(ScreenerOutcomeEvent.type, note);
    const harness = await ScreenerHarness.mount(attributes);
    await harness.to(answers);
    await settled();
    document.removeEventListener(ScreenerOutcomeEvent.type, note);
    return events;
  }

  for (const [name, {answers, outcome}] of Object.entries(PATHS_TO)) {
    it(`tells the page nothing unless it is asked for: ${name}`, async () => {
      expect(await heard('', answers)).to.deep.equal([]);
      expect(await heard('expose-outcome="false"', answers)).to.deep.equal([]);
    });

    it(`tells the outcome and the widget and no more, and nothing after "yes": ${name}`, async () => {
      const events = await heard('id="mine" expose-outcome', answers);
      const isCrisis = 'afterCrisis' in answers;
      expect(events.map((event) => [event.outcome, event.widget])).to.deep.equal(
        isCrisis ? [] : [[outcome, 'mine']],
      );
      for (const event of events)
        expect(
          Object.keys(event)
            .filter((key) => key !== 'isTrusted')
            .sort(),
        ).to.deep.equal(['outcome', 'widget']);
    });
  }
});
