import {LOCALES} from '../content/locales.ts';
import {SEVERITIES, type Finding} from '../embed/findings.ts';
import {lintContent, lintHtml, lintPractice} from '../embed/lint.ts';
import {wordFor} from './asked.ts';
import type {Command} from './command.ts';
import {UsageError, type CliEnvironment} from './environment.ts';

const KINDS = ['html', 'wording', 'practice'] as const;
type Kind = (typeof KINDS)[number];

interface Checked {
  readonly file: string;
  readonly kind: Kind;
  readonly findings: readonly Finding[];
}

/** JSON is a practice's own words if it begins with languages, and else its profile; the rest are pages. */
function kindOf(file: string, text: string): Kind {
  if (!file.endsWith('.json') && !/^\s*\{/.test(text)) return 'html';
  try {
    const names = Object.keys(Object(JSON.parse(text)) as object);
    return names.length && names.every((name) => LOCALES.some((locale) => locale === name))
      ? 'wording'
      : 'practice';
  } catch {
    return 'practice';
  }
}

const shown = ({file, findings}: Checked): string =>
  findings.length
    ? findings
        .map(
          ({severity, code, where, wrong, write}) =>
            `${file}: ${where && `${where}: `}${severity} ${code}\n  ${wrong}\n  ${write}\n`,
        )
        .join('')
    : `${file}: nothing is wrong.\n`;

const isWrong = ({severity}: Finding): boolean => severity !== SEVERITIES[2];

export const check: Command = {
  name: 'check',
  takes: '<file> …',
  about:
    'What is wrong with a page, a practice’s own words or its profile, why, and what to write.',
  more: [
    'A file is a page as a browser’s “View page source” shows it, JSON with own words by language and id',
    '({"en": {…}}), or a profile for <ketamine-practice src>. “-” is what is piped in.',
    'Advice alone ends well; an error or a warning ends with 1.',
  ],
  options: {
    as: {about: 'what the file is, where that is not plain', value: KINDS.join('|')},
    lang: {about: 'the language to say it in', value: LOCALES.join('|')},
    json: {about: 'as JSON: [{file, kind, findings: [{code, severity, where, wrong, write}]}]'},
  },
  examples: [
    'check page.html',
    'check practice.json --json',
    'curl -s https://… | ketamine-widgets check -',
  ],
  run(given, environment) {
    if (!given.files.length) throw new UsageError('Name a file to check.');
    const locale = wordFor(LOCALES, given, 'lang') ?? 'en';
    const as = wordFor(KINDS, given, 'as');
    const all = given.files.map((file): Checked => {
      const text = environment.read(file);
      const kind = as ?? kindOf(file, text);
      return {file, kind, findings: found(kind, text, locale, environment)};
    });
    return {
      code: all.some(({findings}) => findings.some(isWrong)) ? 1 : 0,
      out: given.has('json') ? `${JSON.stringify(all, null, 2)}\n` : all.map(shown).join('\n'),
    };
  },
};

function found(
  kind: Kind,
  text: string,
  locale: (typeof LOCALES)[number],
  {release}: CliEnvironment,
): readonly Finding[] {
  if (kind === 'html') return lintHtml(text, {locale, release});
  return kind === 'wording' ? lintContent(text, {locale}) : lintPractice(text, {locale});
}
