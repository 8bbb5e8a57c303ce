import {expect} from '@open-wc/testing';
import {LOCALES} from '../../src/content/locales.ts';
import {violations} from '../support/axe.ts';
import {accessibilityTree, engine, press} from '../support/commands.ts';
import {removeClipboard, watchCopying} from '../support/copying.ts';
import {page} from '../support/page.ts';
import {expectSame} from '../support/same.ts';
import {ScheduleHarness, words} from '../support/schedule-button.ts';
import {settled} from '../support/settled.ts';

const NUMBER = '972-654-5673';
const tag = (attributes = ''): string =>
  `<ketamine-schedule-button ${attributes}></ketamine-schedule-button>`;

async function mount(attributes = ''): Promise<ScheduleHarness> {
  return new ScheduleHarness((await page(tag(attributes))).firstElementChild);
}

/** Copies the number as a person does, and waits for the answer. */
async function copy(harness: ScheduleHarness): Promise<void> {
  harness.copyButton.click();
  await settled();
}

describe('text to schedule', () => {
  for (const locale of LOCALES) {
    it(`says it all, in order (${locale})`, async () => {
      const {texts} = await mount(`lang="${locale}"`);
      const before = ['from', 'heading', 'textLine', 'textAction', 'number'] as const;
      const after = ['copy', 'before', 'referral', 'ride', 'stay', 'textNotice'] as const;
      expect(texts).to.deep.equal([
        ...before.map((item) => words(item, locale)),
        NUMBER,
        ...after.map((item) => words(item, locale)),
      ]);
    });

    it(`has nothing that axe reports, before copying and after (${locale})`, async () => {
      const harness = await mount(`lang="${locale}"`);
      expect(await violations(harness.host)).to.deep.equal([]);
      watchCopying();
      await copy(harness);
      expect(await violations(harness.host)).to.deep.equal([]);
      watchCopying(() => Promise.reject(new Error('denied')));
      await copy(harness);
      expect(await violations(harness.host)).to.deep.equal([]);
    });
  }

  it('names the clinic and the number that are set', async () => {
    const clinic = 'Hill Clinic';
    const {texts} = await mount(`clinic="${clinic}" sms="(972) 555-0123"`);
    const number = '972-555-0123';
    expect(texts).to.include.members([
      words('from', 'en', {clinic}),
      words('textLine', 'en', {number}),
      words('textAction', 'en', {number}),
      number,
    ]);
    expect(texts.join()).to.not.contain(NUMBER);
  });
});

describe('its link', () => {
  it('opens the texting app with the number and no message', async () => {
    const {links, link} = await mount();
    expect(links).to.have.length(1);
    expectSame(links[0], link);
    expect(link).to.be.instanceOf(HTMLAnchorElement);
    expect(link?.getAttribute('href')).to.equal('sms:+19726545673');
  });

  const hrefs: Readonly<Record<string, string>> = {
    '+44 20 7946 0958': 'sms:+442079460958',
    '838255': 'sms:838255',
    '972-555-0123 ext. 7': 'sms:+19725550123',
    'javascript:alert(1)': 'sms:+19726545673',
    '972-555-0123?body=hello': 'sms:+19726545673',
    '"><img src=x>': 'sms:+19726545673',
  };
  for (const [sms, href] of Object.entries(hrefs))
    it(`is made of + and digits, from “${sms}”`, async () => {
      const harness = await mount();
      Object.assign(harness.host, {sms});
      await settled();
      expect(harness.link?.getAttribute('href')).to.equal(href);
    });

  it('is named as it reads, and works with the keyboard', async () => {
    const harness = await mount();
    const clicked: Event[] = [];
    harness.link?.addEventListener('click', (event) => {
      event.preventDefault();
      clicked.push(event);
    });
    expect(harness.link?.textContent.trim()).to.equal(words('textAction'));
    expect(harness.link?.hasAttribute('aria-label')).to.equal(false);
    harness.link?.focus();
    await press('Enter');
    expect(clicked).to.have.length(1);
  });
});

