import {expect} from '@open-wc/testing';
import {LOCALES} from '../../src/content/locales.ts';
import {violations} from '../support/axe.ts';
import {accessibilityTree, clickOn, engine, press} from '../support/commands.ts';
import {removeClipboard, watchCopying} from '../support/copying.ts';
import {page} from '../support/page.ts';
import {expectSame} from '../support/same.ts';
import {ScheduleHarness, words} from '../support/schedule-button.ts';
import {en} from '../../src/content/schedule/en.ts';
import {ScheduleActionEvent} from '../../src/elements/schedule-button/events.ts';
import {settled} from '../support/settled.ts';
import {warnings} from '../support/site-owner.ts';
import {until} from '../../stories/support/until.ts';

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
      const before = ['heading', 'from', 'textLine', 'textAction', 'number'] as const;
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
    const hrefs = new Set(links.map(({href}) => href));
    expect([...hrefs]).to.deep.equal([link?.href]);
    expect(link).to.be.instanceOf(HTMLAnchorElement);
    expect(link?.getAttribute('href')).to.equal('sms:+19726545673');
  });

  const hrefs: Readonly<Record<string, string>> = {
    '+44 20 7946 0958': 'sms:+442079460958',
    'short code 838255': 'sms:838255',
    '972-555-0123 ext. 7': 'sms:+19725550123',
    'tel:+1972-555-0123': 'sms:+19725550123',
    '838255': 'sms:+19726545673',
    '972-654-567': 'sms:+19726545673',
    '972-555-0123 (24/7)': 'sms:+19726545673',
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
    for (const each of [harness.link, harness.opener]) {
      each?.addEventListener('click', (event) => {
        event.preventDefault();
        clicked.push(event);
      });
      expect(each?.textContent.trim()).to.equal(words('textAction'));
      expect(each?.hasAttribute('aria-label')).to.equal(false);
    }
    harness.action.focus();
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
    harness.action.focus();
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

describe('what a page may count', () => {
  /** What each press tells the page, as it bubbles there. */
  function heard(harness: ScheduleHarness): readonly unknown[] {
    const told: unknown[] = [];
    harness.host.parentElement?.addEventListener(ScheduleActionEvent.type, (event) => {
      // What it carries is its own; `isTrusted` is every event's.
      const {isTrusted, ...carried} = event;
      told.push({...carried, isTrusted});
    });
    // No app is to open.
    harness.root.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) event.preventDefault();
    });
    return told;
  }
  const pressed = (action: string, widget = ''): unknown => ({action, widget, isTrusted: false});

  it('is a press of the button, of the link to call, and of copy, with a mouse', async () => {
    watchCopying();
    const harness = await mount('id="mine" voice-phone="972-555-0199"');
    const told = heard(harness);
    await clickOn(harness.copyButton);
    await clickOn(harness.links.find(({protocol}) => protocol === 'tel:')!);
    await clickOn(harness.action);
    expect(told).to.deep.equal(['copy', 'call', 'text'].map((each) => pressed(each, 'mine')));
  });

  it('is the same by keyboard, and copying in the panel', async () => {
    watchCopying();
    const harness = await mount('message="standard"');
    // Shown on every device here, so that each engine walks it.
    harness.opener.style.display = 'inline-flex';
    const told = heard(harness);
    harness.opener.focus();
    await press('Enter');
    await until(() => harness.panel.checkVisibility(), 'it did not open');
    for (const name of [words('copy'), words('copyMessage'), words('panel.open')]) {
      [...harness.panel.querySelectorAll<HTMLElement>('a, button')]
        .find((each) => each.textContent.trim() === name)
        ?.focus();
      await press('Enter');
    }
    // The link in the panel is what the button was pressed for, and counts with it.
    expect(told).to.deep.equal(['text', 'copy', 'copy'].map((each) => pressed(each)));
  });

  it('is nothing that is drawn, opened or closed by itself', async () => {
    const harness = await mount();
    const told = heard(harness);
    Object.assign(harness.host, {lang: 'es', sms: '972-555-0123'});
    await settled();
    harness.panel.showPopover();
    harness.panel.hidePopover();
    await settled();
    expect(told).to.deep.equal([]);
  });
});

