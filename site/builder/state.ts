import {LOCALES, type Locale} from '../../src/content/locales.ts';
import {
  DETAIL_NAMES,
  settingNamesOf,
  WIDGETS,
  type SettingName,
  type WidgetId,
} from '../../src/embed/attributes.ts';
import {
  FORMS,
  START,
  type Chosen,
  type Details,
  type EmbedConfig,
  type Form,
  type Settings,
} from '../../src/embed/config.ts';
import {isCdn} from '../../src/embed/address.ts';
import {propertyOf, TOKEN_NAMES, type Look, type TokenName} from '../../src/embed/look.ts';
import {isPlatform, platform, type PlatformId} from '../../src/embed/platforms.ts';
import {baseFor, isBeside, isFolder, PUBLISHED, type Files} from '../../src/embed/published.ts';
import {hexOf} from './color.ts';

/** Everything that a person has chosen or typed. It lives in the address after the #, and nowhere else. */
export interface State {
  /** The language of the builder itself. */
  readonly ui: Locale;
  readonly chosen: readonly WidgetId[];
  /** Of every widget, also of one that is not chosen now. */
  readonly settings: Readonly<Record<WidgetId, Settings>>;
  readonly details: Details;
  readonly look: Look;
  readonly lang: Locale | undefined;
  readonly platform: PlatformId;
  /** Another than the platform's best. */
  readonly form: Form | undefined;
  /** A speed plugin or a cookie banner holds scripts back. */
  readonly held: boolean;
  /** The folder that a practice serves the files from itself. */
  readonly base: string;
}

export const FRESH: State = {
  ui: 'en',
  chosen: START.widgets.map(({widget}) => widget),
  settings: {screener: {}, explainer: {}, 'schedule-button': {}, 'payment-disclaimer': {}},
  details: {},
  look: {},
  lang: undefined,
  platform: 'wordpress-block',
  form: undefined,
  held: false,
  base: '',
};

/** Colors in the one form that every editor leaves alone. */
const COLORS: readonly TokenName[] = ['accent', 'surface', 'text'];

function lookOf({look}: State): Look {
  const colors = COLORS.map((token) => [token, hexOf(look[token] ?? '')] as const);
  return {...look, ...Object.fromEntries(colors.filter(([, hex]) => hex))};
}

const ANY: Pick<Files, 'published' | 'version'> = {published: PUBLISHED, version: ''};

/** What the state says of the page that it is for. */
export function configOf(
  state: State,
  files: Pick<Files, 'published' | 'version'> = ANY,
): EmbedConfig {
  const {forms, script, place} = platform(state.platform);
  const {chosen, settings, details, lang, form, held} = state;
  const base = isFolder(state.base) ? state.base : (baseFor(state.platform, files) ?? '');
  const look = lookOf(state);
  return {
    widgets: chosen.map((widget): Chosen => ({widget, settings: settings[widget]})),
    details,
    look,
    ...(lang && {lang}),
    form: form && forms.includes(form) ? form : forms[0],
    // A page that is opened from a folder runs no module.
    script: held || isBeside(base) ? 'classic' : script,
    place,
  };
}

/** The state after a snippet was read into it. A form that its platform does not know makes it plain HTML. */
export function withConfig(state: State, config: EmbedConfig, base = ''): State {
  const {forms, place} = platform(state.platform);
  const fits =
    forms.includes(config.form) && (place === config.place || !Object.keys(config.details).length);
  const settings = Object.fromEntries(
    config.widgets.map(({widget, settings}) => [widget, settings]),
  );
  const elsewhere = (
    {
      short: 'html',
      standard: 'html',
      readable: 'html',
      restricted: 'wordpress-classic',
      shortcode: 'wordpress-plugin',
      block: 'wordpress-plugin',
      frame: 'portal',
      package: 'react',
    } as const satisfies Readonly<Record<Form, PlatformId>>
  )[config.form];
  return {
    ...state,
    chosen: [...new Set(config.widgets.map(({widget}) => widget))],
    settings: {...FRESH.settings, ...settings},
    details: config.details,
    look: config.look,
    lang: config.lang,
    platform: fits ? state.platform : elsewhere,
    form: config.form,
    held: config.script === 'classic' && !isBeside(base),
    base: isFolder(base) && !isCdn(base) ? base : '',
  };
}

/** As it stands in the address. What is as it was at first is left out. */
export function toFragment(state: State): string {
  const said = new URLSearchParams();
  const put = (name: string, value: string | undefined): void => {
    if (value) said.set(name, value);
  };
  if (state.ui !== FRESH.ui) put('ui', state.ui);
  if (state.chosen.join() !== FRESH.chosen.join()) said.set('widgets', state.chosen.join(' '));
  for (const widget of WIDGETS)
    for (const name of settingNamesOf(widget)) {
      const value = state.settings[widget][name];
      if (value !== undefined) said.set(`${widget}.${name}`, value);
    }
  for (const name of DETAIL_NAMES) put(name, state.details[name]);
  for (const token of TOKEN_NAMES) put(propertyOf(token), state.look[token]);
  put('lang', state.lang);
  if (state.platform !== FRESH.platform) put('platform', state.platform);
  put('form', state.form);
  if (state.held) put('held', 'yes');
  put('base', state.base);
  return said.toString();
}

const pick = <Name extends string>(
  names: readonly Name[],
  value: (name: Name) => string | null,
): Readonly<Partial<Record<Name, string>>> => {
  const picked: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const found = value(name);
    if (found !== null) picked[name] = found;
  }
  return picked;
};

/** Reads it back. Total: what it does not know counts as not said. */
export function fromFragment(fragment: string): State {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const oneOf = <Word extends string>(words: readonly Word[], name: string): Word | undefined =>
    words.find((word) => word === said.get(name));
  const settingsOf = (widget: WidgetId): Settings =>
    pick<SettingName>(settingNamesOf(widget), (name) => said.get(`${widget}.${name}`));
  const widgets = said.get('widgets')?.split(' ');
  const id = said.get('platform') ?? '';
  return {
    ui: oneOf(LOCALES, 'ui') ?? FRESH.ui,
    chosen: widgets ? WIDGETS.filter((widget) => widgets.includes(widget)) : FRESH.chosen,
    settings: {
      screener: settingsOf('screener'),
      explainer: settingsOf('explainer'),
      'schedule-button': settingsOf('schedule-button'),
      'payment-disclaimer': settingsOf('payment-disclaimer'),
    },
    details: pick(DETAIL_NAMES, (name) => said.get(name)),
    look: pick(TOKEN_NAMES, (token) => said.get(propertyOf(token))),
    lang: oneOf(LOCALES, 'lang'),
    platform: isPlatform(id) ? id : FRESH.platform,
    form: oneOf(FORMS, 'form'),
    held: said.get('held') === 'yes',
    base: said.get('base') ?? '',
  };
}
