import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import packageJson from '../../package.json' with {type: 'json'};
import {run} from '../../src/cli/run.ts';
import {UsageError, type CliEnvironment} from '../../src/cli/environment.ts';
import {pagesIn} from '../../src/cli/pages-in.ts';
import {cdnBase, releaseOf} from '../../src/embed/config.ts';
import {PUBLISHED} from '../../src/embed/published.ts';
import {CDN_FILES} from '../../scripts/build/cdn-files.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/ketamine-widgets.ts', import.meta.url));
/** What is made there is gone when the tests are over. */
export const folder = mkdtempSync(join(tmpdir(), 'ketamine-widgets-'));
after(() => {
  rmSync(folder, {recursive: true});
});

/** A file with this in it, until the tests are over. */
export function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const {version} = packageJson;

/** Hashes as a build would have made them. */
const INTEGRITY = Object.fromEntries(
  CDN_FILES.map(({name}) => [`${name}.js`, {integrity: `sha384-${'A'.repeat(64)}`}]),
);

const ENVIRONMENT: CliEnvironment = {
  version,
  published: PUBLISHED,
  isPiped: false,
  pagesIn,
  release: releaseOf(cdnBase(version), INTEGRITY),
  read: (path) => readFileSync(path, 'utf8'),
  built: (path) => {
    throw new UsageError(`${path} was not built.`);
  },
};

/** What comes of these words. */
export function ketamineWidgets(args: readonly string[]) {
  const {code, out = '', err = ''} = run(args, ENVIRONMENT);
  return {code, out, err};
}

/** Runs the command as a person does: its words, and what is piped in. */
export function started(args: readonly string[], input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
  });
  return {code: status, out: stdout, err: stderr};
}
