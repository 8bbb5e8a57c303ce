import {WIDGETS} from '../embed/attributes.ts';
import {fallbackHtml} from '../prerender/fallback.ts';
import {
  prerender as prerendered,
  type PrerenderOptions,
  type Styles,
} from '../prerender/prerender.ts';
import {DETAIL_OPTIONS, detailsIn, LANG, langIn, oneOf, SET, settingsIn} from './asked.ts';
import type {Command} from './command.ts';
import {UsageError} from './environment.ts';

const stylesOf = (written: string | undefined): Styles | undefined =>
  written === undefined || written === 'inline' || written === 'none' ? written : {href: written};

export const prerender: Command = {
  name: 'prerender',
  takes: '<widget>',
  about:
    'A widget as HTML that is read before any script, with the same words and look as the live one.',
  more: [`A widget is one of: ${WIDGETS.join(', ')}.`],
  options: {
    lang: LANG,
    ...DETAIL_OPTIONS,
    set: SET,
    styles: {
      about: 'where its look comes from: inline, none, or the address of a file',
      value: 'inline|none|address',
    },
    'without-colours': {
      about: 'without the rules for colours, where another widget of the page has brought them',
    },
    nonce: {about: 'for its style, where the page’s policy asks for one', value: 'text'},
    today: {
      about: 'the day on which it is read, so that a past review is said',
      value: 'YYYY-MM-DD',
    },
    fallback: {about: 'only the plain words that stand between the tags'},
  },
  examples: [
    'prerender screener --clinic "Hill Clinic" --lang es',
    'prerender explainer --fallback',
  ],
  run(given) {
    const [written, ...more] = given.files;
    if (written === undefined || more.length) throw new UsageError('Name one widget.');
    const widget = oneOf(WIDGETS, written, 'The widget');
    const wrong: string[] = [];
    const [styles, nonce, today] = [
      stylesOf(given.text('styles')),
      given.text('nonce'),
      given.text('today'),
    ];
    const how: PrerenderOptions = {
      ...(styles && {styles}),
      ...(given.has('without-colours') && {colours: false}),
      ...(nonce && {nonce}),
      ...(today && {today}),
      tell: ({setting, wrong: is, write}) => {
        wrong.push(`${setting} ${is}. Write ${write}.\n`);
      },
    };
    const lang = langIn(given);
    const options: Record<string, string | true> = {...(lang && {lang}), ...detailsIn(given)};
    for (const [name, value] of Object.entries(settingsIn(given)[widget]))
      options[name] = value === '' ? true : value;
    const html = given.has('fallback')
      ? fallbackHtml(widget, options, how)
      : prerendered(widget, options, how);
    // The reader tells of both the tag and what stands inside it.
    return {code: wrong.length ? 1 : 0, out: `${html}\n`, err: [...new Set(wrong)].join('')};
  },
};
