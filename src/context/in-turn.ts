/* eslint-disable no-restricted-globals -- Nobody waits for this clock: what it is for can be read meanwhile. */

/** Time for a browser to paint, and to answer to a tap. In milliseconds. */
const TURN = 50;

const waiting: (() => void)[] = [];

/**
 * Calls functions one after the other, each in a turn of its own: what a reader has before their eyes is painted first. By a
 * timer, because nothing is painted in the background, and on some pages a script keeps frames to itself.
 */
export function inTurn(task: () => void): void {
  if (waiting.push(task) === 1) setTimeout(next, TURN);
}

function next(): void {
  const task = waiting.shift();
  if (waiting.length) setTimeout(next, TURN);
  task?.();
}
