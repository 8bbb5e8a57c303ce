/* When the browser, the window or the mode cannot: the person is told, and has the words on screen. */
import {expect} from '@open-wc/testing';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {until} from '../../stories/support/until.ts';
import '../../src/packs/define.ts';
import {PACKS} from '../../src/packs/index.ts';
import {
  emulateMedia,
  engine,
  press,
  printedText,
  resize,
  screenshot,
  type EmulatedMedia,
} from '../support/commands.ts';
import {watchCopying} from '../support/copying.ts';
import {page} from '../support/page.ts';
import {watchPrinting} from '../support/printing.ts';
import {expectSame} from '../support/same.ts';
import {watchSaving} from '../support/saving.ts';
import {ScheduleHarness, words as scheduleWords} from '../support/schedule-button.ts';
import {pastDoubleTap, ScreenerHarness, words} from '../support/screener.ts';
import {settled} from '../support/settled.ts';

const answersOf = (harness: ScreenerHarness): HTMLDetailsElement =>
  [...harness.root.querySelectorAll('details')].at(-1)!;

describe('where nothing is printed or saved, and nobody says so', () => {
  for (const lang of ['en', 'es'] as const)
    for (const item of ['take.print', 'take.file'] as const)
      it(`the person is told what to do, and has their answers before them (${item}, ${lang})`, async () => {
        // Neither does anything here, as in a sandbox.
        watchPrinting();
        watchSaving();
        const harness = await ScreenerHarness.mount(`lang="${lang}" export="fhir"`);
        await harness.to(PATHS_TO.mayBeReferred.answers);
        // The panel has its own.
        const findStatus = (): Element | undefined =>
          [...harness.root.querySelectorAll('[aria-live]')].find(
            (each) => !each.closest('[popover]'),
          );
        const status = findStatus()!;
        expect(status.textContent.trim()).to.equal('');
        expect(answersOf(harness).open).to.equal(false);
        const button = harness.button(words(item, lang));
        button.focus();
        await press('Enter');
        await settled();
        expectSame(findStatus(), status);
        expect(status.textContent.trim()).to.equal(words('take.nothing', lang));
        expect(answersOf(harness).open).to.equal(true);
        expectSame(harness.focused, button);
        await harness.back();
        await harness.proceed();
        expect(harness.text).not.to.contain(words('take.nothing', lang));
      });
});

describe('a message that cannot be copied', () => {
  it('stands in the panel as text, and the person is told so', async () => {
    watchCopying(() => Promise.reject(new Error('denied')));
    const body = await page(
      '<ketamine-schedule-button message="standard"></ketamine-schedule-button>',
    );
    const harness = new ScheduleHarness(body.firstElementChild);
    harness.panel.showPopover();
    await until(() => harness.panel.contains(harness.root.activeElement), 'it takes no focus');
    expect(harness.panel.innerText).to.contain(scheduleWords('message'));
    const copy = harness.inPanel(scheduleWords('copyMessage'))!;
    copy.focus();
    await press('Enter');
    const told = harness.panel.querySelector('[aria-live]')!;
    await until(() => told.textContent.trim(), 'nobody is told');
    expect(told.textContent.trim()).to.equal(scheduleWords('messageNotCopied'));
  });
});

describe('a browser that neither copies nor refuses', () => {
  it('is told of as if it refused, with the number to type', async () => {
    const copied = watchCopying(() => new Promise(() => undefined));
    const body = await page('<ketamine-schedule-button></ketamine-schedule-button>');
    const harness = new ScheduleHarness(body.firstElementChild);
    harness.copyButton.focus();
    await press('Enter');
    expect(copied).to.have.length(1);
    expect(harness.status?.textContent.trim()).to.equal('');
    await until(() => harness.status?.textContent.trim(), 'nobody is told');
    expect(harness.status?.textContent.trim()).to.equal(scheduleWords('copyFailed'));
  });
});

