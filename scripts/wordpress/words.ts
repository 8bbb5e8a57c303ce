/** The words for when no script comes, from the widgets' own content, with slots that PHP fills. */
import type {Locale} from '../../src/content/locales.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {WIDGETS} from '../../src/embed/attributes.ts';
import type {Inside} from '../../src/embed/snippet.ts';
import {readPhone} from '../../src/settings/phone.ts';
import type {PhpValue} from './php.ts';

/** Numbers for films and books, which no text of ours has: each stands for what a practice may set. */
const STAND_INS = {
  sms: '202-555-0101',
  'crisis-line': '202-555-0102',
  'crisis-text': '202-555-0103',
  emergency: '55-504',
} as const;
const CLINIC = 'Zyxwv Clinic';
/** What a crisis line may ask a text to say. */
const WORD = 'ZYXWV';

/** A stand-in becomes `{sms:dial}` in an address, and `{sms:text}` where it is read. */
function withSlots(html: string): string {
  let text = html
    .replaceAll(CLINIC, '{clinic}')
    .replaceAll(`body=${WORD}`, 'body={crisis-text:body}')
    .replaceAll(WORD, '{crisis-text:word}');
  for (const [name, number] of Object.entries(STAND_INS)) {
    // Help lines are dialled as they are written.
    const dial = name === 'sms' ? readPhone(number)?.dial : number.replaceAll('-', '');
    if (!dial) throw new TypeError(`${number} is not a number`);
    text = text.replaceAll(dial, `{${name}:dial}`).replaceAll(number, `{${name}:text}`);
  }
  if (/55-?5|zyxwv/i.test(text)) throw new Error(`A stand-in is left in: ${text}`);
  return text;
}

/** The ways to find help, by what a practice has set. */
const HELP: Readonly<Record<string, Readonly<Partial<Record<keyof typeof STAND_INS, string>>>>> = {
  us: {},
  local: {'crisis-line': STAND_INS['crisis-line'], emergency: STAND_INS.emergency},
  'local-text': STAND_INS,
  'local-word': {...STAND_INS, 'crisis-text': `${WORD} to ${STAND_INS['crisis-text']}`},
};

export function words(fallback: Inside): PhpValue {
  const of = (locale: Locale): PhpValue =>
    Object.fromEntries(
      WIDGETS.map((widget) => [
        widget,
        Object.fromEntries(
          Object.entries(HELP).map(([help, lines]) => {
            const numbers = {sms: STAND_INS.sms, ...lines};
            const html = (clinic?: string): string =>
              withSlots(fallback(widget, {...numbers, ...(clinic && {clinic}), locale}));
            return [help, {named: html(CLINIC), unnamed: html()}];
          }),
        ),
      ]),
    );
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)]));
}
