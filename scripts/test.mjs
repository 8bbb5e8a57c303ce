// `npm test`: sets up what is missing, then checks everything, also as the first command in a fresh clone.
//   --quick                     for while one works: types, lint, Node tests, and the elements in Chromium alone
//   --release                   everything there is, as often as there is: hours
//   --only=chromium             only these engines (chromium, firefox, webkit; commas between)
//   --files=test/some.spec.ts   only these tests, and nothing else; may be repeated, and may be a pattern
//   --test='name of a test'     of those files only this test
// The last line is the sum of all. What runs, and where, is in scripts/test/.
import {spawn} from 'node:child_process';
import {ensurePackages, NODE, ROOT} from './setup.mjs';

/** How `scripts/test/run.ts` ends when it has counted its failures itself. */
const COUNTED = [0, 3];

/** @returns {Promise<number | null>} */
function run() {
  const args = ['scripts/test/run.ts', ...process.argv.slice(2)];
  const child = spawn(NODE, args, {cwd: ROOT, stdio: 'inherit'});
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('close', resolve);
  });
}

/** @returns {Promise<boolean>} whether all is well */
async function main() {
  try {
    ensurePackages();
    const code = await run();
    if (code !== null && COUNTED.includes(code)) return code === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.log('0 passed, 1 failed');
  return false;
}

process.exitCode = (await main()) ? 0 : 1;
