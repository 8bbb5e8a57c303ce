/**
 * What follows from a change follows in microtasks: widgets follow at once, and not some time later.
 * So a turn of the event loop is enough, always.
 */
export const settled = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done);
  });
