/** Writes `docs/command-line.md` from what the command says of itself. */
import {writeFileSync} from 'node:fs';
import {helpFor} from '../src/cli/help.ts';
import {COMMANDS} from '../src/cli/run.ts';

export const commandLine = (): string =>
  [
    '# The command line',
    '',
    'For web people and for checks that run by themselves. It comes with the package and asks no network:',
    '',
    '```sh',
    'npx ketamine-widgets check page.html',
    '```',
    '',
    'Written by `npm run docs -- command-line` from the command’s own `--help`.',
    ...COMMANDS.flatMap((command) => [
      '',
      `## ${command.name}`,
      '',
      '```text',
      helpFor(command).trimEnd(),
      '```',
    ]),
    '',
  ].join('\n');

if (import.meta.main)
  writeFileSync(new URL('../docs/command-line.md', import.meta.url), commandLine());
