import {cdnBase, type Release} from './config.ts';
import {platform, type PlatformId} from './platforms.ts';

/** Where anybody can get the files of this version. */
export type Published =
  /** On no network: they come with the download. */
  | {readonly at: 'nowhere'}
  /** On the public network for npm packages, under the version. */
  | {readonly at: 'cdn'}
  /** In one folder, whose address ends with a slash. */
  | {readonly at: 'server'; readonly base: string};

/**
 * The one setting of a release. The builder, the guides, the download and the command line read it: on the
 * day on which the package is published this becomes `{at: 'cdn'}`, and all of them say so.
 */
export const PUBLISHED: Published = {at: 'nowhere'};

/** The folder of the download, beside the page that it is put next to. */
const BESIDE = 'cdn/';
/** Where WordPress keeps the files of our plugin. */
const IN_PLUGIN = '/wp-content/plugins/ketamine-widgets/assets/';

/** Whether an address begins with that of a server. */
export const isRemote = (base: string): boolean => /^https:\/\//i.test(base);

/** Whether it is the address of a folder: of a server, from the top of a website, or beside a page. */
export const isFolder = (base: string): boolean =>
  /^(?:https:\/\/|\/(?!\/)|[\w-][\w.-]*\/)(?:[^\s"'<>]*\/)?$/.test(base);

/** Whether the files lie beside the page, which may then be opened from a folder of one's own computer. */
export const isBeside = (base: string): boolean => isFolder(base) && /^[\w-][\w.-]*\//.test(base);

/** What is known of the files of a version. */
export interface Files {
  readonly published: Published;
  readonly version: string;
  readonly integrity: Release['integrity'];
}

/** Where the files of a platform's snippet are, if nobody says anything else; nothing where somebody has to. */
export function baseFor(
  id: PlatformId,
  {published, version}: Pick<Files, 'published' | 'version'>,
): string | undefined {
  const isFrame = platform(id).forms[0] === 'frame';
  switch (published.at) {
    case 'cdn':
      // It hands out pages as plain text.
      return isFrame ? undefined : cdnBase(version);
    case 'server':
      return published.base;
    case 'nowhere':
      if (id === 'html' || id === 'web-person') return BESIDE;
      return id.startsWith('wordpress') ? IN_PLUGIN : undefined;
  }
}

/**
 * The files for a platform's snippet. Those of the page's own website have no hash: whoever could change
 * one there could change the page.
 *
 * @param own a folder that a practice has named, or nothing
 */
export function releaseFor(id: PlatformId, own: string, files: Files): Release | undefined {
  const base = isFolder(own) ? own : baseFor(id, files);
  if (base === undefined) return undefined;
  const isFrame = platform(id).forms[0] === 'frame';
  if (isFrame && !isRemote(base)) return undefined;
  return {base, integrity: isRemote(base) ? files.integrity : {}};
}
