/** No module waits for itself: what ships has no circle of imports at run time. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {stripTypeScriptTypes} from 'node:module';
import {join, posix} from 'node:path';
import {it} from 'node:test';
import {ROOT} from '../../scripts/setup.mjs';

/** What a module loads when it runs: imports of types alone are gone by then. */
function imported(file: string): readonly string[] {
  const code = stripTypeScriptTypes(readFileSync(join(ROOT, file), 'utf8'));
  return Array.from(
    code.matchAll(/^(?:import|export|\})[^'"\n]*['"](\.[^'"]+)['"];/gm),
    ([, path = '']) => posix.join(posix.dirname(file), path),
  );
}

/** The first way from a module back to itself. */
function circle(
  loads: (file: string) => readonly string[],
  files: readonly string[],
): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] => {
    const at = way.indexOf(file);
    if (at >= 0) return [...way.slice(at), file];
    if (done.has(file)) return [];
    const found = loads(file)
      .map((next) => walk(next, [...way, file]))
      .find(({length}) => length > 0);
    done.add(file);
    return found ?? [];
  };
  return files.map((file) => walk(file, [])).find(({length}) => length > 0) ?? [];
}

const FILES = globSync('src/**/*.ts', {cwd: ROOT}).map((file) => file.replaceAll('\\', '/'));

it('no module of the package imports itself by way of others', () => {
  assert.ok(FILES.length > 150);
  assert.ok(FILES.flatMap(imported).length > 400);
  assert.deepEqual(circle(imported, FILES), []);
});

it('a circle would be found', () => {
  const loads: Readonly<Record<string, readonly string[]>> = {
    a: ['b'],
    b: ['c'],
    c: ['d', 'b'],
    d: [],
  };
  assert.deepEqual(
    circle((file) => loads[file] ?? [], ['a']),
    ['b', 'c', 'b'],
  );
});
