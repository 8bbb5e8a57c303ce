import {LOCALES} from '../../content/locales.ts';
import {PRACTICE} from '../attributes.ts';
import {around, attribute, type Element} from '../html.ts';
import {widgetsOf} from '../page.ts';
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
export const placeRules: readonly Rule[] = [places, language, trackers];
