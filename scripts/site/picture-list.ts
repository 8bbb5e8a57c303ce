/** Which pictures there are, and of what they were taken. Written by `npm run pictures:site`. */
import {existsSync, readFileSync} from 'node:fs';
import type {Locale} from '../../src/content/locales.ts';

export const PICTURES = new URL('../../docs/guides/pictures/', import.meta.url);
export const LIST = new URL('pictures.json', PICTURES);

export interface Picture {
  /** As it is shown; the file has more pixels, for fine screens. */
  readonly width: number;
  readonly height: number;
  /** A digest of what it shows, to tell when it is to be taken again. */
  readonly of: string;
}

/** By the name of the file, without its ending. */
export const pictureList = (): Readonly<Partial<Record<string, Picture>>> =>
  existsSync(LIST)
    ? (JSON.parse(readFileSync(LIST, 'utf8')) as Readonly<Record<string, Picture>>)
    : {};

export function sizeOf(name: string, locale: Locale): Picture {
  const found = pictureList()[`${name}.${locale}`];
  if (!found) throw new Error(`No picture ${name}.${locale}: run \`npm run pictures:site\`.`);
  return found;
}
