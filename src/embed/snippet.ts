import type {Locale} from '../content/locales.ts';
import {PRACTICE, settingNamesOf, tagOf, DETAIL_NAMES, type WidgetId} from './attributes.ts';
import {tidy, type Chosen, type Details, type EmbedConfig, type Release} from './config.ts';
import {inAttribute} from './escape.ts';
import {lookOf, styleOf, TOKEN_NAMES, type Look} from './look.ts';
import {MARKS} from '../settings/recorder-marks.ts';
import {frameTitle} from './titles.ts';

/** What a widget holds before its script has come, and keeps if it never comes. */
export type Inside = (
  widget: WidgetId,
  options: Readonly<Partial<Record<string, string>>> & {readonly locale: Locale},
) => string;

/** What a snippet's writer lends: each is a pure function, so that this module needs no other. */
export interface Making {
  /** Words for a tag or a block. Without it they stand empty. */
  readonly fallback?: Inside;
  /** The widget as it will look, for the form that is readable before any script. The first brings what all need once. */
  readonly prerendered?: (...asked: [...Parameters<Inside>, first: boolean]) => string;
}

/** The height of a frame until its page has told its own. */
const FRAME_HEIGHTS: Readonly<Record<WidgetId, number>> = {
  screener: 760,
  explainer: 900,
  'schedule-button': 640,
  'payment-disclaimer': 620,
};

/** Below these a frame shows the number to text, unless the page has it in a frame of its own. */
const WITHOUT_NUMBER: readonly WidgetId[] = ['explainer', 'payment-disclaimer'];

/** Attributes that mean the same on every element, and so need no prefix on a block. */
const SPOKEN: ReadonlySet<string> = new Set(['lang', 'style']);

type Attributes = readonly (readonly [name: string, value: string])[];

const written = (attributes: Attributes): string =>
  attributes
    .map(([name, value]) => (value ? ` ${name}="${inAttribute(value)}"` : ` ${name}`))
    .join('');

const detailsOf = (details: Details): Attributes =>
  DETAIL_NAMES.flatMap((name) => (details[name] ? [[name, details[name]] as const] : []));

const settingsOf = ({widget, settings}: Chosen): Attributes =>
  settingNamesOf(widget).flatMap((name) => {
    const value = settings[name];
    return value === undefined ? [] : [[name, value] as const];
  });

/** The names of the files that a snippet loads. */
export function filesOf(config: EmbedConfig): readonly string[] {
  const {form, script, widgets} = tidy(config);
  if (form === 'frame') return ['frame-host.js'];
  if (form === 'package') return [];
  const packs = widgets.some(({settings}) => settings.packs);
  return [
    script === 'classic' ? 'ketamine-widgets.iife.js' : 'ketamine-widgets.js',
    ...(packs ? ['packs.js'] : []),
  ];
}

function scriptLine(file: string, {base, integrity}: Release): string {
  const hash = integrity[file];
  const isModule = !/^frame-host\.js$|\.iife\.js$/.test(file);
  return `<script${written([
    ...(isModule ? ([['type', 'module']] as const) : ([['defer', '']] as const)),
    ['src', base + file],
    ...(hash ? ([['integrity', hash]] as const) : []),
    ['crossorigin', 'anonymous'],
  ])}></script>`;
}

/** On one line: a classic editor makes paragraphs of line breaks, and takes the tag apart. */
const oneLine = (html: string): string => html.replace(/\s*\n\s*/g, '').trim();

/** Everything that one widget says, when each says everything: details, settings, language and look. */
export function attributesIn(
  chosen: Chosen,
  {details, look, lang, form, place}: EmbedConfig,
): Attributes {
  const style = form === 'package' ? '' : styleOf(look);
  return [
    ...(place === 'each' ? detailsOf(details) : []),
    ...settingsOf(chosen),
    ...(lang ? ([['lang', lang]] as const) : []),
    ...(style ? ([['style', style]] as const) : []),
  ];
}

