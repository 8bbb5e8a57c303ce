import {LOCALES, type Locale} from '../content/locales.ts';
import {isOn} from '../settings/setting.ts';
import {visible} from '../settings/visible.ts';
import {
  attributesOf,
  DETAIL_NAMES,
  isWidget,
  settingNamesOf,
  type DetailName,
  type SettingName,
  type WidgetId,
} from './attributes.ts';
import {readToken, TOKEN_NAMES, type Look, type TokenName} from './look.ts';

/**
 * How the widgets come into a page: as tags, as tags that already hold what they show, as plain blocks
 * for editors that remove tags they do not know, as frames, or through a package manager.
 */
export const FORMS = ['standard', 'readable', 'restricted', 'frame', 'package'] as const;
export type Form = (typeof FORMS)[number];

/** A module, or the classic script that optimisers and consent tools can handle. */
export const SCRIPTS = ['module', 'classic'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Where the details stand: once for the page, or on each widget, which then needs no other. */
export const PLACES = ['once', 'each'] as const;
export type Place = (typeof PLACES)[number];

export type Details = Readonly<Partial<Record<DetailName, string>>>;
export type Settings = Readonly<Partial<Record<SettingName, string>>>;

export interface Chosen {
  readonly widget: WidgetId;
  readonly settings: Settings;
}

/** Everything that a snippet says, apart from where its files come from. Values are as a person wrote them. */
export interface EmbedConfig {
  /** In the order of the page. */
  readonly widgets: readonly Chosen[];
  readonly details: Details;
  readonly look: Look;
  /** Without it the widgets follow the page's own language. */
  readonly lang?: Locale;
  readonly form: Form;
  readonly script: Script;
  readonly place: Place;
}

/** The files of one version: where they are, and what each must be, as `integrity.json` has it. */
export interface Release {
  /** The address of the folder, with a slash at its end. */
  readonly base: string;
  /** By the name of the file. One without a hash is not checked by the browser. */
  readonly integrity: Readonly<Partial<Record<string, string>>>;
}

/** Where every published version can be had, without anything of ours that would have to run. */
export const cdnBase = (version: string): string =>
  `https://cdn.jsdelivr.net/npm/ketamine-widgets@${version}/dist/cdn/`;

/** What `integrity.json` says, as a snippet needs it. */
export const releaseOf = (
  base: string,
  files: Readonly<Record<string, {readonly integrity: string}>>,
): Release => ({
  base,
  integrity: Object.fromEntries(
    Object.entries(files).map(([name, {integrity}]) => [name, integrity]),
  ),
});

export const START: EmbedConfig = {
  widgets: [
    {widget: 'screener', settings: {}},
    {widget: 'schedule-button', settings: {}},
  ],
  details: {},
  look: {},
  form: 'standard',
  script: 'module',
  place: 'once',
};

/** JSON is written on one line, and everything else as a person sees it. */
function tidyDetail(name: DetailName, raw: string): string {
  if (name !== 'wording') return visible(raw);
  try {
    return JSON.stringify(JSON.parse(raw));
  } catch {
    return visible(raw);
  }
}

function tidySettings(widget: WidgetId, settings: Settings): Settings {
  const known = attributesOf(widget);
  const tidied: Partial<Record<SettingName, string>> = {};
  for (const name of settingNamesOf(widget)) {
    const raw = settings[name];
    if (raw === undefined) continue;
    // A switch is there or not; its value says nothing but that it is off.
    const value = known[name]?.isSwitch ? '' : visible(raw);
    if (known[name]?.isSwitch ? isOn(raw) : value) tidied[name] = value;
  }
  return tidied;
}

/** Whether each piece of a form has to say everything by itself. */
const isAlone = (form: Form): boolean => form === 'restricted' || form === 'frame';

/** What of a configuration a snippet can say: no empty field, no line break, colours as numbers. */
export function tidy({
  widgets,
  details,
  look,
  lang,
  form,
  script,
  place,
}: EmbedConfig): EmbedConfig {
  const said: Partial<Record<DetailName, string>> = {};
  for (const name of DETAIL_NAMES) {
    const value = tidyDetail(name, details[name] ?? '');
    if (value) said[name] = value;
  }
  const looks: Partial<Record<TokenName, string>> = {};
  for (const token of TOKEN_NAMES) {
    const value = readToken(token, look[token] ?? '');
    if (value) looks[token] = value;
  }
  const language = LOCALES.find((each) => each === lang);
  return {
    widgets: widgets
      .filter(({widget}) => isWidget(widget))
      .map(({widget, settings}) => ({widget, settings: tidySettings(widget, settings)})),
    details: said,
    look: looks,
    ...(language && {lang: language}),
    form,
    // Only tags that a page loads by a script can have another script, or details in another place.
    script: form === 'frame' || form === 'package' ? 'module' : script,
    place: !Object.keys(said).length ? 'once' : isAlone(form) ? 'each' : place,
  };
}
