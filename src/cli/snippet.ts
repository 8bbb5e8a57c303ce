import {LOCALES} from '../content/locales.ts';
import {WIDGETS} from '../embed/attributes.ts';
import {FORMS, SCRIPTS, START, type EmbedConfig, type Release} from '../embed/config.ts';
import {readToken, TOKEN_NAMES, type Look} from '../embed/look.ts';
import {pastes, type Paste} from '../embed/paste.ts';
import {platform, PLATFORM_IDS, type PlatformId} from '../embed/platforms.ts';
import {isBeside, isFolder, isRemote, releaseFor} from '../embed/published.ts';
import {told, words} from '../embed/words/index.ts';
import {today} from '../settings/date.ts';
import {readDetails} from '../settings/details.ts';
import {makingFor} from '../prerender/making.ts';
import {DETAILS} from '../embed/attributes.ts';
import {DETAIL_OPTIONS, detailsIn, LANG, langIn, oneOf, SET, settingsIn, wordFor} from './asked.ts';
import type {Command, Given} from './command.ts';
import {UsageError, type CliEnvironment} from './environment.ts';

const titleOf = ({part, of}: Paste): string => {
  const title = words('en').parts[part];
  return of ? `${title}: ${of}` : title;
};

function lookIn(given: Given): Look {
  return Object.fromEntries(
    TOKEN_NAMES.flatMap((token) => {
      const raw = given.text(token);
      if (raw === undefined) return [];
      const value = readToken(token, raw);
      if (value === undefined) throw new UsageError(`--${token} “${raw}” cannot be read.`);
      return [[token, value]];
    }),
  );
}

/** A value that a widget would not take belongs in no snippet. */
function refuseBad(details: EmbedConfig['details']): void {
  const raw = Object.fromEntries(
    Object.entries(DETAILS).map(([name, field]) => [field, details[name as keyof typeof DETAILS]]),
  );
  const [problem] = readDetails(raw, today()).problems;
  if (problem) throw new UsageError(`--${problem.setting}: ${told(problem, 'en')}`);
}

function releaseIn(
  given: Given,
  id: PlatformId,
  {release, published, version}: CliEnvironment,
): Release {
  const base = given.text('base');
  const {integrity} = release;
  if (base !== undefined) {
    if (!isFolder(base) && !/^\.{1,2}\/([^\s"'<>]*\/)?$/.test(base))
      throw new UsageError('--base is a folder: it begins with https:// or /, and ends with /.');
    return {base, integrity: isRemote(base) ? integrity : {}};
  }
  const {forms, way} = platform(id);
  if (way === 'code' || way === 'plugin') return {base: '', integrity: {}};
  const found = releaseFor(id, '', {published, version, integrity});
  if (found) return found;
  throw new UsageError(
    forms[0] === 'frame'
      ? 'A frame needs --base: the https address of web space of your own, with the folder “cdn” of the download.'
      : `${id} needs --base: no public network has the files yet. Put the folder “cdn” of the download on web space of your own.`,
  );
}

export const snippet: Command = {
  name: 'snippet',
  takes: '',
  about:
    'The exact text to paste for a platform, as the embed builder makes it: short, if no other form is asked for.',
  options: {
    platform: {about: PLATFORM_IDS.join(', '), value: 'name'},
    widgets: {about: `with commas between: ${WIDGETS.join(', ')}`, value: 'names'},
    form: {about: 'another form than the platform’s best', value: FORMS.join('|')},
    script: {
      about: 'classic where a consent or speed tool holds scripts back',
      value: SCRIPTS.join('|'),
    },
    base: {about: 'the folder of the files, where a practice serves them itself', value: 'address'},
    lang: LANG,
    ...DETAIL_OPTIONS,
    ...Object.fromEntries(
      TOKEN_NAMES.map((token) => [
        token,
        {about: `of the look: --ketamine-${token}`, value: 'css'},
      ]),
    ),
    set: SET,
    steps: {about: 'also how to paste it'},
    'steps-lang': {about: 'the language of the steps', value: LOCALES.join('|')},
    json: {about: 'as JSON: {platform, config, pastes: [{part, of, rows, text}], steps}'},
  },
  examples: [
    'snippet --widgets screener,explainer --clinic "Hill Clinic" --accent "#7a2e5d"',
    'snippet --platform wix --set explainer.layout=article --steps',
  ],
  run(given, environment) {
    const id = wordFor(PLATFORM_IDS, given, 'platform') ?? 'html';
    const {forms, script, place} = platform(id);
    const form = wordFor(FORMS, given, 'form') ?? forms[0];
    if (!forms.includes(form))
      throw new UsageError(`On ${id} the form is one of: ${forms.join(', ')}.`);
    const settings = settingsIn(given);
    const chosen = given
      .text('widgets')
      ?.split(/[\s,]+/)
      .filter(Boolean);
    const details = detailsIn(given);
    refuseBad(details);
    const lang = langIn(given);
    const release = releaseIn(given, id, environment);
    const config: EmbedConfig = {
      widgets: (chosen ?? START.widgets.map(({widget}) => widget)).map((name) => {
        const widget = oneOf(WIDGETS, name, 'The widget');
        return {widget, settings: settings[widget]};
      }),
      details,
      look: lookIn(given),
      ...(lang && {lang}),
      form,
      // A page that is opened from a folder runs no module.
      script: wordFor(SCRIPTS, given, 'script') ?? (isBeside(release.base) ? 'classic' : script),
      place,
    };
    const locale = wordFor(LOCALES, given, 'steps-lang') ?? 'en';
    const all = pastes(config, {
      platform: id,
      release,
      version: environment.version,
      published: environment.published,
      making: makingFor(id),
      locale,
    });
    const {steps} = words(locale).platforms[id];
    if (given.has('json'))
      return {
        code: 0,
        out: `${JSON.stringify({platform: id, config, pastes: all, steps}, null, 2)}\n`,
      };
    const text =
      all.length === 1
        ? `${all[0]?.text ?? ''}\n`
        : all.map((paste) => `${titleOf(paste)}\n${paste.text}\n`).join('\n');
    const numbered = steps.map((step, at) => `${at + 1}. ${step}\n`).join('');
    return {code: 0, out: given.has('steps') ? `${text}\n${numbered}` : text};
  },
};
