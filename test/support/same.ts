import {expect} from '@open-wc/testing';

/**
 * That two things are one, an element and what has focus, say. Not `expect(a).to.equal(b)`: the test
 * runner would take minutes to print an element that is compared with nothing.
 */
export function expectSame(found: unknown, wanted: unknown, what = 'the same'): void {
  expect(found === wanted, what).to.equal(true);
}
