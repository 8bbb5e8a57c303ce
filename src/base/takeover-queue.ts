/* eslint-disable no-restricted-globals -- Nobody waits for this clock: what it is for can be read meanwhile. */

/** Time for a browser to paint and to answer a tap between two widgets, in milliseconds. */
const PAUSE = 50;

let last = Promise.resolve();

/**
 * Takes prerendered widgets over one after the other, each in a task of its own: what a reader has before
 * their eyes is painted first. By a timer, because nothing is painted in the background, and on some pages a
 * script keeps animation frames to itself.
 */
export function enqueueTakeover(task: () => void): void {
  last = last.then(
    () =>
      new Promise((done) => {
        setTimeout(() => {
          // First, so that an error in one keeps none of the others back.
          done();
          task();
        }, PAUSE);
      }),
  );
}
