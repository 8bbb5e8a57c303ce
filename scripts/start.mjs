// `npm start`: the partner pages, from the sources, also as the first command in a fresh clone.
import {spawn} from 'node:child_process';
import {ensurePackages, NODE, ROOT} from './setup.mjs';

ensurePackages();
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
