/** For `node --test`: each file as it ends, with the whole story of what failed, and a report for `npm test`. */
import {relative, resolve} from 'node:path';
import type {TestEvent} from 'node:test/reporters';
import {inspect} from 'node:util';
import {slowestOf, told, writeReport, type Failure, type FileReport} from './test/report.ts';

type Ended = Extract<TestEvent, {type: 'test:pass' | 'test:fail'}>;

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const reports: FileReport[] = [];
  /** Of the file that is being told of: its failures so far, and the names around its next test. */
  let failures: Failure[] = [];
  let around: string[] = [];
  let times: {path: readonly string[]; seconds: number}[] = [];

  const ended = (file: string, passed: number, seconds: number): string => {
    const found = {
      ...{file: relative('.', file), where: 'Node', seconds, passed, failures},
      slowest: slowestOf(times),
    };
    reports.push(found);
    failures = [];
    times = [];
    return `${told(found)}\n`;
  };

  for await (const event of events) {
    const {type, data} = event;
    if (type === 'test:stderr') yield data.message;
    if (type === 'test:start') around = [...around.slice(0, data.nesting), data.name];
    if (type === 'test:pass' || type === 'test:fail') {
      const {file = ''} = data;
      // A file that could not run, or that has no test, stands for itself, and has no sum.
      const isFile = resolve(data.name) === file;
      const story = isFile && type === 'test:pass' ? 'It ran no test.' : storyOf(event);
      if (data.details.type !== 'suite')
        times.push({path: around, seconds: data.details.duration_ms / 1000});
      if (story) failures.push({path: isFile ? [] : around, story});
      if (isFile && story) yield ended(file, 0, data.details.duration_ms / 1000);
    }
    if (type === 'test:summary' && data.file) {
      const {passed, tests} = data.counts;
      // Whatever did not pass has failed.
      if (passed < tests && !failures.length) failures.push({path: [], story: 'Not all passed.'});
      yield ended(data.file, passed, data.duration_ms / 1000);
    }
  }
  writeReport(reports);
}

/** What is wrong with a test, if anything is. A suite is only the sum of its tests. */
function storyOf({type, data}: Ended): string | undefined {
  const isLeftOut = data.skip !== undefined || data.todo !== undefined;
  if (type === 'test:pass') return isLeftOut ? 'Skipped: run it or remove it.' : undefined;
  const {error} = data.details;
  if ('failureType' in error && error.failureType === 'subtestsFailed') return undefined;
  return inspect(error.cause);
}
