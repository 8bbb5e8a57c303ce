/** What one copies for a platform, as the guides and their pictures show it. */
import {existsSync, readFileSync} from 'node:fs';
import type {Locale} from '../../src/content/locales.ts';
import {releaseOf, START, type Details, type Release} from '../../src/embed/config.ts';
import {pastes, type Paste} from '../../src/embed/paste.ts';
import {platform, type PlatformId} from '../../src/embed/platforms.ts';
import {isBeside, PUBLISHED, releaseFor} from '../../src/embed/published.ts';
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

/** Where the files of an example are: where they really are, or on a practice's own web space. */
const releaseOfExample = (name: PlatformId): Release => {
  const files = {published: PUBLISHED, version, integrity: releaseOf('', built()).integrity};
  return releaseFor(name, '', files) ?? {base: OWN_BASE, integrity: files.integrity};
};

/** Whether an example needs an address that nobody but a practice can know. */
export const needsBase = (name: PlatformId): boolean =>
  !releaseFor(name, '', {published: PUBLISHED, version, integrity: {}}) &&
  platform(name).way !== 'code';

/** In the form that is recommended. */
export function examplePastes(
  name: PlatformId,
  locale: Locale,
  details: Details = {},
): readonly Paste[] {
  const {forms, script, place} = platform(name);
  const [form] = forms;
  const release = releaseOfExample(name);
  return pastes(
    {
      ...START,
      details,
      lang: locale,
      form,
      script: isBeside(release.base) ? 'classic' : script,
      place,
    },
    {
      platform: name,
      release,
      version,
      published: PUBLISHED,
      making: makingFor(name),
      locale,
    },
  );
}
