import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import type {TestRunnerConfig} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {ENGINES} from './scripts/setup.mjs';
import {freePort, launch} from './scripts/wtr-browsers.ts';
import {hostPages, hostServers} from './scripts/hosts.ts';
import {TEST_NAME} from './scripts/test/report.ts';
import {verdicts} from './scripts/test-results.ts';
import {commands} from './scripts/wtr-commands.ts';
import {probe} from './scripts/wtr-probe.ts';
import {reporter} from './scripts/wtr-reporter.ts';

/** Engines by name, with commas between: all three unless told otherwise. */
const wanted = process.env['ENGINES']?.split(',') ?? ENGINES;
const launches = await Promise.all(ENGINES.filter((engine) => wanted.includes(engine)).map(launch));
const test = process.env[TEST_NAME];
const present = launches.filter((found) => found !== undefined);

const config: TestRunnerConfig = {
  files: 'test/**/*.spec.ts',
  // The test runner's own way of finding one gives two of its kind the same.
  port: await freePort(),
  browsers: present.map(({browser}) => browser),
  // Focus belongs to one page at a time: two at once lose tests in Firefox and WebKit.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  // Every story in every look takes its time where others run besides.
  testsFinishTimeout: 600_000,
  testFramework: {
    config: {
      ui: 'bdd',
      // For what hangs, on a machine that does other things besides.
      timeout: '30000',
      forbidOnly: Boolean(process.env['CI']),
      ...(test && {grep: test}),
    },
  },
  nodeResolve: {exportConditions: ['browser', 'production']},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    commands,
    hostServers,
    verdicts('hosts', 'hostVerdict'),
    verdicts('privacy', 'privacyVerdict'),
    ...present.flatMap(({plugin}) => plugin ?? []),
  ],
  middleware: [hostPages, probe],
  reporters: [reporter()],
};

export default config;
