// `npm start`: the site, from the sources, also as the first command in a fresh clone. What its snippets and
// its download name is built first, once.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {ensurePackages, NODE, ROOT} from './setup.mjs';

ensurePackages();

/** @param {string} path in dist/ */
const isThere = (path) => existsSync(join(ROOT, 'dist', path));
const isBuilt =
  isThere('cdn/integrity.json') &&
  isThere('download') &&
  readdirSync(join(ROOT, 'dist/download')).some((name) => name.endsWith('.zip'));
if (!isBuilt) {
  console.log('Building what the snippets and the download name (a minute, only this once) …');
  const {status} = spawnSync(NODE, ['scripts/build.ts'], {cwd: ROOT, stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

const vite = spawn(NODE, ['node_modules/vite/bin/vite.js', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
// Ctrl+C reaches Vite by itself; we only stay until it has gone.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => vite.kill());
vite.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
