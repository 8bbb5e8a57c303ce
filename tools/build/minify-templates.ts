import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

/** Properties of our own, which hold colours and lengths. A minifier has to leave them alone: it cannot know what they hold. */
const OWN_VALUES = /(?<=--kw-[\w-]+:)[^;{}`'"]+/g;

/** Takes the white space and the comments out of html`` and css`` literals. */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !id.endsWith('.ts')) return null;
    const minified = await minifyHTMLLiterals(code, {fileName: id});
    if (!minified) return null;
    const squeezed = minified.code.replaceAll(OWN_VALUES, (value) =>
      value.replaceAll(/ (\*) |(,) /g, '$1$2'),
    );
    return {code: squeezed, map: null};
  },
};
