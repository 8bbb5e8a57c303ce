import type {Details} from '../model/details.ts';
import type {Phone} from '../model/phone.ts';
import type {Locale} from '../content/locales.ts';

/** In characters: a page may have megabytes in an attribute. */
const MOST = 120;

/**
 * What a widget and the practice around it say, read by the oldest calls alone: for the fallback, where
 * whatever reads settings may be what failed. A number is shown as it is written. It is dialled where it is
 * nothing but a number.
 */
export function detailsInMarkup(widget: Element): Details {
  const read = (name: string): string | undefined => {
    for (let at: Node | null = widget; at; at = at.parentNode ?? hostOf(at)) {
      if (at !== widget && at.nodeName.toLowerCase() !== 'ketamine-practice') continue;
      const value = (at as Element).getAttribute(name);
      if (value) return value.slice(0, MOST);
    }
    const all = widget.ownerDocument.getElementsByTagName('ketamine-practice');
    return all.length === 1 ? all[0]?.getAttribute(name)?.slice(0, MOST) : undefined;
  };
  const [clinic, sms] = [read('clinic'), phoneOf(read('sms'))];
  const crisisLine = phoneOf(read('crisis-line'), true);
  const crisisText = phoneOf(read('crisis-text'), true);
  const emergency = phoneOf(read('emergency'), true);
  const details = {...(clinic && {clinic}), ...(sms && {sms})};
  return crisisLine && emergency ? {...details, crisisLine, crisisText, emergency} : details;
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

/** @param isLocal a crisis line is dialled as it is written, never with a country */
function phoneOf(text: string | undefined, isLocal = false): Phone | undefined {
  if (!text) return undefined;
  const digits = text.replace(/\D/g, '');
  const isNumber = /^\s*\+?[\d\s().-]+$/.test(text) && digits.length >= (isLocal ? 3 : 5);
  if (!isNumber || digits.length > 15) return isLocal ? undefined : {dial: '', text};
  const country = text.indexOf('+') >= 0 ? '+' : !isLocal && digits.length === 10 ? '+1' : '';
  return {dial: country + digits, text};
}
