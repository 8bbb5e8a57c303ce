import {expect} from '@open-wc/testing';
import type {Answers, InputId} from '../../src/content/screener/ids.ts';
import {path} from '../../src/engine/decide.ts';
import {KetamineScreener} from '../../src/elements/screener/ketamine-screener.ts';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {press} from '../support/commands.ts';
import {expectSame} from '../support/same.ts';
import {expectQuestion, NUMBER, ScreenerHarness, words} from '../support/screener.ts';

const {
  crisis,
  mayBeReferred,
  mayBeNeedsReferral,
  talkFirst,
  talkFirstReferred,
  talkFirstAfterCrisis,
  notACandidate,
} = PATHS_TO;

const outcomeWords = {
  crisis: 'crisis.heading',
  'may-be-referred': 'outcome.may-be-referred',
  'may-be-needs-referral': 'outcome.may-be-needs-referral',
  'talk-first': 'outcome.talk-first',
  'not-a-candidate': 'outcome.not-a-candidate',
} as const;

/** What a result is described by: the first sentence of its next step. */
const NEXT_STEPS = (
  ['textLine', 'next.ask', 'next.askAny', 'next.talk', 'next.talkAny', 'crisis.tell'] as const
).map((item) => words(item));

describe('screener', () => {
  describe('on load', () => {
    it('takes no focus, and shows crisis help first', async () => {
      const harness = await ScreenerHarness.mount();
      expectSame(document.activeElement, document.body);
      expect(harness.text.startsWith(words('crisis.strip'))).to.equal(true);
      expect(harness.links.slice(0, 3).map(({href}) => href)).to.deep.equal([
        'tel:988',
        'sms:988',
        'tel:911',
      ]);
      expect(harness.heading).to.equal(words('start.heading'));
    });

    it('keeps its root to itself on a page', () => {
      class Closed extends KetamineScreener {}
      customElements.define('closed-screener', Closed);
      const screener = new Closed();
      document.body.append(screener);
      expectSame(screener.shadowRoot, null);
      expect(screener.getBoundingClientRect().height).to.be.greaterThan(100);
      // No property, own or inherited, hands the root or an answer out.
      const seen = new Set<unknown>();
      for (let from: object | null = screener; from && from !== HTMLElement.prototype;) {
        for (const name of Object.getOwnPropertyNames(from))
          seen.add(Reflect.get(from, name, screener));
        from = Object.getPrototypeOf(from) as object | null;
      }
      expect([...seen].some((value) => value instanceof ShadowRoot)).to.equal(false);
      screener.remove();
    });
  });

  describe('by keyboard alone', () => {
    for (const [name, {outcome, answers}] of Object.entries(PATHS_TO)) {
      it(`reaches ${name}`, async () => {
        const harness = await ScreenerHarness.mount();
        await harness.runByKeyboard(answers);
        expect(harness.heading).to.contain(words(outcomeWords[outcome]));
        // In a crisis a person comes in where help is, and hears its number; else the next step.
        const isCrisis = 'afterCrisis' in answers;
        const first = isCrisis ? 'crisis.heading' : outcomeWords[outcome];
        const {name: heard, description} = harness.told;
        expect(heard).to.contain(words(first));
        const lead = words('crisis.lead');
        if (outcome === 'crisis')
          expect(description).to.equal(`${lead} ${words('crisis.stopped')}`);
        else if (isCrisis) expect(description).to.equal(lead);
        else expect(NEXT_STEPS).to.include(description);
      });
    }

    it('reaches crisis help on every screen before the question', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.start();
      for (let screen = 0; screen < 3; screen++) {
        harness.screener.tabIndex = -1;
        harness.links[0]?.focus();
        expect(harness.focused).to.have.attribute('href', 'tel:988');
        await press('Tab');
        expect(harness.focused).to.have.attribute('href', 'sms:988');
        await press('Tab');
        expect(harness.focused).to.have.attribute('href', 'tel:911');
        await press('Tab');
        expect(harness.focused).to.equal(harness.button(words('back')));
        await harness.pick('safety', 'no');
        await harness.proceed();
      }
    });

    it('goes nowhere by arrows and clicks: only Continue and Enter do', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.start();
      await harness.tabTo((focused) => focused.matches('input'));
      await press(' ');
      await press('ArrowDown');
      await press('ArrowDown');
      expectQuestion(harness, 'safety');
      expect(harness.checked).to.deep.equal([false, false, true]);
    });
  });

  describe('a question', () => {
    it('preselects nothing', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.start();
      expect(harness.checked).to.deep.equal([false, false, false]);
    });

    it('asks browsers to fill in nothing, where HTML has a word for that: on its form', async () => {
      const harness = await ScreenerHarness.mount();
      for (const answers of [{}, {safety: 'no', concern: 'depression'}] as const) {
        await harness.to(answers);
        for (const answer of harness.answers) {
          expect(answer.hasAttribute('autocomplete'), answer.type).to.equal(false);
          expect(answer.form?.autocomplete, answer.type).to.equal('off');
        }
      }
      expect(harness.answers[0]?.type).to.equal('checkbox');
    });

    it('moves focus to its group, which says the question, why, the hint and the progress', async () => {
      const harness = await ScreenerHarness.mount();
      const progress = (step: string, total: string): string =>
        words('progress', 'en', {step, total});
      await harness.start();
      expect(harness.told).to.deep.equal({
        name: words('q.safety'),
        description: `${words('q.safety.why')} ${progress('1', '9')}`,
      });
      await harness.answer('safety', ['no']);
      await harness.answer('concern', ['depression']);
      expect(harness.told).to.deep.equal({
        name: words('q.moodCondition'),
        description: `${words('conditions')} ${words('set.hint')} ${progress('3', '6')}`,
      });
    });

    it('leaves no caret where the old screen was: in Firefox a screen reader would go on from there', async () => {
      const harness = await ScreenerHarness.mount();
      getSelection()?.collapse(harness.button(words('start.go')), 0);
      await harness.start();
      expect(getSelection()?.rangeCount).to.equal(0);
    });

    it('leaves alone what a reader has selected elsewhere', async () => {
      const harness = await ScreenerHarness.mount();
      const elsewhere = document.createElement('p');
      elsewhere.textContent = 'elsewhere';
      const plain = document.createElement('div');
      plain.tabIndex = -1;
      document.body.append(elsewhere, plain);
      // WebKit takes a selection away by itself, wherever focus goes.
      getSelection()?.selectAllChildren(elsewhere);
      plain.focus();
      const kept = getSelection()?.toString();
      getSelection()?.selectAllChildren(elsewhere);
      await harness.start();
      expect(getSelection()?.toString()).to.equal(kept);
      elsewhere.remove();
      plain.remove();
    });

    it('without an answer says what to do, in focus, and keeps its place', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.start();
      await harness.proceed();
      expect(harness.told.name).to.equal(words('error.one'));
      // Once: to the eye, and to who listens.
      expect(harness.text.split(words('error.one')).length).to.equal(2);
      const described =
        harness.root.querySelector('fieldset')?.getAttribute('aria-describedby') ?? '';
      const descriptions = described
        .split(' ')
        .map((id) => harness.root.getElementById(id)?.textContent.trim());
      expect(descriptions).to.include(words('error.one'));
      const before = location.href;
      harness.links.find(({hash}) => hash)?.click();
      expect(harness.focused).to.equal(harness.answers[0]);
      expect(location.href).to.equal(before);
      await harness.pick('safety', 'no');
      expect(harness.text).not.to.contain(words('error.one'));
      await harness.proceed();
      expectQuestion(harness, 'concern');
    });

    it('"None" and "Not sure" clear the others, and the others clear them', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to({safety: 'no', concern: 'depression'});
      await harness.pick('moodCondition', 'mdd');
      await harness.pick('moodCondition', 'anxiety');
      expect(harness.checked).to.deep.equal([true, false, false, true, false, false]);
      await harness.pick('moodCondition', 'none');
      expect(harness.checked).to.deep.equal([false, false, false, false, true, false]);
      await harness.pick('moodCondition', 'unsure');
      expect(harness.checked).to.deep.equal([false, false, false, false, false, true]);
      await harness.pick('moodCondition', 'ptsd');
      expect(harness.checked).to.deep.equal([false, false, true, false, false, false]);
      expect(harness.text).to.contain(words('set.hint'));
    });

    it('is drawn in new nodes, so that no old text stays above other answers', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.start();
      const before = harness.root.querySelector('h2');
      // An in-page translator replaces the text node that the template wrote to.
      const nodes = [...(before?.childNodes ?? [])];
      const translated = document.createElement('span');
      translated.textContent = '¿Traducido?';
      nodes.find(({textContent}) => textContent === words('q.safety'))?.replaceWith(translated);
      expect(harness.heading).to.equal('¿Traducido?');
      await harness.pick('safety', 'no');
      await harness.proceed();
      expectQuestion(harness, 'concern');
      expect(harness.root.querySelector('h2') === before, 'the same').to.equal(false);
    });

    it('keeps the answer when a person goes back', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to({safety: 'skip', concern: 'both'});
      await harness.back();
      expectQuestion(harness, 'concern');
      expect(harness.checked).to.deep.equal([false, false, true, false, false]);
      await harness.back();
      expect(harness.checked).to.deep.equal([false, false, true]);
      await harness.back();
      expect(harness.heading).to.equal(words('start.heading'));
    });

    it('drops answers that a changed answer leaves off the path', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to({
        safety: 'no',
        concern: 'pain',
        painCondition: ['crps'],
        painSeverity: 'severe',
      });
      await harness.back();
      await harness.back();
      await harness.back();
      await harness.pick('concern', 'other');
      await harness.proceed();
      expect(harness.heading).to.equal(words('outcome.talk-first'));
      expect(harness.text).to.contain(words('reason.concernOther'));
    });

    it('counts as a person does', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to({safety: 'yes', afterCrisis: 'continue', concern: 'pain'});
      expect(harness.text).to.contain(words('progress', 'en', {step: '3', total: '6'}));
    });
  });

  describe('a double click', () => {
    it('does not answer the next question with its second click', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.start();
      await harness.pick('safety', 'no');
      harness.button(words('continue')).click();
      await Promise.resolve();
      expectQuestion(harness, 'concern');
      // Where an answer now lies, as the second click of the pair and in the same moment.
      const choice = harness.answers[1];
      const second = new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: 2,
      });
      choice?.dispatchEvent(second);
      expect(harness.checked).to.deep.equal([false, false, false, false, false]);
      expect(second.defaultPrevented).to.equal(true);
      // A click of its own is an answer, however soon it comes.
      await harness.pick('concern', 'pain');
      expect(harness.checked).to.deep.equal([false, true, false, false, false]);
    });

    it('never holds back crisis help', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.start();
      const second = new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: 2,
      });
      let reached: Event | undefined;
      harness.screener.addEventListener('click', (event) => {
        reached = event;
        event.preventDefault();
      });
      harness.links[0]?.dispatchEvent(second);
      expect(reached).to.equal(second);
    });
  });

  it('has crisis help first on every screen, error and outcome', async () => {
    for (const {answers} of Object.values(PATHS_TO)) {
      const harness = await ScreenerHarness.mount();
      const missing: string[] = [];
      const look = (): void => {
        const first = harness.heading === words('start.heading') ? 'crisis.strip' : 'crisis.brief';
        const hrefs = harness.links.slice(0, 3).map((link) => link.getAttribute('href'));
        if (!harness.text.startsWith(words(first)) || hrefs.join() !== 'tel:988,sms:988,tel:911')
          missing.push(harness.heading);
      };
      look();
      harness.screener.addEventListener('ketamine-screener-step', () => {
        queueMicrotask(look);
      });
      await harness.start();
      await harness.proceed();
      look();
      await harness.back();
      await harness.to(answers);
      look();
      expect(missing).to.deep.equal([]);
    }
  });

  describe('in a crisis', () => {
    it('shows help as the very next screen, 988 as the next stop, and nothing of the clinic', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to({safety: 'yes'});
      expect(harness.heading).to.equal(`${words('crisis.level')} ${words('crisis.heading')}`);
      expect(harness.told).to.deep.equal({
        name: `${words('crisis.level')} ${words('crisis.heading')}`,
        description: words('crisis.lead'),
      });
      await press('Tab');
      expect(harness.focused).to.have.attribute('href', 'tel:988');
      expect(harness.text).not.to.match(/ketamin|infus/i);
      expect(harness.text).to.contain(words('crisis.untold')).and.to.contain(words('crisis.goOn'));
      expect(harness.links.map(({protocol, pathname}) => protocol + pathname)).to.deep.equal([
        ...['tel:988', 'sms:988', 'tel:911'],
        ...['tel:988', 'sms:988', 'tel:911', 'sms:838255'],
      ]);
    });

    it('ends there for who stops, says that nothing was saved, and names no clinic', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to(crisis.answers);
      expect(harness.text).to.contain(words('crisis.stopped'));
      expect(harness.text).not.to.contain(words('crisis.goOn'));
      expect(harness.text).not.to.match(/ketamin|infus/i);
      expect(harness.text).not.to.contain(NUMBER);
      expect(harness.buttons.map((each) => each.textContent.trim())).to.deep.equal([
        words('back'),
        words('result.again'),
      ]);
    });

    it('goes on to a result that never offers scheduling, with help on top', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to(talkFirstAfterCrisis.answers);
      expect(harness.heading).to.equal(words('outcome.talk-first'));
      expect(harness.text.indexOf(words('crisis.heading'))).to.be.lessThan(
        harness.text.indexOf(words('outcome.talk-first')),
      );
      expect(harness.text).to.contain(words('crisis.tell'));
      expect(harness.text).not.to.contain(NUMBER);
    });

    it('sends who has no provider to someone they trust, in the lines of the country', async () => {
      const harness = await ScreenerHarness.mount('crisis-line="13 11 14" emergency="000"');
      await harness.to({...talkFirstAfterCrisis.answers, referral: 'noProvider'});
      expect(harness.text).to.contain('someone you trust').and.to.contain('call 13 11 14');
      expect(harness.text).not.to.contain('988');
      expect(harness.text).not.to.contain('tell your provider');
    });
  });

  describe('a result', () => {
    const scheduling = `sms:+19726545673`;
    const withText: readonly (readonly [string, Answers, boolean])[] = [
      ['may-be-referred', mayBeReferred.answers, true],
      ['may-be-needs-referral', mayBeNeedsReferral.answers, false],
      ['talk-first', talkFirst.answers, false],
      ['talk-first, referred', talkFirstReferred.answers, true],
      ['talk-first after a crisis', talkFirstAfterCrisis.answers, false],
      ['not-a-candidate', notACandidate.answers, false],
    ];
    for (const [name, answers, offered] of withText) {
      it(`${name} ${offered ? 'offers' : 'does not offer'} texting, and is never a promise`, async () => {
        const harness = await ScreenerHarness.mount();
        await harness.to(answers);
        const hrefs = harness.links.map((link) => link.getAttribute('href'));
        expect(hrefs.includes(scheduling)).to.equal(offered);
        expect(harness.text).to.contain(words('result.together'));
        expect(harness.text.startsWith(words('crisis.brief'))).to.equal(true);
      });
    }

    it('says why for each matched path, the off-label note, and what to arrange', async () => {
      const harness = await ScreenerHarness.mount('as-of="2026-05-01"');
      await harness.to(mayBeReferred.answers);
      for (const id of [
        'path.mood',
        'path.pain',
        'reason.moodMatch',
        'reason.painMatch',
        'offLabel',
        'ride',
        'insurance',
        'noBilling',
        'textNotice',
      ] as const) {
        expect(harness.text).to.contain(words(id));
      }
      // Who has been referred is not told to get a referral.
      expect(harness.text).not.to.contain(words('referral'));
      expect(harness.text).to.contain('May 1, 2026');
    });

    it('names the referring practice where a referral is missing', async () => {
      const harness = await ScreenerHarness.mount(
        'referrer="Lakeside Psychiatry" referrer-phone="(972) 555-0142"',
      );
      await harness.to(mayBeNeedsReferral.answers);
      expect(harness.text).to.contain('You can ask Lakeside Psychiatry about a referral to');
      const call = harness.links.find((link) => link.getAttribute('href') === 'tel:+19725550142');
      expect(call?.textContent.trim()).to.equal('Call 972-555-0142');
      expect(harness.text).to.contain(words('next.noProvider'));
    });

    for (const [name, {answers}] of Object.entries({
      talkFirst,
      talkFirstReferred,
      talkFirstAfterCrisis,
      notACandidate,
    }))
      it(`names the referring practice first where a provider is the next step: ${name}`, async () => {
        const set = 'referrer="Lakeside Psychiatry" referrer-phone="(972) 555-0142"';
        for (const [attributes, sentence] of [
          [
            set,
            'afterCrisis' in answers
              ? 'You can talk with Lakeside Psychiatry. Bring the summary with you.'
              : 'Talk with Lakeside Psychiatry or with your own provider. Bring the summary with you.',
          ],
          ['referrer-phone="(972) 555-0142"', words('next.practice')],
        ] as const) {
          const harness = await ScreenerHarness.mount(attributes);
          await harness.to(answers);
          expect(harness.text).to.contain(`${words('result.next')} ${sentence} Call 972-555-0142`);
          const hrefs = harness.links.map((link) => link.getAttribute('href'));
          expect(hrefs).to.include('tel:+19725550142');
        }
      });

    it('tells what the page says against depression beside a match for pain', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to({
        ...mayBeNeedsReferral.answers,
        concern: 'both',
        moodCondition: ['none'],
        moodPattern: 'mild',
      });
      expect(harness.heading).to.equal(words('outcome.may-be-needs-referral'));
      expect(harness.text).to.contain(
        [`${words('path.mood')}.`, words('reason.moodMild'), words('result.painOnly')].join(' '),
      );
    });

    it('says that being unsure is common only to who was unsure', async () => {
      for (const [moodPattern, isCommon] of [
        ['unsure', true],
        ['moderate', false],
      ] as const) {
        const harness = await ScreenerHarness.mount();
        await harness.to({...talkFirst.answers, moodPattern});
        expect(harness.text.includes('That is common.'), moodPattern).to.equal(isCommon);
      }
    });

    it('says where to begin to whoever has no provider, whatever the outcome', async () => {
      for (const {answers} of [PATHS_TO.talkFirst, PATHS_TO.notACandidate]) {
        const harness = await ScreenerHarness.mount();
        await harness.to({...answers, referral: 'noProvider'});
        expect(harness.text)
          .to.contain(words('next.talkAny'))
          .and.to.contain(words('next.noProvider'));
        expect(harness.text).not.to.contain(words('next.talk'));
        expect(harness.links.some(({href}) => href === 'https://findtreatment.gov/')).to.equal(
          true,
        );
      }
    });

    it('says when the statement on insurance should have been checked again', async () => {
      const harness = await ScreenerHarness.mount('as-of="2026-05-01" review-by="2026-06-01"');
      await harness.to(mayBeReferred.answers);
      expect(harness.text).to.contain('planned to check this by June 1, 2026');
    });

    it('lets each answer be changed, straight there and back', async () => {
      const harness = await ScreenerHarness.mount();
      const {answers} = mayBeReferred;
      await harness.to(answers);
      const asked = path(answers);
      const changes = harness.buttons.filter((each) =>
        each.textContent.trim().startsWith(words('result.change')),
      );
      expect(changes.length).to.equal(asked.length);
      const at = asked.indexOf('moodPattern');
      await harness.press(changes[at]);
      expectQuestion(harness, 'moodPattern');
      expect(harness.checked[0]).to.equal(true);
      await harness.proceed();
      expect(harness.heading).to.equal(words('outcome.may-be-referred'));
    });

    it('asks what a changed answer opens, and nothing else', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to(talkFirst.answers);
      const asked: readonly InputId[] = path(talkFirst.answers);
      const changes = harness.buttons.filter((each) =>
        each.textContent.trim().startsWith(words('result.change')),
      );
      await harness.press(changes[asked.indexOf('moodPattern')]);
      await harness.pick('moodPattern', 'severe');
      await harness.proceed();
      expectQuestion(harness, 'moodResponse');
      await harness.pick('moodResponse', 'notEnough');
      await harness.proceed();
      expect(harness.heading).to.equal(words('outcome.may-be-needs-referral'));
    });

    it('goes back from a changed question without losing the result', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to(notACandidate.answers);
      const changes = harness.buttons.filter((each) =>
        each.textContent.trim().startsWith(words('result.change')),
      );
      await harness.press(changes[1]);
      await harness.back();
      expect(harness.heading).to.equal(words('outcome.not-a-candidate'));
    });
  });

  describe('answers are gone', () => {
    const isFresh = async (harness: ScreenerHarness): Promise<void> => {
      expect(harness.heading).to.equal(words('start.heading'));
      await harness.start();
      expect(harness.checked).to.deep.equal([false, false, false]);
    };

    it('with Start again', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to(talkFirst.answers);
      await harness.press(harness.button(words('result.again')));
      expect(harness.told).to.deep.equal({
        name: words('start.heading'),
        description: words('start.lead'),
      });
      await isFresh(harness);
    });

    it('when it is removed from the page', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to({safety: 'no', concern: 'pain'});
      const {screener} = harness;
      const home = screener.parentElement;
      screener.remove();
      await Promise.resolve();
      home?.append(screener);
      await Promise.resolve();
      await isFresh(harness);
    });

    it('when the page is hidden away', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to({safety: 'no', concern: 'pain'});
      window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      await Promise.resolve();
      await isFresh(harness);
    });

    it('but not when the page merely moves it', async () => {
      const harness = await ScreenerHarness.mount();
      await harness.to({safety: 'no', concern: 'pain'});
      const aside = document.createElement('aside');
      harness.screener.parentElement?.append(aside);
      aside.append(harness.screener);
      await Promise.resolve();
      expectQuestion(harness, 'painCondition');
    });
  });

  it('keeps answers and the reader’s place when the language changes', async () => {
    const harness = await ScreenerHarness.mount();
    await harness.to({safety: 'no', concern: 'pain'});
    await harness.pick('painCondition', 'lyme');
    await harness.tabTo((focused) => focused.matches('input'));
    harness.screener.lang = 'es-MX';
    await Promise.resolve();
    await Promise.resolve();
    expectQuestion(harness, 'painCondition', 'es');
    expect(harness.checked).to.deep.equal([false, false, false, true, false, false, false]);
    expect(harness.told.name).to.equal(words('q.painCondition', 'es'));
    await harness.proceed();
    expectQuestion(harness, 'painSeverity', 'es');
  });

  it('falls back to the author’s own words when it cannot be drawn', () => {
    class Broken extends KetamineScreener {
      static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
      protected override update(): never {
        throw new Error('broken');
      }
    }
    customElements.define('broken-screener', Broken);
    const lines: unknown[] = [];
    const {warn} = console;
    console.warn = (...line: unknown[]) => lines.push(...line);
    const alone = new Broken();
    const withWords = new Broken();
    withWords.append('The author’s own words');
    document.body.append(alone, withWords);
    console.warn = warn;
    expect(alone.shadowRoot?.textContent).to.contain(words('crisis.strip'));
    expect(alone.shadowRoot?.textContent).to.contain(NUMBER);
    expect(withWords.shadowRoot?.querySelector('slot')?.assignedNodes().length).to.equal(1);
    expect(lines.length).to.equal(2);
    alone.remove();
    withWords.remove();
  });
});
