import {parseArgs, type ParseArgsConfig} from 'node:util';
import {meant} from '../embed/did-you-mean.ts';
import {check} from './check.ts';
import {Given, type Command} from './command.ts';
import {help, helpFor} from './help.ts';
import {prerender} from './prerender.ts';
import {schema} from './schema.ts';
import {snippet} from './snippet.ts';
import {UsageError, type Outcome, type CliEnvironment} from './environment.ts';

export const COMMANDS: readonly Command[] = [check, snippet, prerender, schema];

/** What comes of a line that was typed. It never throws. */
export function run(args: readonly string[], environment: CliEnvironment): Outcome {
  const [name = '', ...rest] = args;
  if (name === '-v' || name === '--version') return {code: 0, out: `${environment.version}\n`};
  if (name === '-h' || name === '--help')
    return {code: 0, out: help(COMMANDS, environment.version)};
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    const near = meant(
      name,
      COMMANDS.map((each) => each.name),
    );
    const told = name
      ? `There is no command “${name}”. ${near ? `Did you mean ${near}?` : ''}`.trim()
      : '';
    return {code: 2, err: `${told && `${told}\n\n`}${help(COMMANDS, environment.version)}`};
  }
  try {
    const given = read(command, rest);
    return given.has('help') ? {code: 0, out: helpFor(command)} : command.run(given, environment);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return {code: 2, err: `${told}\nSee ketamine-widgets ${command.name} --help\n`};
  }
}

function read({options}: Command, args: readonly string[]): Given {
  const config: NonNullable<ParseArgsConfig['options']> = {help: {type: 'boolean', short: 'h'}};
  for (const [name, {value, multiple, short}] of Object.entries(options))
    config[name] = {
      type: value === undefined ? 'boolean' : 'string',
      ...(multiple && {multiple}),
      ...(short && {short}),
    };
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: config,
      allowPositionals: true,
    });
    return new Given(values, positionals);
  } catch (error) {
    throw new UsageError(asked(error, Object.keys(options)));
  }
}

/** What is wrong with an option, with the one that was probably meant. */
function asked(error: unknown, known: readonly string[]): string {
  const told = error instanceof Error ? error.message : String(error);
  const written = /^Unknown option '--([^']+)'/.exec(told)?.[1];
  if (written === undefined) return told;
  const near = meant(written, known);
  return `There is no option --${written}.${near ? ` Did you mean --${near}?` : ''}`;
}
