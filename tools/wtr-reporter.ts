/** One line for each file and engine as it ends, the whole story of what failed, and the counts for test.mjs. */
import {mkdirSync, writeFileSync} from 'node:fs';
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

/** A session that could not run its tests, for a broken import say, has failed once. */
interface Verdict {
  readonly passed: number;
  readonly failed: number;
}

/** WebKit's driver insists on the name of the program. */
const nameOf = ({browser}: TestSession) =>
  browser.name === 'MiniBrowser' ? 'WebKit' : browser.name;

export function reporter(countsFile: URL): Reporter {
  const verdicts = new Map<string, Verdict>();

  return {
    start({sessions}) {
      sessions.on('session-status-updated', (session) => {
        if (session.status !== 'FINISHED') return;
        verdicts.set(session.id, report(session));
      });
    },
    onTestRunFinished({sessions}) {
      const counts: Record<string, Verdict> = {};
      for (const session of sessions) {
        const before = counts[nameOf(session)] ?? {passed: 0, failed: 0};
        const {passed, failed} = verdicts.get(session.id) ?? {passed: 0, failed: 1};
        counts[nameOf(session)] = {passed: before.passed + passed, failed: before.failed + failed};
      }
      mkdirSync(new URL('.', countsFile), {recursive: true});
      writeFileSync(countsFile, JSON.stringify(counts));
    },
  };
}

function report(session: TestSession): Verdict {
  const {errors, logs, passed: ok, request404s, testFile, testResults} = session;
  const name = nameOf(session);
  const tests = testResults ? flatten(testResults) : [];
  const failures = tests.filter(({test}) => !test.passed);
  const passed = tests.length - failures.length;
  const failed = ok ? failures.length : Math.max(1, failures.length);
  const verdict = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`;
  console.log(`${name.padEnd(10)}${relative('.', testFile)}: ${verdict}`);

  if (failed === 0) return {passed, failed};

  for (const {path, test} of failures) {
    console.log(`\n  ✗ ${path} [${name}]`);
    print(test.error ?? {message: test.skipped ? 'Skipped: run it or remove it.' : 'Failed.'});
  }
  for (const error of errors) print(error);
  if (request404s.length > 0) console.log(`\n  Not found: ${request404s.join(', ')}`);
  if (logs.length > 0) console.log('\n  The page said on its console:');
  for (const log of logs) console.log(indent(log.map(show).join(' ')));
  console.log();
  return {passed, failed};
}

/** The test runner's own format, with its difference of expected and actual, says a message twice when there is no stack. */
const print = (error: TestResultError) => {
  console.log(indent(error.stack ? formatError(error) : error.message));
};

const show = (value: unknown) => (typeof value === 'string' ? value : inspect(value));

/** Every test of a suite, with the names around it. */
export function flatten(suite: TestSuiteResult, path = ''): {path: string; test: TestResult}[] {
  const within = suite.name ? `${path}${suite.name} › ` : path;
  return [
    ...suite.tests.map((test) => ({path: within + test.name, test})),
    ...suite.suites.flatMap((inner) => flatten(inner, within)),
  ];
}

const indent = (text: string) => text.replaceAll(/^/gm, '    ');
