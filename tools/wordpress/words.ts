/** The words for when no script comes, from the widgets' own content, with slots that PHP fills. */
import type {Locale} from '../../src/content/locales.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {WIDGETS} from '../../src/embed/attributes.ts';
import type {Inside} from '../../src/embed/snippet.ts';
import {readPhone} from '../../src/model/phone.ts';
import type {PhpValue} from './php.ts';

/** Numbers for films and books, which no text of ours has: each stands for what a practice may set. */
const STAND_INS = {
  sms: '202-555-0101',
  'crisis-line': '202-555-0102',
  'crisis-text': '202-555-0103',
  emergency: '202-555-0104',
} as const;
const CLINIC = 'Zyxwv Clinic';

/** A stand-in becomes `{sms:dial}` in an address, and `{sms:text}` where it is read. */
function withSlots(html: string): string {
  let text = html.replaceAll(CLINIC, '{clinic}');
  for (const [name, number] of Object.entries(STAND_INS)) {
    const phone = readPhone(number);
    if (!phone) throw new TypeError(`${number} is not a number`);
    text = text.replaceAll(phone.dial, `{${name}:dial}`).replaceAll(phone.text, `{${name}:text}`);
  }
  if (/555|zyxwv/i.test(text)) throw new Error(`A stand-in is left in: ${text}`);
  return text;
}

/** The three ways to find help, by what a practice has set. */
const HELP = {
  us: [],
  local: ['crisis-line', 'emergency'],
  'local-text': ['crisis-line', 'crisis-text', 'emergency'],
} as const;

export function words(fallback: Inside): PhpValue {
  const of = (locale: Locale): PhpValue =>
    Object.fromEntries(
      WIDGETS.map((widget) => [
        widget,
        Object.fromEntries(
          Object.entries(HELP).map(([help, names]) => {
            const numbers = Object.fromEntries(
              ['sms' as const, ...names].map((name) => [name, STAND_INS[name]]),
            );
            const html = (clinic?: string): string =>
              withSlots(fallback(widget, {...numbers, ...(clinic && {clinic}), locale}));
            return [help, {named: html(CLINIC), unnamed: html()}];
          }),
        ),
      ]),
    );
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)]));
}
