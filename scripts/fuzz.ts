/**
 * `npm run release:fuzz`: a million of everything that test/fuzz/ makes up in Node. It takes about half an hour.
 * FUZZ_RUNS asks for another number, SEED for the same values again.
 */
import {spawnSync} from 'node:child_process';

const FUZZ_RUNS = process.env['FUZZ_RUNS'] ?? '1000000';
const began = performance.now();
const {status} = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=2', '--test-reporter=spec', 'test/fuzz/*.test.ts'],
  {stdio: 'inherit', env: {...process.env, FUZZ_RUNS}},
);
console.log(`${FUZZ_RUNS} of each in ${Math.round((performance.now() - began) / 60_000)} minutes.`);
process.exitCode = status ?? 1;
