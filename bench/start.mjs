// `npm run release:bench`: sets up what is missing, and runs. Plain JavaScript, because it runs on Node 20 or newer.
//   --quick           one round
//   --before=FOLDER   ours of another checkout take part: built there, with the packages of its bench
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ensureBrowsers, ensurePackages, NODE, packagesMatchLock, ROOT} from '../scripts/setup.mjs';

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd]
 */
function run(command, args, cwd = ROOT) {
  const shell = process.platform === 'win32' && command === 'npm';
  const {status} = spawnSync(command, args, {cwd, stdio: 'inherit', shell});
  if (status !== 0) process.exit(1);
}

ensurePackages();
if (!ensureBrowsers(['chromium'])) process.exit(1);

if (!packagesMatchLock('bench')) run('npm', ['ci', '--loglevel=error'], join(ROOT, 'bench'));

const quick = process.argv.includes('--quick');
if (!quick || !existsSync(join(ROOT, 'dist/cdn/ketamine-widgets.js')))
  run(NODE, ['scripts/build.ts', 'cdn']);
run(NODE, ['node_modules/typescript/bin/tsc', '-p', 'bench/contenders']);
run(NODE, ['bench/run.ts', ...process.argv.slice(2)]);
