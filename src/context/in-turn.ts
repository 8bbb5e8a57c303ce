/* eslint-disable no-restricted-globals -- Nobody waits for this clock: what it is for can be read meanwhile. */

/** Time for a browser to paint, and to answer to a tap, however long the turn before took. In milliseconds. */
const PAUSE = 50;

let last = Promise.resolve();

/**
 * Calls functions one after the other, each in a turn of its own: what a reader has before their eyes is painted first. By a
 * timer, because nothing is painted in the background, and on some pages a script keeps frames to itself.
 */
export function inTurn(task: () => void): void {
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
