import {expect} from '@open-wc/testing';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {page} from '../support/page.ts';
import {ScreenerHarness, words} from '../support/screener.ts';
import {settled} from '../support/settled.ts';
import {warnings} from '../support/site-owner.ts';
import {WidgetHarness} from '../support/widget.ts';

const quoted = (value: object): string => JSON.stringify(value).replaceAll("'", '&#39;');

/** The text of a payment disclaimer with this wording, on its own or from a practice. */
async function payment(wording: object, lang = 'en'): Promise<string> {
  const body = await page(
    `<ketamine-payment-disclaimer lang="${lang}" wording='${quoted(wording)}'></ketamine-payment-disclaimer>`,
  );
  return new WidgetHarness(body.firstElementChild).text;
}

describe('a practice’s own wording', () => {
  const said = 'The infusion clinic hands you the forms on the day.';
  const forms = '{Clinic} hands you the forms on the day.';

  it('stands in place of ours, in its language only', async () => {
    const wording = {en: {'payment.forms': forms}};
    const before = await payment({});
    const after = await payment(wording);
    expect(before).not.to.include(said);
    expect(after).to.include(said);
    expect(await payment(wording, 'es')).to.equal(await payment({}, 'es'));
  });

  it('comes from the practice for every widget, live, and goes away again', async () => {
    const body = await page(
      `<ketamine-practice></ketamine-practice><ketamine-payment-disclaimer></ketamine-payment-disclaimer>
       <ketamine-explainer></ketamine-explainer>`,
    );
    const [practice, ...widgets] = body.children;
    const texts = (): string[] => widgets.map((widget) => new WidgetHarness(widget).text);
    const before = texts();
    const wording = {en: {'payment.forms': forms, 'explainer.what.dose': 'The dose is low.'}};
    Object.assign(practice!, {wording});
    await settled();
    expect(texts()[0]).to.include(said);
    expect(texts()[1]).to.include('The dose is low.');
    Object.assign(practice!, {wording: undefined});
    await settled();
    expect(texts()).to.deep.equal(before);
  });

  // prettier-ignore
  const REFUSED = {
    'a promise':                        {'payment.forms': '{Clinic} says it will work.'},
    'a diagnosis':                      {'payment.forms': '{Clinic} says you have severe depression.'},
    'a text without the clinic’s name': {'common.insurance': 'Nobody pays.'},
    'a text with another slot':         {'payment.forms': '{Clinic}: text {number}.'},
    'no text':                          {'payment.forms': ' '},
    'no string':                        {'payment.forms': 12},
  };
  for (const [what, texts] of Object.entries(REFUSED))
    it(`leaves the one text as it was, and tells the site owner: ${what}`, async () => {
      const before = await payment({});
      const heard = warnings();
      const good = {'payment.several': 'You may need several.'};
      const after = await payment({en: {...texts, ...good}});
      expect(after).to.equal(before.replace(/It may take several.*?\./, 'You may need several.'));
      expect(heard.length).to.equal(1);
      expect(heard[0]).to.match(/wording of (payment|common)\.\w+.*Write/);
    });

  it('cannot touch questions, answers, outcomes, crisis help, privacy or what this is not', async () => {
    const ours = await ScreenerHarness.mount();
    const heard = warnings();
    const wording = {
      en: {
        'screener.q.safety': 'How are you?',
        'screener.q.moodPattern.severe': 'A bit low',
        'screener.outcome.talk-first': 'Come to us',
        'common.crisis.strip': 'Call us.',
        'screener.crisis.heading': 'All is well',
        'common.mdd': 'The blues',
        'screener.start.private': 'We keep it.',
        'screener.result.together': 'This is a diagnosis.',
        'common.textNotice': 'Tell us all.',
      },
    };
    const theirs = await ScreenerHarness.mount(`wording='${quoted(wording)}'`);
    for (const harness of [ours, theirs]) await harness.to(PATHS_TO.talkFirstAfterCrisis.answers);
    expect(theirs.text).to.equal(ours.text);
    expect(heard.length).to.be.greaterThan(0);
  });

  it('changes no outcome, no question and no link, on any path, with packs or without', async () => {
    const wording = {
      en: {
        'screener.reason.moodMatch': '{Clinic} says: many ask about this.',
        'screener.next.ask': 'Bring a referral to {clinic}.',
        'common.textAction': 'Write to {number}',
      },
    };
    const packs = 'packs="tell-your-provider phq-8 gad-7 peg"';
    for (const {answers, outcome} of Object.values(PATHS_TO)) {
      const traces = [];
      for (const attributes of ['', packs, `${packs} wording='${quoted(wording)}'`]) {
        const harness = await ScreenerHarness.mount(attributes);
        await harness.to(answers);
        if (outcome !== 'crisis') expect(harness.heading).to.equal(words(`outcome.${outcome}`));
        traces.push(harness.links.map(({href}) => href));
      }
      expect(traces[1]).to.deep.equal(traces[0]);
      expect(traces[2]).to.deep.equal(traces[0]);
    }
  });
});