describe('the answers of a pack', () => {
  it('stay when the language changes, and the paper speaks one language', async () => {
    const harness = await ScreenerHarness.mount('lang="en" packs="phq-8"');
    await harness.to(PATHS_TO.talkFirst.answers);
    const selects = (): HTMLSelectElement[] => [...harness.root.querySelectorAll('select')];
    selects()[0]!.closest('details')!.open = true;
    selects()[1]!.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Tab');
    expect(selects()[1]!.selectedIndex).to.equal(3);
    harness.screener.lang = 'es';
    await until(() => harness.text.includes(words('result.eyebrow', 'es')), 'it stays English');
    expect(selects().map(({selectedIndex}) => selectedIndex)).to.deep.equal([
      0, 3, 0, 0, 0, 0, 0, 0,
    ]);
    const {papers} = watchPrinting();
    await harness.press(harness.button(words('take.print', 'es')));
    await until(() => papers.length, 'nothing is printed');
    const paper = papers[0]!.body.textContent;
    const {text} = PACKS.find(({id}) => id === 'phq-8')!;
    const {text: question, answers} = text.es!.items[1]!;
    expect(paper).to.contain(question).and.to.contain(answers![2]);
    for (const each of text.en.items[1]!.answers!) expect(paper).not.to.contain(each);
  });
});

describe('the link in the error message', () => {
  // The last is 1280 by 1024 at 400 %.
  const SIZES = [
    {width: 320, height: 480},
    {width: 640, height: 360},
    {width: 320, height: 256},
  ];
  for (const size of SIZES)
    it(`leads to the first answer, and the question is in view (${size.width} × ${size.height})`, async () => {
      await resize(size);
      const harness = await ScreenerHarness.mount();
      harness.screener.before(
        Object.assign(document.createElement('p'), {
          textContent: 'Above',
          style: 'block-size: 600px',
        }),
      );
      await harness.to(PATHS_TO.mayBeReferred.answers);
      const seen: string[] = [];
      for (;;) {
        await harness.back();
        if (!harness.answers.length) break;
        // As if it had just come up: nothing is picked.
        for (const each of harness.answers)
          if (each.type === 'checkbox' && each.checked) each.click();
        if (harness.checked.some(Boolean)) continue;
        await harness.proceed();
        const link = harness.links.find((each) => each.getAttribute('href') === '#first')!;
        // Firefox tells no key from a press on a link, so a key waits as long as a second tap does.
        await pastDoubleTap();
        link.focus();
        await press('Enter');
        const [legend, first] = [harness.root.querySelector('legend h2')!, harness.answers[0]!];
        const [question, answer] = [legend, first.closest('label')!];
        const place = (each: Element): DOMRect => each.getBoundingClientRect();
        const group = question.closest('fieldset')!;
        await until(
          () => harness.focused === first || harness.focused === group,
          'the link leads nowhere',
        );
        expect(place(question).top, 'the question').to.be.at.least(-1);
        expect(place(question).bottom, 'the question').to.be.at.most(innerHeight);
        // In a window that is too low for both, the question has the focus, and Tab leads to the answer.
        if (place(answer).bottom - place(question).top > innerHeight)
          expectSame(harness.focused, group);
        else {
          expectSame(harness.focused, first);
          expect(place(answer).bottom, 'the answer').to.be.at.most(innerHeight + 1);
        }
        seen.push(first.name);
      }
      expect(seen).to.have.length.above(0);
    });
});

