import type {Plugin} from 'vite';

/** Characters. What is shorter compiles in no time, and what it would win is not worth the line. */
const SHORT = 16_384;

/**
 * Most of what a file holds runs as soon as it is there. A browser that knows compiles all of it while the rest is still
 * on its way, beside the main thread: https://v8.dev/blog/explicit-compile-hints. For files that are fetched: of a script
 * in the page itself there is nothing to be done meanwhile.
 */
export const calledOnLoad: Plugin = {
  name: 'called-on-load',
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk' && file.code.length > SHORT)
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};
