import {oneOf} from './asked.ts';
import type {Command} from './command.ts';
import {UsageError} from './environment.ts';

/** What there is a JSON Schema of, and the file that was built with it. */
const SCHEMAS = {practice: 'practice.schema.json', content: 'schema.json'} as const;
const NAMES = Object.keys(SCHEMAS) as readonly (keyof typeof SCHEMAS)[];

export const schema: Command = {
  name: 'schema',
  takes: '<name>',
  about: 'A JSON Schema, for editors and for programs in other languages.',
  more: [
    '“practice” is of a profile for <ketamine-practice src>, with a practice’s own words.',
    '“content” is of every text that a patient meets, by folder, language and id.',
  ],
  options: {},
  examples: ['schema practice', 'schema content'],
  run(given, environment) {
    const [written, ...more] = given.files;
    if (written === undefined || more.length)
      throw new UsageError(`Name one schema: ${NAMES.join(', ')}.`);
    return {code: 0, out: environment.built(SCHEMAS[oneOf(NAMES, written, 'The schema')])};
  },
};
