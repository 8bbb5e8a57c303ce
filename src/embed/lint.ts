import {LOCALES, type Locale} from '../content/locales.ts';
import {today} from '../settings/date.ts';
import {readDetails, type RawDetails} from '../settings/details.ts';
import {NEVER} from '../content/never.ts';
import {replaces} from '../settings/wording.ts';
import {attributesOf, DETAIL_NAMES, DETAILS, PRACTICE, problemsWith} from './attributes.ts';
import {barredIn} from './barred.ts';
import {meant} from './did-you-mean.ts';
import {CODES, SEVERITIES, type Finding} from './findings.ts';
import {lineOf} from './html.ts';
import {OUR_WORDS, OVERRIDABLE} from './our-words.ts';
import {readPage} from './page.ts';
import {editorRules} from './rules/editor.ts';
import {frameRules} from './rules/frame.ts';
import {placeRules} from './rules/place.ts';
import type {Found, ViewInput} from './rules/rule.ts';
import {scriptRules} from './rules/script.ts';
import {settingRules} from './rules/settings.ts';
import {sourceRules} from './rules/source.ts';
import {filled, inLanguage, words} from './words/index.ts';

export type {Code, Finding, Severity} from './findings.ts';

const RULES = [
  ...editorRules,
  ...scriptRules,
  ...sourceRules,
  ...settingRules,
  ...placeRules,
  frameRules,
];

/** In which language to say it. */
export interface Asked extends ViewInput {
  readonly locale?: Locale;
}

function finding({code, at, slots = {}, said}: Found, locale: Locale, place = ''): Finding {
  const {findings, where} = words(locale);
  const {wrong, write} = findings[code];
  const all = {
    ...(at && {tag: at.tagName}),
    ...slots,
    ...(said && {
      wrong: inLanguage(said.wrong, locale),
      write: inLanguage(said.write ?? '', locale),
    }),
  };
  const line = at && lineOf(at);
  return {
    code,
    severity: CODES[code],
    where: at
      ? filled(line ? where.line : where.page, {line: String(line), tag: at.tagName})
      : place,
    wrong: filled(wrong, all),
    write: filled(write, all),
  };
}

/** What matters most comes first. */
const sorted = (found: readonly Finding[]): readonly Finding[] =>
  SEVERITIES.flatMap((severity) => found.filter((each) => each.severity === severity));

/**
 * What is wrong with the widgets of a page, why, and what to write instead. Takes a whole page or a
 * piece of one, as its source or as its editor shows it. Total: it never throws.
 */
export function lintHtml(html: string, {locale = 'en', ...known}: Asked = {}): readonly Finding[] {
  const page = readPage(html);
  return sorted(RULES.flatMap((rule) => rule(page, known)).map((found) => finding(found, locale)));
}

/** A value as it stands in the JSON. */
const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fromJson(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What is wrong with a practice's own words: JSON with texts by language and id. */
export function lintContent(json: unknown, {locale = 'en'}: Asked = {}): readonly Finding[] {
  const all = fromJson(json);
  if (!isRecord(all)) return [finding({code: 'not-json'}, locale)];
  return sorted(
    Object.entries(all).flatMap(([language, texts]) => {
      const known = LOCALES.find((each) => each === language);
      if (!known || !isRecord(texts))
        return [finding({code: 'unknown-language', slots: {name: language}}, locale, language)];
      return Object.entries(texts).flatMap(([id, text]) =>
        textFaults(known, id, text).map((found) => finding(found, locale, `${language}, ${id}`)),
      );
    }),
  );
}

function textFaults(language: Locale, name: string, text: unknown): readonly Found[] {
  const ours = OUR_WORDS[language].get(name);
  if (ours === undefined) {
    const suggestion = meant(name, [...OVERRIDABLE]) ?? 'docs/content-review.md';
    return [{code: 'unknown-text', slots: {name, suggestion}}];
  }
  if (!OVERRIDABLE.has(name)) return [{code: 'fixed-text', slots: {name}}];
  const {details, problems} = readDetails({wording: {[language]: {[name]: text}}});
  const [problem] = problems;
  if (problem) {
    const value = typeof text === 'string' ? (NEVER.exec(text)?.[1] ?? text.slice(0, 60)) : '';
    return [{code: 'bad-value', slots: {name, value}, said: problem}];
  }
  const shown = details.wording?.[language].get(name) ?? '';
  return replaces(shown, ours)
    ? barredIn(shown, name, language)
    : [{code: 'slots-differ', slots: {name, value: ours}}];
}

/** By the name of the attribute, which is how a profile is read. */
const FIELDS: Readonly<Partial<Record<string, keyof RawDetails>>> = DETAILS;

/** What is wrong with a practice's profile: JSON with its details. */
export function lintPractice(json: unknown, {locale = 'en'}: Asked = {}): readonly Finding[] {
  const all = fromJson(json);
  if (!isRecord(all)) return [finding({code: 'not-json'}, locale)];
  const raw: Record<string, unknown> = {};
  const found: Finding[] = [];
  for (const [name, value] of Object.entries(all)) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (field) raw[field] = value;
    else if (!EXTRA.includes(name)) {
      const suggestion = meant(name, DETAIL_NAMES) ?? DETAIL_NAMES.join(', ');
      found.push(finding({code: 'unknown-field', slots: {name, suggestion}}, locale, name));
    }
  }
  const theme = attributesOf(PRACTICE)['theme'];
  const problems = [
    ...readDetails({...raw, wording: undefined}, today()).problems,
    ...(theme && typeof all['theme'] === 'string' ? problemsWith(theme, all['theme']) : []),
  ];
  for (const {setting: name, wrong, write} of problems)
    found.push(
      finding(
        {
          code: 'bad-value',
          slots: {name, value: shown(raw[FIELDS[name] ?? name] ?? '')},
          said: {wrong, write},
        },
        locale,
        name,
      ),
    );
  const wording = all['wording'] === undefined ? [] : lintContent(all['wording'], {locale});
  return sorted([...found, ...wording]);
}

/** What a profile may say besides details. */
const EXTRA: readonly string[] = ['$schema', 'theme'];
