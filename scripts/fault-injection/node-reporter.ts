/** For `node --test`: what one file came to, for `scripts/fault-injection.ts`. */
import {resolve} from 'node:path';
import type {TestEvent} from 'node:test/reporters';
import {inspect} from 'node:util';
import {writeOutcome} from './outcome.ts';

/** What a test finds, and that it comes to no end. */
const FOUND = ['testCodeFailure', 'testTimeoutFailure'];

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let [passed, failed, notRun] = [0, 0, 0];
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    // A file that cannot be loaded is reported as a test of its name.
    const isFile = resolve(data.name) === data.file;
    if (isFile || data.skip !== undefined || data.todo !== undefined) notRun++;
    else if (type === 'test:pass') passed++;
    else {
      const {error} = data.details;
      if ('failureType' in error && FOUND.includes(String(error.failureType))) failed++;
      else notRun++;
      yield `  ✗ ${data.name}\n${inspect(error.cause)}\n`;
    }
  }
  writeOutcome({passed, failed, notRun});
}
