import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** The pages in a folder and in those below it, sorted; nothing where it is no folder. */
export function pagesIn(folder: string): readonly string[] | undefined {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return undefined;
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(
      (file) => /\.x?html?$/i.test(file) && !/(^|[\\/])(node_modules|\.[^\\/]+)[\\/]/.test(file),
    )
    .sort()
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}