describe('its panel', () => {
  const {message} = en;

  async function open(attributes = ''): Promise<ScheduleHarness> {
    const harness = await mount(attributes);
    harness.opener.click();
    await until(() => harness.panel.querySelector('svg[role="img"]'), 'there is no code');
    return harness;
  }

  it('is closed, and its code not made, until someone asks for it', async () => {
    const harness = await mount();
    await settled();
    expect(harness.panel.checkVisibility()).to.equal(false);
    expectSame(harness.panel.querySelector('svg[role="img"]'), null);
  });

  for (const locale of LOCALES)
    it(`has a code, the number, ways to copy, and axe finds nothing (${locale})`, async () => {
      const harness = await open(`lang="${locale}" message="standard"`);
      const {panel, texts} = harness;
      expect(panel.checkVisibility()).to.equal(true);
      const said = [
        'panel.heading',
        'panel.scan',
        'copy',
        'copyMessage',
        'panel.open',
        'panel.close',
      ];
      for (const item of said) expect(texts).to.include(words(item as 'copy', locale));
      const code = panel.querySelector('svg[role="img"]');
      expect(code?.getAttribute('aria-label')).to.equal(words('panel.code', locale));
      expect(await violations(harness.host)).to.deep.equal([]);
    });

  it('copies the number and the message, and says so where the reader is', async () => {
    const copied = watchCopying();
    const harness = await open('message="standard"');
    harness.inPanel(words('copy'))?.click();
    await settled();
    expect(harness.panel.querySelector('[aria-live]')?.textContent).to.equal(words('copied'));
    expect(harness.status?.textContent).to.equal('');
    harness.inPanel(words('copyMessage'))?.click();
    await settled();
    expect(copied).to.deep.equal([NUMBER, message]);
    const said = harness.panel.querySelector('[aria-live]')?.textContent.trim();
    expect(said).to.equal(words('messageCopied'));
  });

  it('opens, is walked and closes by keyboard, and focus comes back', async () => {
    const harness = await mount();
    // Shown on every device here, so that each engine walks it.
    harness.opener.style.display = 'inline-flex';
    harness.opener.focus();
    await press('Enter');
    await until(() => harness.panel.checkVisibility(), 'it did not open');
    const stops: (Element | null)[] = [];
    for (let tab = 0; tab < 4 && stops.at(-1) !== harness.inPanel(words('panel.close')); tab++) {
      await press('Tab');
      stops.push(harness.root.activeElement);
    }
    // Firefox also stops at a box that may have to be scrolled.
    const names = stops
      .filter((stop) => stop !== harness.panel)
      .map((stop) => stop?.textContent.trim());
    expect(names).to.deep.equal([words('copy'), words('panel.open'), words('panel.close')]);
    await press('Escape');
    await until(() => !harness.panel.checkVisibility(), 'it did not close');
    await until(() => harness.root.activeElement === harness.opener, 'focus is lost');
  });

  const drawn = ({panel}: ScheduleHarness): string =>
    [...panel.querySelectorAll('svg[role="img"] path')]
      .map((each) => each.getAttribute('d'))
      .join();

  it('has the message in its code, or the number alone where the code would be too fine', async () => {
    const number = drawn(await open());
    for (const message of ['standard', 'Good morning, '.repeat(11)])
      expect(drawn(await open(`message="${message}"`))).not.to.equal(number);
    for (const form of ['both', 'rfc5724', 'apple']) {
      const harness = await open(`message="${'ñ'.repeat(160)}" sms-form="${form}"`);
      expect(drawn(harness)).to.equal(number);
    }
  });

  it('makes another code when the number changes', async () => {
    const harness = await open();
    const before = drawn(harness);
    harness.inPanel(words('panel.close'))?.click();
    Object.assign(harness.host, {sms: '972-555-0123'});
    await settled();
    harness.opener.click();
    await until(() => drawn(harness) && drawn(harness) !== before, 'it is the same code');
  });
});

