/**
 * `npm run docs:privacy`: writes what a page noticed of a run to each outcome, in each engine, into
 * docs/hardening.md. With `--check` it only says whether the page is what the last run came to.
 */
import {PATHS_TO} from '../stories/support/paths.ts';
import {ENGINE_NAMES} from '../test/hosts/host.ts';
import {CHANNEL_NAMES, CHANNELS} from '../test/support/watcher.ts';
import {table, writePart} from './doc-sections.ts';
import {lastVerdicts} from './test-results.ts';

const ran = lastVerdicts('privacy');
const all = String(CHANNEL_NAMES.length);

const paths = Object.entries(PATHS_TO);
const missing = paths.flatMap(([name]) =>
  ENGINE_NAMES.filter((engine) => ran[name]?.[engine] !== all).map(
    (engine) => `${name} (${engine}): ${ran[name]?.[engine] ?? 'none'} of ${all}`,
  ),
);
if (missing.length) {
  console.error(`Not run, or the page noticed something:\n${missing.join('\n')}`);
  process.exit(1);
}

/** `talkFirstReferred` is a way to `talk-first`: its own words say which. */
const words = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const outcomes = table(
  ['the way to', 'outcome', ...ENGINE_NAMES],
  paths.map(([name, {outcome}]) => [
    words(name),
    `\`${outcome}\``,
    ...ENGINE_NAMES.map((engine) => `nothing, by ${ran[name]?.[engine] ?? ''} of ${all} ways`),
  ]),
);
const channels = table(
  ['way to notice', 'what is watched'],
  CHANNEL_NAMES.map((name) => [name, CHANNELS[name]]),
);
const text = [
  'What the page noticed of a complete run, from the first screen to the outcome and Start again:',
  outcomes,
  channels,
].join('\n\n');
await writePart('docs/hardening.md', 'privacy', text, 'npm run docs:privacy');
