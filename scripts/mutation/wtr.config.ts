/** The browser tests as ever, in a page that knows which change is on: Stryker tells a process by its environment. */
import type {TestRunnerConfig} from '@web/test-runner';
import plain from '../../web-test-runner.config.ts';

const env = {__STRYKER_ACTIVE_MUTANT__: process.env['__STRYKER_ACTIVE_MUTANT__']};

const config: TestRunnerConfig = {
  ...plain,
  testRunnerHtml: (framework) => `<!doctype html><html><body>
    <script>globalThis.process = ${JSON.stringify({env})};</script>
    <script type="module" src="${framework}"></script></body></html>`,
};

export default config;