function widgetLine(chosen: Chosen, config: EmbedConfig, {fallback, prerendered}: Making): string {
  const {details, lang, form, widgets} = config;
  const {widget, settings} = chosen;
  const said = attributesIn(chosen, config);
  const options = {...details, ...settings, locale: lang ?? 'en'};
  const first = chosen === widgets[0];
  const inside =
    form === 'readable' ? prerendered?.(widget, options, first) : fallback?.(widget, options);
  const content = form === 'package' ? '' : oneLine(inside ?? '');
  const tag = tagOf(widget);
  if (form !== 'restricted') return `<${tag}${written([...said, ...MARKS])}>${content}</${tag}>`;
  const data = said.map(
    ([name, value]) => [SPOKEN.has(name) ? name : `data-${name}`, value] as const,
  );
  return `<div${written([['data-ketamine', widget], ...data, ...MARKS])}>${content}</div>`;
}

/**
 * The same words beside a frame. Where an editor removes the frame, nothing is left of it, and a frame
 * that a page does not let in is empty. `frame-host.js` hides them once the frame has spoken.
 */
function frameWords(chosen: Chosen, {details, lang}: EmbedConfig, {fallback}: Making): string {
  const {widget, settings} = chosen;
  const locale = lang ?? 'en';
  const words = oneLine(fallback?.(widget, {...details, ...settings, locale}) ?? '');
  const said = written([
    ['data-ketamine-frame-words', widget],
    ['lang', locale],
  ]);
  return words && `\n<div${said}>${words}</div>`;
}

/** The address of a widget's frame: what it says stands after the `#`, which is sent nowhere. */
export function frameAddress(chosen: Chosen, config: EmbedConfig, {base}: Release): string {
  const {details, look, lang, widgets} = config;
  const {widget} = chosen;
  const said = new URLSearchParams([
    ...[...detailsOf(details), ...settingsOf(chosen)].map(([name, value]) => [name, value]),
    ...(lang ? [['lang', lang]] : []),
    ...(WITHOUT_NUMBER.includes(widget) && widgets.some((each) => each.widget === 'schedule-button')
      ? [['alone', '']]
      : []),
    ...TOKEN_NAMES.flatMap((token) => (look[token] ? [[token, look[token]]] : [])),
  ]).toString();
  return `${base}frame/${widget}.html${said && `#${said}`}`;
}

function frameLine(chosen: Chosen, config: EmbedConfig, release: Release, making: Making): string {
  const {lang} = config;
  const {widget} = chosen;
  return `<iframe${written([
    ['data-ketamine-frame', ''],
    ['src', frameAddress(chosen, config, release)],
    ['title', frameTitle(widget, lang ?? 'en')],
    ['width', '100%'],
    ['height', String(FRAME_HEIGHTS[widget])],
    ['style', 'border: 0'],
    ['allow', 'clipboard-write; web-share'],
    ...MARKS,
  ])}></iframe>${frameWords(chosen, config, making)}`;
}

/** The look as a rule, for pages that are written in a language in which `style` is something else. */
export function styleRule(look: Look): string {
  const style = styleOf(lookOf(styleOf(look)));
  return style && `body {\n  ${style.replaceAll('; ', ';\n  ')};\n}`;
}

/** A snippet in pieces, for whoever pastes the script in one place and the widgets in another. */
export interface Pieces {
  readonly scripts: readonly string[];
  /** The details for the page, where they are not on each widget. */
  readonly practice: string | undefined;
  readonly widgets: readonly {readonly widget: WidgetId; readonly html: string}[];
}

export function piecesOf(raw: EmbedConfig, release: Release, making: Making = {}): Pieces {
  const config = tidy(raw);
  const {form, place, details, widgets} = config;
  const about = detailsOf(details);
  const apart = place === 'each' || !about.length;
  return {
    scripts: filesOf(config).map((file) => scriptLine(file, release)),
    practice: apart ? undefined : `<${tagOf(PRACTICE)}${written(about)}></${tagOf(PRACTICE)}>`,
    widgets: widgets.map((chosen) => ({
      widget: chosen.widget,
      html:
        form === 'frame'
          ? frameLine(chosen, config, release, making)
          : widgetLine(chosen, config, making),
    })),
  };
}

/**
 * The exact text to paste: everything escaped, one element on each line, no blank line, and nothing that
 * has to stand inside another.
 */
export function snippet(config: EmbedConfig, release: Release, making?: Making): string {
  const {scripts, practice, widgets} = piecesOf(config, release, making);
  return [...scripts, ...(practice ? [practice] : []), ...widgets.map(({html}) => html)].join('\n');
}
