import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

export interface Packed {
  /** The file that would be published. */
  readonly tarball: string;
  /** A project that has installed it, with nothing but what the package asks for. */
  readonly project: string;
  /** The package in that project. */
  readonly home: string;
  readonly about: Package;
}

/** Packs what is built, and lays it out as an installation does. */
export function packed(): Packed {
  const project = mkdtempSync(join(tmpdir(), 'ketamine-widgets-packed-'));
  // Without its scripts: the build has just run.
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], {
    cwd: ROOT,
  });
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package;
  const tarball = join(project, `${own.name}-${own.version}.tgz`);
  const home = join(project, 'node_modules', own.name);
  mkdirSync(home, {recursive: true});
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', home]);
  const about = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Package;
  for (const name of Object.keys({...about.dependencies, ...about.peerDependencies})) {
    const installed = join(ROOT, 'node_modules', name);
    const link = join(project, 'node_modules', name);
    // Of the frameworks that types are for, only React is here.
    if (!existsSync(installed)) continue;
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(installed, link);
  }
  return {tarball, project, home, about};
}

/** The names to import, as `ketamine-widgets/define`. */
export const names = ({about}: Packed): readonly string[] =>
  Object.keys(about.exports).map((key) => about.name + key.slice(1));

/** Those of them that are code. */
export const modules = (from: Packed): readonly string[] =>
  names(from).filter((_, at) => {
    const target = Object.values(from.about.exports)[at];
    return typeof target === 'object' && target['default']?.endsWith('.js');
  });
