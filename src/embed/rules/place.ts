import {LOCALES} from '../../content/locales.ts';
import {PRACTICE} from '../attributes.ts';
import {around, attribute, elementsIn, type Element} from '../html.ts';
import {widgetsOf, type Page} from '../page.ts';
import type {Found, Rule} from './rule.ts';

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '') ||
  element.tagName === 'noscript';

const places: Rule = (page) =>
  [...widgetsOf(page), ...page.frames].flatMap(({element}) =>
    [element, ...around(element)].flatMap((outer): Found[] => {
      const slots = {value: outer.tagName};
      if (outer !== element && /^(a|button|label|summary|select|option)$/.test(outer.tagName))
        return [{code: 'inside-control', at: element, slots}];
      if (outer.tagName === 'form') return [{code: 'inside-form', at: element}];
      return isHidden(outer) ? [{code: 'inside-hidden', at: element, slots}] : [];
    }),
  );

/** How libraries mark a popup that holds the focus: focus-trap and what is built on it, react-focus-lock, Angular. */
const TRAPS =
  /^(data-focus-trap|data-focus-lock-disabled|data-a11y-dialog|data-micromodal-id|x-trap(\..*)?|cdktrapfocus)$/;
/** In popups of a11y-dialog and Micromodal, which are only marked once their script has run. */
const CLOSERS = ['data-a11y-dialog-hide', 'data-micromodal-close'];

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** Bootstrap’s lets the browser choose where Tab leads, and brings back only who has left. */
const isBootstrap = (element: Element): boolean =>
  hasClass(element, 'modal') && elementsIn(element).some((each) => hasClass(each, 'modal-dialog'));

/** Whether a script may lead Tab there. A `<dialog>` needs none. */
const isPopup = (element: Element): boolean =>
  element.tagName !== 'dialog' &&
  !isBootstrap(element) &&
  (element.tagName === 'focus-trap' ||
    /^(alert)?dialog$/.test(attribute(element, 'role') ?? '') ||
    attribute(element, 'aria-modal') === 'true' ||
    element.attrs.some(({name}) => TRAPS.test(name)) ||
    (attribute(element, 'aria-hidden') !== undefined &&
      elementsIn(element).some(({attrs}) => attrs.some(({name}) => CLOSERS.includes(name)))));

/** Whether such a script finds it. Not a frame: some do not count them. */
const isReached = (element: Element): boolean => {
  const tabindex = attribute(element, 'tabindex');
  if (attribute(element, 'disabled') !== undefined || isHidden(element)) return false;
  if (tabindex !== undefined) return Number(tabindex) >= 0;
  if (/^(a|area)$/.test(element.tagName)) return attribute(element, 'href') !== undefined;
  if (element.tagName === 'input') return attribute(element, 'type')?.toLowerCase() !== 'hidden';
  return /^(button|select|textarea|summary)$/.test(element.tagName);
};

/** A popup whose script takes what is beside the widget for all there is, and leads Tab past the widget. */
const trapped: Rule = (page: Page) => {
  const all = [...widgetsOf(page), ...page.frames].map(({element}) => element);
  const isInOurs = (element: Element): boolean =>
    around(element).some((outer) => all.includes(outer));
  return all.flatMap((element): Found[] => {
    const popup = around(element).find(isPopup);
    if (!popup) return [];
    const inside = elementsIn(popup);
    const at = inside.indexOf(element);
    const reached = (some: readonly Element[]): boolean =>
      some.some((each) => isReached(each) && !isInOurs(each));
    return reached(inside.slice(0, at)) && reached(inside.slice(at + 1))
      ? []
      : [{code: 'focus-trapped', at: element, slots: {value: popup.tagName}}];
  });
};

const language: Rule = (page) => {
  const widgets = widgetsOf(page);
  const spoken = (element: Element) =>
    [element, ...around(element)].map((each) => attribute(each, 'lang')?.trim()).find(Boolean);
  const byPractice = page.ours.some(
    ({of, element}) => of === PRACTICE && attribute(element, 'lang'),
  );
  const silent = widgets.find(({element}) => !spoken(element));
  return [
    ...(page.isWhole && silent && !byPractice
      ? [{code: 'lang-missing' as const, at: silent.element}]
      : []),
    ...page.ours.flatMap(({element}): Found[] => {
      const lang = attribute(element, 'lang');
      return lang && !LOCALES.some((locale) => lang.toLowerCase().split(/[-_]/)[0] === locale)
        ? [{code: 'lang-unknown', at: element, slots: {value: lang}}]
        : [];
    }),
  ];
};

const TRACKERS =
  /googletagmanager|google-analytics|gtag\(|fbevents|connect\.facebook|hotjar|clarity\.ms|fullstory|mouseflow|luckyorange|smartlook|logrocket|tiktok\.com\/i18n|snap\.licdn|static\.ads-twitter|heap-?analytics|segment\.com|mixpanel|doubleclick/i;

const trackers: Rule = ({ours, elements}) => {
  const screener = ours.find(({of}) => of === 'screener');
  const tracker = elements.find(
    (element) =>
      /^(script|img|iframe)$/.test(element.tagName) &&
      TRACKERS.test(
        `${attribute(element, 'src') ?? ''} ${element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')}`,
      ),
  );
  return screener && tracker ? [{code: 'tracker-near', at: tracker}] : [];
};

/** Where the widgets stand, and what stands beside them. */
export const placeRules: readonly Rule[] = [places, trapped, language, trackers];
