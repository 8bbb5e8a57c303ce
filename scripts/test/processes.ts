/** Starts the programs of a run, shows what they say, and ends them with it. */
import {spawn, type ChildProcess} from 'node:child_process';
import {createInterface} from 'node:readline';
import {NODE, ROOT} from '../setup.mjs';

/** Nothing takes so long; a browser that hangs must not hold everything. */
const LONGEST = 60 * 60_000;

/** What moves the cursor or takes a line away. Colours stay. */
const CURSOR = new RegExp(`${String.fromCharCode(27)}\\[\\d*[AGK]`, 'g');

const children = new Set<ChildProcess>();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    for (const child of children) child.kill();
    process.exit(1);
  });

/** @returns whether it ended well */
export function runs(
  args: readonly string[],
  {
    env = {},
    show,
    longest = LONGEST,
  }: {
    readonly env?: NodeJS.ProcessEnv;
    readonly show: (line: string) => void;
    readonly longest?: number;
  },
): Promise<boolean> {
  const child = spawn(NODE, args, {
    cwd: ROOT,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longest,
  });
  children.add(child);
  for (const output of [child.stdout, child.stderr])
    createInterface({input: output}).on('line', (line) => {
      // The browser test runner redraws its lines, also where there is no terminal.
      const text = line.replaceAll(CURSOR, '');
      if (text) show(text);
    });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      children.delete(child);
      resolve(code === 0);
    });
  });
}
