/** For the browser tests: each file and engine as it ends, with the whole story of what failed, and a report for `npm test`. */
import {relative} from 'node:path';
import {inspect} from 'node:util';
import {
  formatError,
  type Reporter,
  type TestResult,
  type TestResultError,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import {
  slowestOf,
  TEST_NAME,
  told,
  writeReport,
  type Failure,
  type FileReport,
} from './test/report.ts';

/** WebKit's driver insists on the name of the program. */
const nameOf = ({browser}: TestSession) =>
  browser.name === 'MiniBrowser' ? 'WebKit' : browser.name;

export function reporter(): Reporter {
  const began = new Map<string, number>();
  const reports = new Map<string, FileReport>();

  return {
    start({sessions}) {
      sessions.on('session-status-updated', (session) => {
        if (session.status !== 'FINISHED') {
          if (!began.has(session.id)) began.set(session.id, performance.now());
          return;
        }
        const seconds = (performance.now() - (began.get(session.id) ?? NaN)) / 1000;
        const report = reportOf(session, seconds || 0);
        reports.set(session.id, report);
        console.log(told(report));
      });
    },
    onTestRunFinished({sessions}) {
      writeReport([...sessions].map((session) => reports.get(session.id) ?? reportOf(session, 0)));
    },
  };
}

function reportOf(session: TestSession, seconds: number): FileReport {
  const {errors, passed: isWhole, request404s, testFile, testResults} = session;
  // Where one test alone was asked for, the others count as skipped, and the file as not whole.
  const asked = process.env[TEST_NAME] ?? '';
  const isGreen = asked ? errors.length === 0 : isWhole;
  const tests = testResults
    ? flatten(testResults).filter(({path}) => path.join(' ').includes(asked))
    : [];
  const failures: Failure[] = tests
    .filter(({test}) => !test.passed)
    .map(({path, test}) => ({path, story: storyOf(test)}));
  // A file that could not run its tests, for a broken import say, has failed once.
  if (failures.length === 0 && (!isGreen || tests.length === 0))
    failures.push({path: [], story: tests.length ? 'It did not end well.' : 'It ran no test.'});
  return {
    file: relative('.', testFile),
    where: nameOf(session),
    seconds,
    passed: tests.filter(({test}) => test.passed).length,
    failures,
    isLost: errors.some(({message}) => message.endsWith('the browser disconnected.')),
    slowest: slowestOf(tests.map(({path, test}) => ({path, seconds: (test.duration ?? 0) / 1000}))),
    notes: [
      ...errors.map(inWords),
      ...request404s.map((path) => `Not found: ${path}`),
      ...consoleOf(session),
    ],
  };
}

const storyOf = ({error, skipped}: TestResult): string => {
  if (error) return inWords(error);
  return skipped ? 'Skipped: run it or remove it.' : 'Failed.';
};

/** The test runner's own format, with its difference of expected and actual, says a message twice when there is no stack. */
const inWords = (error: TestResultError): string =>
  error.stack ? formatError(error) : error.message;

const consoleOf = ({logs}: TestSession): readonly string[] =>
  logs.map((said) => `The page said: ${said.map(show).join(' ')}`);

const show = (value: unknown) => (typeof value === 'string' ? value : inspect(value));

/** Every test of a suite, its name after those of the suites around it. */
export function flatten(
  {name, tests, suites}: TestSuiteResult,
  around: readonly string[] = [],
): {path: readonly string[]; test: TestResult}[] {
  const within = name ? [...around, name] : around;
  return [
    ...tests.map((test) => ({path: [...within, test.name], test})),
    ...suites.flatMap((inner) => flatten(inner, within)),
  ];
}
