/* A clipboard that a test can watch. The page's own comes back after the test. */

let replaced = false;

/** What is copied from here on, as it comes; `fails` stands for a browser that refuses. */
export function watchCopying(fails?: () => Promise<void>): readonly string[] {
  const copied: string[] = [];
  replaceClipboard({
    writeText: (text: string) => {
      copied.push(text);
      return fails?.() ?? Promise.resolve();
    },
  });
  return copied;
}

/** As in old browsers, and on pages without https. */
export const removeClipboard = (): void => {
  replaceClipboard(undefined);
};

function replaceClipboard(value: unknown): void {
  replaced = true;
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
}

afterEach(() => {
  if (replaced) Reflect.deleteProperty(navigator, 'clipboard');
  replaced = false;
});
