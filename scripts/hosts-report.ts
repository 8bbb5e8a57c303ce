/**
 * `npm run docs:hosts`: writes what each hostile host came to, in each engine, into docs/hardening.md. With
 * `--check` it only says whether the page is what the last run came to.
 */
import {ENGINE_NAMES, type Host} from '../test/hosts/host.ts';
import {GROUPS, HOSTS} from '../test/hosts/hosts.ts';
import {cell, table, writePart} from './doc-sections.ts';
import {lastVerdicts} from './test-results.ts';

const ran = lastVerdicts('hosts');

const CELLS: Readonly<Record<string, string>> = {
  works: 'works',
  fallback: 'crisis help and own words',
  words: 'own words',
};

/** Why it does not simply work, of one engine or of all. */
const reasons = ({because, except = {}, noPaper}: Host): string =>
  [
    because,
    ...Object.entries(except).map(([engine, {because: why}]) => `${engine}: ${why}`),
    noPaper && `The screen is printed, and no sheet: ${noPaper}`,
  ]
    .filter(Boolean)
    .join(' ');

const missing = HOSTS.flatMap(({fault}) =>
  ENGINE_NAMES.filter((engine) => !ran[fault]?.[engine]).map((engine) => `${fault} (${engine})`),
);
if (missing.length) {
  console.error(`Not run, or failed:\n${missing.join('\n')}`);
  process.exit(1);
}

const row = (host: Host): readonly string[] => [
  cell(host.fault),
  ...ENGINE_NAMES.map((engine) => CELLS[ran[host.fault]?.[engine] ?? ''] ?? ''),
  cell(reasons(host)),
];

const tables = Object.entries(GROUPS).map(
  ([group, hosts]) => `### ${group}\n\n${table(['host', ...ENGINE_NAMES, 'why'], hosts.map(row))}`,
);
const total = `${HOSTS.length} hosts in ${ENGINE_NAMES.length} engines. Every cell comes from the last run.`;
await writePart(
  'docs/hardening.md',
  'hosts',
  [total, ...tables].join('\n\n'),
  'npm run docs:hosts',
);
