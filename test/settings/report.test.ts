import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {report, reportProblems} from '../../src/settings/report.ts';

const element = (localName = 'ketamine-explainer'): HTMLElement => ({localName}) as HTMLElement;

/** What the site owner reads. */
const consoleOf = (test: TestContext): (() => string[]) => {
  const {mock} = test.mock.method(console, 'warn', () => undefined);
  return () => mock.calls.map(({arguments: [line]}) => String(line));
};

describe('a report to the site owner', () => {
  it('names the tag, the setting, what is wrong, what to write, and a code', (test) => {
    const lines = consoleOf(test);
    reportProblems(element(), [
      {setting: 'sms', wrong: 'is not a phone number', write: 'digits'},
      {setting: 'as-of', code: 'day', wrong: 'is not a date', write: 'year-month-day'},
    ]);
    assert.deepEqual(lines(), [
      '<ketamine-explainer> sms is not a phone number. Write digits. [kw-sms]',
      '<ketamine-explainer> as-of is not a date. Write year-month-day. [kw-day]',
    ]);
  });

  it('comes once for each element and matter', (test) => {
    const lines = consoleOf(test);
    const [one, another] = [element(), element()];
    for (let count = 0; count < 3; count++) {
      report(one, 'a');
      report(one, 'b');
      report(another, 'a');
    }
    assert.equal(lines().length, 3);
  });

  it('stays inside when the page has a broken console, or none', (test) => {
    test.mock.method(console, 'warn', () => {
      throw new Error('no console');
    });
    report(element(), 'a');

    const {console: own} = globalThis;
    try {
      Reflect.deleteProperty(globalThis, 'console');
      report(element(), 'a');
      Object.defineProperty(globalThis, 'console', {
        configurable: true,
        get() {
          throw new Error('no console');
        },
      });
      report(element(), 'a');
    } finally {
      Object.defineProperty(globalThis, 'console', {
        configurable: true,
        writable: true,
        value: own,
      });
    }
  });
});
