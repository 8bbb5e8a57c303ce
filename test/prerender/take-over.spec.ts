import {expect} from '@open-wc/testing';
import {LOCALES} from '../../src/content/locales.ts';
import type {KetamineExplainer} from '../../src/elements/explainer/ketamine-explainer.ts';
import {tagOf, WIDGETS} from '../../src/embed/attributes.ts';
import {prerender, styleHash} from '../../src/prerender/prerender.ts';
import {cases, engine, press} from '../support/commands.ts';
import {boxes, prerenderedPage, type PrerenderedPage} from '../support/prerendered.ts';
import {expectSame} from '../support/same.ts';
import {settled} from '../support/settled.ts';
import {warnings} from '../support/site-owner.ts';

const ALL = (lang: string): string => WIDGETS.map((widget) => prerender(widget, {lang})).join('');

const PLACES = await cases({width: ['280', '400', '600', '900'], lang: LOCALES});

describe('a prerendered page', () => {
  for (const {width, lang} of PLACES)
    it(`is taken over without a move: ${lang}, ${width}px`, async () => {
      const {page, view, host, load, problems} = await prerenderedPage(ALL(lang), {
        ...{width: Number(width), opened: true},
      });
      const shifts: number[] = [];
      if (engine === 'chromium')
        new view.PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & {value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
      const measure = (): string[] => [
        ...WIDGETS.flatMap((widget) => boxes(host(tagOf(widget)))),
        ...boxes(page.getElementById('after')!),
      ];
      view.scrollTo(0, 300);
      while (view.scrollY !== 300) await settled();
      const before = measure();
      await load();
      for (const widget of WIDGETS)
        expect(view.customElements.get(tagOf(widget)), widget).not.to.equal(undefined);
      const after = measure();
      const moved = after.flatMap((box, at) => (box === before[at] ? [] : [[before[at], box]]));
      expect(moved.slice(0, 3)).to.deep.equal([]);
      expect(after.length).to.equal(before.length);
      expect(view.scrollY).to.equal(300);
      expect(shifts).to.deep.equal([]);
      expect(problems).to.deep.equal([]);
      // The page's own copy of the styles is gone: those of the document stand in.
      expect(page.querySelector('ketamine-explainer')?.shadowRoot?.querySelector('style')).to.equal(
        null,
      );
    });
});

describe('colours that a prerendered page has had registered', () => {
  for (const [styles, times] of [
    ['inline', 0],
    ['none', 1],
  ] as const)
    it(`are registered by the script ${times} times, where styles are ${styles}`, async () => {
      const html = WIDGETS.map((widget) => prerender(widget, {}, {styles})).join('');
      const {load, view} = await prerenderedPage(html);
      const names: string[] = [];
      const registerProperty = view.CSS.registerProperty.bind(view.CSS);
      view.CSS.registerProperty = (definition) => {
        names.push(definition.name);
        registerProperty(definition);
      };
      await load();
      expect(names.length).to.equal(times * new Set(names).size);
      expect(names.length > 0).to.equal(times > 0);
    });
});

describe('a reader of a prerendered page', () => {
  const focusable = (root: ShadowRoot): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>('a, summary, input, button'),
  ];

  for (const widget of WIDGETS)
    it(`keeps the focus when the script comes: ${widget}`, async () => {
      const {host, load} = await prerenderedPage(prerender(widget), {opened: true});
      const {shadowRoot} = host(tagOf(widget));
      const places = focusable(shadowRoot!).filter((each) => each.checkVisibility());
      if (!places.length) return;
      const last = places.at(-1)!;
      last.focus();
      const text = last.textContent.trim();
      expect(shadowRoot!.activeElement === last).to.equal(true);
      await load();
      const now = host(tagOf(widget)).shadowRoot!;
      expect(now.activeElement?.textContent.trim()).to.equal(text);
      expect(now.activeElement?.localName).to.equal(last.localName);
    });

  it('keeps the focus inside the closed root, and goes on from there', async () => {
    const {page, host, load, view} = await prerenderedPage(
      `<a href="#">Before</a>${prerender('screener')}`,
    );
    const screener = host('ketamine-screener');
    page.querySelector('a')?.focus();
    await press('Tab');
    await press('Tab');
    expect(page.activeElement === screener).to.equal(true);
    await load();
    expect(page.activeElement === screener).to.equal(true);
    // Two more lines of crisis help were behind it: had the focus been lost, it would be elsewhere.
    await press('Shift', 'Tab');
    expect(page.activeElement === screener).to.equal(true);
    await press('Shift', 'Tab');
    expect(page.activeElement?.textContent).to.equal('Before');
    expect(view.scrollY).to.equal(0);
  });

  it('keeps what is selected', async () => {
    const {page, host, load} = await prerenderedPage(prerender('explainer'));
    const explainer = host('ketamine-explainer');
    const words = explainer.shadowRoot!.querySelector('.intro')!.firstChild as Text;
    const start = words.data.search(/infusion/i);
    const selection = page.getSelection()!;
    selection.setBaseAndExtent(words, start, words, start + 25);
    const selected = (): string => {
      const root = explainer.shadowRoot!;
      const [range] = selection.getComposedRanges({shadowRoots: [root]});
      if (!range || !root.contains(range.startContainer)) return '';
      const live = page.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString().replace(/\s+/g, ' ').trim();
    };
    const before = selected();
    expect(before).to.match(/^infusion/i);
    await load();
    expect(selected()).to.equal(before);
  });

  it('keeps what is open, what is chosen, and the panel', async () => {
    const {page, host, load} = await prerenderedPage(
      prerender('explainer') + prerender('schedule-button'),
    );
    const explainer = host('ketamine-explainer');
    const details = (): HTMLDetailsElement[] => [
      ...explainer.shadowRoot!.querySelectorAll('details'),
    ];
    const readings = (): HTMLInputElement[] => [...explainer.shadowRoot!.querySelectorAll('input')];
    const visible = (): string[] =>
      [...explainer.shadowRoot!.querySelectorAll('.both > div')]
        .filter((each) => each.checkVisibility({visibilityProperty: true}))
        .map((each) => each.textContent.replace(/\s+/g, ''));
    details()[0]!.open = true;
    details()[2]!.open = false;
    const open = details().map((each) => each.open);
    // Before the script: the style sheet alone shows the other reading.
    const first = visible();
    readings()[1]!.click();
    const chosen = visible();
    // WebKit does not style anew what a control inside `:has()` decides: there the script has to come.
    if (engine !== 'webkit') expect(chosen).not.to.deep.equal(first);
    const panel = (): HTMLElement =>
      host('ketamine-schedule-button').shadowRoot!.getElementById('panel')!;
    panel().showPopover();
    await load();
    expect(details().map((each) => each.open)).to.deep.equal(open);
    expect(readings().map(({checked}) => checked)).to.deep.equal([false, true]);
    if (engine !== 'webkit') expect(visible()).to.deep.equal(chosen);
    expect(visible()).not.to.deep.equal(first);
    expect(panel().matches(':popover-open')).to.equal(true);
    // And they go on working.
    readings()[0]!.click();
    await settled();
    expect(visible()).to.deep.equal(first);
    expect(page.activeElement === null).to.equal(false);
  });

  it('finds a live widget in the place of the buttons that could do nothing yet', async () => {
    const {host, load} = await prerenderedPage(prerender('screener'), {opened: true});
    const root = host('ketamine-screener').shadowRoot!;
    const start = (): HTMLElement => root.querySelector<HTMLElement>('button')!;
    const words = host('ketamine-screener').querySelector<HTMLElement>('[href^="sms:+1972"]')!;
    expect(words.checkVisibility()).to.equal(false);
    start().click();
    expect(words.checkVisibility()).to.equal(true);
    await load();
    expect(words.checkVisibility()).to.equal(false);
    start().click();
    await settled();
    expect(root.querySelectorAll('input').length).to.be.greaterThan(1);
  });
});

