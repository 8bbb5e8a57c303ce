/* Stands in for the print dialog, which no test can answer. */

const contentWindow = Object.getOwnPropertyDescriptor(
  HTMLIFrameElement.prototype,
  'contentWindow',
)!;

/** From here on: each document that would have gone to the printer, and a way to finish printing. */
export function watchPrinting(): {readonly papers: readonly Document[]; finish(): void} {
  const papers: Document[] = [];
  const waiting: (() => void)[] = [];
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const page = this.contentDocument;
      return {
        print: () => page && papers.push(page),
        addEventListener: (_: 'afterprint', done: () => void) => waiting.push(done),
      };
    },
  });
  return {
    papers,
    finish() {
      for (const done of waiting.splice(0)) done();
    },
  };
}

afterEach(() => {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
});
