/* What a person does in a widget stays in it: real keys, mouse and touch, inside of what real pages put around it. */
import {expect} from '@open-wc/testing';
import {createFocusTrap} from 'focus-trap';
import {record} from 'rrweb';
import Swiper from 'swiper/bundle';
import {PATHS_TO} from '../../stories/support/paths.ts';
import {until} from '../../stories/support/until.ts';
import {clickOn, engine, middleOf, press, tap, type} from '../support/commands.ts';
import {library} from '../support/library.ts';
import {page} from '../support/page.ts';
import {expectSame} from '../support/same.ts';
import {ScheduleHarness} from '../support/schedule-button.ts';
import {expectQuestion, pastDoubleTap, ScreenerHarness, words} from '../support/screener.ts';
import {settled} from '../support/settled.ts';
import '../../src/packs/define.ts';

const SCREENER = '<ketamine-screener></ketamine-screener>';
const undo: (() => void)[] = [];

afterEach(() => {
  for (const each of undo.splice(0).reverse()) each();
});

async function screenerIn(markup: string): Promise<ScreenerHarness> {
  const body = await page(markup);
  return new ScreenerHarness(body.querySelector('ketamine-screener')!);
}

/** A listener of the page's, for as long as the test. */
function listen(
  target: EventTarget,
  types: readonly string[],
  heard: (event: Event) => void,
  capture = false,
): void {
  for (const each of types) {
    target.addEventListener(each, heard, {capture, passive: false});
    undo.push(() => {
      target.removeEventListener(each, heard, {capture});
    });
  }
}

/** A carousel that arrows turn, with the screener on its first slide. */
async function carousel(inside: string): Promise<{harness: ScreenerHarness; swiper: Swiper}> {
  const harness = await screenerIn(
    `<div class="swiper" style="overflow: hidden"><div class="swiper-wrapper" style="display: flex">
      ${[inside, '<p>Two</p>', '<p>Three</p>']
        .map(
          (each) => `<div class="swiper-slide" style="flex: none; inline-size: 100%">${each}</div>`,
        )
        .join('')}
    </div></div>`,
  );
  const box = harness.screener.closest<HTMLElement>('.swiper')!;
  const swiper = new Swiper(box, {keyboard: {enabled: true}, speed: 0});
  undo.push(() => {
    swiper.destroy();
  });
  return {harness, swiper};
}

