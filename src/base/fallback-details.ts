import type {Details} from '../settings/details.ts';
import {CRISIS_LINE, CRISIS_TEXT, EMERGENCY, TEXT_NUMBER, type Phone} from '../settings/phone.ts';
import type {Locale} from '../content/locales.ts';

const PRACTICE = 'ketamine-practice';
const NAMES = ['clinic', 'sms', 'crisis-line', 'crisis-text', 'emergency'] as const;

/** In characters: a page may have megabytes in an attribute. As `readSetting()` has it. */
const MOST = 1000;
/** Of what is shown as it is written. */
const SHOWN = 120;

/**
 * What a widget and its practice say in their attributes, read by the oldest calls alone: for the fallback,
 * where whatever reads settings may be what failed. Numbers have the one reader. Where it refuses the number
 * to text, and nobody has been told, the number is shown as it is written, and is no link.
 */
export function detailsInMarkup(widget: Element): Details {
  let clinic: string | undefined;
  let sms: Phone | undefined;
  let lines: Pick<Details, 'crisisLine' | 'crisisText' | 'emergency'> | undefined;
  const sources = [widget, practiceAround(widget), practiceNamedBy(widget), practiceOfPage(widget)];
  for (let at = 0; at < sources.length; at++) {
    const source = sources[at];
    if (!source) continue;
    const read = (name: (typeof NAMES)[number]): string =>
      (source.getAttribute(name) ?? '').slice(0, MOST);
    clinic ??= read('clinic').slice(0, SHOWN) || undefined;
    const text = read('sms');
    if (text && !sms?.dial)
      sms = phone(TEXT_NUMBER, text) ?? sms ?? {dial: '', text: text.slice(0, SHOWN)};
    const crisisLine = phone(CRISIS_LINE, read('crisis-line'));
    const emergency = phone(EMERGENCY, read('emergency'));
    if (crisisLine && emergency)
      lines ??= {crisisLine, crisisText: phone(CRISIS_TEXT, read('crisis-text')), emergency};
  }
  return {...(clinic && {clinic}), ...(sms && {sms}), ...lines};
}

const isPractice = (node: Node): node is Element => node.nodeName.toLowerCase() === PRACTICE;

function practiceAround(widget: Element): Element | undefined {
  for (let at: Node | null = widget; at; at = at.parentNode ?? hostOf(at))
    if (isPractice(at)) return at;
  return undefined;
}

function practiceNamedBy(widget: Element): Element | undefined {
  const name = widget.getAttribute('practice');
  const named = name ? widget.ownerDocument.getElementById(name) : null;
  return named && isPractice(named) ? named : undefined;
}

/** The only one, or the first of several that say the same. */
function practiceOfPage(widget: Element): Element | undefined {
  const all = widget.ownerDocument.getElementsByTagName(PRACTICE);
  for (let at = 1; at < all.length; at++)
    for (let name = 0; name < NAMES.length; name++)
      if (all[at]?.getAttribute(NAMES[name] ?? '') !== all[0]?.getAttribute(NAMES[name] ?? ''))
        return undefined;
  return all[0];
}

/** The language that the page says it is in. */
export function localeInMarkup(widget: Element): Locale {
  for (let at: Node | null = widget; at; at = at.parentNode ?? hostOf(at)) {
    const lang = at.nodeType === 1 ? (at as Element).getAttribute('lang') : null;
    if (lang) return /^es\b/i.test(lang) ? 'es' : 'en';
  }
  return 'en';
}

const hostOf = (root: Node): Node | null => ('host' in root ? (root.host as Node) : null);

/** Looked at once more: what the reader is made of may be what the page has changed. */
function phone(reader: typeof TEXT_NUMBER, text: string | undefined): Phone | undefined {
  try {
    const found = text ? reader('').read(text) : undefined;
    const dial = found?.dial ?? '';
    for (let at = 0; at < dial.length; at++)
      if ('+0123456789'.indexOf(dial.charAt(at)) < (at ? 1 : 0)) return undefined;
    return found;
  } catch {
    return undefined;
  }
}