describe('its number', () => {
  it('is text that can be selected by itself', async () => {
    const {number} = await mount();
    expect(number?.textContent).to.contain(NUMBER);
    const [digits] = [...(number?.children ?? [])].filter((each) => each.textContent === NUMBER);
    const style = getComputedStyle(digits!);
    // WebKit knows it under its old name alone.
    const select =
      style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select');
    expect(select).to.be.oneOf(['all', 'text', 'auto']);
  });

  it('is copied on a click, and only then', async () => {
    const copied = watchCopying();
    const harness = await mount();
    await settled();
    expect(copied).to.deep.equal([]);
    await copy(harness);
    expect(copied).to.deep.equal([NUMBER]);
    Object.assign(harness.host, {sms: '+44 20 7946 0958'});
    await settled();
    expect(copied).to.have.length(1);
    await copy(harness);
    expect(copied).to.deep.equal([NUMBER, '+44 20 7946 0958']);
  });

  it('is copied with the keyboard, from the stop after the link', async () => {
    const copied = watchCopying();
    const harness = await mount();
    harness.link?.focus();
    await press('Tab');
    expectSame(harness.root.activeElement, harness.copyButton);
    await press(' ');
    await settled();
    expect(copied).to.deep.equal([NUMBER]);
    expectSame(harness.root.activeElement, harness.copyButton);
  });

  it('is said to be copied, in a status that was there before', async () => {
    watchCopying();
    const harness = await mount();
    const {status} = harness;
    expect(status?.textContent).to.equal('');
    await copy(harness);
    expectSame(harness.status, status);
    expect(status?.textContent).to.equal(words('copied'));
    harness.host.lang = 'es';
    await settled();
    expectSame(harness.status, status);
    expect(status?.textContent).to.equal(words('copied', 'es'));
  });

  const refusals: Readonly<Record<string, () => void>> = {
    'the browser refuses': () => {
      watchCopying(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    },
    'the browser fails': () => {
      watchCopying(() => {
        throw new TypeError('no document');
      });
    },
    'the browser cannot': removeClipboard,
  };
  for (const [what, refuse] of Object.entries(refusals))
    it(`is said in full when ${what}, and nothing breaks`, async () => {
      refuse();
      const harness = await mount('sms="972-555-0123"');
      const {status} = harness;
      await copy(harness);
      expectSame(harness.status, status);
      expect(status?.textContent).to.equal(words('copyFailed', 'en', {number: '972-555-0123'}));
      expect(status?.textContent).to.contain('972-555-0123');
      watchCopying();
      await copy(harness);
      expect(status?.textContent).to.equal(words('copied'));
    });

  it('may be copied while the widget goes', async () => {
    watchCopying();
    const harness = await mount();
    harness.copyButton.click();
    harness.host.remove();
    await settled();
    expect(harness.status?.textContent).to.equal(words('copied'));
  });
});

describe('its place in the outline', () => {
  it('is a region that is named by its heading', async () => {
    for (const locale of LOCALES) {
      const harness = await mount(`lang="${locale}"`);
      expect(harness.region.localName).to.equal('section');
      expect(harness.regionName).to.equal(words('heading', locale));
    }
  });

  if (engine === 'chromium')
    it('reads as region, heading, link, button and status to assistive technology', async () => {
      const body = await page(tag('id="widget"'));
      body.id = 'around';
      const region = await accessibilityTree('#around');
      expect(region).to.include({role: 'region', name: words('heading')});
      const found = (region.children ?? []).map(({role, name}) => `${role} ${name ?? ''}`);
      expect(found).to.include.members([
        `heading ${words('heading')}`,
        `link ${words('textAction')}`,
        `button ${words('copy')}`,
        `heading ${words('before')}`,
      ]);
    });

  const levels: Readonly<Record<string, readonly [number, number]>> = {
    '': [2, 3],
    '1': [1, 2],
    '2': [2, 3],
    '3': [3, 4],
    '4': [4, 5],
    '5': [5, 6],
    '6': [6, 6],
  };
  for (const [level, expected] of Object.entries(levels))
    it(`begins at the level that is set: “${level}”`, async () => {
      const harness = await mount(`heading-level="${level}"`);
      expect(harness.headings).to.deep.equal([
        {text: words('heading'), level: expected[0]},
        {text: words('before'), level: expected[1]},
      ]);
    });

  it('follows a level that changes', async () => {
    const harness = await mount();
    Object.assign(harness.host, {headingLevel: 4});
    await settled();
    expect(harness.headings.map(({level}) => level)).to.deep.equal([4, 5]);
    Object.assign(harness.host, {headingLevel: null});
    await settled();
    expect(harness.headings.map(({level}) => level)).to.deep.equal([2, 3]);
  });

  it('takes no focus and does not scroll when it appears', async () => {
    const active = document.activeElement;
    await mount();
    expectSame(document.activeElement, active);
    expect(scrollY).to.equal(0);
  });
});
