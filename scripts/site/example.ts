/** What one copies for a platform, as the guides and their pictures show it. */
import {existsSync, readFileSync} from 'node:fs';
import type {Locale} from '../../src/content/locales.ts';
import {cdnBase, releaseOf, START, type Details, type Release} from '../../src/embed/config.ts';
import {pastes, type Paste} from '../../src/embed/paste.ts';
import {platform, type PlatformId} from '../../src/embed/platforms.ts';
import {words} from '../../src/embed/words/index.ts';
import {makingFor} from '../../src/prerender/making.ts';

const ROOT = new URL('../../', import.meta.url);
const parsed = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

interface Integrity {
  readonly integrity: string;
  readonly bytes: number;
}

/** The version that the guides are of. */
export const {version} = parsed('package.json') as {readonly version: string};

/** What `npm run build` has built, if it has. */
export function built(): Readonly<Record<string, Integrity>> {
  const path = 'dist/cdn/integrity.json';
  return existsSync(new URL(path, ROOT))
    ? (parsed(path) as Readonly<Record<string, Integrity>>)
    : {};
}

/** A practice as the pictures show it. Invented. */
export const DETAILS = {referrer: 'Lakeside Psychiatry'} as const;

/** A practice's own web space: only there can a frame's page be. */
export const OWN_BASE = `https://www.example.com/ketamine-widgets/${version}/`;

const releaseFor = (name: PlatformId): Release =>
  releaseOf(platform(name).forms[0] === 'frame' ? OWN_BASE : cdnBase(version), built());

/** The longest form is shown by the usual one. */
export function examplePastes(
  name: PlatformId,
  locale: Locale,
  details: Details = {},
): readonly Paste[] {
  const {forms, script, place} = platform(name);
  const form = forms.includes('standard') ? 'standard' : forms[0];
  return pastes(
    {...START, details, lang: locale, form, script, place},
    {
      platform: name,
      release: releaseFor(name),
      version,
      making: makingFor(name),
      letter: words(locale).letter,
      locale,
    },
  );
}