describe('a prerendered widget waits for its turn', () => {
  /** Which widgets have been drawn, one by one: whoever draws takes the root first. */
  const drawnIn = (view: PrerenderedPage['view'], note: (widget: Element) => void): void => {
    const {prototype} = view.Element;
    const attachShadow = Reflect.get(prototype, 'attachShadow');
    prototype.attachShadow = function (init) {
      note(this);
      return attachShadow.call(this, init);
    };
  };

  it('nothing is drawn as the script comes, and each in a task of its own, with a pause before it', async () => {
    const {view, load} = await prerenderedPage(ALL('en'));
    const order: string[] = [];
    const setTimeout = view.setTimeout.bind(view);
    // However long a task takes: the pause after it is all still to come when it is done.
    const pausing = (run: TimerHandler, time?: number, ...rest: unknown[]): number => {
      if (time) order.push('pause');
      return setTimeout(run, time, ...rest);
    };
    Reflect.set(view, 'setTimeout', pausing);
    drawnIn(view, () => {
      order.push('drawn');
      // Runs when nothing of the task is left.
      view.queueMicrotask(() => order.push('done'));
    });
    void view.customElements.whenDefined('ketamine-screener').then(() => order.push('defined'));
    await load();
    expect(order.filter((each) => each !== 'defined')).to.deep.equal(
      WIDGETS.flatMap(() => ['pause', 'drawn', 'done']),
    );
    expect(order.indexOf('defined')).to.be.lessThan(order.indexOf('drawn'));
  });

  it('and does what it is told meanwhile', async () => {
    const {host, view, load} = await prerenderedPage(
      prerender('explainer') + prerender('schedule-button'),
    );
    const explainer = host('ketamine-explainer');
    const button = host('ketamine-schedule-button');
    const said = view.customElements.whenDefined('ketamine-schedule-button').then(() => {
      Reflect.set(button, 'clinic', 'New Clinic');
      button.setAttribute('sms', '972-555-0123');
      return (explainer as HTMLElement & Pick<KetamineExplainer, 'show'>).show('cost');
    });
    await load();
    expect(await said).to.equal(true);
    expect(explainer.shadowRoot!.getElementById('cost')!.matches('[open]')).to.equal(true);
    expect(button.shadowRoot!.textContent).to.include('New Clinic').and.to.include('972-555-0123');
  });

  it('it is not drawn where it has gone, and once where it comes back', async () => {
    const {page, host, view, load} = await prerenderedPage(
      prerender('payment-disclaimer') + prerender('explainer'),
    );
    const drawn: Element[] = [];
    drawnIn(view, (widget) => drawn.push(widget));
    const gone = host('ketamine-payment-disclaimer');
    const moved = host('ketamine-explainer');
    void view.customElements.whenDefined('ketamine-explainer').then(() => {
      gone.remove();
      page.body.append(moved);
    });
    await load();
    while (!drawn.includes(moved)) await settled();
    expect(drawn.includes(gone)).to.equal(false);
    page.body.append(gone);
    while (!drawn.includes(gone)) await settled();
    expect(drawn.length).to.equal(2);
    page.documentElement.lang = 'es';
    await settled();
    for (const {shadowRoot} of [gone, moved])
      expect(shadowRoot!.querySelector('section')?.lang).to.equal('es');
  });
});