describe('keys and presses on our controls stay inside', () => {
  it('in a Swiper that takes arrows: they pick answers, and no slide turns', async () => {
    const {harness, swiper} = await carousel(SCREENER);
    await harness.start();
    await harness.answerByKeyboard('safety', ['no']);
    expectQuestion(harness, 'concern');
    await harness.tabTo((focused) => focused.matches('input'));
    await press('ArrowDown');
    await press('ArrowRight');
    expect(harness.checked.filter(Boolean)).to.have.length(1);
    expect(swiper.activeIndex).to.equal(0);
  });

  it('in a Swiper: a select takes the focus of a mouse, as it has to before it opens', async () => {
    const {harness} = await carousel('<ketamine-screener packs="phq-8"></ketamine-screener>');
    await harness.to({safety: 'no', concern: 'other'});
    const pack = [...harness.root.querySelectorAll('details')].find((each) =>
      each.querySelector('select'),
    )!;
    pack.open = true;
    const select = pack.querySelector('select')!;
    const {root, screener} = harness;
    // As on a page, where Swiper finds no root to look into.
    Object.defineProperty(screener, 'shadowRoot', {value: null});
    // No engine tells whether its list is open; what opens it is a press that nobody has prevented.
    const pressed: Event[] = [];
    listen(root, ['pointerdown', 'mousedown'], (event) => pressed.push(event));
    await clickOn(select);
    expectSame(root.activeElement, select);
    expect(pressed.map(({type: kind}) => kind)).to.deep.equal(['pointerdown', 'mousedown']);
    expect(pressed.filter(({defaultPrevented}) => defaultPrevented)).to.deep.equal([]);
    await press('Escape');
  });

  it('on a page that takes arrows and Space for itself as they come', async () => {
    const harness = await screenerIn(SCREENER);
    // What scripts for full pages do: in the capture phase, and prevented, whatever the target is.
    const taken = [
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      ' ',
      'PageDown',
      'Home',
      'End',
    ];
    listen(
      document,
      ['keydown'],
      (event) => {
        if (taken.includes((event as KeyboardEvent).key)) event.preventDefault();
      },
      true,
    );
    await harness.tabTo((focused) => focused === harness.buttons.at(-1));
    await press(' ');
    expectQuestion(harness, 'safety');
    await harness.tabTo((focused) => focused.matches('input'));
    await press(' ');
    expect(harness.checked).to.deep.equal([true, false, false]);
    await press('ArrowDown');
    await press('ArrowDown');
    expect(harness.checked).to.deep.equal([false, false, true]);
    await press('ArrowRight');
    expect(harness.checked).to.deep.equal([true, false, false]);
    await press('ArrowUp');
    expect(harness.checked).to.deep.equal([false, false, true]);
    await press('Enter');
    expectQuestion(harness, 'concern');
  });

  it('and a checkbox is picked once, not twice, there', async () => {
    const harness = await screenerIn(SCREENER);
    listen(
      window,
      ['keydown'],
      (event) => {
        if ((event as KeyboardEvent).key === ' ') event.preventDefault();
      },
      true,
    );
    await harness.to({safety: 'no', concern: 'depression'});
    await harness.tabTo((focused) => focused.matches('[type="checkbox"]'));
    await press(' ');
    expect(harness.checked[0]).to.equal(true);
    await press(' ');
    expect(harness.checked[0]).to.equal(false);
  });

  it('in a form that htmx saves with every input: no request, and no change of the form', async () => {
    await library('htmx.org/dist/htmx.js');
    const harness = await screenerIn(
      `<form hx-get="/saved" hx-trigger="input, change, keyup, click from:find input">${SCREENER}</form>`,
    );
    const form = harness.screener.closest('form')!;
    const heard: string[] = [];
    listen(
      form,
      ['htmx:beforeRequest', 'htmx:trigger', 'input', 'change', 'keydown', 'keyup'],
      (event) => {
        const tab = event instanceof KeyboardEvent && event.key === 'Tab';
        if (!tab) heard.push(event.type);
      },
    );
    await harness.tabTo((focused) => focused === harness.buttons.at(-1));
    heard.length = 0;
    await press('Enter');
    await harness.answerByKeyboard('safety', ['skip']);
    await harness.answerByKeyboard('concern', ['depression']);
    await pastDoubleTap();
    await clickOn(harness.answers[1]!);
    await settled();
    expect(harness.checked[1]).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('but Tab and commands reach the page, and clicks beside the answers', async () => {
    const harness = await screenerIn(SCREENER);
    await harness.start();
    const heard: string[] = [];
    listen(document, ['keydown', 'pointerdown', 'click'], (event) => {
      heard.push(event instanceof KeyboardEvent ? event.key : event.type);
    });
    await harness.tabTo((focused) => focused.matches('input'));
    await press('x');
    await press('Escape');
    await pastDoubleTap();
    await clickOn(harness.root.querySelector('h2')!);
    expect(new Set(heard)).to.deep.equal(new Set(['Tab', 'Escape', 'pointerdown', 'click']));
    heard.length = 0;
    await clickOn(harness.answers[0]!.closest('label')!);
    expect(harness.checked[0]).to.equal(true);
    expect(heard).to.deep.equal([]);
  });
});

describe('a recorder of sessions', () => {
  it('is told on the element itself to leave it out, and stores no click or answer', async () => {
    const events: {type: number; data: {source?: number}}[] = [];
    const stop = record({
      emit: (event) => {
        events.push(event as (typeof events)[number]);
      },
    });
    undo.push(() => stop?.());
    const harness = await screenerIn(`<button>Beside</button>${SCREENER}`);
    /** Clicks (2) and input (5), as rrweb counts the sources of what it stores. */
    const stored = (): unknown[] =>
      events.filter(({type: kind, data}) => kind === 3 && [2, 5].includes(data.source ?? 0));
    await clickOn(harness.screener.previousElementSibling!);
    await until(() => stored().length > 0, 'it records nothing at all');
    await harness.start();
    const before = stored().length;
    await pastDoubleTap();
    await clickOn(harness.answers[1]!.closest('label')!);
    expect(harness.checked[1]).to.equal(true);
    await press('ArrowDown');
    await clickOn(harness.buttons.at(-1)!);
    expectQuestion(harness, 'concern');
    await settled();
    expect(stored().slice(before)).to.deep.equal([]);
    expect(JSON.stringify(events)).not.to.contain(words('q.concern'));
  });

  for (const tag of ['screener', 'explainer', 'schedule-button', 'payment-disclaimer'])
    it(`finds its marks again after a framework has written the class anew (${tag})`, async () => {
      const widget = (await page(`<ketamine-${tag} class="mine"></ketamine-${tag}>`))
        .firstElementChild!;
      const marks = [
        'mine',
        'rr-block',
        'ph-no-capture',
        'fs-exclude',
        'sentry-block',
        'no-mouseflow',
      ];
      expect([...widget.classList]).to.have.members(marks);
      widget.setAttribute('class', 'theirs');
      await settled();
      expect([...widget.classList]).to.have.members(['theirs', ...marks.slice(1)]);
      for (const name of [
        'data-private',
        'data-hj-suppress',
        'data-clarity-mask',
        'data-dd-privacy',
      ])
        expect(widget.hasAttribute(name), name).to.equal(true);
    });
});

describe('the panel with the code, in a dialog of the page', () => {
  const BUTTON = '<ketamine-schedule-button></ketamine-schedule-button>';

  /** Opens the panel by keyboard, and sees what Escape closes. */
  async function escapes(widget: Element, isOpen: () => boolean): Promise<void> {
    const harness = new ScheduleHarness(widget);
    harness.opener.style.display = 'inline-flex';
    harness.opener.focus();
    await press('Enter');
    await until(
      () => harness.panel.contains(harness.root.activeElement),
      'the panel takes no focus',
    );
    expect(isOpen(), 'the dialog is open').to.equal(true);
    const {x, y} = middleOf(harness.panel);
    expectSame(harness.root.elementFromPoint(x, y)?.closest('[part="panel"]'), harness.panel);
    // Round and round, and never out of it.
    for (let tab = 0; tab < 7; tab++) {
      await press('Tab');
      expect(harness.panel.contains(harness.root.activeElement), `Tab ${tab}`).to.equal(true);
    }
    await press('Shift', 'Tab');
    expect(harness.panel.contains(harness.root.activeElement)).to.equal(true);
    await press('Escape');
    await until(() => !harness.panel.checkVisibility(), 'the panel did not close');
    await settled();
    expect(isOpen(), 'the dialog is still open').to.equal(true);
    await until(() => harness.root.activeElement === harness.opener, 'focus is lost');
    await press('Escape');
    await until(() => !isOpen(), 'the dialog did not close');
  }

  it('Bootstrap: Escape closes the panel, and only then the modal', async () => {
    await library('bootstrap/dist/js/bootstrap.bundle.js');
    const body = await page(
      `<button data-bs-toggle="modal" data-bs-target="#modal">Open</button>
       <div class="modal" id="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content">
       ${BUTTON}<button data-bs-dismiss="modal">Close</button></div></div></div>`,
    );
    body.querySelector('button')!.click();
    const modal = body.querySelector('#modal')!;
    await until(() => modal.classList.contains('show'), 'no modal');
    await escapes(body.querySelector('ketamine-schedule-button')!, () =>
      modal.classList.contains('show'),
    );
    await until(() => !document.body.classList.contains('modal-open'), 'the modal is still there');
  });

  it('Micromodal', async () => {
    await library('micromodal/dist/micromodal.js');
    const body = await page(
      `<button data-micromodal-trigger="micro">Open</button>
       <div id="micro" aria-hidden="true"><div tabindex="-1"><div role="dialog" aria-modal="true">
       ${BUTTON}<button data-micromodal-close>Close</button></div></div></div>`,
    );
    (Reflect.get(window, 'MicroModal') as {init(): void}).init();
    body.querySelector('button')!.click();
    const modal = body.querySelector('#micro')!;
    const isOpen = (): boolean => modal.getAttribute('aria-hidden') === 'false';
    await until(isOpen, 'no modal');
    await escapes(body.querySelector('ketamine-schedule-button')!, isOpen);
  });

  it('a11y-dialog, which listens before everyone else', async () => {
    await library('a11y-dialog/dist/a11y-dialog.js');
    const body = await page(
      `<div id="a11y" aria-hidden="true" aria-label="A dialog"><div role="document">
       ${BUTTON}<button data-a11y-dialog-hide>Close</button></div></div>`,
    );
    const modal = body.querySelector('#a11y')!;
    const Dialog = Reflect.get(window, 'A11yDialog') as new (at: Element) => {show(): void};
    new Dialog(modal).show();
    const isOpen = (): boolean => !modal.hasAttribute('aria-hidden');
    await until(isOpen, 'no dialog');
    await escapes(body.querySelector('ketamine-schedule-button')!, isOpen);
  });

  it('focus-trap', async () => {
    const body = await page(`<div id="trap">${BUTTON}<button>Close</button></div>`);
    let open = true;
    const trap = createFocusTrap(body.querySelector<HTMLElement>('#trap')!, {
      delayInitialFocus: false,
      onDeactivate: () => {
        open = false;
      },
    });
    trap.activate();
    undo.push(() => {
      trap.deactivate();
    });
    await escapes(body.querySelector('ketamine-schedule-button')!, () => open);
  });

  it('and no key of it is heard any more once it has gone', async () => {
    const body = await page(BUTTON);
    const harness = new ScheduleHarness(body.firstElementChild);
    harness.panel.showPopover();
    harness.host.remove();
    const heard: string[] = [];
    listen(document, ['keydown', 'keyup'], (event) => heard.push((event as KeyboardEvent).key));
    await press('Escape');
    expect(heard).to.deep.equal(['Escape', 'Escape']);
  });
});

describe('a double tap on the last Continue', () => {
  /** One question before the outcome that has a link to text, and Print. */
  const last = async (): Promise<ScreenerHarness> => {
    const harness = await ScreenerHarness.mount('style="display: block; inline-size: 320px"');
    await harness.to(PATHS_TO.mayBeReferred.answers);
    await harness.back();
    await pastDoubleTap();
    return harness;
  };
  const opened = (harness: ScreenerHarness): string[] => {
    const done: string[] = [];
    harness.root.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a, button');
      done.push(event.defaultPrevented ? 'held' : (link?.textContent.trim() ?? 'beside'));
      event.preventDefault();
    });
    return done;
  };

  /** From now on events come when this says, however slow the machine is. */
  const clock = (): {now: number} => {
    const real = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')!;
    const time = {now: performance.now()};
    Object.defineProperty(Event.prototype, 'timeStamp', {configurable: true, get: () => time.now});
    undo.push(() => Object.defineProperty(Event.prototype, 'timeStamp', real));
    return time;
  };

  /** Taps Continue, and so many milliseconds later what has come to its place. */
  const tapTwice = async (pause: number): Promise<readonly string[]> => {
    const harness = await last();
    const time = clock();
    const continued = harness.buttons.at(-1)!;
    continued.scrollIntoView({block: 'center'});
    const press = (at: HTMLElement) => (engine === 'webkit' ? clickOn(at) : tap(middleOf(at)));
    await press(continued);
    expect(harness.text).to.contain(words('result.eyebrow'));
    // Where a mouse points, the button that opens the panel stands in the link's place.
    const link = [...harness.links, ...harness.buttons].find(
      (each) => each.checkVisibility() && each.textContent.trim() === words('textAction'),
    )!;
    const done = opened(harness);
    time.now += pause;
    link.scrollIntoView({block: 'center'});
    await press(link);
    return done;
  };

  for (const pause of [80, 250, 500])
    it(`opens nothing, nor does it print: the second after ${pause} ms`, async () => {
      const done = await tapTwice(pause);
      expect(done.filter((each) => each !== 'held')).to.deep.equal([]);
    });

  it('and after 501 ms, what is tapped is meant', async () => {
    expect(await tapTwice(501)).to.deep.equal([words('textAction')]);
  });

  it('never holds back crisis help', async () => {
    const harness = await last();
    await clickOn(harness.buttons.at(-1)!);
    const done = opened(harness);
    const [call] = harness.links;
    await clickOn(call!);
    expect(done).to.deep.equal([call!.textContent.trim()]);
  });

  it('and what is tapped later works, also where the clock stands still', async () => {
    clock().now = 7;
    const harness = await last();
    const continued = harness.button(words('continue'));
    for (let time = 0; time < 4 && continued.isConnected; time++) await clickOn(continued);
    const done = opened(harness);
    const again = harness.button(words('result.again'));
    for (let time = 0; time < 4; time++) await clickOn(again);
    expect(done).to.include(again.textContent.trim());
  });
});

describe('typing', () => {
  it('in a select by its first letters stays inside too', async () => {
    const harness = await screenerIn('<ketamine-screener packs="phq-8"></ketamine-screener>');
    await harness.to({safety: 'no', concern: 'other'});
    const pack = [...harness.root.querySelectorAll('details')].find((each) =>
      each.querySelector('select'),
    )!;
    pack.open = true;
    const select = pack.querySelector('select')!;
    const heard: string[] = [];
    listen(document, ['keydown', 'keypress', 'keyup', 'input', 'change'], (event) => {
      heard.push(event.type);
    });
    select.focus();
    await type(select.options[1]!.text.slice(0, 2));
    expect(heard).to.deep.equal([]);
  });
});
