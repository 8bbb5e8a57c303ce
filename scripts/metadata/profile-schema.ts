/** The shape of a practice's profile, for editors and for who checks one before it is put online. */
import * as z from 'zod';
import {OVERRIDABLE} from '../../src/content/index.ts';
import {LOCALES} from '../../src/content/locales.ts';
import {THEMES} from '../../src/settings/choices.ts';
import {
  CRISIS_LINE,
  CRISIS_TEXT,
  EMERGENCY,
  PHONE,
  TEXT_NUMBER,
  type Phone,
} from '../../src/settings/phone.ts';
import type {Reader} from '../../src/settings/setting.ts';
import {elements} from './manifest.ts';

const text = z.string().min(1).max(120);
/** As the widgets read it. A schema can only say the least of it: docs/phone-numbers.md has the whole. */
const number = (reader: (setting: string) => Reader<Phone>, digits: RegExp) =>
  z
    .string()
    .min(3)
    .max(120)
    .regex(digits)
    .refine((raw) => reader('').read(raw));
const phone = number(PHONE, /(\d\D*){7,}/);
const words = z.partialRecord(z.enum(OVERRIDABLE), z.string().min(1).max(500));

const SHAPES = {
  clinic: text,
  sms: number(TEXT_NUMBER, /(\d\D*){5,}/),
  'as-of': z.iso.date(),
  'review-by': z.iso.date(),
  referrer: text,
  'referrer-phone': phone,
  'voice-phone': phone,
  hours: text,
  'crisis-line': number(CRISIS_LINE, /(\d\D*){3,}/),
  'crisis-text': number(CRISIS_TEXT, /(\d\D*){3,}/),
  emergency: number(EMERGENCY, /^\D*(\d\D*){3,5}$/),
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