describe('crisis lines outside the United States', () => {
  const LOCAL = 'crisis-line="13 11 14" crisis-text="0477 13 11 14" emergency="000"';
  const HREFS = ['tel:131114', 'sms:0477131114', 'tel:000'];
  const US = ['tel:988', 'sms:988', 'tel:911'];
  const strip = ({links}: ScreenerHarness): string[] => links.slice(0, 3).map(({href}) => href);

  it('stand in for those of the United States on every screen', async () => {
    for (const {answers} of Object.values(PATHS_TO)) {
      const harness = await ScreenerHarness.mount(LOCAL);
      expect(strip(harness)).to.deep.equal(HREFS);
      await harness.to(answers);
      expect(strip(harness)).to.deep.equal(HREFS);
      expect(harness.links.filter(({href}) => /988|911|838255/.test(href))).to.deep.equal([]);
      expect(harness.text).not.to.match(/\b(988|911|838255|AYUDA)\b/);
    }
  });

  it('keep their names, whatever the practice calls its own number', async () => {
    const wording = {en: {'common.textAction': 'Book by text: {number}'}};
    const names = async (attributes: string): Promise<string[]> => {
      const {links} = await ScreenerHarness.mount(attributes);
      return links.slice(0, 3).map(({textContent}) => textContent);
    };
    expect(await names(`${LOCAL} wording='${quoted(wording)}'`)).to.deep.equal([
      'Call 13 11 14',
      'Text 0477 13 11 14',
      'Call 000',
    ]);
    expect(await names(`wording='${quoted(wording)}'`)).to.deep.equal([
      'Call 988',
      'Text 988',
      'Call 911',
    ]);
  });

  it('are the next stop on the crisis screen, the number to call first', async () => {
    const harness = await ScreenerHarness.mount(LOCAL);
    await harness.to({safety: 'yes'});
    expect(harness.focused?.textContent).to.include(words('crisis.heading'));
    await harness.tabTo((focused) => focused.matches('a'));
    expect(harness.focused).to.have.property('href', 'tel:131114');
  });

  it('may come without a number to text, and from the practice', async () => {
    const body = await page(
      '<ketamine-practice crisis-line="116 123" emergency="112"></ketamine-practice><ketamine-screener></ketamine-screener>',
    );
    const harness = new ScreenerHarness(body.querySelector<HTMLElement>('ketamine-screener')!);
    expect(strip(harness)).to.deep.equal(['tel:116123', 'tel:112']);
  });

  it('are dialled as they are written, also with ten digits, as numbers of the US have', async () => {
    const harness = await ScreenerHarness.mount('crisis-line="800 911 2000" emergency="911"');
    expect(strip(harness).slice(0, 2)).to.deep.equal(['tel:8009112000', 'tel:911']);
  });

  it('may have a word to send, which the text then says', async () => {
    const word = LOCAL.replace('0477 13 11 14', 'SHOUT to 85258');
    const names: Readonly<Record<string, string>> = {
      en: 'Text SHOUT to 85258',
      es: 'Enviar texto “SHOUT” al 85258',
    };
    for (const [lang, name] of Object.entries(names)) {
      const harness = await ScreenerHarness.mount(`${word} lang="${lang}"`);
      const [, text] = harness.links;
      expect(text?.getAttribute('href')).to.equal('sms:85258?&body=SHOUT');
      expect(text?.textContent).to.equal(name);
    }
  });

  it('stay without the one to text when that is none, and nothing else is said', async () => {
    const heard = warnings();
    const harness = await ScreenerHarness.mount(LOCAL.replace('0477 13 11 14', '85258 / 741741'));
    expect(strip(harness).slice(0, 2)).to.deep.equal(['tel:131114', 'tel:000']);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/crisis-text is not one number alone\. Write/);
    expect(heard[0]).not.to.contain('United States');
  });

  // prettier-ignore
  const BAD = {
    'two lines with a slash':   'crisis-line="116 123 / 116 111" emergency="999"',
    'two lines with a blank':   'crisis-line="116 123 116 111" emergency="999"',
    'two emergency numbers':    'crisis-line="116 123" emergency="999/112"',
    'only the line':            'crisis-line="13 11 14"',
    'only the emergency':       'emergency="000"',
    'empty':                    'crisis-line="" emergency=""',
    'a line that is no number': 'crisis-line="Lifeline" emergency="000"',
    'too short':                'crisis-line="13 11 14" emergency="1"',
  };
  for (const [what, attributes] of Object.entries(BAD))
    it(`leave 988 and 911 where they are when they are not whole: ${what}`, async () => {
      const heard = warnings();
      const harness = await ScreenerHarness.mount(attributes);
      expect(strip(harness)).to.deep.equal(US);
      expect(harness.text.startsWith(words('crisis.strip'))).to.equal(true);
      expect(heard.join('\n')).to.match(/(crisis-line|emergency).*United States stay.*Write/);
    });
});
