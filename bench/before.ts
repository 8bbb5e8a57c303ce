/** Ours as they were: of another checkout that has been built, with the packages of its bench. */
import {execFileSync} from 'node:child_process';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Contender} from './contenders.ts';
import type {Work} from './shapes.ts';

const OPTION = '--before=';

/** What follows `--before=`, if anybody wrote it. */
export const folder = process.argv.find((each) => each.startsWith(OPTION))?.slice(OPTION.length);

const moduleIn = async (checkout: string, name: string): Promise<unknown> =>
  import(pathToFileURL(join(resolve(checkout), 'bench', name)).href);

/** As their own bench pasted them, in their own words. */
export async function contendersOf(checkout: string): Promise<readonly Contender[]> {
  const {contenders} = (await moduleIn(checkout, 'contenders.ts')) as {
    readonly contenders: () => Promise<readonly Contender[]>;
  };
  const says = (await moduleIn(checkout, 'work.ts')) as Work;
  return (await contenders())
    .filter(({ours}) => ours)
    .map((each) => ({
      ...each,
      name: `before-${each.name}`,
      title: each.title.replace('ours', 'before'),
      ours: false,
      says,
    }));
}

/** The short name of what stands there. */
export const commitOf = (checkout: string): string =>
  execFileSync('git', ['rev-parse', '--short', 'HEAD'], {cwd: checkout, encoding: 'utf8'}).trim();
