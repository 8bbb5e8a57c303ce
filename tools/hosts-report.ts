/**
 * `npm run hosts`: writes what each hostile host came to, in each engine, into docs/hardening.md. With
 * `--check` it only says whether the page is what the last run came to.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {ENGINE_NAMES, type Host} from '../test/hosts/host.ts';
import {GROUPS, HOSTS} from '../test/hosts/hosts.ts';
import {VERDICTS} from './hosts.ts';

const PAGE = fileURLToPath(new URL('../docs/hardening.md', import.meta.url));
const [BEGIN, END] = ['<!-- hosts: begin -->', '<!-- hosts: end -->'];

const ran = JSON.parse(readFileSync(VERDICTS, 'utf8')) as Partial<
  Record<string, Partial<Record<string, string>>>
>;

const CELLS: Readonly<Record<string, string>> = {works: 'works', words: 'own words'};

/** Why it does not simply work, of one engine or of all. */
const reasons = ({because, except = {}, noPaper}: Host): string =>
  [
    because,
    ...Object.entries(except).map(([engine, {because: why}]) => `${engine}: ${why}`),
    noPaper && `Nothing can be printed: ${noPaper}`,
  ]
    .filter(Boolean)
    .join(' ');

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '\\<');

const missing = HOSTS.flatMap(({fault}) =>
  ENGINE_NAMES.filter((engine) => !ran[fault]?.[engine]).map((engine) => `${fault} (${engine})`),
);
if (missing.length) {
  console.error(`Not run, or failed:\n${missing.join('\n')}`);
  process.exit(1);
}

const row = (host: Host): string => {
  const cells = ENGINE_NAMES.map((engine) => CELLS[ran[host.fault]?.[engine] ?? ''] ?? '');
  return `| ${[cell(host.fault), ...cells, cell(reasons(host))].join(' | ')} |`;
};

const tables = Object.entries(GROUPS).map(
  ([group, hosts]) => `### ${group}

| host | ${ENGINE_NAMES.join(' | ')} | why |
| --- | ${ENGINE_NAMES.map(() => '---').join(' | ')} | --- |
${hosts.map(row).join('\n')}
`,
);

const total = `${HOSTS.length} hosts in ${ENGINE_NAMES.length} engines. Every cell comes from the last run.`;
const [before = '', rest = ''] = readFileSync(PAGE, 'utf8').split(BEGIN);
const [, after = ''] = rest.split(END);
const text = `${before}${BEGIN}\n\n${total}\n\n${tables.join('\n')}\n${END}${after}`;
const formatted = await format(text, {...(await resolveConfig(PAGE)), parser: 'markdown'});

if (!process.argv.includes('--check')) writeFileSync(PAGE, formatted);
else if (formatted !== readFileSync(PAGE, 'utf8')) {
  console.error('docs/hardening.md is not what this run came to: npm run hosts.');
  process.exitCode = 1;
}
