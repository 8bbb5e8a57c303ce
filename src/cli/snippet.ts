import {LOCALES} from '../content/locales.ts';
import {WIDGETS} from '../embed/attributes.ts';
import {FORMS, SCRIPTS, START, type EmbedConfig, type Release} from '../embed/config.ts';
import {readToken, TOKEN_NAMES, type Look} from '../embed/look.ts';
import {pastes, type Paste} from '../embed/paste.ts';
import {platform, PLATFORM_IDS} from '../embed/platforms.ts';
import {told, words} from '../embed/words/index.ts';
import {today} from '../settings/date.ts';
import {readDetails} from '../settings/details.ts';
import {makingFor} from '../prerender/making.ts';
import {DETAILS} from '../embed/attributes.ts';
import {DETAIL_OPTIONS, detailsIn, LANG, langIn, oneOf, SET, settingsIn, wordFor} from './asked.ts';
import type {Command, Given} from './command.ts';
import {UsageError, type CliEnvironment} from './environment.ts';

const titleOf = ({part, of, name}: Paste): string => {
  const title = [words('en').parts[part], name].filter(Boolean).join(' ');
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

function releaseFor(given: Given, {release}: CliEnvironment): Release {
  const base = given.text('base');
  if (base === undefined) return release;
  if (!/^(https:\/\/|\.{0,2}\/)[^\s"'<>]*\/$|^\/$/.test(base))
    throw new UsageError('--base is a folder: it begins with https:// or /, and ends with /.');
  return {...release, base};
}

export const snippet: Command = {
  name: 'snippet',
  takes: '',
  about: 'The exact text to paste for a platform, as the embed builder makes it.',
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
    json: {about: 'as JSON: {platform, config, pastes: [{part, of, name, text}], steps}'},
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
    if (form === 'frame' && given.text('base') === undefined)
      throw new UsageError(
        'A frame needs --base: the public network hands out pages as plain text.',
      );
    const settings = settingsIn(given);
    const chosen = given
      .text('widgets')
      ?.split(/[\s,]+/)
      .filter(Boolean);
    const details = detailsIn(given);
    refuseBad(details);
    const lang = langIn(given);
    const config: EmbedConfig = {
      widgets: (chosen ?? START.widgets.map(({widget}) => widget)).map((name) => {
        const widget = oneOf(WIDGETS, name, 'The widget');
        return {widget, settings: settings[widget]};
      }),
      details,
      look: lookIn(given),
      ...(lang && {lang}),
      form,
      script: wordFor(SCRIPTS, given, 'script') ?? script,
      place,
    };
    const locale = wordFor(LOCALES, given, 'steps-lang') ?? 'en';
    const all = pastes(config, {
      platform: id,
      release: releaseFor(given, environment),
      version: environment.version,
      making: makingFor(id),
      letter: words(locale).letter,
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