describe('its message', () => {
  it('is none by default, and neutral when it is asked for, in the reader’s language', async () => {
    expect((await mount()).link?.getAttribute('href')).to.equal('sms:+19726545673');
    for (const locale of LOCALES) {
      const {link} = await mount(`lang="${locale}" message="standard"`);
      const [, body = ''] = (link?.getAttribute('href') ?? '').split('?&body=');
      expect(decodeURIComponent(body)).to.equal(words('message', locale));
    }
  });

  it('is handed over in the form that is set', async () => {
    const {link} = await mount('message="Hello" sms-form="rfc5724"');
    expect(link?.getAttribute('href')).to.equal('sms:+19726545673?body=Hello');
  });

  it('is left out, with a message to the site owner, when it speaks of health', async () => {
    const heard = warnings();
    const {link, texts} = await mount('message="I have depression"');
    expect(link?.getAttribute('href')).to.equal('sms:+19726545673');
    expect(texts.join()).not.to.contain('depression');
    expect(heard.join()).to.match(/message.*Write/);
  });
});

describe('a number between its tags', () => {
  const inside = (link: string, attributes = ''): string =>
    `<ketamine-schedule-button ${attributes}><p>Crisis: <a href="tel:988">988</a>. <a href="${link}">Text us</a></p></ketamine-schedule-button>`;
  const at = async (html: string): Promise<ScheduleHarness> =>
    new ScheduleHarness((await page(html)).firstElementChild);

  it('is the number, whether to call or to text, and never a crisis line', async () => {
    for (const link of ['tel:+1-972-555-0123', 'sms:9725550123', 'SMS:+19725550123?body=hi']) {
      const harness = await at(inside(link));
      expect(harness.link?.getAttribute('href')).to.equal('sms:+19725550123');
      expect(harness.number?.textContent).to.contain('972-555-0123');
    }
    const heard = warnings();
    for (const other of ['https://example.org', 'sms:838255', 'tel:131114']) {
      const none = await at(inside(other));
      expect(none.link?.getAttribute('href')).to.equal('sms:+19726545673');
    }
    expect(heard).to.deep.equal([]);
  });

  it('is read in every spelling of a link', async () => {
    const spellings = [
      ...['tel:%2B19725550123', 'tel:+1%20972%20555%200123', ' tel:9725550123'],
      ...['tel://9725550123', 'sms://+19725550123', 'smsto:+19725550123', 'SMSTO:972.555.0123'],
      ...['sms:+19725550123&body=hi', 'sms:+1972-555-0123;?&body=hi', 'callto:+19725550123'],
    ];
    for (const link of spellings) {
      const harness = await at(inside(link));
      expect(harness.link?.getAttribute('href'), link).to.equal('sms:+19725550123');
    }
    for (const pause of ['tel:+19725550123p12', 'tel:+19725550123,12', 'tel:9725550123;ext=12']) {
      const harness = await at(inside(pause));
      expect(harness.link?.getAttribute('href'), pause).to.equal('sms:+19725550123');
      expect(harness.number?.textContent).to.contain('972-555-0123 ext. 12');
    }
  });

  it('that cannot be dialled is told, and the next link counts', async () => {
    for (const link of ['tel:972-555-0123/4', 'tel:%zz', 'sms:+19725550123,+19725550124', 'tel:']) {
      const heard = warnings();
      const harness = await at(inside(link));
      expect(heard.join(), link).to.match(/link ".*" (is|cannot) .*Write one number.*kw-link/);
      expect(harness.link?.getAttribute('href')).to.equal('sms:+19726545673');
      const next = await at(inside(link).replace('</p>', '<a href="tel:9725550142">Call</a></p>'));
      expect(next.link?.getAttribute('href')).to.equal('sms:+19725550142');
    }
  });

  it('is no crisis line of another country, also one with ten digits', async () => {
    const mexico = 'crisis-line="800 911 2000" emergency="911"';
    const harness = await at(inside('tel:8009112000', mexico));
    expect(harness.link?.getAttribute('href')).to.equal('sms:+19726545673');
  });

  it('is followed when a script changes it, adds it, or takes it away', async () => {
    const harness = await at(inside('tel:9725550123'));
    const link = harness.host.querySelectorAll('a')[1]!;
    link.setAttribute('href', 'tel:9725550199');
    await settled();
    expect(harness.link?.getAttribute('href')).to.equal('sms:+19725550199');
    link.remove();
    await settled();
    expect(harness.link?.getAttribute('href')).to.equal('sms:+19726545673');
  });

  it('gives way to the attribute', async () => {
    const harness = await at(inside('tel:9725550123', 'sms="972-555-0142"'));
    expect(harness.link?.getAttribute('href')).to.equal('sms:+19725550142');
  });

  it('stands in where the attribute cannot be read, before the clinic’s own', async () => {
    const heard = warnings();
    const harness = await at(inside('tel:9725550123', 'sms="972-555-014"'));
    expect(harness.link?.getAttribute('href')).to.equal('sms:+19725550123');
    expect(heard.join()).to.match(/sms is neither a US number.*Write/);
  });
});

