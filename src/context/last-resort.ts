import {en} from '../content/common/en.ts';
import {es} from '../content/common/es.ts';
import type {CommonItem} from '../content/common/items.ts';
import type {Locale} from '../content/locales.ts';
import {CLINIC_NUMBER, type Details} from '../model/details.ts';
import {fill} from '../model/fill.ts';
import {smsHref} from '../model/phone.ts';

/**
 * When a widget cannot draw itself: the author's own children, and where there are none, crisis help,
 * the clinic and its number. Made without templates, because they may be what failed.
 */
export function lastResort(root: ShadowRoot, locale: Locale, {clinic, sms}: Details): void {
  const page = root.ownerDocument;
  // Not by the slot's own default: blanks between the tags would count as children.
  if (root.host.childElementCount || root.host.textContent.trim()) {
    root.replaceChildren(page.createElement('slot'));
    return;
  }
  const words = {en, es}[locale];
  const number = sms ?? CLINIC_NUMBER;
  const values = {clinic: clinic ?? words.clinic, number: number.text};
  const line = (item: CommonItem, href?: string): HTMLElement => {
    const text = fill(words[item], values);
    const paragraph = page.createElement('p');
    if (href) paragraph.append(Object.assign(page.createElement('a'), {href, textContent: text}));
    else paragraph.append(text);
    return paragraph;
  };
  const help = page.createElement('div');
  help.lang = locale;
  help.append(
    line('crisis.strip'),
    line('crisis.call', 'tel:988'),
    line('crisis.text', 'sms:988'),
    line('crisis.911', 'tel:911'),
    line('from'),
    line('textLine'),
    line('textAction', smsHref(number)),
  );
  root.replaceChildren(help);
}