describe('a prerendered screener', () => {
  it('is closed to the page before, during and after', async () => {
    const {host, load, view} = await prerenderedPage(prerender('screener'));
    const screener = host('ketamine-screener');
    expectSame(screener.shadowRoot, null);
    await load();
    expectSame(screener.shadowRoot, null);
    expect(() => screener.attachInternals()).to.throw();
    // A root that came with the page is handed out to whoever asks first.
    expect(() => screener.attachShadow({mode: 'closed'})).to.throw();
    expect(screener.getBoundingClientRect().height).to.be.greaterThan(200);
    expect(view.getComputedStyle(screener).display).to.equal('block');
  });

  it('needs no ElementInternals: an older browser draws it all the same', async () => {
    const {host, load, view, problems} = await prerenderedPage(prerender('screener'));
    Reflect.deleteProperty(view.HTMLElement.prototype, 'attachInternals');
    const before = boxes(host('ketamine-screener'));
    await load();
    expect(boxes(host('ketamine-screener'))).to.deep.equal(before);
    expect(() => host('ketamine-screener').attachShadow({mode: 'closed'})).to.throw();
    expect(problems).to.deep.equal([]);
  });
});

describe('a prerendered widget', () => {
  it('is drawn anew where the page says something else by now', async () => {
    const html = prerender('schedule-button', {locale: 'en'}, {practice: {clinic: 'Old Clinic'}});
    const {host, load} = await prerenderedPage(
      `<ketamine-practice clinic="New Clinic" sms="972-555-0123">${html}</ketamine-practice>`,
      {lang: 'es'},
    );
    const {shadowRoot} = host('ketamine-schedule-button');
    expect(shadowRoot!.textContent).to.include('Old Clinic');
    await load();
    expect(shadowRoot!.textContent)
      .to.include('New Clinic')
      .and.to.include('972-555-0123')
      .and.not.to.include('Old Clinic');
    expect(shadowRoot!.querySelector('section')?.lang).to.equal('es');
  });

  it('that a script puts in as text is drawn like any other', async () => {
    const {page, host, load} = await prerenderedPage('<div id="late"></div>');
    await load();
    page.getElementById('late')!.innerHTML = prerender('explainer');
    await settled();
    expect(host('ketamine-explainer').shadowRoot?.querySelectorAll('details').length).to.equal(7);
  });

  it('tells its owner nothing: there is nothing to mend', async () => {
    const {view, load} = await prerenderedPage(ALL('en'));
    const told: unknown[] = [];
    view.console.warn = (...words: unknown[]) => void told.push(...words);
    await load();
    expect(told.filter((word) => String(word).startsWith('<ketamine'))).to.deep.equal([]);
    expect(warnings).to.be.a('function');
  });
});

