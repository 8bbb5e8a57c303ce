/** The shape of a practice's profile, for editors and for who checks one before it is put online. */
import * as z from 'zod';
import {OVERRIDABLE} from '../../src/content/index.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {THEMES} from '../../src/model/choices.ts';
import {elements} from './manifest.ts';

const text = z.string().min(1).max(120);
const phone = z.string().min(3).max(120).regex(/\d/);
const words = z.partialRecord(z.enum(OVERRIDABLE), z.string().min(1).max(500));

const SHAPES = {
  clinic: text,
  sms: phone,
  'as-of': z.iso.date(),
  'review-by': z.iso.date(),
  referrer: text,
  'referrer-phone': phone,
  'voice-phone': phone,
  hours: text,
  'crisis-line': phone,
  'crisis-text': phone,
  emergency: phone,
  theme: z.enum(THEMES),
  wording: z.partialRecord(z.enum(LOCALES), words),
};

/** What the manifest says of an attribute of `<ketamine-practice>`, on one line. */
const about = (name: string): string =>
  elements()
    .find(({tagName}) => tagName === 'ketamine-practice')
    ?.attributes.find((each) => each.name === name)
    ?.description.replace(/\s+/g, ' ') ?? '';

/** Stricter than a page, which leaves out what it cannot read: here it is an error, while someone can mend it. */
export const profile = z
  .strictObject({
    $schema: z.string().optional(),
    ...Object.fromEntries(
      Object.entries(SHAPES).map(([name, shape]) => [name, shape.optional().describe(about(name))]),
    ),
  })
  .describe('A practice’s profile, for <ketamine-practice src="…">. Every name is optional.');

export const profileSchema = (): object => ({
  title: 'ketamine-widgets: a practice’s profile',
  ...z.toJSONSchema(profile),
  // Outside the United States: both or neither, and a number to text only with them.
  dependentRequired: {
    'crisis-line': ['emergency'],
    emergency: ['crisis-line'],
    'crisis-text': ['crisis-line', 'emergency'],
  },
});
