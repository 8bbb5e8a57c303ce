import type {Command, Option} from './command.ts';

const named = ([name, {value, short}]: readonly [string, Option]): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;

const WIDTH = 30;

/** Two columns; a name that is too long has a line of its own. */
const row = ([name, about]: readonly [string, string]): string =>
  name.length < WIDTH
    ? `  ${name.padEnd(WIDTH)}${about}`
    : `  ${name}\n  ${' '.repeat(WIDTH)}${about}`;

const ENDS = `It ends with 0 if all is well, 1 if something is wrong, and 2 if it was asked wrongly.`;

export const helpFor = ({name, takes, about, more = [], options, examples}: Command): string =>
  [
    `ketamine-widgets ${[name, takes].filter(Boolean).join(' ')} [options]`,
    '',
    about,
    ...more,
    '',
    'Options',
    ...Object.entries(options).map((option) =>
      row([`${named(option)}${option[1].multiple ? ' …' : ''}`, option[1].about]),
    ),
    row(['-h, --help', 'this text']),
    '',
    'Examples',
    ...examples.map((line) => `  ${line.includes('|') ? '' : 'ketamine-widgets '}${line}`),
    '',
    ENDS,
    '',
  ].join('\n');

export const help = (commands: readonly Command[], version: string): string =>
  [
    `ketamine-widgets ${version}: the widgets’ snippets, and what is wrong with a page that has them.`,
    'It reads the files that it is given and writes to no other place than its output. It asks no network.',
    '',
    'Commands',
    ...commands.map(({name, takes, about}) =>
      row([[name, takes].filter(Boolean).join(' '), about]),
    ),
    '',
    row(['-h, --help', 'this text, or that of a command']),
    row(['-v, --version', 'the version of the package']),
    '',
    ENDS,
    '',
  ].join('\n');
