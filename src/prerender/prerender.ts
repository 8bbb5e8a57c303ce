import {tagOf, type WidgetId} from '../embed/attributes.ts';
import {attributesByProperty} from '../base/base-element.ts';
import {inAttribute} from '../embed/escape.ts';
import {fallbackHtml} from './fallback.ts';
import {knownFrom, propertiesOf} from './known.ts';
import type {Given, PrerenderOptions, WidgetOptions} from './options.ts';
import {colourRules, styleTexts} from './styles.ts';
import {MARK_ATTRIBUTES, MARK_CLASSES} from '../settings/recorder-marks.ts';
import {toHtml} from './to-html.ts';
import {PRERENDERED} from './widgets.ts';

export {colourRules, styleHash, styleText} from './styles.ts';
export type {WidgetId} from '../embed/attributes.ts';
export type {DetailOptions, Given, PrerenderOptions, Styles, WidgetOptions} from './options.ts';

/**
 * A widget as HTML that is read before any script, and where none ever comes: its tag with a declarative
 * shadow root, which holds the same words and the same look as the live widget. When the script comes,
 * the widget is drawn over it in one step; nothing moves, and focus, selection and what a reader has
 * opened stay. Pure: the same options give the same bytes, in Node as in a browser.
 *
 * @param widget `screener`, `explainer`, `schedule-button` or `payment-disclaimer`
 * @param options its attributes by name
 * @param how styles, the practice around it, and what stands between its tags
 */
export function prerender(
  widget: WidgetId,
  options: WidgetOptions = {},
  how: PrerenderOptions = {},
): string {
  const tag = tagOf(widget);
  const {locale: _, class: own, ...others} = options;
  const theirs = typeof own === 'string' && own.trim() ? `${own.trim()} ` : '';
  // An attribute that stands there twice counts once: the first.
  const marked = {class: `${theirs}${MARK_CLASSES.join(' ')}`, ...MARK_ATTRIBUTES};
  const all = {...others, ...marked, ...others};
  const attributes = Object.entries(all).map(([name, value]) => written(name, value));
  return `<${tag}${attributes.join('')}>${prerenderInside(widget, options, how)}</${tag}>`;
}

/** What stands between the tags of a prerendered widget, for who writes the tag. */
export function prerenderInside(
  widget: WidgetId,
  options: WidgetOptions = {},
  how: PrerenderOptions = {},
): string {
  const {element, view} = PRERENDERED[widget];
  const settings = propertiesOf(attributesByProperty(element), options);
  const markup = toHtml(view(knownFrom(options, how), settings));
  const {mode} = element.shadowRootOptions;
  const fallback = how.fallback ?? fallbackHtml(widget, options, how);
  const {look, page} = looks(widget, how);
  return `${page}<template shadowrootmode="${mode}">${look}${markup}</template>${fallback}`;
}

/** How it looks, and what the page has to know before it does. */
function looks(
  widget: WidgetId,
  {styles = 'inline', colours = true, nonce}: PrerenderOptions,
): {readonly look: string; readonly page: string} {
  const allowed = nonce ? ` nonce="${inAttribute(nonce)}"` : '';
  const style = (text: string): string => `<style${allowed}>${text}</style>`;
  if (styles === 'none') return {look: '', page: ''};
  if (styles === 'inline')
    return {
      look: styleTexts(widget).map(style).join(''),
      page: colours ? style(colourRules()) : '',
    };
  const href = inAttribute(styles.href);
  return {look: `<link rel="stylesheet" href="${href}"${allowed}>`, page: ''};
}

function written(name: string, value: Given | object): string {
  if (!/^[a-z][a-z\d-]*$/.test(name) || name.startsWith('on'))
    throw new TypeError(`“${name}” is not an attribute that a widget is given.`);
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return ` ${name}`;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return ` ${name}="${inAttribute(text)}"`;
}