describe('its looks', () => {
  it('are known by name, and another name is told to the site owner', async () => {
    const heard = warnings();
    for (const variant of ['filled', 'outline', 'link']) await mount(`variant="${variant}"`);
    expect(heard).to.deep.equal([]);
    const {action} = await mount('variant="huge"');
    expect(heard.join()).to.match(/variant.*Write/);
    expect(action.checkVisibility()).to.equal(true);
  });

  for (const variant of ['filled', 'outline', 'link'])
    it(`leave a target of 44 pixels: ${variant}`, async () => {
      const {action} = await mount(`variant="${variant}"`);
      const {width, height} = action.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    });

  it('floating, it stays in view and covers nothing, at the end of its column', async () => {
    const body = await page(`<div style="display: flex; gap: 20px; align-items: stretch">
      <article style="flex: 2; block-size: 3000px">Words</article>
      <aside style="flex: 1"><p>More words</p>${tag('floating')}</aside></div>`);
    const [above, widget] = body.querySelector('aside')!.children;
    for (const top of [0, 400, 1200]) {
      scrollTo({top, behavior: 'instant'});
      const box = widget!.getBoundingClientRect();
      expect(box.top).to.be.at.least(0).and.at.most(innerHeight);
      expect(above!.getBoundingClientRect().bottom).to.be.at.most(box.top);
    }
    scrollTo({top: 0, behavior: 'instant'});
    expectSame(document.activeElement, document.body);
  });

  it('does not float where a framework writes that it does not', async () => {
    const place = async (attributes: string): Promise<string> =>
      getComputedStyle((await mount(attributes)).host).position;
    for (const on of ['floating', 'floating=""', 'floating="true"'])
      expect(await place(on), on).to.equal('sticky');
    for (const off of ['', 'floating="false"', 'floating="FALSE"'])
      expect(await place(off), off).to.equal('static');
  });

  it('has a link to call and the hours, when the clinic has them', async () => {
    const harness = await mount('voice-phone="972-555-0123" hours="Mon–Fri 9–5"');
    const call = harness.links.find(({protocol}) => protocol === 'tel:');
    expect(call?.getAttribute('href')).to.equal('tel:+19725550123');
    expect(call?.textContent.trim()).to.equal(words('callAction', 'en', {number: '972-555-0123'}));
    expect(harness.text).to.contain(words('hours', 'en', {hours: 'Mon–Fri 9–5'}));
    expect((await mount()).links.filter(({protocol}) => protocol === 'tel:')).to.deep.equal([]);
  });
});

describe('in a frame where links lead nowhere', () => {
  it('shows the number, its panel and the code all the same', async () => {
    const frame = document.createElement('iframe');
    frame.title = 'A sandboxed frame';
    // Without allow-popups and allow-top-navigation: browsers block sms: and tel: there.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.srcdoc = `<!doctype html><html lang="en"><body>${tag()}
      <script type="module" src="${new URL('../../stories/support/register.ts', import.meta.url).href}"></script>`;
    await page(frame);
    const inside = (): Element | null | undefined =>
      frame.contentDocument?.querySelector('ketamine-schedule-button');
    await until(() => inside()?.shadowRoot, 'it did not come up');
    const harness = new ScheduleHarness(inside());
    expect(harness.number?.textContent).to.contain(NUMBER);
    harness.opener.click();
    await until(() => harness.panel.querySelector('svg[role="img"]'), 'there is no code');
    expect(harness.panel.textContent).to.contain(NUMBER);
  });
});
