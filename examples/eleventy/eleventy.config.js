import {prerender} from 'ketamine-widgets/prerender';

const practice = {referrer: 'Lakeside Psychiatry'};

export default function (eleventy) {
  eleventy.addGlobalData('practice', practice);
  // Readable before any script: the widgets as they will stand, written into the page.
  eleventy.addShortcode('widget', (name, options = {}) => prerender(name, options, {practice}));
  eleventy.addPassthroughCopy({
    'node_modules/ketamine-widgets/dist/cdn/ketamine-widgets.js': 'ketamine-widgets.js',
  });
  return {dir: {input: 'src', output: 'dist'}};
}
