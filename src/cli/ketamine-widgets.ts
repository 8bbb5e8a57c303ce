#!/usr/bin/env node
// The `ketamine-widgets` command: see docs/command-line.md.
import {existsSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {cdnBase, releaseOf} from '../embed/config.ts';
import {run} from './run.ts';
import {UsageError} from './environment.ts';

/** The package's own folder, from the sources as from the built modules. */
function packageFolder(from: URL): URL {
  const up = new URL('../', from);
  return existsSync(new URL('package.json', up)) ? up : packageFolder(up);
}

const home = packageFolder(new URL('./', import.meta.url));
const text = (file: URL | string | number): string => readFileSync(file, 'utf8');
const {version} = JSON.parse(text(new URL('package.json', home))) as {readonly version: string};
const integrity = new URL('dist/cdn/integrity.json', home);

const {code, out, err} = run(process.argv.slice(2), {
  version,
  release: releaseOf(
    cdnBase(version),
    existsSync(integrity)
      ? (JSON.parse(text(integrity)) as Readonly<Record<string, {readonly integrity: string}>>)
      : {},
  ),
  read(file) {
    try {
      return text(file === '-' ? 0 : file);
    } catch {
      throw new UsageError(`${file} cannot be read.`);
    }
  },
  built(file) {
    const path = new URL(`dist/npm/${file}`, home);
    if (!existsSync(path)) throw new UsageError(`${file} is not there: the package was not built.`);
    return text(path);
  },
});
if (err) process.stderr.write(err);
if (out) process.stdout.write(out);
process.exitCode = code;
