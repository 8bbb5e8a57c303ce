import {LOCALES, type Locale} from '../content/locales.ts';
import {
  attributesOf,
  DETAIL_NAMES,
  settingNamesOf,
  WIDGETS,
  type DetailName,
  type WidgetId,
} from '../embed/attributes.ts';
import type {Details, Settings} from '../embed/config.ts';
import {meant} from '../embed/did-you-mean.ts';
import {isOn} from '../settings/setting.ts';
import type {Given, Options} from './command.ts';
import {UsageError} from './environment.ts';

const ABOUT: Readonly<Record<DetailName, string>> = {
  clinic: 'the infusion clinic’s name',
  sms: 'its number for text messages',
  'voice-phone': 'its number for calls',
  hours: 'when it answers',
  referrer: 'the referring practice’s name',
  'referrer-phone': 'the referring practice’s number',
  'as-of': 'the day on which the clinic’s facts were last checked, YYYY-MM-DD',
  'review-by': 'the day by which they are to be checked again, YYYY-MM-DD',
  'crisis-line': 'outside the United States: the number to call in a crisis',
  'crisis-text': 'outside the United States: the number to text in a crisis',
  emergency: 'outside the United States: the emergency number',
  wording: 'own words for single texts, as JSON',
};

export const DETAIL_OPTIONS: Options = Object.fromEntries(
  DETAIL_NAMES.map((name) => [name, {about: ABOUT[name], value: 'text'}]),
);

export const detailsIn = (given: Given): Details =>
  Object.fromEntries(
    DETAIL_NAMES.flatMap((name) => {
      const value = given.text(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

export const LANG = {
  about: 'the language of the widgets; without it they follow the page',
  value: LOCALES.join('|'),
};

/** One of the words that an option takes. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  written: string,
  name: string,
): Word {
  const word = words.find((each) => each === written);
  if (word) return word;
  const near = meant(written, words);
  throw new UsageError(
    `${name} “${written}” is not known. ${near ? `Did you mean ${near}? ` : ''}There are: ${words.join(', ')}.`,
  );
}

export function wordFor<Word extends string>(
  words: readonly Word[],
  given: Given,
  option: string,
): Word | undefined {
  const written = given.text(option);
  return written === undefined ? undefined : oneOf(words, written, `--${option}`);
}

export const langIn = (given: Given): Locale | undefined => wordFor(LOCALES, given, 'lang');

export const SET = {
  about: 'a setting of one widget, such as explainer.layout=article or screener.expose-outcome',
  value: 'widget.name=value',
  multiple: true,
} as const;

/** The settings of each widget, from `--set widget.name=value`. */
export function settingsIn(given: Given): Readonly<Record<WidgetId, Settings>> {
  const all: Record<WidgetId, Record<string, string>> = {
    screener: {},
    explainer: {},
    'schedule-button': {},
    'payment-disclaimer': {},
  };
  for (const said of given.texts('set')) {
    const [, written = '', name = '', value = ''] =
      /^([\w-]+)\.([\w-]+)(?:=(.*))?$/s.exec(said) ?? [];
    if (!written) throw new UsageError(`Write --set ${SET.value}, not “${said}”.`);
    const widget = oneOf(WIDGETS, written, 'The widget');
    const setting = oneOf(settingNamesOf(widget), name, `The setting of ${widget}`);
    all[widget][setting] = attributesOf(widget)[setting]?.isSwitch && isOn(value) ? '' : value;
  }
  return all;
}
