/**
 * How hard each screen is to read, in every language. Prints it, writes it to
 * `reports/readability.md`, and fails when a screen is beyond a limit. `--json` prints it as JSON.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {catalog} from '../src/content/provenance/catalog.ts';
import {LOCALES, type Locale} from '../src/content/locales.ts';
import {GRADE, readability, SCORE, WORDS, type Reading} from './readability.ts';

const FILE = new URL('../reports/readability.md', import.meta.url);

const FORMULA: Readonly<Record<Locale, string>> = {
  en: `English: Flesch–Kincaid grade, fine to ${GRADE.fine}, failing above ${GRADE.most}; at most ${WORDS.mean} words a sentence on average, and ${WORDS.sentence} in any`,
  es: `Spanish: Flesch–Szigriszt score, fine from ${SCORE.fine}, failing below ${SCORE.least}`,
};

export const failing = (readings: readonly Reading[]): Reading[] =>
  readings.filter(({verdict}) => verdict === 'fail');

/** "en: 60 screens, 58 fine, 2 warn, 0 fail; grade 4.1 on average" */
export const summary = (readings: readonly Reading[]): string =>
  LOCALES.map((locale) => {
    const here = readings.filter((reading) => reading.locale === locale);
    const count = (verdict: string) => here.filter((reading) => reading.verdict === verdict).length;
    const mean = here.reduce((sum, {figure}) => sum + figure, 0) / here.length;
    const verdicts = (['fine', 'warn', 'fail'] as const).map((each) => `${count(each)} ${each}`);
    const name = locale === 'en' ? 'grade' : 'score';
    return `${locale}: ${here.length} screens, ${verdicts.join(', ')}; ${name} ${mean.toFixed(1)} on average`;
  }).join('\n');

export function asText(readings: readonly Reading[]): string {
  const width = Math.max(...readings.map(({screen}) => screen.length)) + 2;
  const lines = readings.flatMap(({screen, locale, figure, mean, verdict, problems}) => [
    `${locale}  ${verdict.padEnd(6)}${figure.toFixed(1).padStart(5)}  ${screen.padEnd(width)}${mean.toFixed(1)} words a sentence`,
    ...problems.map((problem) => `          ${problem}`),
  ]);
  return [...lines, '', summary(readings)].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

export const asMarkdown = (readings: readonly Reading[]): string =>
  `# Readability

${LOCALES.map((locale) => `- ${FORMULA[locale]}.`).join('\n')}

${summary(readings)
  .split('\n')
  .map((line) => `- ${line}.`)
  .join('\n')}

${LOCALES.map((locale) =>
  [
    `## ${locale}\n`,
    `| screen | ${locale === 'en' ? 'grade' : 'score'} | words a sentence | longest sentence | |`,
    '| --- | ---: | ---: | --- | --- |',
    ...readings
      .filter((reading) => reading.locale === locale)
      .map(({screen, figure, mean, longest, verdict, problems}) => {
        const says = [verdict, ...problems].join('; ');
        return `| ${cell(screen)} | ${figure.toFixed(1)} | ${mean.toFixed(1)} | ${cell(longest)} | ${cell(says)} |`;
      }),
  ].join('\n'),
).join('\n\n')}
`;

if (import.meta.main) {
  const readings = readability(catalog());
  mkdirSync(new URL('.', FILE), {recursive: true});
  writeFileSync(FILE, asMarkdown(readings));
  const json = process.argv.includes('--json');
  console.log(json ? JSON.stringify(readings, null, 2) : asText(readings));
  if (failing(readings).length) process.exitCode = 1;
}