if (engine === 'chromium') {
  describe('the page is printed while the panel is open', () => {
    it('as if it were closed: nothing of it lies over the page’s own words', async () => {
      const body = await page(
        '<h1>Our practice</h1><ketamine-schedule-button></ketamine-schedule-button>',
      );
      const harness = new ScheduleHarness(body.querySelector('ketamine-schedule-button'));
      const area = {x: 0, y: 0, width: 800, height: 500};
      await emulateMedia({type: 'print'});
      const before = await screenshot(area);
      await emulateMedia({});
      harness.panel.showPopover();
      await until(() => harness.panel.contains(harness.root.activeElement), 'no focus');
      await emulateMedia({type: 'print'});
      expect((await screenshot(area)) === before, 'the same picture').to.equal(true);
      const [sheet = ''] = await printedText();
      expect(sheet).to.contain('Our practice');
      expect(sheet).not.to.contain(scheduleWords('panel.heading'));
    });
  });

  describe('focus on an answer', () => {
    const MODES: Readonly<Record<string, EmulatedMedia>> = {
      light: {},
      dark: {'prefers-color-scheme': 'dark'},
      'forced colours': {'forced-colors': 'active'},
      'forced colours, dark': {'forced-colors': 'active', 'prefers-color-scheme': 'dark'},
      'more contrast': {'prefers-contrast': 'more'},
    };

    const pixels = async (picture: string): Promise<Uint8ClampedArray> => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const paint = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      paint.drawImage(bitmap, 0, 0);
      return paint.getImageData(0, 0, bitmap.width, bitmap.height).data;
    };
    /** How many pixels differ so that one sees it. */
    async function different(one: string, other: string): Promise<number> {
      const [a, b] = await Promise.all([pixels(one), pixels(other)]);
      let count = 0;
      for (let at = 0; at < a.length; at += 4)
        if ([0, 1, 2].some((part) => Math.abs(a[at + part]! - b[at + part]!) > 60)) count++;
      return count;
    }

    for (const [mode, media] of Object.entries(MODES))
      it(`shows on every other control too (${mode})`, async () => {
        await emulateMedia(media);
        const screener = await ScreenerHarness.mount('packs="phq-8"');
        await screener.to(PATHS_TO.talkFirst.answers);
        const body = await page(
          '<ketamine-schedule-button></ketamine-schedule-button><ketamine-explainer></ketamine-explainer>',
        );
        const roots = [screener.root, ...[...body.children].map(({shadowRoot}) => shadowRoot!)];
        for (const each of screener.root.querySelectorAll('details')) each.open = true;
        // What is focused by a script shows it after a key.
        await press('Tab');
        const unseen: string[] = [];
        const seen = new Set<string>();
        for (const control of roots.flatMap((root) => [
          ...root.querySelectorAll<HTMLElement>('a, button, select, summary, input'),
        ])) {
          // Of those that look alike, one.
          const look = `${control.localName} ${control.className} ${control.closest('[class]')?.className ?? ''}`;
          if (seen.has(look) || !control.checkVisibility()) continue;
          seen.add(look);
          control.scrollIntoView({block: 'center', behavior: 'instant'});
          const {x, y, width, height} = control.getBoundingClientRect();
          const area = {
            x: x + scrollX - 8,
            y: y + scrollY - 8,
            width: width + 16,
            height: height + 16,
          };
          const without = await screenshot(area);
          control.focus({preventScroll: true});
          // A line around it, at the least: a reading is a small circle.
          if ((await different(await screenshot(area), without)) < 2 * Math.min(width, height))
            unseen.push(`${control.localName} ${control.textContent.trim()}`);
          control.blur();
        }
        expect(new Set([...seen].map((look) => look.split(' ')[0]))).to.deep.equal(
          new Set(['a', 'button', 'select', 'summary', 'input']),
        );
        expect(unseen).to.deep.equal([]);
      });

    for (const [mode, media] of Object.entries(MODES))
      for (const [kind, answers] of [
        ['radio', {safety: 'no'}],
        ['checkbox', {safety: 'no', concern: 'depression'}],
      ] as const)
        it(`shows beside what is chosen, and what is chosen shows beside focus (${kind}, ${mode})`, async () => {
          await emulateMedia(media);
          const harness = await ScreenerHarness.mount('style="color-scheme: light dark"');
          await harness.to(answers);
          const first = harness.answers[0]!;
          expect(first.type).to.equal(kind);
          const box = first.closest('label')!;
          box.scrollIntoView({block: 'center'});
          const look = (): Promise<string> => {
            const {x, y, width, height} = box.getBoundingClientRect();
            return screenshot({x: x - 8, y: y - 8, width: width + 16, height: height + 16});
          };
          await harness.tabTo((focused) => focused === first);
          const focused = await look();
          await press(' ');
          const both = await look();
          first.blur();
          const chosen = await look();
          // A line around the box, at the least.
          const line = 2 * box.offsetWidth;
          expect(await different(both, chosen), 'focus on what is chosen').to.be.above(line);
          expect(await different(both, focused), 'chosen, with focus').to.be.above(100);
          expect(await different(chosen, focused), 'the one or the other').to.be.above(line);
        });
  });
}
