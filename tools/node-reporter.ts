/** For `node --test`: one line for each file, the whole story of what failed, and the counts for test.mjs. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import type {TestEvent} from 'node:test/reporters';
import {inspect} from 'node:util';

const COUNTS = new URL('../reports/node-tests.json', import.meta.url);

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const {type, data} of events) {
    if (type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && (data.skip !== undefined || data.todo !== undefined)) {
      yield `  ✗ ${data.name}\n    Skipped: run it or remove it.\n`;
    }
    if (type === 'test:fail' && !isOnlyTheSumOfOthers(data.details.error)) {
      const story = inspect(data.details.error.cause).replaceAll(/^/gm, '    ');
      yield `\n  ✗ ${data.name}\n${story}\n\n`;
    }
    if (type === 'test:summary') {
      const {passed, tests} = data.counts;
      // Whatever did not pass has failed, skipped tests too.
      const failed = tests - passed;
      if (data.file) {
        const file = relative('.', data.file);
        yield `${file}: ${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}\n`;
      } else {
        mkdirSync(new URL('.', COUNTS), {recursive: true});
        writeFileSync(COUNTS, JSON.stringify({passed, failed}));
      }
    }
  }
}

const isOnlyTheSumOfOthers = (error: Error) =>
  'failureType' in error && error.failureType === 'subtestsFailed';
