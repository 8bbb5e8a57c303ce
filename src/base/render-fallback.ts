import {en} from '../content/common/en.ts';
import {common as es} from '../content/spanish.ts';
import type {CommonItem} from '../content/provenance/common.ts';
import type {Locale} from '../content/locales.ts';
import {hasLocalLines} from '../settings/help-lines.ts';
import {CLINIC_NUMBER, type Details} from '../settings/details.ts';
import {smsHref, type Phone} from '../settings/phone.ts';
import {LINES} from '../content/lines.ts';

/** How each help line is named, and how a link says it. The emergency number comes last. */
const LINKS = [
  ['crisisLine', 'tel:', 'crisis.call'],
  ['crisisText', 'sms:', 'crisis.text'],
  ['emergency', 'tel:', 'crisis.emergency'],
] as const;

/** What is known of a widget that cannot be drawn. */
export interface FallbackInput {
  readonly locale: Locale;
  readonly details: Details;
  /** The number to text. The default is the practice's, else the clinic's. */
  readonly number?: Phone | undefined;
}

/**
 * When a widget cannot be drawn: crisis help, the clinic and its number, and what stands between the tags.
 * Made of strings and of the oldest calls alone, because templates, dates or formatting may be what failed.
 */
export function renderFallback(root: ShadowRoot, {locale, details, number}: FallbackInput): void {
  const page = root.ownerDocument;
  const phone = number ?? details.sms ?? CLINIC_NUMBER;
  const texts = locale === 'es' ? es : en;
  const {clinic = texts.clinic, crisisLine, crisisText, emergency} = details;
  const slots: readonly (readonly [slot: string, value: string])[] = [
    // In Spanish, as `fill()` has it.
    ['de {clinic}', clinic.slice(0, 3) === 'el ' ? `del ${clinic.slice(3)}` : `de ${clinic}`],
    ['{clinic}', clinic],
    ['{number}', phone.text],
    ['{crisisLine}', crisisLine?.text ?? LINES.crisisLine],
    ['{crisisText}', crisisText?.text ?? LINES.crisisText],
    ['{crisisWord}', crisisText?.word ?? ''],
    ['{emergency}', emergency?.text ?? LINES.emergency],
  ];
  const msg = (item: CommonItem): string => {
    let text = texts[item];
    for (let at = 0; at < slots.length; at++) {
      const [slot, value] = slots[at] ?? ['', ''];
      text = text.split(slot).join(value);
    }
    return text;
  };
  const box = page.createElement('div');
  box.lang = locale;
  const add = (text: string, href?: string): void => {
    const paragraph = box.appendChild(page.createElement('p'));
    if (!href) paragraph.textContent = text;
    else {
      const link = paragraph.appendChild(page.createElement('a'));
      link.href = href;
      link.textContent = text;
    }
  };
  const isLocal = hasLocalLines(details);
  add(msg(isLocal ? 'crisis.local' : 'crisis.strip'));
  for (let at = 0; at < LINKS.length; at++) {
    const [slot, scheme, item] = LINKS[at] ?? LINKS[0];
    const line: Phone | undefined = isLocal
      ? details[slot]
      : {dial: LINES[slot], text: LINES[slot]};
    if (line?.word) add(msg('crisis.textWord'), smsHref(line, line.word));
    else if (line) add(msg(item), scheme + line.dial);
  }
  add(msg('from'));
  add(msg('textLine'));
  // A number that cannot be dialled is shown as the practice wrote it, and never replaced.
  add(msg('textAction'), phone.dial ? smsHref(phone) : undefined);
  while (root.lastChild) root.removeChild(root.lastChild);
  root.appendChild(box);
  root.appendChild(page.createElement('slot'));
}
