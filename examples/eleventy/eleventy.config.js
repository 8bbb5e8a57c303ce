import {prerender} from 'ketamine-widgets/prerender';

export default function (eleventy) {
  // Readable before any script: the widgets as they will stand, written into the page.
  eleventy.addShortcode('widget', (name, options = {}) => prerender(name, options));
  eleventy.addPassthroughCopy({
    'node_modules/ketamine-widgets/dist/cdn/ketamine-widgets.js': 'ketamine-widgets.js',
  });
  return {dir: {input: 'src', output: 'dist'}};
}
