/** For Stryker, from the root of the repository: one group of files, named by GROUP. */
import {GROUPS} from './groups.ts';

const name = process.env['GROUP'] ?? '';
const group = GROUPS[name];
if (!group) throw new Error(`There is no group "${name}": ${Object.keys(GROUPS).join(', ')}.`);
const inBrowser = group.tests.some((file) => file.endsWith('.spec.ts'));

const inNode = {
  testRunner: 'tap',
  plugins: ['@stryker-mutator/tap-runner'],
  tap: {
    testFiles: group.tests,
    nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
};

const WTR = 'node_modules/@web/test-runner/dist/bin.js --config=scripts/mutation/wtr.config.ts';
const inChromium = {
  testRunner: 'command',
  commandRunner: {
    command: `node ${WTR} ${group.tests.map((file) => `--files ${file}`).join(' ')}`,
  },
  // One browser at a time: focus belongs to one page.
  concurrency: 1,
};

export default {
  ...(inBrowser ? inChromium : inNode),
  mutate: group.mutate,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: {fileName: `reports/mutation/${name}.json`},
  tempDirName: 'reports/mutation/sandbox',
  ignorePatterns: [
    '**',
    ...['!package.json', '!tsconfig.json', '!custom-elements.json', '!*.config.ts'],
    ...['!{src,test,tools,stories,docs}/**', 'scripts/mutation/node_modules', 'test/pictures'],
  ],
  timeoutMS: 20_000,
  disableTypeChecks: false,
  allowConsoleColors: false,
};
