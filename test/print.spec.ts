import {expect} from '@open-wc/testing';
import {PATHS_TO} from '../stories/support/paths.ts';
import type {Answers, InputId} from '../src/content/screener/ids.ts';
import {LOCALES, type Locale} from '../src/content/locales.ts';
import {path} from '../src/engine/decide.ts';
import {fill} from '../src/content/fill.ts';
import '../src/packs/define.ts';
import {PACKS} from '../src/packs/index.ts';
import {emulateMedia, engine, printedText, printedTextOf} from './support/commands.ts';
import {page} from './support/page.ts';
import {watchPrinting} from './support/printing.ts';
import {NUMBER, ScreenerHarness, words, WORDS} from './support/screener.ts';
import {settled} from './support/settled.ts';
import {WidgetHarness} from './support/widget.ts';

type Item = keyof (typeof WORDS)['en'];

/** In one line, without the joined letters of some fonts, and with words whole that a line broke at their hyphen. */
const oneLine = (...texts: readonly string[]): string =>
  texts
    .join(' ')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}-) (?=\p{L})/gu, '')
    .trim();

/** A widget in a state of it, on a page of this language. */
interface Case {
  readonly name: string;
  readonly show: (lang: Locale) => Promise<WidgetHarness>;
  /** What must be on the sheet whatever else is. */
  readonly has: readonly string[];
}

const widget = (tag: string) => async (lang: Locale) => {
  const body = await page(`<${tag} lang="${lang}"></${tag}>`);
  return new WidgetHarness(body.firstElementChild);
};

const screener = (answers?: Answers) => async (lang: Locale) => {
  const harness = await ScreenerHarness.mount(`lang="${lang}"`);
  if (answers) await harness.to(answers);
  return new WidgetHarness(harness.screener);
};

const CASES: readonly Case[] = [
  {name: 'the explainer', show: widget('ketamine-explainer'), has: []},
  {name: 'the payment disclaimer', show: widget('ketamine-payment-disclaimer'), has: []},
  {
    name: 'the schedule button',
    show: widget('ketamine-schedule-button'),
    has: [NUMBER, '988', '911'],
  },
  {name: 'the screener’s start', show: screener({}), has: ['988', '911']},
  {
    name: 'a question of the screener',
    show: screener({safety: 'no', concern: 'pain'}),
    has: ['988', '911'],
  },
  {name: 'the crisis screen', show: screener({safety: 'yes'}), has: ['988', '911', '838255']},
  {
    name: 'a result of the screener',
    show: screener(PATHS_TO.mayBeReferred.answers),
    has: [NUMBER, '988', '911'],
  },
  {
    name: 'a result of the screener after the crisis screen',
    show: screener(PATHS_TO.talkFirstAfterCrisis.answers),
    has: ['988', '911', '838255'],
  },
];

const all = (widget: WidgetHarness, selector: string): Element[] => [
  ...widget.root.querySelectorAll(selector),
];

/** What buttons alone say to the eye: a link may say the same, and stays. */
function buttonTexts(widget: WidgetHarness): string[] {
  const links = widget.links.map(({textContent}) => oneLine(textContent));
  return all(widget, 'button')
    .map(({childNodes}) => [...childNodes].filter((node) => node instanceof Text))
    .map((texts) => oneLine(...texts.map(({data}) => data)))
    .filter((text) => text && !links.includes(text));
}

/** The section with a person's own answers, which is theirs to open. */
const isOwn = (section: Element): boolean =>
  LOCALES.some(
    (lang) => section.firstElementChild?.textContent.trim() === words('result.answers', lang),
  );

/** All that paper shows, but for what buttons say: with the closed sections open, for a moment. */
function lines(widget: WidgetHarness): string[] {
  const closed = (all(widget, 'details:not([open])') as HTMLDetailsElement[]).filter(
    (section) => !isOwn(section),
  );
  for (const each of closed) each.open = true;
  const lines: string[] = [];
  const walker = document.createTreeWalker(widget.root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {parentElement: parent, textContent} = walker.currentNode;
    const text = oneLine(textContent!);
    if (!text || !parent || parent.closest('button')) continue;
    if (!parent.checkVisibility({visibilityProperty: true})) continue;
    // One pixel is what is there to be heard alone.
    if (parent.getBoundingClientRect().width > 1) lines.push(text);
  }
  for (const each of closed) each.open = false;
  return lines;
}

