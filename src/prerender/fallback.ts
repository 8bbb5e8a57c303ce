import type {CommonItem} from '../content/provenance/common.ts';
import {words as explainer} from '../elements/explainer/view.ts';
import {words as payment} from '../elements/payment-disclaimer/view.ts';
import {words as schedule} from '../elements/schedule-button/view.ts';
import {words as screener} from '../elements/screener/view.ts';
import type {WidgetId} from '../embed/attributes.ts';
import {inAttribute} from '../embed/escape.ts';
import {helpLines, helpSentence} from '../settings/help-lines.ts';
import {smsHref, telHref} from '../settings/phone.ts';
import {createViewContext, type ViewContext, type Messages} from '../settings/view-context.ts';
import {knownFrom} from './known.ts';
import type {PrerenderOptions, WidgetOptions} from './options.ts';

export type {WidgetId} from '../embed/attributes.ts';
export type {DetailOptions, Given, PrerenderOptions, WidgetOptions} from './options.ts';

/**
 * What stands between a widget's tags where scripts fail, and where an editor takes the tag itself out:
 * what it is, the clinic's number, and crisis help. All of it is the content's own words, escaped, on one
 * line, in tags and attributes that restricted editors leave alone. Pure: it never throws, and the same
 * options give the same bytes.
 *
 * @param widget `screener`, `explainer`, `schedule-button` or `payment-disclaimer`
 * @param options the widget's attributes by name; `lang` or `locale` says which language
 */
export const fallbackHtml = (
  widget: WidgetId,
  options: WidgetOptions = {},
  how: Pick<PrerenderOptions, 'practice' | 'today' | 'tell'> = {},
): string => FALLBACKS[widget](options, how);

type Write = (options: WidgetOptions, how: PrerenderOptions) => string;

/** The paragraphs of a widget in one language. */
const writer =
  <Item extends string>(
    words: Messages<Item>,
    paragraphs: (context: ViewContext<Item>) => readonly string[],
  ): Write =>
  (options, how) => {
    const context = createViewContext(words, knownFrom(options, how));
    const text = paragraphs(context).map((paragraph) => `<p>${paragraph.trim()}</p>`);
    return `<div lang="${context.locale}">${text.join('')}</div>`;
  };

/** Sentences, one after the other. */
const said = <Item extends string>(
  {msg}: ViewContext<Item>,
  ...items: readonly (Item | CommonItem)[]
): string => items.map((item) => inAttribute(msg(item))).join(' ');

/**
 * A link that says which number it was written with: only another one, such as that of call tracking, is
 * news to the schedule button. Short ones, such as 988, it never takes for the clinic's.
 */
function link(href: string, name: string): string {
  const [number = ''] = href.slice('tel:'.length).split(/[?;&,]/);
  const written = number.length > 3 ? ` data-ketamine-number="${inAttribute(number)}"` : '';
  return `<a href="${inAttribute(href)}"${written}>${inAttribute(name)}</a>`;
}

/** Where to call and text in a crisis. */
const help = ({msg, details}: ViewContext<never>): string =>
  [
    inAttribute(helpSentence(msg, details)),
    ...helpLines(msg, details).map(({href, name}) => link(href, name)),
  ].join(' ');

/** The number to text, and the one to call. */
function numbers({msg, number, details}: ViewContext<never>): string {
  const {voicePhone} = details;
  return [
    inAttribute(msg('textLine')),
    link(smsHref(number), msg('textAction')),
    ...(voicePhone
      ? [link(telHref(voicePhone), msg('callAction', {number: voicePhone.text}))]
      : []),
  ].join(' ');
}

const FALLBACKS: Readonly<Record<WidgetId, Write>> = {
  screener: writer(screener, (context) => [
    help(context),
    said(context, 'infusion', 'referral'),
    numbers(context),
  ]),
  explainer: writer(explainer, (context) => [
    said(context, 'from'),
    said(context, 'infusion', 'what.dose', 'what.outpatient'),
    said(context, 'offLabel'),
    said(context, 'referral', 'ride', 'stay'),
    numbers(context),
    help(context),
  ]),
  'schedule-button': writer(schedule, (context) => [
    numbers(context),
    said(context, 'referral', 'ride', 'stay'),
    said(context, 'textNotice'),
    help(context),
  ]),
  'payment-disclaimer': writer(payment, (context) => [
    [
      said(context, 'insurance'),
      ...context.dates.map((date) => inAttribute(date.trim())),
      said(context, 'noBilling'),
    ].join(' '),
    said(context, 'forms', 'ownPlan'),
    said(context, 'estimate', 'estimate.when'),
    numbers(context),
    help(context),
  ]),
};