describe('a tag that the page has given a closed root of its own', () => {
  it('keeps it, and nothing is thrown', async () => {
    const {host, load, problems} = await prerenderedPage(
      '<ketamine-explainer></ketamine-explainer>',
    );
    const root = host('ketamine-explainer').attachShadow({mode: 'closed'});
    root.append('What the page says.');
    await load();
    expect(problems).to.deep.equal([]);
    expect(root.textContent).to.equal('What the page says.');
  });
});

describe('under a policy without inline styles', () => {
  const policy = (styles: string): string =>
    `<meta http-equiv="Content-Security-Policy" content="style-src ${styles}">`;

  it('the style of each widget is allowed by its hash', async () => {
    const hashes = await Promise.all(WIDGETS.map(styleHash));
    const {host, problems} = await prerenderedPage(ALL('en'), {head: policy(hashes.join(' '))});
    const card = host('ketamine-explainer').shadowRoot!.querySelector('[part="card"]')!;
    expect(getComputedStyle(card).borderTopLeftRadius).to.equal('14px');
    // The page's own style, which no hash allows.
    expect(problems.length).to.be.lessThan(2);
  });

  it('or by a nonce', async () => {
    const html = prerender('explainer', {}, {nonce: 'abc'});
    const {host} = await prerenderedPage(html, {head: policy("'nonce-abc'")});
    const card = host('ketamine-explainer').shadowRoot!.querySelector('[part="card"]')!;
    expect(getComputedStyle(card).borderTopLeftRadius).to.equal('14px');
  });

  it('without any, the words stand in their order, and the live widget has its look', async () => {
    const html = WIDGETS.map((widget) => prerender(widget, {}, {styles: 'none'})).join('');
    const {host, load, problems} = await prerenderedPage(html, {
      ...{head: policy("'none'"), opened: true},
    });
    const before = problems.length;
    const root = host('ketamine-screener').shadowRoot!;
    const [strip, heading] = [...root.querySelectorAll<HTMLElement>('[href="tel:988"], h2')];
    expect(strip!.localName).to.equal('a');
    expect(heading!.getBoundingClientRect().top).to.be.greaterThan(
      strip!.getBoundingClientRect().bottom - 1,
    );
    for (const widget of WIDGETS) {
      const {shadowRoot} = host(tagOf(widget));
      for (const text of shadowRoot!.querySelectorAll<HTMLElement>('p, h2, li'))
        if (text.checkVisibility() && text.textContent.trim())
          expect(text.getBoundingClientRect().height, text.textContent).to.be.greaterThan(10);
    }
    await load();
    const card = host('ketamine-explainer').shadowRoot!.querySelector('[part="card"]')!;
    expect(getComputedStyle(card).borderTopLeftRadius).to.equal('14px');
    expect(problems.length).to.equal(before);
  });
});