if (engine === 'chromium') {
  describe('on paper', () => {
    for (const lang of LOCALES)
      it(`leaves out a person’s own answers, which they have not opened (${lang})`, async () => {
        await screener(PATHS_TO.mayBeReferred.answers)(lang);
        const paper = oneLine(...(await printedText()));
        expect(paper).to.include(words('result.answers', lang));
        expect(paper).not.to.include(words('q.safety', lang));
        expect(paper).not.to.include(words('q.moodPattern.severe', lang));
      });

    for (const {name, show, has} of CASES) {
      for (const lang of LOCALES) {
        it(`${name} has every word, also of closed sections, and no button (${lang})`, async () => {
          const shown = await show(lang);
          const expected = lines(shown);
          const buttons = buttonTexts(shown);
          const sheets = await printedText();
          const papers = sheets.map((sheet) => oneLine(sheet));
          expect(expected, 'on screen').not.to.deep.equal([]);
          // Each whole, on one sheet.
          expect(
            [...expected, ...has].filter((line) => !papers.some((paper) => paper.includes(line))),
            'not printed',
          ).to.deep.equal([]);
          // What stands alone, as a button does: its words may well be part of a sentence.
          const alone = sheets
            .join('\n')
            .split(/\s{2,}|\n/)
            .map((part) => oneLine(part));
          expect(
            buttons.filter((text) => alone.includes(text)),
            'buttons',
          ).to.deep.equal([]);
        });
      }

      it(`${name} is black on white on a dark page with colours of its own`, async () => {
        const shown = await show('en');
        shown.host.parentElement!.style.cssText = `color-scheme: dark; --ketamine-text: #ffd;
           --ketamine-surface: #123; --ketamine-accent: #f0f`;
        await emulateMedia({type: 'print', 'prefers-color-scheme': 'dark'});
        const printed = all(shown, '*').filter((each) => each.checkVisibility());
        const styles = printed.map((each) => getComputedStyle(each));
        expect([...new Set(styles.map(({color}) => color))]).to.deep.equal(['rgb(0, 0, 0)']);
        // White below everything, and nothing on it.
        const grounds = styles.map(({backgroundColor}) => backgroundColor);
        expect(grounds[printed.indexOf(shown.region)]).to.equal('rgb(255, 255, 255)');
        expect([...new Set(grounds)]).to.have.members(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
      });

      it(`${name} leaves no room for what is hidden, and tells what is picked without colour`, async () => {
        const shown = await show('en');
        const inputs = all(shown, 'input') as HTMLInputElement[];
        inputs[0]?.click();
        await emulateMedia({type: 'print'});
        const hidden = all(shown, '*').filter(
          (each) => each.checkVisibility() && !each.checkVisibility({visibilityProperty: true}),
        );
        expect(hidden.map(({textContent}) => oneLine(textContent))).to.deep.equal([]);
        const edged = inputs.map((each) => getComputedStyle(each.closest('label')!).outlineStyle);
        expect(edged).to.deep.equal(inputs.map(({checked}) => (checked ? 'solid' : 'none')));
      });
    }
  });

  describe('the summary on paper', () => {
    const {crisis: _, ...results} = PATHS_TO;
    const WAYS: readonly [string, {readonly outcome: string; readonly answers: Answers}][] =
      Object.entries(results);

    /** What the button for a summary prints. */
    async function paperOf(answers: Answers, lang: Locale, packs = ''): Promise<Document> {
      const harness = await ScreenerHarness.mount(`lang="${lang}" packs="${packs}"`);
      await harness.to(answers);
      for (const select of harness.root.querySelectorAll('select')) {
        select.selectedIndex = select.length - 1;
        select.dispatchEvent(new Event('change'));
      }
      const {papers} = watchPrinting();
      await harness.press(harness.button(words('take.print', lang)));
      await settled();
      expect(papers.length).to.equal(1);
      return papers[0]!;
    }

    /** The words on each sheet. */
    function sheetsOf({body, adoptedStyleSheets}: Document): Promise<readonly string[]> {
      const rules = adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
      return printedTextOf(body.outerHTML, rules.map(({cssText}) => cssText).join('\n'));
    }

    const optional = (ids: readonly string[], lang: Locale): string[] =>
      ids.filter((id): id is Item => id in WORDS.en).map((id) => words(id, lang));

    /** Answers in the person's words: their own, or those of the same answer wherever it is given. */
    const chosen = (answers: Answers, id: InputId, lang: Locale): string =>
      [answers[id] ?? []]
        .flat()
        .map((value) =>
          [
            optional([`q.${id}.${value}`, value], lang)[0],
            ...optional([`q.${id}.${value}.hint`], lang),
          ].join('. '),
        )
        .join('; ');

    const PRIVATE: readonly Item[] = [
      'q.safety',
      'q.safety.why',
      'q.safety.yes',
      'q.safety.skip',
      'crisis.level',
      'crisis.heading',
      'crisis.lead',
      'crisis.untold',
      'crisis.tell',
      'crisis.tellSomeone',
      'crisis.goOn',
      'crisis.stopped',
      'crisis.veterans',
      'q.afterCrisis.stop',
      'q.afterCrisis.continue',
      'reason.crisis',
    ];

    for (const [name, {answers, outcome}] of WAYS)
      for (const lang of LOCALES)
        // Who read another language has all of it in that on the back.
        it(`is one sheet with all that a provider needs: ${name} (${lang})`, async () => {
          const paper = await paperOf(answers, lang);
          const sheets = await sheetsOf(paper);
          expect(sheets.length, 'sides').to.equal(lang === 'en' ? 1 : 2);
          const sheet = oneLine(...sheets);
          const asked = path(answers).filter((id) => id !== 'safety' && id !== 'afterCrisis');
          // The provider's language, and beside it that of the person.
          const languages = [...new Set(['en', lang] as const)];
          const wanted = [
            words('crisis.strip', lang),
            NUMBER,
            ...optional(
              [
                ...['summary.limits', 'summary.answers', 'summary.compare', 'summary.criteria'],
                ...CRITERIA.filter(([id]) => asked.some((each) => each === id)).map(
                  ([, text]) => text,
                ),
                ...['summary.criteria.infusion', 'offLabel', 'summary.tried', 'summary.how'],
                ...['summary.refer', 'summary.clinic', 'summary.ride', 'insurance'],
                'summary.billing',
              ],
              'en',
            ),
            ...languages.flatMap((language) => [
              ...optional(['summary.heading', 'summary.safety'], language),
              fill(WORDS[language]['summary.from'], {
                date: new Date().toLocaleDateString(language, {dateStyle: 'long'}),
              }),
              ...asked.flatMap((id) => [words(`q.${id}`, language), chosen(answers, id, language)]),
            ]),
          ];
          expect(
            wanted.map((text) => oneLine(text)).filter((text) => !sheet.includes(text)),
          ).to.deep.equal([]);
          const told = optional([...PRIVATE, `outcome.${outcome}`], lang).filter((text) =>
            sheet.includes(oneLine(text)),
          );
          expect(told, 'private').to.deep.equal([]);
          expect(paper.querySelectorAll('input, textarea, select').length, 'fields').to.equal(0);
          expect(sheet, 'a line to write on').not.to.match(/(name|nombre|signature|firma):|_{3}/i);
        });

    for (const {id, text} of PACKS)
      for (const lang of LOCALES)
        it(`holds what was answered to a pack, and whose work it is: ${id} (${lang})`, async () => {
          const sheets = await sheetsOf(await paperOf(PATHS_TO.mayBeReferred.answers, lang, id));
          const sheet = oneLine(...sheets);
          const {heading, lead, items, credit} = text[lang] ?? text.en;
          const wanted = [
            heading,
            lead,
            credit,
            ...items.flatMap(({text, answers = []}) => [text, ...answers.slice(-1)]),
          ];
          expect(
            wanted.map((each) => oneLine(each)).filter((each) => !sheet.includes(each)),
          ).to.deep.equal([]);
          expect(sheets.length, 'sides').to.be.at.most(lang === 'en' ? 2 : 3);
        });

    /** What the clinic says of each path, by the question that begins it. */
    const CRITERIA: readonly (readonly [InputId, Item])[] = [
      ['moodCondition', 'summary.criteria.mood'],
      ['painCondition', 'summary.criteria.pain'],
    ];
  });
}
