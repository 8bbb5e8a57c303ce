import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

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

/** Runs the command as a person does: its words, and what is piped in. */
export function ketamineWidgets(args: readonly string[], input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [COMMAND, ...args], {
    input,
    encoding: 'utf8',
  });
  return {code: status, out: stdout, err: stderr};
}
