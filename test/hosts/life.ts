/* What happens to a page, and to the widgets in it, while someone reads it. */
import {en as common} from '../../src/content/common/en.ts';
import {settled} from '../support/settled.ts';
import {CLINIC_SMS, differs, inline, markup, page, widgets, type Host, type View} from './host.ts';
import {until} from './until.ts';

const find = (view: View, selector: string): Element => {
  const found = view.document.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

const screener = (view: View): Element => find(view, 'ketamine-screener');

/** The page is plain; this happens to it on the third question. */
const midway = (
  fault: string,
  happens: NonNullable<Host['midway']>,
  rest: Partial<Host> = {},
): Host => ({
  fault,
  page: differs({}),
  midway: happens,
  ...rest,
});

const inShadow = (view: View): ShadowRoot => {
  const block = view.document.createElement('div');
  view.document.body.append(block);
  return block.attachShadow({mode: 'open'});
};

export const life: readonly Host[] = [
  {
    fault: 'The practice comes last, elsewhere on the page',
    page: differs({
      body: widgets(),
      last: inline(`addEventListener('load', () => setTimeout(() => {
        const practice = document.createElement('ketamine-practice');
        practice.clinic = 'Hill Clinic'; practice.sms = '${CLINIC_SMS}'; document.body.append(practice);
      }, 50))`),
    }),
  },
  {
    fault: 'Properties set by a framework before the script has come',
    page: differs({
      body: widgets(),
      first: '',
      last: inline(`for (const each of document.querySelectorAll('body > *'))
        Object.assign(each, {clinic: 'Hill Clinic', sms: 9725550123, referrer: null, packs: undefined, wording: {}});`),
    }),
  },
  midway('The practice goes, and another comes, in the middle of a run', async (view) => {
    const practice = find(view, 'ketamine-practice');
    const another = practice.cloneNode(false);
    practice.replaceWith(...practice.children);
    await settled();
    view.document.body.append(another);
  }),
  midway('The practice changes in the middle of a run', (view) => {
    find(view, 'ketamine-practice').setAttribute('referrer', 'Lakeside Psychiatry');
  }),
  midway('The language changes, and back', async (view) => {
    const {documentElement} = view.document;
    documentElement.lang = 'es-MX';
    await settled();
    documentElement.lang = 'en';
    await settled();
  }),
  midway('The screener moves in the middle of a run', (view) => {
    view.document.body.append(screener(view));
  }),
  midway('A framework that sorts its list anew', (view) => {
    const practice = find(view, 'ketamine-practice');
    for (const each of [...practice.children].reverse()) practice.append(each);
  }),
  midway('The screener moves into the shadow root of a page builder', (view) => {
    inShadow(view).append(screener(view));
  }),
  midway('The screener goes to another document and comes back', (view) => {
    const widget = screener(view);
    const {parentNode} = widget;
    view.document.implementation.createHTMLDocument('').body.append(widget);
    parentNode?.prepend(widget);
  }),
  midway(
    'The page around it is written anew, by innerHTML',
    (view) => {
      const practice = find(view, 'ketamine-practice');
      const {outerHTML} = practice;
      practice.outerHTML = outerHTML;
    },
    {forgets: true},
  ),
  midway(
    'A framework takes it away and puts it back later',
    async (view) => {
      const widget = screener(view);
      const {parentNode} = widget;
      widget.remove();
      await settled();
      parentNode?.prepend(widget);
    },
    {forgets: true},
  ),
  midway(
    'A copy takes its place',
    (view) => {
      const widget = screener(view);
      widget.replaceWith(widget.cloneNode(true));
    },
    {forgets: true},
  ),
  midway(
    'The page goes into the back/forward cache and returns',
    async (view) => {
      for (const type of ['pagehide', 'pageshow'])
        view.dispatchEvent(new view.PageTransitionEvent(type, {persisted: true}));
      await settled();
    },
    {forgets: true},
  ),
  midway('The page is printed', (view) => {
    for (const type of ['beforeprint', 'afterprint']) view.dispatchEvent(new Event(type));
  }),
  midway(
    'Settings written again and again, the same and nonsense',
    async (view) => {
      for (const value of ['', 'x', '\u0000', '{', 'undefined', '[object Object]'])
        for (const name of ['clinic', 'sms', 'wording', 'packs', 'heading-level', 'as-of']) {
          screener(view).setAttribute(name, value);
          screener(view).removeAttribute(name);
        }
      await settled();
    },
    {noise: /^<ketamine-screener> .* Write /},
  ),
  midway('A click, an Enter and a submit that a page makes up', async (view) => {
    const widget = screener(view);
    for (const type of ['click', 'submit', 'change', 'input'])
      widget.dispatchEvent(new view.Event(type, {bubbles: true, composed: true}));
    widget.dispatchEvent(new view.KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    await settled();
  }),
  {
    fault: 'In a <dialog> that opens later',
    page: differs({body: `<dialog>${markup()}</dialog>`}),
    before: (view) => (find(view, 'dialog') as HTMLDialogElement).showModal(),
  },
  {
    fault: 'In <details> that open later',
    page: differs({body: `<details><summary>More</summary>${markup()}</details>`}),
    before: (view) => {
      find(view, 'details').setAttribute('open', '');
    },
  },
  {
    fault: 'In a hidden tab that shows later',
    page: differs({body: `<main hidden>${markup()}</main>`}),
    before: (view) => {
      find(view, 'main').removeAttribute('hidden');
    },
  },
  {
    fault: 'In the form of the page',
    page: differs({
      body: `<form action="/nowhere" onsubmit="return false">${markup()}<input name="q"></form>`,
    }),
    after: async (ask, view) => {
      await ask('noticed');
      const data = [...new FormData(find(view, 'form') as HTMLFormElement).keys()];
      if (data.join() !== 'q') throw new Error(`The form sends ${data.join()}`);
    },
  },
  {
    fault: 'In a closed shadow root of someone else',
    page: differs({
      body: `<div id="block"></div>`,
      last: inline(`const root = document.getElementById('block').attachShadow({mode: 'open'});
        root.innerHTML = ${JSON.stringify(markup())};`),
    }),
  },
  {
    fault: 'Forty of every widget on one page',
    page: differs({body: markup() + widgets().repeat(39)}),
  },
  {
    fault: 'Two copies, the other one of another version',
    page: (places) =>
      page(places, {
        load: ['older', 'cdn']
          .map(
            (folder) =>
              `<script type="module" crossorigin src="${places.cdn.replace('/cdn', `/${folder}`)}/ketamine-widgets.js"></script>`,
          )
          .join(''),
      }),
  },
  {fault: 'Offline once it has loaded', page: differs({}), offline: true},
  {
    fault: 'Popups blocked',
    page: differs({first: inline('window.open = () => null;')}),
  },
  {
    fault: 'The clipboard denied',
    page: differs({
      first: inline(`Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError'))}});`),
    }),
    after: async (ask) => {
      await ask('pressIn', 'ketamine-schedule-button', common.copy);
      const told = common.copyFailed.replace('{number}', CLINIC_SMS);
      const {text} = await until(
        () => ask('widget', 'ketamine-schedule-button'),
        (seen) => seen.text.includes(told),
      );
      if (!text.includes(told)) throw new Error('Nobody is told that copying failed');
    },
  },
  {
    fault: 'No popovers, no details to open by style',
    page: differs({
      first: inline(`delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover;
        delete HTMLElement.prototype.togglePopover; delete HTMLElement.prototype.hidePopover;`),
    }),
  },
];
