import type {Locale} from '../content/locales.ts';
import {isLoaded} from '../content/spanish.ts';
import {isShadowRoot} from './roots.ts';

/** In characters: a page may have megabytes there. */
const LONGEST = 100;

/** `es-MX` → `es`; a language that we do not speak → the default. */
export function toLocale(tag: string): Locale {
  const [language] = tag.slice(0, LONGEST).toLowerCase().split(/[-_]/);
  return language === 'es' && isLoaded() ? 'es' : 'en';
}

/** The nearest `lang` looking outward from an element, through shadow roots. */
function langAround(element: Element): Element | null {
  const found = element.closest('[lang]:not([lang=""])');
  if (found) return found;
  const root = element.getRootNode();
  return isShadowRoot(root) ? langAround(root.host) : null;
}

/**
 * The language of a widget: the nearest `lang` around it. A practice that is elsewhere on the page and
 * has a `lang` of its own speaks for all widgets, and so goes before the page's `<html lang>`.
 */
export function localeFor(widget: Element, practices: readonly object[]): Locale {
  const nearest = langAround(widget);
  const page = widget.ownerDocument.documentElement;
  if (nearest && nearest !== page) return toLocale(nearest.getAttribute('lang') ?? '');
  const practice = practices.find(
    (each): each is Element => each instanceof Element && !!each.getAttribute('lang'),
  );
  return toLocale((practice ?? page).getAttribute('lang') ?? '');
}
