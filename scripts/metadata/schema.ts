/** The words of the package as a JSON Schema, for editors and for programs in other languages. */
import * as z from 'zod';
import {WORDS} from '../../src/content/index.ts';
import {wordsFor} from '../../src/content/provenance/schema.ts';

/** Each folder with the same ids in every language, and no other. */
const folder = (languages: Readonly<Record<string, object>>): z.ZodType =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(languages).map(([language, words]) => [
        language,
        wordsFor(Object.keys(words)),
      ]),
    ),
  );

/** What `JSON.stringify(WORDS)` has to be, as far as a JSON Schema can say it. */
export const contentSchema = (): object =>
  z.toJSONSchema(
    z
      .strictObject(
        Object.fromEntries(
          Object.entries(WORDS).map(([name, languages]) => [name, folder(languages)]),
        ),
      )
      .meta({
        title: 'Words of ketamine-widgets',
        description: 'Every text that a patient meets, by folder, language and id.',
      }),
  );
