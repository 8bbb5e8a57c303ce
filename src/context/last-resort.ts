import {en} from '../content/common/en.ts';
import {es} from '../content/common/es.ts';
import type {Locale} from '../content/locales.ts';
import {CLINIC_NUMBER} from '../model/details.ts';
import {fill} from '../model/fill.ts';

/**
 * When a widget cannot draw itself: the author's own children, and where there are none, crisis help,
 * the clinic and its number. Made without templates, because they may be what failed.
 */
export function lastResort(root: ShadowRoot, locale: Locale): void {
  const words = {en, es}[locale];
  const values = {clinic: words.clinic, number: CLINIC_NUMBER.text};
  const slot = root.ownerDocument.createElement('slot');
  slot.textContent = [words['crisis.strip'], fill(words.from, values), fill(words.textLine, values)]
    .map((line) => `${line} `)
    .join('');
  root.replaceChildren(slot);
}
