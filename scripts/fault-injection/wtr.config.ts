/** The browser tests as ever, and what one file came to, for `scripts/fault-injection.ts`. */
import {formatError, type Reporter, type TestRunnerConfig} from '@web/test-runner';
import plain from '../../web-test-runner.config.ts';
import {flatten} from '../wtr-reporter.ts';
import {writeOutcome} from './outcome.ts';

const outcome: Reporter = {
  onTestRunFinished({sessions}) {
    const tests = sessions.flatMap(({testResults}) => (testResults ? flatten(testResults) : []));
    const found = tests.filter(({test}) => !test.passed && test.error);
    const passed = tests.filter(({test}) => test.passed).length;
    writeOutcome({passed, failed: found.length, notRun: tests.length - passed - found.length});
    for (const {path, test} of found)
      console.log(`  ✗ ${path.join(' › ')}\n${test.error ? formatError(test.error) : ''}`);
    for (const {errors} of sessions) for (const error of errors) console.log(formatError(error));
  },
};

const config: TestRunnerConfig = {...plain, reporters: [outcome]};

export default config;
