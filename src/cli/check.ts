import {LOCALES} from '../content/locales.ts';
import {SEVERITIES, type Finding} from '../embed/findings.ts';
import {lintContent, lintHtml, lintPractice} from '../embed/lint.ts';
import {wordFor} from './asked.ts';
import {isAddress} from '../embed/address.ts';
import type {Command} from './command.ts';
import {UsageError, type CliEnvironment} from './environment.ts';

const KINDS = ['html', 'wording', 'practice'] as const;
type Kind = (typeof KINDS)[number];

interface Named {
  readonly file: string;
  /** The folder that it was found in. */
  readonly folder: string | undefined;
}

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

/** What was named, as files to read. A folder is its pages. */
function filesIn(named: readonly string[], environment: CliEnvironment): readonly Named[] {
  if (!named.length && !environment.isPiped)
    throw new UsageError('Name a page, a folder of pages or a JSON file, or pipe a page in.');
  return (named.length ? named : ['-']).flatMap((name): readonly Named[] => {
    if (isAddress(name))
      throw new UsageError(
        `${name} is an address, and this command asks no network. Save the page, or pipe it in:\n  curl -sL ${name} | ketamine-widgets check -`,
      );
    const pages = environment.pagesIn(name);
    if (pages && !pages.length) throw new UsageError(`There is no page in ${name}.`);
    return pages?.map((file) => ({file, folder: name})) ?? [{file: name, folder: undefined}];
  });
}

function textOf(file: string, environment: CliEnvironment): string {
  const text = environment.read(file);
  if (!text.trim())
    throw new UsageError(file === '-' ? 'Nothing was piped in.' : `${file} is empty.`);
  if (
    /^(From|MIME-Version|Snapshot-Content-Location):/m.test(text.slice(0, 2000)) &&
    /\.mht(ml)?$/i.test(file)
  )
    throw new UsageError(
      `${file} is an archive of a page. Save the page as “HTML only” or “Web page, complete”, and check that.`,
    );
  return text;
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
  takes: '[<file or folder> …]',
  about:
    'What is wrong with a page, a practice’s own words or its profile, why, and what to write.',
  more: [
    'A file is a page as a browser saves it or shows it under “View page source”, a folder of such pages,',
    'JSON with own words by language and id',
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
    'check website/',
    'curl -s https://… | ketamine-widgets check -',
  ],
  run(given, environment) {
    const locale = wordFor(LOCALES, given, 'lang') ?? 'en';
    const as = wordFor(KINDS, given, 'as');
    const named = filesIn(given.files, environment);
    const all = named.flatMap(({file, folder}): readonly Checked[] => {
      const text = folder === undefined ? textOf(file, environment) : environment.read(file);
      const kind = as ?? kindOf(file, text);
      const findings = found(kind, text, locale, environment);
      // Most pages of a website have none of ours.
      const isOther = folder !== undefined && findings.some(({code}) => code === 'nothing-found');
      return isOther || (folder !== undefined && !text.trim()) ? [] : [{file, kind, findings}];
    });
    if (!all.length)
      return {
        code: 1,
        err: `Of ${String(named.length)} pages in ${given.files.join(', ')} none has a ketamine widget.\n`,
      };
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
