import {toLocale} from '../base/locale.ts';
import {attributesByProperty} from '../base/base-element.ts';
import {PracticeSettingsElement} from '../base/practice-settings-element.ts';
import {firstKnown, readDetails} from '../settings/details.ts';
import type {ViewInput} from '../settings/view-context.ts';
import type {DetailOptions, PrerenderOptions, WidgetOptions} from './options.ts';

/** Options under the names of the properties, as an element has them. */
export const propertiesOf = (
  attributes: Readonly<Record<string, string>>,
  options: Readonly<Partial<Record<string, unknown>>>,
): Readonly<Partial<Record<string, unknown>>> =>
  Object.fromEntries(
    Object.entries(attributes).map(([property, attribute]) => [
      property,
      Object.hasOwn(options, attribute) ? options[attribute] : undefined,
    ]),
  );

/** What a widget would know on a page that says this: its own attributes first, then the practice's. */
export function knownFrom(
  options: WidgetOptions,
  {practice = {}, today = '', tell}: PrerenderOptions = {},
): ViewInput {
  const sources = [options, practice].map((source: WidgetOptions | DetailOptions) =>
    readDetails(propertiesOf(attributesByProperty(PracticeSettingsElement), {...source}), today),
  );
  const hear: ViewInput['tell'] = (problems) => {
    problems.forEach((problem) => tell?.(problem));
  };
  sources.forEach(({problems}) => {
    hear(problems);
  });
  const {lang, locale = 'en'} = options;
  return {
    locale: typeof lang === 'string' && lang ? toLocale(lang) : locale,
    details: firstKnown(sources.map(({details}) => details)),
    headingLevel: options['heading-level'],
    today,
    tell: hear,
  };
}
