import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

/** Takes the white space and the comments out of html`` and css`` literals. */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !id.endsWith('.ts')) return null;
    const minified = await minifyHTMLLiterals(code, {fileName: id});
    return minified && {code: minified.code, map: minified.map ?? null};
  },
};
